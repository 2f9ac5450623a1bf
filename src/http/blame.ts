import { GraphQLError, Kind } from 'graphql';

/** Codes of Apollo Server: it found the fault in the request, even where a scalar's own error lies below. */
const BLAMED_BEFORE_EXECUTION: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST',
]);

/**
 * Whether GraphQL itself blames the query or its variables. Before execution it does unless a foreign error lies
 * below; during execution (the error has a path) only for an argument whose variable turned out to be wrong.
 */
export function blamesClient(error: GraphQLError): boolean {
  if (error.nodes?.length === 1 && error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION) return true;
  const { originalError, extensions } = error;
  if (error.path === undefined && BLAMED_BEFORE_EXECUTION.has(extensions.code)) return true;
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) return false;
  if (error.path === undefined) return true;
  return originalError !== undefined && /^Argument "\w+" (of (required|non-null) type|has invalid value) /.test(error.message);
}
