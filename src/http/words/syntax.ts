import type { Text } from '../../indexers/core/problem';
import type { Phrase } from './phrase';

/** `{line}` and `{column}` are those of the error. */
const at = (vi: string, en: string): Text => ({
  vi: `Sai cú pháp ở dòng {line}, cột {column}: ${vi}`,
  en: `Syntax error in line {line}, column {column}: ${en}`,
});

const LOOK: Text = { vi: 'Sửa truy vấn ở chỗ đó.', en: 'Correct the query there.' };
const BRACKETS: Text = {
  vi: 'Xem các dấu ngoặc { } ( ) [ ] và dấu nháy có đủ đôi không.',
  en: 'See whether every bracket { } ( ) [ ] and quotation mark has its partner.',
};

/** What the parser says. None of it knows the schema. */
export const SYNTAX: readonly Phrase[] = [
  { said: /^Syntax Error: Expected Name, found <EOF>\.$/, text: at('truy vấn kết thúc khi còn thiếu một tên.', 'the query ends where a name is missing.'), remedy: BRACKETS },
  { said: /^Syntax Error: Expected Name, found (?:\w+ )?(?<value>.+)\.$/s, text: at('cần một tên, gặp {value}.', 'a name is needed, {value} was found.'), remedy: LOOK },
  { said: /^Syntax Error: Expected (?<wanted>.+), found <EOF>\.$/s, text: at('truy vấn kết thúc khi còn thiếu {wanted}.', 'the query ends where {wanted} is missing.'), remedy: BRACKETS },
  { said: /^Syntax Error: Expected (?<wanted>.+), found (?:\w+ )?(?<value>.+)\.$/s, text: at('cần {wanted}, gặp {value}.', '{wanted} is needed, {value} was found.'), remedy: LOOK },
  { said: /^Syntax Error: Unexpected <EOF>\.$/, text: at('truy vấn kết thúc giữa chừng.', 'the query ends too early.'), remedy: BRACKETS },
  {
    said: /^Syntax Error: Unexpected variable "(?<value>\$\w+)" in constant value\.$/,
    text: at('không dùng được biến {value} ở đây.', 'the variable {value} cannot be used here.'),
    remedy: { vi: 'Viết một giá trị cố định.', en: 'Write a constant value.' },
  },
  {
    said: /^Syntax Error: Unexpected single quote character/,
    text: at("gặp dấu nháy đơn (').", "a single quotation mark (') was found."),
    remedy: { vi: 'Viết chuỗi trong dấu nháy kép (").', en: 'Write texts in double quotation marks (").' },
  },
  {
    said: /^Syntax Error: Unexpected description, /,
    text: at('lời mô tả không được viết ở đây.', 'a description cannot stand here.'),
    remedy: { vi: 'Bỏ đoạn chữ đó, hoặc viết sau dấu #.', en: 'Leave it out, or write it behind #.' },
  },
  { said: /^Syntax Error: Unterminated string\.$/, text: at('chuỗi chưa được đóng.', 'a text is not closed.'), remedy: { vi: 'Đóng chuỗi bằng dấu nháy kép (").', en: 'Close it with a double quotation mark (").' } },
  {
    said: /^Syntax Error: Invalid number, (?:expected digit but got|unexpected digit after 0): (?<value>.+)\.$/s,
    text: at('số viết sai, gặp {value}.', 'a number is written wrongly, {value} was found.'),
    remedy: { vi: 'Viết số như 12 hoặc 0.5.', en: 'Write a number such as 12 or 0.5.' },
  },
  {
    said: /^Syntax Error: Invalid (?:Unicode|character) escape sequence: (?<value>.+)\.$/s,
    text: at('chuỗi thoát {value} không hợp lệ.', 'the escape sequence {value} is not valid.'),
    remedy: { vi: String.raw`Viết chữ trực tiếp, hoặc dùng \", \\, \n, \u1EA1.`, en: String.raw`Write the letter itself, or use \", \\, \n, \u1EA1.` },
  },
  {
    said: /^Syntax Error: (?:Invalid character(?: within String)?|Unexpected character): (?<value>.+)\.$/s,
    text: at('gặp ký tự {value} không dùng được.', 'the character {value} cannot be used.'),
    remedy: LOOK,
  },
  { said: /^Syntax Error: Unexpected (?:\w+ )?(?<value>.+)\.$/s, text: at('không chờ {value} ở đây.', '{value} was not expected here.'), remedy: LOOK },
  { said: /^Syntax Error: (?<value>.+)$/s, text: at('{value}', '{value}'), remedy: LOOK },
];
