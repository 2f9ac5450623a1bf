import type { Fetcher } from '@graphiql/toolkit';
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
      body: JSON.stringify(params),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
    }
  };
}
