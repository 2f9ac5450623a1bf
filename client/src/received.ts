import type { Language } from '../../src/indexers/core/problem';
import type { Deadline } from './deadline';
import { errorOf, type DtiHubError } from './errors';
import { networkError, protocolError, timeoutError } from './failures';
import { readRefusals, requestIdIn } from './refusal';

/** Where a request goes and how, whatever it asks. */
export interface Sending {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  readonly language: Language;
}

/** What came over the wire, whether or not it is what was asked for. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Reads an answer to its end, without using it up. A byte order mark is kept: fingerprints are made from every byte. */
export async function readAll(response: Response): Promise<Received> {
  const { status, headers } = response;
  return { status, headers, body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.clone().arrayBuffer()) };
}

/** Why nothing came. Where the caller has ended the call, the caller's own reason is thrown. */
export function lost({ address, language }: Sending, deadline: Deadline, cause: unknown): DtiHubError {
  deadline.throwIfCancelled();
  return deadline.timedOut ? timeoutError(address, deadline.timeoutMs, language) : networkError(address, language, cause);
}

/** The error in what came: the refusals of the hub, or else that it is nothing of the hub's. */
export function refused({ status, headers, body }: Received, { address, language }: Sending, errors: unknown, data?: unknown): DtiHubError {
  const requestId = requestIdIn(errors) ?? headers.get('x-request-id') ?? undefined;
  const circumstances = { status, requestId, retryAfter: secondsIn(headers.get('retry-after')), data: data ?? undefined };
  const refusals = readRefusals(errors);
  return refusals === null ? protocolError(address, body, language, circumstances) : errorOf(refusals, circumstances);
}

/** `Retry-After` as seconds from now, whether it states seconds or a moment. */
function secondsIn(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1_000));
}
