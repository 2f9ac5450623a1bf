import { useLanguage, type Language } from './language';

/** Every text of the page that is ours. What GraphiQL itself says is English only. */
const vi = {
  tagline: 'Dữ liệu bộ chỉ số chuyển đổi số cấp tỉnh (DTI) qua GraphQL',
  languages: 'Ngôn ngữ',
  skip: 'Đến truy vấn mẫu',
  kinds: 'Các loại số liệu',
  start: 'Bắt đầu',
  what: 'DTI Hub cho biết đơn vị nào xếp hạng bao nhiêu về chuyển đổi số, ai đạt danh hiệu thi đua và vì sao. Bảng đã công bố thì không đổi, có dấu vân tay, ai cũng tính lại được.',
  download: 'Dữ liệu mở (CSV)',
  documentation: 'Tài liệu lược đồ',
  sdk: 'SDK TypeScript: thư mục client/ trong kho mã.',
  savedQueries: 'Truy vấn mẫu',
  how: 'Chọn một truy vấn để mở trong thẻ mới, rồi bấm ▶ hoặc Ctrl-Enter.',
  keyboard: 'Bàn phím: Tab đi tới, Enter mở truy vấn hoặc vào ô soạn thảo, Ctrl-Enter chạy, Esc ra khỏi ô soạn thảo.',
  readers: { dashboards: 'Cho bảng điều khiển', analysts: 'Cho người phân tích', partners: 'Cho đối tác tích hợp' },
  notYet: 'Chạy một truy vấn: ở đây luôn ghi rõ câu trả lời dựa trên loại số liệu nào.',
  nothingRead: 'Câu trả lời này không dựa trên kết quả xếp hạng nào.',
};

const en: typeof vi = {
  tagline: 'Data of the provincial digital-transformation index (DTI) through GraphQL',
  languages: 'Language',
  skip: 'To the saved queries',
  kinds: 'Kinds of data',
  start: 'Start here',
  what: 'DTI Hub says which unit ranks where in digital transformation, who earns an emulation award, and why. What is published never changes, is fingerprinted, and can be recomputed by anybody.',
  download: 'Open data (CSV)',
  documentation: 'Schema documentation',
  sdk: 'TypeScript SDK: folder client/ of the repository.',
  savedQueries: 'Saved queries',
  how: 'Choose one to open it in a tab, then press ▶ or Ctrl-Enter.',
  keyboard: 'Keyboard: Tab moves on, Enter opens a query or enters an editor, Ctrl-Enter runs, Esc leaves the editor.',
  readers: { dashboards: 'For dashboards', analysts: 'For analysts', partners: 'For partners' },
  notYet: 'Run a query: here it always says what kind of data the answer rests on.',
  nothingRead: 'This answer rests on no ranking result.',
};

const texts: Record<Language, typeof vi> = { vi, en };

export const useTexts = () => texts[useLanguage().language];
