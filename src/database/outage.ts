import { DatabaseError } from './error';

/**
 * Codes with which a server or a connection says that it cannot answer now: connection exceptions, shutdown and restart,
 * no free connection, and what the network has to say.
 */
const CODES = /^(08\w{3}|57P0[123]|53300|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** What the pg driver says without a code, of a connection that ended and of a pool without a free one. */
const MESSAGES = /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed) and is not queryable)/;
/** No error is wrapped deeper. */
const DEPTH = 10;

/** What an error may hold: its own code, those it counts together, and the error that it wraps, as pg, TypeORM and GraphQL do it. */
interface Held {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly unknown[];
  readonly driverError?: unknown;
  readonly originalError?: unknown;
  readonly thrownValue?: unknown;
}

/** Whether something failed only because the database does not answer: it may be asked again. */
export function isOutage(error: unknown): boolean {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < DEPTH; depth++) {
    const { code, message, errors, driverError, originalError, thrownValue }: Held = at;
    if (at instanceof DatabaseError) return code === 'ENGINE_STOPPED';
    if ((typeof code === 'string' && CODES.test(code)) || (typeof message === 'string' && MESSAGES.test(message))) return true;
    if (Array.isArray(errors) && errors.some(isOutage)) return true;
    at = driverError ?? originalError ?? thrownValue;
  }
  return false;
}
