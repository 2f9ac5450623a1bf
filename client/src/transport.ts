import { ClientError, GraphQLClient } from 'graphql-request';
import type { Deadline } from './deadline';
import { lost, readAll, refused, type Received, type Sending } from './received';

/** A query on its way. */
export interface Query extends Sending {
  readonly text: string;
  readonly variables: object;
  readonly method: 'GET' | 'POST';
}

/** What graphql-request could read in an answer. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** A longer address goes by POST: servers and proxies begin to refuse at 8,000 characters. */
const LONGEST_SEARCH = 6_000;

/** Sends a query once. What comes back is its data, complete; anything else is thrown as one of our errors. */
export async function ask(query: Query, deadline: Deadline): Promise<unknown> {
  const { fetch } = query; // called by itself: the fetch of a browser refuses to be anybody's method
  const method = methodFor(query);
  let received: Received | undefined;
  const client = new GraphQLClient(query.address, {
    method,
    errorPolicy: 'all',
    headers: method === 'GET' ? { ...query.headers, 'apollo-require-preflight': 'true' } : query.headers,
    signal: deadline.signal,
    fetch: async (...request) => {
      const response = await fetch(...request);
      received = await readAll(response);
      return response;
    },
  });
  let cause: unknown;
  const { data, errors } = await client.rawRequest(query.text, query.variables).catch((error: unknown): Answer => {
    cause = error;
    return error instanceof ClientError ? error.response : {};
  });
  if (received === undefined) throw lost(query, deadline, cause);
  const isWhole = errors === undefined && typeof data === 'object' && data !== null && !Array.isArray(data) && received.status >= 200 && received.status <= 299;
  if (!isWhole) throw refused(received, query, errors, data);
  return data;
}

/** GET only where the address stays short, and where no text is written into the query: graphql-request would shorten blanks inside it. */
function methodFor({ method, text, variables }: Query): 'GET' | 'POST' {
  const isShort = (): boolean => new URLSearchParams({ query: text, variables: JSON.stringify(variables) }).toString().length <= LONGEST_SEARCH;
  return method === 'GET' && !text.includes('"') && isShort() ? 'GET' : 'POST';
}
