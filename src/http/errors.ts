import { GraphQLError, Kind, type SourceLocation } from 'graphql';
import type { Language, Problem } from '../indexers/core/problem';
import { toProblem } from '../schema/validation';
import { shortened } from './http-problem';
import { tooExpensive } from './limits';
import type { Log } from './log';

export const MAX_ERRORS = 5;
const MAX_MESSAGE = 500;

/** An error as a client reads it. */
export interface PublishedError {
  message: string;
  locations?: readonly SourceLocation[];
  path?: readonly (string | number)[];
  extensions: { code: string; field?: string; value?: string; remedy?: string; requestId: string };
}

export interface Publication {
  requestId: string;
  language: Language;
  log: Log;
}

/**
 * The errors of an answer as the client may read them, at most five: refusals in its language, GraphQL's own words for
 * what is wrong with a query, and for anything else a masked INTERNAL, with the whole story in the log.
 */
export function publishErrors(errors: readonly unknown[], publication: Publication): PublishedError[] {
  const refusal = errors.find((error) => problemOf(error)?.code === 'QUERY_TOO_EXPENSIVE');
  const shown = refusal === undefined ? errors.slice(0, MAX_ERRORS) : [refusal];
  return shown.map((error) => publish(error, publication));
}

function publish(error: unknown, publication: Publication): PublishedError {
  const { requestId, language } = publication;
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const problem = problemOf(error);
  if (problem) {
    const { field, value, remedy } = problem.details;
    const extensions = {
      code: problem.code,
      ...(field !== undefined && { field }),
      ...(value !== undefined && { value: shortened(value) }),
      ...(remedy !== undefined && { remedy: remedy[language] }),
      requestId,
    };
    return { message: shortened(problem.text[language], MAX_MESSAGE), ...place, extensions };
  }
  if (error instanceof GraphQLError && isClientError(error)) {
    return { message: shortened(error.message, MAX_MESSAGE), ...place, extensions: { code: 'BAD_USER_INPUT', requestId } };
  }
  publication.log.error('A defect was masked.', { requestId, path: path?.join('.'), stack: storyOf(error) });
  return { message: INTERNAL[language](requestId), ...place, extensions: { code: 'INTERNAL', requestId } };
}

const INTERNAL = {
  vi: (id: string) => `Lỗi nội bộ; xin báo cho người vận hành mã yêu cầu ${id}.`,
  en: (id: string) => `Internal error; please report the request id ${id} to the operator.`,
};

/** The problem at the bottom of an error, however often GraphQL wrapped it. */
function problemOf(error: unknown): Problem | undefined {
  for (let cause = error, wraps = 0; cause !== undefined && wraps < 10; wraps++) {
    const problem = toProblem(cause);
    if (problem) return problem;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
  const tooLong = error instanceof GraphQLError && /Document contains more tha[nt] \d+ tokens/.test(error.message);
  return tooLong ? tooExpensive('tokens') : undefined;
}

/** Codes of Apollo Server: it found the fault in the request, even where a scalar's own error lies below. */
const BLAMED_BEFORE_EXECUTION: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST',
]);

/**
 * Whether GraphQL itself blames the query or its variables. Before execution it does unless a foreign error lies
 * below; during execution (the error has a path) only for an argument whose variable turned out to be wrong.
 */
function isClientError(error: GraphQLError): boolean {
  if (error.nodes?.length === 1 && error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION) return true;
  const { originalError, extensions } = error;
  if (error.path === undefined && BLAMED_BEFORE_EXECUTION.has(extensions.code)) return true;
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) return false;
  if (error.path === undefined) return true;
  return originalError !== undefined && /^Argument "\w+" (of (required|non-null) type|has invalid value) /.test(error.message);
}

function storyOf(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause);
}
