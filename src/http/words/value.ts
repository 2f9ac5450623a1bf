import type { Text } from '../../indexers/core/problem';
import type { Phrase } from './phrase';

const needed = (vi: string, en: string): Text => ({ vi: `Cần ${vi}, đã nhận {value}.`, en: `It should be ${en}, and is {value}.` });

const CORRECT_IT: Text = { vi: 'Sửa theo tài liệu của API.', en: "Correct it after the API's documentation." };
const ONE_OF_ITS_NAMES: Text = { vi: 'Chọn một giá trị có trong tài liệu của API, viết hoa, không dấu nháy.', en: "Choose one of the names in the API's documentation, in capitals, without quotation marks." };

/** What is said of a value that is of the wrong kind. */
export const VALUE: readonly Phrase[] = [
  { said: /^Int cannot represent non-integer value: (?<value>.*)$/s, text: needed('một số nguyên', 'a whole number'), remedy: { vi: 'Viết số như 50, không dấu nháy.', en: 'Write a number such as 50, without quotation marks.' } },
  {
    said: /^Int cannot represent non 32-bit signed integer value: (?<value>.*)$/s,
    text: { vi: 'Số {value} quá lớn hoặc quá nhỏ.', en: 'The number {value} is too large or too small.' },
    remedy: { vi: 'Viết số từ -2147483648 đến 2147483647.', en: 'Write a number from -2147483648 to 2147483647.' },
  },
  { said: /^Float cannot represent non numeric value: (?<value>.*)$/s, text: needed('một số', 'a number'), remedy: { vi: 'Viết số như 0.5, không dấu nháy.', en: 'Write a number such as 0.5, without quotation marks.' } },
  { said: /^String cannot represent a non string value: (?<value>.*)$/s, text: needed('một chuỗi', 'a text'), remedy: { vi: 'Viết trong dấu nháy kép (").', en: 'Write it in double quotation marks (").' } },
  { said: /^Boolean cannot represent a non boolean value: (?<value>.*)$/s, text: needed('true hoặc false', 'true or false'), remedy: { vi: 'Viết true hoặc false, không dấu nháy.', en: 'Write true or false, without quotation marks.' } },
  { said: /^ID cannot represent (?:a non-string and non-integer )?value: (?<value>.*)$/s, text: needed('một mã (id)', 'an id'), remedy: { vi: 'Dùng id đã nhận từ hub, trong dấu nháy kép (").', en: 'Use an id as the hub gave it, in double quotation marks (").' } },
  { said: /^Value "(?<value>.*)" does not exist in "(?<type>\w+)" enum\.$/s, text: { vi: 'Không có giá trị {value}[ trong {type}].', en: 'There is no value {value}[ in {type}].' }, remedy: ONE_OF_ITS_NAMES },
  { said: /^Enum "(?<type>\w+)" cannot represent non-(?:string|enum) value: (?<value>.*)\.$/s, text: { vi: '{value} không phải là một giá trị[ của {type}].', en: '{value} is none of the values[ of {type}].' }, remedy: ONE_OF_ITS_NAMES },
  {
    said: /^Expected non-nullable type "(?<type>.+)" not to be null\.$/,
    text: { vi: 'Giá trị không được là null[ (kiểu {type})].', en: 'The value must not be null[ (type {type})].' },
    remedy: { vi: 'Nêu một giá trị.', en: 'Give a value.' },
  },
  {
    said: /^Expected type "(?<type>\w+)" to be an object\.$/,
    text: { vi: 'Cần một đối tượng[ kiểu {type}].', en: 'It should be an object[ of type {type}].' },
    remedy: { vi: 'Viết các trường trong ngoặc nhọn.', en: 'Write its fields in braces.' },
  },
  {
    // A scalar that refuses in words of its own: those of the hub's scalars are Problems and never come here.
    said: /^Expected value of type "(?<type>[^"]+)", found (?<value>.+?); (?<reason>.+)$/s,
    text: { vi: 'Giá trị {value} không hợp lệ[ cho kiểu {type}][: {reason}]', en: 'The value {value} is not valid[ for the type {type}][: {reason}]' },
    remedy: CORRECT_IT,
  },
  {
    said: /^Expected value of type "(?<type>[^"]+)", found (?<value>.+)\.$/s,
    text: { vi: 'Giá trị {value} không hợp lệ ở đây[: cần kiểu {type}].', en: 'The value {value} is not valid here[: the type {type} is needed].' },
    remedy: CORRECT_IT,
  },
  {
    said: /^Expected type "(?<type>\w+)"\.(?: (?<reason>.+))?$/s,
    text: { vi: '[Không hợp với kiểu {type}][: {reason}]', en: '[It does not fit the type {type}][: {reason}]' },
    remedy: CORRECT_IT,
  },
];
