export { DtiHub } from './hub';
export type { Language, ProblemCode } from '../../src/indexers/core/problem';
export type { CallOptions, HubOptions, Retry } from './options';
export type { TypedDocument } from './document';
export type { Page } from './pages';
export type * from './answers';
export type * from './scalars';
export type * from './generated/types';
export {
  BadUserInputError, ConflictError, DtiHubError, ForbiddenError, InternalError, NetworkError, NotFoundError, ProtocolError, QueryTooExpensiveError,
  RateLimitedError, SnapshotSupersededError, TimeoutError, UnauthenticatedError,
} from './errors';
export type { Circumstances, ErrorCode, Refusal } from './refusal';
export { compareServed, differenceText, verifyRecord, type Difference, type Place, type ServedStanding, type Verification } from './verify';
export type { VerifiedRanking } from './verify-served';
export { VERSION } from './version';
