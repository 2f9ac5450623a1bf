import type { Text } from '../../indexers/core/problem';
import type { Phrase } from './phrase';

const CORRECT_IT: Text = { vi: 'Sửa giá trị theo tài liệu của API.', en: "Correct it after the API's documentation." };

/** What is said of variables. `{reason}` is another sentence, in the hub's words too. The declared type is the client's own. */
export const VARIABLE: readonly Phrase[] = [
  {
    said: /^Variable "\$\w+" got invalid value (?<value>"(?:[^"\\]|\\.)*"|.*?) at "(?<path>[^"]*)"; (?<reason>.*)$/s,
    text: { vi: 'Biến ${path} có giá trị không hợp lệ. {reason}', en: 'The variable ${path} has a value that is not valid. {reason}' },
    remedy: CORRECT_IT,
    field: '${path}',
  },
  {
    said: /^Variable "(?<field>\$\w+)" got invalid value (?<value>"(?:[^"\\]|\\.)*"|.*?); (?<reason>.*)$/s,
    text: { vi: 'Biến {field} có giá trị không hợp lệ. {reason}', en: 'The variable {field} has a value that is not valid. {reason}' },
    remedy: CORRECT_IT,
  },
  {
    said: /^Variable "(?<field>\$\w+)" of required type "(?<type>.+)" was not provided\.$/,
    text: { vi: 'Thiếu giá trị của biến {field} (kiểu {type}).', en: 'The variable {field} (type {type}) has no value.' },
    remedy: { vi: 'Nêu giá trị trong variables.', en: 'Give it a value in variables.' },
  },
  {
    said: /^Variable "(?<field>\$\w+)" of non-null type "(?<type>.+)" must not be null\.$/,
    text: { vi: 'Biến {field} (kiểu {type}) không được là null.', en: 'The variable {field} (type {type}) must not be null.' },
    remedy: { vi: 'Nêu giá trị trong variables.', en: 'Give it a value in variables.' },
  },
  {
    said: /^Variable "(?<field>\$\w+)" (?:cannot be non-input type|expected value of type) "(?<type>.+)"(?: which cannot be used as an input type)?\.$/,
    text: { vi: 'Biến {field} không thể có kiểu {type}: kiểu đó không dùng cho đầu vào.', en: 'The variable {field} cannot be of type {type}, which is no type of input.' },
    remedy: { vi: 'Khai báo bằng kiểu của đối số dùng nó.', en: 'Declare it with the type of the argument that uses it.' },
  },
  {
    said: /^Variable "(?<field>\$\w+)" is not defined(?: by operation "\w+")?\.$/,
    text: { vi: 'Biến {field} chưa được khai báo.', en: 'The variable {field} is not declared.' },
    remedy: { vi: 'Khai báo biến sau tên truy vấn, kèm kiểu của nó.', en: 'Declare it behind the name of the query, with its type.' },
  },
  {
    said: /^Variable "(?<field>\$\w+)" is never used(?: in operation "\w+")?\.$/,
    text: { vi: 'Biến {field} được khai báo mà không dùng.', en: 'The variable {field} is declared and not used.' },
    remedy: { vi: 'Dùng biến, hoặc bỏ khai báo.', en: 'Use it, or leave it out.' },
  },
  {
    said: /^There can be only one variable named "(?<field>\$\w+)"\.$/,
    text: { vi: 'Biến {field} được khai báo nhiều lần.', en: 'The variable {field} is declared several times.' },
    remedy: { vi: 'Chỉ giữ một.', en: 'Keep one of them.' },
  },
  {
    said: /^Variable "(?<field>\$\w+)" of type "(?<declared>.+)" used in position expecting type "(?<type>.+)"\.$/,
    text: { vi: 'Biến {field} kiểu {declared} không dùng được ở đây[: cần kiểu {type}].', en: 'The variable {field} of type {declared} cannot be used here[: the type {type} is needed].' },
    remedy: { vi: 'Khai báo bằng kiểu của đối số dùng nó.', en: 'Declare it with the type of the argument that uses it.' },
  },
  {
    said: /^Variable "(?<field>\$\w+)" is of type "(?<declared>.+)" but must be non-nullable to be used for OneOf Input Object "\w+"\.$/,
    text: { vi: 'Biến {field} kiểu {declared} có thể là null, nên không dùng được ở đây.', en: 'The variable {field} of type {declared} may be null and cannot be used here.' },
    remedy: { vi: 'Thêm dấu ! sau kiểu.', en: 'Add ! behind its type.' },
  },
];
