import type { Phrase } from './phrase';

/** What validation says of directives. Those of the hub are @skip and @include, as everywhere. */
export const DIRECTIVE: readonly Phrase[] = [
  {
    said: /^Unknown directive "(?<value>@\w+)"\.$/,
    text: { vi: 'Không có chỉ thị {value}.', en: 'There is no directive {value}.' },
    remedy: { vi: 'Dùng @include hoặc @skip.', en: 'Use @include or @skip.' },
  },
  {
    said: /^Directive "(?<value>@\w+)" may not be used on (?<place>\w+)\.$/,
    text: { vi: 'Chỉ thị {value} không dùng được ở đây ({place}).', en: 'The directive {value} cannot be used here ({place}).' },
    remedy: { vi: 'Đặt nó sau một trường hoặc một đoạn (fragment).', en: 'Put it behind a field or a fragment.' },
  },
  {
    said: /^The directive "(?<value>@\w+)" can only be used once at this location\.$/,
    text: { vi: 'Chỉ thị {value} được viết nhiều lần ở cùng một chỗ.', en: 'The directive {value} is written several times at one place.' },
    remedy: { vi: 'Chỉ giữ một.', en: 'Keep one of them.' },
  },
  {
    said: /^Unknown argument "(?<field>\w+)" on directive "(?<value>@\w+)"\.$/,
    text: { vi: 'Chỉ thị {value} không có đối số "{field}".', en: 'The directive {value} has no argument "{field}".' },
    remedy: { vi: '@include và @skip chỉ có đối số if.', en: '@include and @skip take the argument if only.' },
  },
  {
    said: /^Directive "(?<value>@\w+)" argument "(?<name>\w+)" of type ".+" is required, but it was not provided\.$/,
    text: { vi: 'Chỉ thị {value} thiếu đối số bắt buộc.', en: 'The directive {value} lacks an argument that it needs.' },
    remedy: { vi: 'Viết như {value}(if: $hien).', en: 'Write it as {value}(if: $shown).' },
    field: '[{name}]',
  },
];
