import type { ProblemCode } from '../../src/indexers/core/problem';

/** One refusal in an answer, as the hub wrote it. */
export interface Refusal {
  readonly message: string;
  readonly code: string;
  /** What was refused: an argument (`input.changes[0].points`), a limit, a header. */
  readonly field: string | undefined;
  readonly value: string | undefined;
  /** What to do instead. */
  readonly remedy: string | undefined;
  /** Where in the answer, e.g. `['ranking']`. */
  readonly path: readonly (string | number)[] | undefined;
}

/** What is known of a failure besides its first refusal. */
export interface Circumstances {
  /** The name of the request in the hub's log. */
  readonly requestId?: string | undefined;
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** Seconds to wait before asking again, where the hub says so. */
  readonly retryAfter?: number | undefined;
  /** Everything that was refused, the first included. */
  readonly refusals?: readonly Refusal[] | undefined;
  /** What was answered beside the refusals; parts of it are null because they failed. */
  readonly data?: unknown;
  readonly cause?: unknown;
}

/** The code of a failure: one of the hub's closed list, one of the three of this client, or one that a newer hub has added. */
export type ErrorCode = ProblemCode | 'NETWORK' | 'TIMEOUT' | 'PROTOCOL' | (string & {});

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads the `errors` of an answer; null where they are none of GraphQL's. A refusal without a code is the hub's own defect. */
export function readRefusals(errors: unknown): Refusal[] | null {
  if (!Array.isArray(errors) || errors.length === 0 || !errors.every((error) => isMap(error) && typeof error.message === 'string')) return null;
  return errors.map(({ message, path, extensions }) => {
    const { code, field, value, remedy } = isMap(extensions) ? extensions : {};
    return {
      message, code: textIn(code) ?? 'INTERNAL', field: textIn(field), value: textIn(value), remedy: textIn(remedy),
      path: Array.isArray(path) ? path : undefined,
    };
  });
}

/** The name of the request in the hub's log, as a refusal carries it. */
export function requestIdIn(errors: unknown): string | undefined {
  const [first] = Array.isArray(errors) ? errors : [];
  return isMap(first) && isMap(first.extensions) ? textIn(first.extensions.requestId) : undefined;
}
