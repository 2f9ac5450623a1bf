import type { Language, Text } from '../../src/indexers/core/problem';
import { NetworkError, NotFoundError, ProtocolError, TimeoutError } from './errors';
import type { Circumstances, Refusal } from './refusal';

/** What of a foreign answer is quoted. */
const QUOTED = 200;

const refusal = (code: string, text: Text, remedy: Text, language: Language, value?: string): Refusal =>
  ({ code, message: text[language], remedy: remedy[language], value, field: undefined, path: undefined });

export function networkError(endpoint: string, language: Language, cause: unknown): NetworkError {
  const text = { vi: `Không nhận được trả lời từ ${endpoint}.`, en: `No answer came from ${endpoint}.` };
  const remedy = {
    vi: 'Kiểm tra địa chỉ và đường mạng; trên trình duyệt, kiểm tra CORS_ORIGINS của hub.',
    en: 'Check the address and the network; in a browser, check CORS_ORIGINS of the hub.',
  };
  return new NetworkError(refusal('NETWORK', text, remedy, language), { cause });
}

export function timeoutError(endpoint: string, timeoutMs: number, language: Language): TimeoutError {
  const text = { vi: `${endpoint} chưa trả lời trong ${timeoutMs} ms.`, en: `${endpoint} has not answered within ${timeoutMs} ms.` };
  const remedy = { vi: 'Lấy trang nhỏ hơn, hoặc tăng timeoutMs.', en: 'Ask for smaller pages, or raise timeoutMs.' };
  return new TimeoutError(refusal('TIMEOUT', text, remedy, language));
}

export function protocolError(endpoint: string, body: string, language: Language, circumstances: Circumstances): ProtocolError {
  const excerpt = body.length <= QUOTED ? body : `${body.slice(0, QUOTED)}…`;
  const { status } = circumstances;
  const text = {
    vi: `${endpoint} trả lời không phải GraphQL (HTTP ${status}): ${JSON.stringify(excerpt)}`,
    en: `The answer of ${endpoint} is not GraphQL (HTTP ${status}): ${JSON.stringify(excerpt)}`,
  };
  const remedy = {
    vi: 'Kiểm tra địa chỉ, và proxy nằm giữa.',
    en: 'Check the address, and what stands between you and the hub.',
  };
  return new ProtocolError(refusal('PROTOCOL', text, remedy, language, excerpt), circumstances);
}

/** For an id or code behind which the hub has nothing of the kind asked for. */
export function notFoundError(field: string, value: string, language: Language): NotFoundError {
  const text = { vi: `Không tìm thấy gì theo ${field} "${value}".`, en: `There is nothing with the ${field} "${value}".` };
  const remedy = { vi: 'Kiểm tra giá trị; node cho biết một id là gì.', en: 'Check the value; node says what an id stands for.' };
  return new NotFoundError({ ...refusal('NOT_FOUND', text, remedy, language, value), field });
}
