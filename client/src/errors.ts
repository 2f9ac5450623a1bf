import type { ProblemCode } from '../../src/indexers/core/problem';
import type { Circumstances, ErrorCode, Refusal } from './refusal';

/**
 * Everything that this client throws by itself. The message is for people, in the language asked for; programs look at
 * the class or at `code`.
 */
export class DtiHubError extends Error implements Refusal, Circumstances {
  override readonly name: string = 'DtiHubError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly value: string | undefined;
  readonly remedy: string | undefined;
  readonly path: readonly (string | number)[] | undefined;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly refusals: readonly Refusal[];
  readonly data: unknown;

  constructor(first: Refusal, { requestId, status, retryAfter, refusals = [], data, cause }: Circumstances = {}) {
    super(first.message, cause === undefined ? undefined : { cause });
    this.code = first.code;
    this.field = first.field;
    this.value = first.value;
    this.remedy = first.remedy;
    this.path = first.path;
    this.requestId = requestId;
    this.status = status;
    this.retryAfter = retryAfter;
    this.refusals = refusals;
    this.data = data;
  }
}

/** The query, or an argument of it, is wrong: `field`, `value` and `remedy` say what to change. */
export class BadUserInputError extends DtiHubError {
  override readonly name = 'BadUserInputError';
}

/** Something that was named does not exist; `remedy` names what there is. */
export class NotFoundError extends DtiHubError {
  override readonly name = 'NotFoundError';
}

/** The query asks for more than one request may: `field` is the limit; ask for smaller pages. */
export class QueryTooExpensiveError extends DtiHubError {
  override readonly name = 'QueryTooExpensiveError';
}

/** Too many requests; `retryAfter` says how many seconds to wait. */
export class RateLimitedError extends DtiHubError {
  override readonly name = 'RateLimitedError';
}

/** The hub has a defect (tell its operator the `requestId`), or it is starting and says so with status 503 and `retryAfter`. */
export class InternalError extends DtiHubError {
  override readonly name = 'InternalError';
}

/** The hub does not know who asks. */
export class UnauthenticatedError extends DtiHubError {
  override readonly name = 'UnauthenticatedError';
}

/** The hub knows who asks, and they may not. */
export class ForbiddenError extends DtiHubError {
  override readonly name = 'ForbiddenError';
}

/** Somebody else has changed what was to be changed. */
export class ConflictError extends DtiHubError {
  override readonly name = 'ConflictError';
}

/** A write that names a snapshot which is no longer the current one. Reading an old snapshot is always allowed. */
export class SnapshotSupersededError extends DtiHubError {
  override readonly name = 'SnapshotSupersededError';
}

/** No answer came: the hub is unreachable, or the connection broke. `cause` is the error of `fetch`. */
export class NetworkError extends DtiHubError {
  override readonly name = 'NetworkError';
}

/** The call lasted longer than `timeoutMs`. */
export class TimeoutError extends DtiHubError {
  override readonly name = 'TimeoutError';
}

/** An answer came that is not GraphQL, such as the page of a proxy; `value` holds its beginning. */
export class ProtocolError extends DtiHubError {
  override readonly name = 'ProtocolError';
}

/** The class of each code of the hub's closed list. */
export const ERROR_CLASSES = {
  BAD_USER_INPUT: BadUserInputError,
  NOT_FOUND: NotFoundError,
  QUERY_TOO_EXPENSIVE: QueryTooExpensiveError,
  RATE_LIMITED: RateLimitedError,
  INTERNAL: InternalError,
  UNAUTHENTICATED: UnauthenticatedError,
  FORBIDDEN: ForbiddenError,
  CONFLICT: ConflictError,
  SNAPSHOT_SUPERSEDED: SnapshotSupersededError,
} as const satisfies Record<ProblemCode, typeof DtiHubError>;

/** The error for what the hub refused. A code that this client does not know, of a newer hub, gets the base class. */
export function errorOf(refusals: readonly Refusal[], circumstances: Circumstances): DtiHubError {
  const first = refusals[0]!;
  const known = Object.hasOwn(ERROR_CLASSES, first.code) ? ERROR_CLASSES[first.code as ProblemCode] : DtiHubError;
  return new known(first, { ...circumstances, refusals });
}
