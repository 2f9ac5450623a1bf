import { DatabaseError, messageOf, placeOf } from './error';

/** What to do about a PostgreSQL server that refuses the hub, by the code of its driver or of the server itself. */
const REMEDIES: readonly (readonly [code: RegExp, remedy: string])[] = [
  [/^(ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET)$/, 'Check that it runs, and the host and port of DATABASE_URL.'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'No address is known for its name: check the host of DATABASE_URL.'],
  [/^28/, 'Check the user and the password of DATABASE_URL, and pg_hba.conf on the server.'],
  [/^3D000$/, 'Create the database, or correct its name in DATABASE_URL.'],
  [/^42501$/, 'Make the user of DATABASE_URL the owner of the database, or grant it CONNECT and CREATE.'],
  [/^53300$/, 'All its connections are taken: raise max_connections, or stop what holds them; the hub uses up to ten.'],
  [/^57P03$/, 'It is starting or stopping: start the hub again in a moment.'],
];
const REMEDY = 'Check that it runs, and the host, database, user and password of DATABASE_URL.';

/** The refusal to start on a server that cannot be used as DATABASE_URL says. */
export function unreachable(url: string, error: unknown): DatabaseError {
  const code = codeOf(error);
  const remedy = REMEDIES.find(([known]) => known.test(code))?.[1] ?? REMEDY;
  return new DatabaseError('DATABASE_UNREACHABLE', `The PostgreSQL server ${placeOf(url)} cannot be reached: ${messageOf(error)}.`, remedy);
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return String((error as { code?: unknown } | null)?.code ?? '');
}
