import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';
import type { Language } from './language';

/** POST to the hub this page came from, in the language chosen on the page. */
export function createFetcher(language: Language): Fetcher {
  return async (params, options) => {
    const response = await fetch('./graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'accept-language': language,
        'apollo-require-preflight': 'true',
        ...options?.headers,
      },
      body: JSON.stringify({ ...params, operationName: operationOf(params) }),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
    }
  };
}

/** GraphiQL learns the name of an operation some time after its text; whoever runs it at once would ask for the one before. */
function operationOf({ query, operationName }: FetcherParams): string | null | undefined {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 ? operations[0]!.name?.value : operationName;
  } catch {
    return operationName; // the hub says what is wrong with the text
  }
}
