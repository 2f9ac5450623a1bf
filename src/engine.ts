import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type GraphQLSchema } from 'graphql';
import { Admission } from './http/admission';
import { budgetSpent, type Spent } from './http/budget';
import { CompiledOperations } from './http/compiled';
import { endInTime, OPERATION_MS, within } from './http/deadline';
import { DocumentStore } from './http/document-store';
import type { GraphqlCall, Hub } from './http/hub';
import { LIMITS, MAX_VALIDATION_ERRORS, shapeRule } from './http/limits';
import { complete, refusedStatus } from './http/result';
import type { Language, Problem } from './indexers/core/problem';

export interface EngineOptions<C extends object> extends Pick<Hub, 'health' | 'traffic' | 'isOutage' | 'log'> {
  schemas: Readonly<Record<Language, GraphQLSchema>>;
  /** Whether clients may read the schema and are helped with its names; they may unless it is closed. */
  introspection?: 'open' | 'closed';
  operationMs?: number;
  /** What an answer says in `extensions` of what its request has read. `delivered`: it holds more than nulls. */
  describe?: (context: C, delivered: boolean) => object;
}

/** One operation on its way through the engine. */
export interface Run {
  readonly call: GraphqlCall;
  /** Charges the address that called. Undefined where there is no budget. */
  readonly spend: (cost: number) => Spent | undefined;
  /** What is left after the latest charge. */
  spent?: Spent | undefined;
  /** Set when it was answered whole, without an error. */
  flawless?: boolean;
  /** Why the query is not even parsed. */
  readonly refusal?: Problem;
}

/** What Apollo Server hands through its pipeline as the HTTP request. */
export type EngineRequest = HTTPGraphQLRequest & { readonly run: Run };

export function createEngine<C extends object>(language: Language, options: EngineOptions<C>): ApolloServer<C> {
  const log = (line: unknown): void => options.log.warn('Apollo Server has a complaint.', { reason: String(line) });
  const open = options.introspection !== 'closed';
  return new ApolloServer<C>({
    schema: options.schemas[language],
    introspection: true, // the rule below refuses it where it is closed, in the hub's own words
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [shapeRule(open)],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS, hideSuggestions: !open },
    documentStore: new DocumentStore(),
    logger: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      pipeline<C>(language, options),
    ],
  });
}

/** Limits, compiled execution and the published form of errors, at their places in Apollo Server's pipeline. */
function pipeline<C extends object>(language: Language, options: EngineOptions<C>): ApolloServerPlugin<C> {
  const { schemas, introspection, operationMs = OPERATION_MS, health, traffic, isOutage, log, describe } = options;
  const schema = schemas[language];
  endInTime(schema);
  const admission = new Admission(schema);
  const compiled = new CompiledOperations(schema, isOutage);
  const requestDidStart: ApolloServerPlugin<C>['requestDidStart'] = async ({ request: { http } }) => {
    const { run } = http as EngineRequest;
    let cost = 0;
    return {
      didResolveOperation: async ({ document, operation, request: { variables = {} } }) => {
        if (run.refusal) throw run.refusal;
        if (!operation) return; // graphql-js will say which name is unknown
        const admitted = admission.admit(document, operation, variables);
        cost = admitted.cost;
        if (admitted.refusal) throw admitted.refusal;
        run.spent = run.spend(cost - ENTRY_COST);
        if (run.spent?.allowed === false) throw budgetSpent(run.spent, cost);
      },
      responseForOperation: async ({ document, operation, contextValue, request: { variables = {}, operationName } }) => {
        const interpret = () => execute({ schema, document, contextValue, variableValues: variables, operationName, options: { maxCoercionErrors: MAX_VALIDATION_ERRORS } });
        const singleResult = await within(operationMs, contextValue, async () =>
          (operation && (await compiled.run(document, operation, contextValue, variables))) ?? interpret());
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
      willSendResponse: async ({ response: { http, body }, errors: refused, contextValue }) => {
        if (body.kind !== 'single') return;
        const errors = refused ?? body.singleResult.errors;
        const away = errors?.some(isOutage) || (errors !== undefined && !health.answering);
        if (away) return void (http.status = 503); // the hub says so in its own words
        const { requestId, mediaType } = run.call;
        run.flawless = errors === undefined && body.singleResult.data != null;
        const delivered = Object.values(body.singleResult.data ?? {}).some((value) => value !== null);
        complete(body.singleResult, errors, cost, { requestId, language, log, open: introspection !== 'closed' }, describe?.(contextValue, delivered));
        traffic.answer(cost, body.singleResult.errors?.[0]?.extensions?.code as string | undefined);
        http.headers.set('content-type', `${mediaType}; charset=utf-8`);
        http.headers.set('content-language', language);
        if (run.spent?.allowed === false) http.status = 429;
        else if (body.singleResult.data === undefined && http.status !== 405) http.status = refusedStatus(body.singleResult, mediaType);
      },
    };
  };
  return { requestDidStart };
}

/** What every query costs, whatever it asks for and whether or not it is understood. */
export const ENTRY_COST = 1;

/** Stands for a query that is refused unparsed: Apollo Server reports a refusal only of what it has parsed. */
const NOTHING = { query: '{ __typename }' };

/** What Apollo Server needs to know of a request that HTTP has already accepted, in the form it checks once more. */
export function toEngine(run: Run): EngineRequest {
  const { requestId, mediaType, method } = run.call;
  const parameters = run.refusal ? NOTHING : run.call.parameters;
  const headers = new HeaderMap([['content-type', 'application/json'], ['accept', mediaType], ['x-request-id', requestId]]);
  if (method === 'POST') return { method, headers, search: '', body: parameters, run };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return { method, headers, search: `?${search}`, body: undefined, run };
}
