import { ClientError, GraphQLClient } from 'graphql-request';
import type { Language } from '../../src/indexers/core/problem';
import type { Deadline } from './deadline';
import { errorOf } from './errors';
import { networkError, protocolError, timeoutError } from './failures';
import { readRefusals, requestIdIn } from './refusal';

/** One query on its way. */
export interface Sending {
  readonly endpoint: string;
  readonly text: string;
  readonly variables: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly method: 'GET' | 'POST';
  readonly fetch: typeof globalThis.fetch;
  readonly language: Language;
}

/** What came over the wire, whether or not it is GraphQL. */
interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** What graphql-request could read in it. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** An address longer than this goes by POST: servers and proxies begin to refuse at 8,000 characters. */
const LONGEST_SEARCH = 6_000;

/** Sends a query once. The answer is its data, complete; anything else is thrown as one of our errors. */
export async function send(sending: Sending, deadline: Deadline): Promise<unknown> {
  const { endpoint, text, variables, language } = sending;
  const { fetch } = sending; // called by itself: the fetch of a browser refuses to be anybody's method
  let received: Received | undefined;
  const method = methodFor(sending);
  const client = new GraphQLClient(endpoint, {
    method,
    errorPolicy: 'all',
    headers: method === 'GET' ? { ...sending.headers, 'apollo-require-preflight': 'true' } : sending.headers,
    signal: deadline.signal,
    fetch: async (...request) => {
      const response = await fetch(...request);
      const { status, headers } = response;
      received = { status, headers, body: await response.clone().text() };
      return response;
    },
  });
  let cause: unknown;
  const answer = await client.rawRequest(text, variables).catch((error: unknown): Answer => {
    cause = error;
    return error instanceof ClientError ? error.response : {};
  });
  if (received !== undefined) return dataOf(received, answer, sending);
  deadline.throwIfCancelled();
  throw deadline.timedOut ? timeoutError(endpoint, deadline.timeoutMs, language) : networkError(endpoint, language, cause);
}

function dataOf({ status, headers, body }: Received, answer: Answer, { endpoint, language }: Sending): unknown {
  const { data, errors } = answer;
  const circumstances = { status, requestId: requestIdIn(errors) ?? headers.get('x-request-id') ?? undefined, retryAfter: secondsIn(headers.get('retry-after')) };
  const refusals = readRefusals(errors);
  if (refusals !== null) throw errorOf(refusals, { ...circumstances, data: data ?? undefined });
  if (typeof data !== 'object' || data === null || status < 200 || status > 299) throw protocolError(endpoint, body, language, circumstances);
  return data;
}

/** `Retry-After` as seconds from now, whether it states seconds or a moment. */
function secondsIn(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1_000));
}

/** GET only where the address stays short, and where no text is written into the query: graphql-request would shorten blanks inside it. */
function methodFor({ method, text, variables }: Sending): 'GET' | 'POST' {
  const isShort = (): boolean => new URLSearchParams({ query: text, variables: JSON.stringify(variables) }).toString().length <= LONGEST_SEARCH;
  return method === 'GET' && !text.includes('"') && isShort() ? 'GET' : 'POST';
}
