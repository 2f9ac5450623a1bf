import type { Text } from '../../indexers/core/problem';
import type { Phrase } from './phrase';

const AFTER_THE_DOCUMENTATION: Text = { vi: 'Sửa theo tài liệu của API.', en: "Correct it after the API's documentation." };
const GIVE_IT: Text = { vi: 'Nêu một giá trị.', en: 'Give it a value.' };

/** What is said of arguments and of the fields of input objects. */
export const ARGUMENT: readonly Phrase[] = [
  {
    said: /^Unknown argument "(?<field>\w+)" on field "(?<owner>[\w.]+)"\.$/,
    text: { vi: 'Không có đối số "{field}"[ ở "{owner}"].', en: 'There is no argument "{field}"[ on "{owner}"].' },
    remedy: AFTER_THE_DOCUMENTATION,
  },
  {
    said: /^Field "(?<name>\w+)" argument "(?<argument>\w+)" of type "(?<type>.+)" is required, but it was not provided\.$/,
    text: { vi: 'Trường "{name}" thiếu đối số bắt buộc[ "{argument}", kiểu {type}].', en: 'The field "{name}" lacks a required argument[, "{argument}" of type {type}].' },
    remedy: { vi: 'Nêu đối số còn thiếu.', en: 'Give the missing argument.' },
    field: '[{argument}]',
  },
  {
    said: /^There can be only one (?:argument|input field) named "(?<field>\w+)"\.$/,
    text: { vi: '"{field}" được nêu nhiều lần ở cùng một chỗ.', en: '"{field}" is given several times at one place.' },
    remedy: { vi: 'Chỉ giữ một.', en: 'Keep one of them.' },
  },
  {
    said: /^Field "(?<field>\w+)" is not defined by type "(?<type>\w+)"\.$/,
    text: { vi: 'Không có trường đầu vào "{field}"[ ở kiểu "{type}"].', en: 'There is no input field "{field}"[ in the type "{type}"].' },
    remedy: AFTER_THE_DOCUMENTATION,
  },
  {
    said: /^Field "(?:\w+\.)?(?<argument>\w+)" of required type "(?<type>.+)" was not provided\.$/,
    text: { vi: 'Đối tượng đầu vào thiếu một trường bắt buộc[: "{argument}", kiểu {type}].', en: 'The input object lacks a required field[: "{argument}" of type {type}].' },
    remedy: { vi: 'Nêu trường còn thiếu.', en: 'Give the missing field.' },
    field: '[{argument}]',
  },
  {
    said: /^(?:OneOf Input Object "\w+" must specify exactly one key|Exactly one key must be specified for OneOf type "\w+")\.$/,
    text: { vi: 'Đối tượng đầu vào này phải có đúng một trường.', en: 'This input object takes exactly one field.' },
    remedy: { vi: 'Chỉ nêu một trường.', en: 'Give one field only.' },
  },
  {
    said: /^Field "(?:\w+\.)?(?<field>\w+)" must be non-null\.$/,
    text: { vi: '"{field}" không được là null.', en: '"{field}" must not be null.' },
    remedy: GIVE_IT,
  },
  {
    said: /^Argument "(?<field>\w+)" of (?:non-null|required) type ".+" must not be null\.$/,
    text: { vi: 'Đối số "{field}" không được là null.', en: 'The argument "{field}" must not be null.' },
    remedy: GIVE_IT,
  },
  {
    said: /^Argument "(?<field>\w+)" has invalid value (?<value>.+)\.$/s,
    text: { vi: 'Đối số "{field}" có giá trị không hợp lệ: {value}.', en: 'The argument "{field}" has a value that is not valid: {value}.' },
    remedy: AFTER_THE_DOCUMENTATION,
  },
];
