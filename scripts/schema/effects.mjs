/** What a client notices of each kind of breaking change, under the names that graphql-js gives them. */
const REFUSED = { vi: 'truy vấn dùng tên này bị từ chối', en: 'queries that use the name are refused' };
const DIRECTIVE = { vi: 'truy vấn dùng chỉ thị này như trước bị từ chối', en: 'queries that use the directive as before are refused' };
const SILENT_DEFAULT = { vi: 'cùng một truy vấn, không đổi một chữ, có câu trả lời khác', en: 'the same query, not a letter changed, has another answer' };

export const EFFECTS = {
  TYPE_REMOVED: { vi: 'biến và phân mảnh (fragment) nêu kiểu này bị từ chối', en: 'variables and fragments that name the type are refused' },
  TYPE_CHANGED_KIND: { vi: 'truy vấn và mã sinh ra từ kiểu này không còn đúng', en: 'queries and generated code for the type no longer fit' },
  TYPE_REMOVED_FROM_UNION: { vi: 'phân mảnh (fragment) trên kiểu này bị từ chối', en: 'fragments on the type are refused there' },
  VALUE_REMOVED_FROM_ENUM: { vi: 'truy vấn gửi giá trị này bị từ chối', en: 'queries that send the member are refused' },
  REQUIRED_INPUT_FIELD_ADDED: { vi: 'truy vấn chưa có trường bắt buộc mới bị từ chối', en: 'queries without the newly required field are refused' },
  IMPLEMENTED_INTERFACE_REMOVED: { vi: 'phân mảnh (fragment) qua giao diện này bị từ chối', en: 'fragments by way of the interface are refused' },
  FIELD_REMOVED: REFUSED,
  FIELD_CHANGED_KIND: { vi: 'câu trả lời hoặc biến có kiểu khác với kiểu máy khách chờ đợi', en: 'answers or variables have another type than the client expects' },
  REQUIRED_ARG_ADDED: { vi: 'truy vấn chưa có đối số bắt buộc mới bị từ chối', en: 'queries without the newly required argument are refused' },
  ARG_REMOVED: REFUSED,
  ARG_CHANGED_KIND: { vi: 'truy vấn gửi đối số theo kiểu cũ bị từ chối', en: 'queries that send the argument in its old type are refused' },
  ARG_DEFAULT_VALUE_CHANGE: SILENT_DEFAULT,
  INPUT_DEFAULT_VALUE_CHANGE: SILENT_DEFAULT,
  DIRECTIVE_REMOVED: DIRECTIVE,
  DIRECTIVE_ARG_REMOVED: DIRECTIVE,
  REQUIRED_DIRECTIVE_ARG_ADDED: DIRECTIVE,
  DIRECTIVE_REPEATABLE_REMOVED: DIRECTIVE,
  DIRECTIVE_LOCATION_REMOVED: DIRECTIVE,
};
