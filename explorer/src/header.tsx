import { useLanguage, type Language } from './language';

const languages: [Language, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

export function Header() {
  const { language, choose } = useLanguage();
  return (
    <header>
      <div className="hub-title">
        <h1>DTI Hub</h1>
        <p>
          {language === 'vi'
            ? 'Dữ liệu bộ chỉ số chuyển đổi số cấp tỉnh (DTI) qua GraphQL'
            : 'Data of the provincial digital-transformation index (DTI) through GraphQL'}
        </p>
        <div className="hub-languages" role="group" aria-label="Ngôn ngữ · Language">
          {languages.map(([key, name]) => (
            <button key={key} type="button" lang={key} aria-pressed={key === language} onClick={() => choose(key)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      <p className="hub-banner">
        <span>
          <b className="hub-chip hub-synthetic">SYNTHETIC</b> Số liệu minh họa, không phải kết quả chính thức.{' '}
          <span lang="en">Invented for demonstration.</span>
        </span>
        <span>
          <b className="hub-chip hub-published">PUBLISHED</b> Bảng kết quả do cơ quan nhà nước công bố.{' '}
          <span lang="en">Official tables.</span>
        </span>
      </p>
    </header>
  );
}
