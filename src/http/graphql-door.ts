import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { KeptAnswer } from './answers';
import { budgetHeaders } from './budget';
import { clientAddress } from './client-address';
import { CODINGS, matches } from './coding';
import type { Answer, Hub } from './hub';
import { parametersOf, readQuestion } from './graphql-request';
import { notAcceptable, notReady, type Headers } from './http-problem';
import { preferredMediaType } from './media-type';
import { packedFor } from './packed';
import type { Visit } from './visit';

/**
 * The answer to a question at /graphql: one that was given before to the very same text, or a new one from the engine.
 * Whoever says who he is, by a token or a cookie, is always answered by the engine, and no answer of his is kept.
 */
export async function answerQuestion(hub: Hub, { requestId, language, search }: Visit, request: IncomingMessage): Promise<Answer> {
  const { headers } = request;
  const method = request.method === 'GET' ? 'GET' : 'POST';
  const mediaType = preferredMediaType(headers.accept);
  if (mediaType === undefined) throw notAcceptable(headers.accept ?? '');
  const text = await readQuestion(request, search);
  if (!hub.health.answering) throw notReady();
  const address = clientAddress(request, hub.trustProxy ?? 0);
  const spent = hub.enter?.(address);
  const answers = headers.authorization === undefined && headers.cookie === undefined ? hub.answers : undefined;
  const question = `${method} ${language} ${mediaType}\n${text}`;
  const told: Headers = { 'Content-Language': language, ...(spent && budgetHeaders(spent)) };
  const kept = answers?.find(question);
  if (kept !== undefined) {
    hub.traffic.keptAnswer();
    return served(kept, request, told);
  }
  const knowledge = answers?.knowledge() ?? '';
  const answer = await hub.graphql({ requestId, language, mediaType, method, headers, address, spent, parameters: parametersOf(method, text) });
  if (answers === undefined || !answer.flawless) return answer;
  return served(answers.keep(question, knowledge, `${mediaType}; charset=utf-8`, answer.body.toString()), request, told);
}

/** A kept answer, or the word that the client holds it already. Shared caches may hold it, and must ask each time whether it is still good. */
function served(kept: KeptAnswer, { method, headers }: IncomingMessage, told: Headers): Answer {
  const caching = { ...told, 'Cache-Control': 'public, no-cache' };
  const known = method === 'GET' ? knownTag(headers, kept.etag) : undefined;
  if (known !== undefined) return { status: 304, headers: { ...caching, ETag: known }, body: '' };
  const { coding, body } = packedFor(kept, headers['accept-encoding']?.toString());
  const form: Headers = coding === undefined ? { ETag: `"${kept.etag}"` } : { ETag: `"${kept.etag}-${coding}"`, 'Content-Encoding': coding };
  return { status: 200, headers: { ...caching, ...form, 'Content-Type': kept.contentType }, body };
}

/** The tag by which a client says that it holds an answer, in whatever coding. */
function knownTag({ 'if-none-match': header }: IncomingHttpHeaders, etag: string): string | undefined {
  if (header === undefined) return undefined;
  return [`"${etag}"`, ...CODINGS.map((coding) => `"${etag}-${coding}"`)].find((tag) => matches(header, tag));
}
