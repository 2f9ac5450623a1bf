import type { Phrase } from './phrase';

/** What validation says of fragments. */
export const FRAGMENT: readonly Phrase[] = [
  {
    said: /^Unknown fragment "(?<value>\w+)"\.$/,
    text: { vi: 'Đoạn (fragment) "{value}" chưa được định nghĩa.', en: 'The fragment "{value}" is not defined.' },
    remedy: { vi: 'Định nghĩa đoạn trong cùng truy vấn, hoặc sửa tên.', en: 'Define it in the same query, or correct the name.' },
  },
  {
    said: /^Fragment "(?<value>\w+)" is never used\.$/,
    text: { vi: 'Đoạn (fragment) "{value}" không được dùng.', en: 'The fragment "{value}" is not used.' },
    remedy: { vi: 'Dùng đoạn bằng "...{value}", hoặc bỏ đi.', en: 'Use it with "...{value}", or leave it out.' },
  },
  {
    said: /^There can be only one fragment named "(?<value>\w+)"\.$/,
    text: { vi: 'Có nhiều đoạn (fragment) cùng tên "{value}".', en: 'Several fragments are called "{value}".' },
    remedy: { vi: 'Đặt tên khác nhau.', en: 'Give them different names.' },
  },
  {
    said: /^Cannot spread fragment "(?<value>\w+)" within itself(?: via (?<via>.+))?\.$/s,
    text: { vi: 'Đoạn (fragment) "{value}" chứa chính nó.', en: 'The fragment "{value}" contains itself.' },
    remedy: { vi: 'Bỏ vòng lặp: viết ra số tầng cần lấy.', en: 'Break the circle: write out the levels you need.' },
  },
  {
    said: /^Fragment(?: "\w+")? cannot condition on non composite type "(?<value>.+)"\.$/,
    text: { vi: 'Đoạn (fragment) không đặt trên kiểu "{value}" được, vì kiểu đó không có trường.', en: 'A fragment cannot be on "{value}", for it has no fields.' },
    remedy: { vi: 'Đặt đoạn trên một kiểu đối tượng.', en: 'Put it on a type of objects.' },
  },
  {
    said: /^Fragment(?: "(?<value>\w+)")? cannot be spread here as objects of type "(?<type>\w+)" can never be of type "(?<other>\w+)"\.$/,
    text: {
      vi: 'Đoạn (fragment) này không khớp ở đây[: đối tượng kiểu "{type}" không bao giờ là "{other}"].',
      en: 'This fragment does not fit here[: objects of type "{type}" are never a "{other}"].',
    },
    remedy: { vi: 'Đặt đoạn ở trường có kiểu phù hợp.', en: 'Use it at a field of a type that fits.' },
  },
];
