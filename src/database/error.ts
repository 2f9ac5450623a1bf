/** What can go wrong between the hub and its database, as codes a caller can branch on. */
export type DatabaseErrorCode =
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_UNUSABLE'
  | 'DATABASE_NEWER'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DISK_FULL'
  | 'ENGINE_START_FAILED'
  | 'ENGINE_STOPPED'
  | 'MIGRATION_FAILED'
  | 'STATEMENT_TIMEOUT';

/** A failure the operator can act on: the message says what happened, and then what to do about it. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    what: string,
    remedy: string,
  ) {
    super(`${what} ${remedy}`);
    this.name = 'DatabaseError';
  }
}

/** The message of anything that was thrown, on one line and without its full stop. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map(messageOf).join('; ');
  }
  const message = (error as { message?: unknown } | null)?.message ?? error; // PGlite also throws what is no Error
  return String(message).trim().replace(/\s*\n\s*/g, ' ').replace(/\.$/, '');
}

export const startFailed = (cluster: string | null, reason: string): DatabaseError =>
  new DatabaseError(
    'ENGINE_START_FAILED',
    `The embedded database in ${cluster ?? 'memory'} did not start: ${reason}.`,
    'No data were deleted. Check free space and permissions, or restore the folder from a backup.',
  );

export const crashed = (reason: string): DatabaseError =>
  new DatabaseError(
    'ENGINE_STOPPED',
    `The embedded database stopped: ${reason}.`,
    'Repeat the request; what was committed on disk is kept.',
  );

export const overrun = (ms: number): DatabaseError =>
  new DatabaseError(
    'STATEMENT_TIMEOUT',
    `A statement ran longer than ${ms} ms; the embedded database was restarted to end it.`,
    'Ask for less at a time, or raise the statement timeout; what was committed on disk is kept.',
  );

/** The refusal to go on without space, if that is what an error says. */
export function diskFull(error: unknown): DatabaseError | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code !== '53100' && code !== 'ENOSPC') return undefined;
  return new DatabaseError(
    'DISK_FULL',
    `The disk of the database is full: ${messageOf(error)}.`,
    'Free some space there and start again: what was being written is not stored, all else is as it was.',
  );
}

/** Host and database of a URL, for messages: never its user or password. */
export function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      'DATABASE_URL is not a URL.',
      'Write postgres://user:password@host:5432/database.',
    );
  }
}
