import type { Phrase } from './phrase';

/** What validation says of fields and of the types they are asked on. */
export const SELECTION: readonly Phrase[] = [
  {
    said: /^Cannot query field "(?<field>\w+)" on type "(?<type>\w+)"\.$/,
    text: { vi: 'Không có trường "{field}"[ ở kiểu "{type}"].', en: 'There is no field "{field}"[ on the type "{type}"].' },
    remedy: { vi: 'Sửa tên trường theo tài liệu của API.', en: "Correct the name after the API's documentation." },
  },
  {
    said: /^Field "(?<field>\w+)" must not have a selection since type "(?<type>.+)" has no subfields\.$/,
    text: { vi: 'Trường "{field}" là một giá trị[ kiểu {type}], không có trường con.', en: 'The field "{field}" is a value[ of type {type}] and has no fields of its own.' },
    remedy: { vi: 'Bỏ phần trong ngoặc nhọn sau "{field}".', en: 'Leave out the part in braces behind "{field}".' },
  },
  {
    said: /^Field "(?<field>\w+)" of type "(?<type>.+)" must have (?:a selection of subfields|at least one field selected)\.$/,
    text: { vi: 'Trường "{field}" là đối tượng[ kiểu {type}]: cần chọn trường con.', en: 'The field "{field}" is an object[ of type {type}]: choose some of its fields.' },
    remedy: { vi: 'Viết các trường con trong ngoặc nhọn sau "{field}".', en: 'Write its fields in braces behind "{field}".' },
  },
  {
    said: /^Fields "(?<field>.+?)" conflict because .+ Use different aliases on the fields to fetch both if this was intentional\.$/s,
    text: {
      vi: 'Hai chỗ chọn "{field}" không gộp làm một được: chúng khác trường, khác đối số hoặc khác kiểu.',
      en: 'Two selections of "{field}" cannot be merged: they differ in field, arguments or type.',
    },
    remedy: { vi: 'Nếu cần cả hai, đặt cho mỗi chỗ một bí danh.', en: 'Give each an alias of its own if you need both.' },
  },
  {
    said: /^Unknown type "(?<value>\w+)"\.$/,
    text: { vi: 'Không có kiểu "{value}".', en: 'There is no type "{value}".' },
    remedy: { vi: 'Sửa tên kiểu theo tài liệu của API.', en: "Correct the name after the API's documentation." },
  },
];
