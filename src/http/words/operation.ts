import type { Text } from '../../indexers/core/problem';
import type { Phrase } from './phrase';

const SEVERAL: Text = { vi: 'Đặt tên cho từng truy vấn, và nêu tên cần chạy trong operationName.', en: 'Name every operation, and say in operationName which one to run.' };
const ONE_BY_ONE: Text = { vi: 'Sửa những lỗi đã nêu, rồi gửi lại.', en: 'Correct those that are told, then send it again.' };

/** What is said of operations as a whole. */
export const OPERATION: readonly Phrase[] = [
  {
    said: /^This anonymous operation must be the only defined operation\.$/,
    text: { vi: 'Truy vấn không tên phải là truy vấn duy nhất.', en: 'An operation without a name must be the only one.' },
    remedy: SEVERAL,
  },
  {
    said: /^There can be only one operation named "(?<value>\w+)"\.$/,
    text: { vi: 'Có nhiều truy vấn cùng tên "{value}".', en: 'Several operations are called "{value}".' },
    remedy: { vi: 'Đặt tên khác nhau.', en: 'Give them different names.' },
  },
  {
    said: /^Must provide operation name if query contains multiple operations\.$/,
    text: { vi: 'Có nhiều truy vấn mà không nêu truy vấn nào cần chạy.', en: 'There are several operations, and none is named to be run.' },
    remedy: SEVERAL,
    field: 'operationName',
  },
  {
    said: /^Unknown operation named "(?<value>.*)"\.$/s,
    text: { vi: 'Không có truy vấn nào tên "{value}".', en: 'No operation is called "{value}".' },
    remedy: { vi: 'Sửa operationName theo tên trong truy vấn.', en: 'Correct operationName after the names in the query.' },
    field: 'operationName',
  },
  {
    said: /^Must provide an operation\.$/,
    text: { vi: 'Không có truy vấn nào để chạy.', en: 'There is no operation to run.' },
    remedy: { vi: 'Viết một truy vấn, ví dụ "{ __typename }".', en: 'Write a query such as "{ __typename }".' },
    field: 'query',
  },
  {
    said: /^The (?<value>.+) definition is not executable\.$/s,
    text: { vi: 'Định nghĩa {value} không chạy được.', en: 'The definition of {value} cannot be run.' },
    remedy: { vi: 'Chỉ viết query và fragment.', en: 'Write queries and fragments only.' },
  },
  {
    said: /^(?:Anonymous Subscription|Subscription "(?<value>\w+)") must (?:select only one|not select an introspection) top level field\.$/,
    text: { vi: 'Subscription chỉ được chọn một trường, và không tra cứu lược đồ.', en: 'A subscription selects one field only, and none of introspection.' },
    remedy: { vi: 'Dùng query.', en: 'Use a query.' },
  },
  {
    said: /^GET requests only support query operations, not (?<value>\w+) operations$/,
    text: { vi: 'GET chỉ chạy query, không chạy {value}.', en: 'GET runs queries only, no {value}.' },
    remedy: { vi: 'Gửi bằng POST.', en: 'Send it by POST.' },
    field: 'method',
  },
  {
    // Clients know this word and then send the whole query.
    said: /^PersistedQueryNotSupported$/,
    text: { vi: 'PersistedQueryNotSupported', en: 'PersistedQueryNotSupported' },
    remedy: { vi: 'Gửi toàn văn truy vấn trong query; hub không giữ truy vấn theo mã băm.', en: 'Send the whole text in query; the hub keeps no queries by hash.' },
    field: 'extensions.persistedQuery',
  },
  {
    said: /^Too many validation errors, error limit reached\. Validation aborted\.$/,
    text: { vi: 'Truy vấn còn lỗi khác; việc kiểm tra dừng ở đây.', en: 'The query has more faults; the search for them ended here.' },
    remedy: ONE_BY_ONE,
  },
  {
    said: /^Too many errors processing variables, error limit reached\. Execution aborted\.$/,
    text: { vi: 'Các biến còn lỗi khác; việc kiểm tra dừng ở đây.', en: 'The variables have more faults; the search for them ended here.' },
    remedy: ONE_BY_ONE,
    field: 'variables',
  },
];
