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

/** Whether something failed only because the database does not answer: it may be asked again. */
export function isOutage(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < DEPTH; depth++) {
    const { code, driverError, originalError, cause } = at as Error & { code?: unknown; driverError?: unknown; originalError?: unknown };
    if (at instanceof DatabaseError) return at.code === 'ENGINE_STOPPED';
    if ((typeof code === 'string' && CODES.test(code)) || MESSAGES.test(at.message)) return true;
    if (at instanceof AggregateError && at.errors.some(isOutage)) return true;
    at = driverError ?? originalError ?? cause;
  }
  return false;
}
