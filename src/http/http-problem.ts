import { Problem, type ProblemCode, type ProblemDetails, type Text } from '../indexers/core/problem';

export type Headers = Readonly<Record<string, string>>;

/** A request refused before GraphQL sees it: a Problem with the HTTP status and the headers that go with it. */
export class HttpProblem extends Problem {
  constructor(
    readonly status: number,
    code: ProblemCode,
    text: Text,
    details: ProblemDetails = {},
    readonly headers: Headers = {},
  ) {
    super(code, text, details);
    this.name = 'HttpProblem';
  }
}

/** What a client sent is quoted back only so far. */
export const QUOTED_CHARACTERS = 200;

export const shortened = (text: string, length = QUOTED_CHARACTERS): string =>
  text.length <= length ? text : `${text.slice(0, length)}…`;

const input = (status: number, text: Text, details?: ProblemDetails, headers?: Headers): HttpProblem =>
  new HttpProblem(status, 'BAD_USER_INPUT', text, details, headers);

export const unknownPath = (path: string): HttpProblem =>
  new HttpProblem(404, 'NOT_FOUND', { vi: 'Không có đường dẫn này.', en: 'There is nothing at this path.' }, {
    field: 'path',
    value: shortened(path),
    remedy: { vi: 'API nằm ở /graphql.', en: 'The API is at /graphql.' },
  });

export const methodNotAllowed = (method: string, allow: string): HttpProblem =>
  input(405, { vi: `Đường dẫn này không nhận ${method}.`, en: `This path does not take ${method}.` }, {
    field: 'method',
    value: method,
    remedy: { vi: `Hãy dùng ${allow}.`, en: `Use ${allow}.` },
  }, { Allow: allow });

export const notAcceptable = (accept: string): HttpProblem =>
  input(406, { vi: 'Không trả lời được ở định dạng mà Accept yêu cầu.', en: 'No answer exists in a format that Accept allows.' }, {
    field: 'Accept',
    value: shortened(accept),
    remedy: {
      vi: 'Hãy nhận application/json hoặc application/graphql-response+json.',
      en: 'Accept application/json or application/graphql-response+json.',
    },
  });

export const crossSite = (): HttpProblem =>
  input(400, {
    vi: 'Yêu cầu bị chặn vì một trang web khác có thể đã gửi nó thay người dùng (CSRF).',
    en: 'The request is blocked because another web site could have sent it for the user (CSRF).',
  }, {
    remedy: {
      vi: 'Hãy gửi POST với Content-Type: application/json, hoặc thêm tiêu đề apollo-require-preflight: true.',
      en: 'Send a POST with Content-Type: application/json, or add the header apollo-require-preflight: true.',
    },
  });

export const unsupportedMedia = (field: string, value: string): HttpProblem =>
  input(415, { vi: `Không đọc được nội dung với ${field} này.`, en: `A body with this ${field} cannot be read.` }, {
    field,
    value: shortened(value),
    remedy: {
      vi: 'Hãy gửi JSON không nén, UTF-8, với Content-Type: application/json.',
      en: 'Send uncompressed JSON in UTF-8 with Content-Type: application/json.',
    },
  });

export const bodyTooLarge = (size: number, allowed: number): HttpProblem =>
  new HttpProblem(413, 'QUERY_TOO_EXPENSIVE', {
    vi: `Nội dung quá lớn: đã nhận ${size} byte, tối đa ${allowed} byte.`,
    en: `The body is too large: ${size} bytes so far, at most ${allowed} bytes.`,
  }, {
    field: 'body',
    value: String(size),
    remedy: { vi: 'Hãy chia thành nhiều truy vấn nhỏ hơn.', en: 'Split it into several smaller queries.' },
  });

export const nestedTooDeep = (field: string, allowed: number): HttpProblem =>
  new HttpProblem(400, 'QUERY_TOO_EXPENSIVE', { vi: `JSON lồng quá sâu: tối đa ${allowed} tầng.`, en: `The JSON is nested too deep: at most ${allowed} levels.` }, {
    field, value: `> ${allowed}`, remedy: { vi: 'Không truy vấn nào của hub cần lồng sâu như vậy.', en: 'No query of the hub needs such depth.' },
  });

const AS_JSON: Text = {
  vi: 'Gửi một đối tượng JSON, UTF-8, như {"query": "…", "variables": {}}.',
  en: 'Send a JSON object in UTF-8, such as {"query": "…", "variables": {}}.',
};

export const unreadableBody = (reason: Text, remedy = AS_JSON): HttpProblem => input(400, reason, { field: 'body', remedy });

export const badParameter = (field: string, text: Text, remedy = AS_JSON): HttpProblem => input(400, text, { field, remedy });

/** When a hub that cannot answer now may be asked again, in seconds. */
export const RETRY_AFTER = { 'Retry-After': '5' };

export const notReady = (): HttpProblem =>
  new HttpProblem(503, 'INTERNAL', {
    vi: 'Hệ thống đang khởi động hoặc mất kết nối cơ sở dữ liệu; xin thử lại sau ít giây.',
    en: 'The hub is starting or has lost its database; try again in a few seconds.',
  }, {}, RETRY_AFTER);
