import type { Reply, Target } from './target';

/** One attack: what is tried and what happens, in the words of docs/security.md. */
export interface Attack {
  readonly what: string;
  readonly happens: string;
  readonly send: (target: Target) => Promise<Reply>;
}

export interface Theme {
  readonly title: string;
  readonly attacks: readonly Attack[];
}

/** A query, with variables or without, sent as everybody does. */
export const query = (what: string, happens: string, text: string, variables?: unknown): Attack => ({ what, happens, send: (target) => target.ask(text, variables) });

/** A body, with headers besides its type. */
export const body = (what: string, happens: string, text: string | Buffer, headers?: Record<string, string>): Attack => ({ what, happens, send: (target) => target.post(text, headers) });

export const times = (count: number, make: (index: number) => string, between = ' '): string => Array.from({ length: count }, (_, index) => make(index)).join(between);
