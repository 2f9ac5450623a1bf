import type { Language } from '../../src/indexers/core/problem';

/** How often, and how long at most, a query that only reads is sent again. */
export interface Retry {
  /** Further attempts after the first one. */
  readonly times: number;
  /** A wait that the hub asks for (`Retry-After`) and that is longer than this ends the call instead. */
  readonly maxWaitMs: number;
}

/** What may differ from call to call. */
export interface CallOptions {
  /** The language of texts and refusals. Left out: what a browser prefers; elsewhere Vietnamese. */
  readonly language?: Language | undefined;
  /** Added to the headers of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ends the call; what it throws is the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** How long a call may last, all attempts and waits together (30 s if left out, `Infinity`: as long as it takes); then it throws a `TimeoutError`. */
  readonly timeoutMs?: number | undefined;
}

export interface HubOptions extends Omit<CallOptions, 'headers'> {
  /** Sent with every request; a function is asked before each one, e.g. for a token that is renewed. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>) | undefined;
  /** Instead of the global `fetch`, e.g. to go through a proxy or to watch what is sent. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Twice, with at most 10 s between, when left out; `false`: never. */
  readonly retry?: Partial<Retry> | false | undefined;
  /** GET lets caches between you and the hub answer; a query whose address would become too long goes by POST all the same. */
  readonly method?: 'GET' | 'POST' | undefined;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_RETRY: Retry = { times: 2, maxWaitMs: 10_000 };
