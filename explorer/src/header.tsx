import { useLanguage, type Language } from './language';
import { meaning, provenances } from './provenance';
import { Chip } from './provenance-marker';
import { useTexts } from './texts';

const languages: [Language, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

export function Header() {
  const { language, choose } = useLanguage();
  const texts = useTexts();
  return (
    <header>
      <a className="hub-skip" href="#saved-queries">
        {texts.skip}
      </a>
      <div className="hub-title">
        <h1>DTI Hub</h1>
        <p>{texts.tagline}</p>
        <div className="hub-languages" role="group" aria-label={texts.languages}>
          {languages.map(([key, name]) => (
            <button key={key} type="button" lang={key} aria-pressed={key === language} onClick={() => choose(key)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      <ul className="hub-kinds" aria-label={texts.kinds}>
        {provenances.map((kind) => (
          <li key={kind}>
            <Chip kind={kind} /> {meaning[kind][language]}
          </li>
        ))}
      </ul>
    </header>
  );
}
