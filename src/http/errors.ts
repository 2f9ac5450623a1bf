import { GraphQLError, type ASTNode, type SourceLocation } from 'graphql';
import type { Language, Problem, ProblemCode } from '../indexers/core/problem';
import { toProblem } from '../schema/validation';
import { argumentOf } from './argument-of';
import { blamesClient } from './blame';
import { shortened } from './http-problem';
import { tooExpensive, type Limit } from './limits';
import type { Log } from './log';
import type { Reader, Said } from './words/phrase';
import { translate } from './words/translate';

export const MAX_ERRORS = 5;
const MAX_TEXT = 500;

/** An error as a client reads it. */
export interface PublishedError {
  message: string;
  locations?: readonly SourceLocation[];
  path?: readonly (string | number)[];
  extensions: { code: ProblemCode; field?: string; value?: string; remedy?: string; requestId: string };
}

export interface Publication {
  requestId: string;
  language: Language;
  log: Log;
  /** Whether the client may learn names of the schema; not unless it is said. */
  open?: boolean;
}

/** Refusals of a request as a whole: one of them makes the other errors needless. */
const WHOLE: ReadonlySet<ProblemCode | undefined> = new Set<ProblemCode>(['QUERY_TOO_EXPENSIVE', 'FORBIDDEN', 'RATE_LIMITED']);

/**
 * The errors of an answer as the client may read them, at most five, in its language: refusals, what GraphQL has to say
 * of a query in the hub's own words, and for anything else a masked INTERNAL, with the whole story in the log.
 */
export function publishErrors(errors: readonly unknown[], publication: Publication): PublishedError[] {
  const refusal = errors.find((error) => WHOLE.has(problemOf(error)?.code));
  const shown = refusal === undefined ? errors.slice(0, MAX_ERRORS) : [refusal];
  return shown.map((error) => publish(error, publication));
}

function publish(error: unknown, publication: Publication): PublishedError {
  const { requestId, language } = publication;
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const told = toldTo(publication, error);
  if (told !== undefined) {
    const { message, code, field, value, remedy } = told;
    const extensions = {
      code,
      ...(field !== undefined && { field: shortened(field) }),
      ...(value !== undefined && { value: shortened(value) }),
      ...(remedy !== undefined && { remedy: shortened(remedy, MAX_TEXT) }),
      requestId,
    };
    return { message: shortened(message, MAX_TEXT), ...place, extensions };
  }
  publication.log.error('A defect was masked.', { requestId, path: path?.join('.'), stack: storyOf(error) });
  return { message: INTERNAL[language](requestId), ...place, extensions: { code: 'INTERNAL', requestId } };
}

const INTERNAL = {
  vi: (id: string) => `Lỗi nội bộ; xin báo cho người vận hành mã yêu cầu ${id}.`,
  en: (id: string) => `Internal error; please report the request id ${id} to the operator.`,
};

/** What the client is told by a refusal, or by GraphQL where it blames the client; undefined = a defect. */
function toldTo({ language, open = false }: Publication, error: unknown): (Said & { code: ProblemCode }) | undefined {
  const problem = problemOf(error);
  const blamed = error instanceof GraphQLError && (problem !== undefined || blamesClient(error));
  const words = blamed ? wordsFor(error, { language, open }) : undefined;
  if (problem === undefined) return words && { code: 'BAD_USER_INPUT', ...words };
  const { field = words?.field, value = words?.value, remedy } = problem.details;
  return { code: problem.code, message: problem.text[language], field, value, remedy: remedy?.[language] };
}

/** GraphQL's sentence in the hub's words, with the argument for which a literal stands. */
function wordsFor(error: GraphQLError, reader: Reader): Said {
  const { line, column } = error.locations?.[0] ?? {};
  const said = translate(error.message, reader, { line: String(line), column: String(column) });
  const node = error.nodes?.[0];
  const field = said.field ?? (said.value !== undefined && node !== undefined && isLiteral(node) ? argumentOf(node) : undefined);
  return { ...said, ...(field !== undefined && { field }), ...(said.value !== undefined && { value: unquoted(said.value) }) };
}

const isLiteral = ({ kind }: ASTNode): boolean => kind.endsWith('Value');

/** A text as the client meant it, not as GraphQL prints it. */
function unquoted(value: string): string {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}

/** The problem at the bottom of an error, however often GraphQL wrapped it. */
function problemOf(error: unknown): Problem | undefined {
  for (let cause = error, wraps = 0; cause !== undefined && wraps < 10; wraps++) {
    const problem = toProblem(cause);
    if (problem) return problem;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
  const limit = error instanceof GraphQLError ? GRAPHQL_LIMITS.find(({ said }) => said.test(error.message))?.limit : undefined;
  return limit && tooExpensive(limit);
}

/** Limits that graphql-js itself watches over. */
const GRAPHQL_LIMITS: readonly { readonly said: RegExp; readonly limit: Limit }[] = [
  { said: /^Syntax Error: Document contains more tha[nt] \d+ tokens/, limit: 'tokens' },
  { said: /^Maximum introspection depth exceeded/, limit: 'circles' },
];

function storyOf(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause);
}
