import type { IncomingMessage } from 'node:http';
import { bodyTooLarge, unreadableBody } from './http-problem';

export const MAX_BODY_BYTES = 1_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The client left before its request was complete: nobody is there to be answered. */
export class ClientGone extends Error {}

/** Whether a body is announced that will not be taken. */
export const isTooLarge = ({ headers }: IncomingMessage, limit = MAX_BODY_BYTES): boolean => Number(headers['content-length'] ?? 0) > limit;

/**
 * The text of a request's body. It is counted while it streams in, so that a body over the limit costs no memory; what
 * still comes of it is thrown away, and the listener's time limit ends a client that goes on for ever.
 */
export function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string> {
  return new Promise((resolve, reject) => {
    if (isTooLarge(request, limit)) return reject(bodyTooLarge(Number(request.headers['content-length']), limit));
    const chunks: Buffer[] = [];
    let size = 0;
    let whole = false;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return chunks.push(chunk);
      chunks.length = 0;
      reject(bodyTooLarge(size, limit));
    });
    request.on('end', () => {
      whole = true;
      try {
        resolve(utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
      } catch {
        reject(unreadableBody({ vi: 'Nội dung không phải là UTF-8.', en: 'The body is not UTF-8.' }));
      }
    });
    const gone = (): void => {
      if (!whole) reject(new ClientGone());
    };
    request.on('error', gone);
    request.on('close', gone);
  });
}
