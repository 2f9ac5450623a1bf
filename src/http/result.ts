import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { MAX_ERRORS, publishErrors, type Publication } from './errors';
import { LIMITS } from './limits';
import type { MediaType } from './media-type';

/** A result under construction, as Apollo Server holds it. */
type Draft = { -readonly [K in keyof ExecutionResult]: K extends 'errors' ? readonly GraphQLFormattedError[] : ExecutionResult[K] };

/** Publishes the errors of a result and states its cost and whatever else `said` holds. When more errors were found than are shown, it says how many. */
export function complete(draft: Draft, errors: readonly unknown[] | undefined, cost: number, publication: Publication, said: object = {}): void {
  const published = errors && publishErrors(errors, publication);
  if (published) draft.errors = published;
  const omitted = published?.length === MAX_ERRORS ? (errors?.length ?? 0) - MAX_ERRORS : 0;
  draft.extensions = {
    ...draft.extensions,
    ...said,
    cost: { requested: cost, limit: LIMITS.nodes },
    ...(omitted > 0 && { omittedErrors: omitted }),
  };
}

/**
 * The HTTP status of a request that was refused before it ran: under application/json a well-formed request is always
 * 200, under application/graphql-response+json a refused one is 400 (GraphQL over HTTP); a defect is 500 under both.
 */
export function refusedStatus({ errors = [] }: Draft, mediaType: MediaType): number {
  if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL')) return 500;
  return mediaType === 'application/json' ? 200 : 400;
}
