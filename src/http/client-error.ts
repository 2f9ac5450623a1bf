import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode, Text } from '../indexers/core/problem';
import { publishErrors } from './errors';
import { HttpProblem } from './http-problem';
import { SILENT } from './log';

/** What node found wrong with bytes that are no request, or with a client that took too long to send one. */
const KNOWN: Readonly<Record<string, HttpProblem>> = {
  HPE_HEADER_OVERFLOW: problem(431, 'QUERY_TOO_EXPENSIVE', 'headers', { vi: 'Các tiêu đề HTTP quá lớn: tối đa 16 kB.', en: 'The HTTP headers are too large: at most 16 kB.' }, {
    vi: 'Gửi truy vấn bằng POST, và bớt tiêu đề.', en: 'Send the query by POST, and fewer headers.',
  }),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: problem(413, 'QUERY_TOO_EXPENSIVE', 'body', { vi: 'Phần mở rộng của một khối (chunk) quá lớn.', en: 'The extension of a chunk is too large.' }, {
    vi: 'Gửi khối không có phần mở rộng.', en: 'Send chunks without extensions.',
  }),
  ERR_HTTP_REQUEST_TIMEOUT: problem(408, 'BAD_USER_INPUT', 'request', { vi: 'Yêu cầu đến quá chậm.', en: 'The request came too slowly.' }, {
    vi: 'Gửi trọn yêu cầu trong 12 giây.', en: 'Send the whole request within 12 seconds.',
  }),
};
const MALFORMED = problem(400, 'BAD_USER_INPUT', 'request', { vi: 'Đây không phải là một yêu cầu HTTP/1.1 đúng cách.', en: 'This is no well-formed HTTP/1.1 request.' }, {
  vi: 'Gửi HTTP/1.1 không mã hoá đến cổng này; HTTPS do máy chủ đứng trước lo.', en: 'Send plain HTTP/1.1 to this port; HTTPS is the work of a server in front.',
});

function problem(status: number, code: ProblemCode, field: string, text: Text, remedy: Text): HttpProblem {
  return new HttpProblem(status, code, text, { field, remedy });
}

/**
 * Answers what never became a request, where node itself would send a bare status: coded JSON like every other refusal,
 * in Vietnamese, since no language was understood. Then the connection is closed; so it is, without a word, where an
 * answer is already on its way.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket, isAnswering: boolean): void {
  if (!socket.writable || isAnswering) return void socket.destroy();
  const refusal = KNOWN[error.code ?? ''] ?? MALFORMED;
  const requestId = randomUUID();
  const body = JSON.stringify({ errors: publishErrors([refusal], { requestId, language: 'vi', log: SILENT }) });
  socket.end([
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Content-Language: vi',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    '',
    body,
  ].join('\r\n'));
}
