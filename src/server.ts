import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { Admission } from './http/admission';
import { CompiledOperations } from './http/compiled';
import { DocumentStore } from './http/document-store';
import type { Answer, GraphqlCall, Hub } from './http/exchange';
import { Health } from './http/health';
import { notReady } from './http/http-problem';
import { LIMITS, MAX_VALIDATION_ERRORS, shapeRule } from './http/limits';
import { createListener, type Listener } from './http/listener';
import { SILENT } from './http/log';
import type { MediaType } from './http/media-type';
import { complete, refusedStatus } from './http/result';
import { Traffic } from './http/traffic';
import type { Language } from './indexers/core/problem';

/** What the hub says of itself; without it, it is always ready, silent, and counted for nobody. */
type Told = Pick<Hub, 'health' | 'traffic' | 'isOutage' | 'log'>;

export interface ServerOptions<C extends object> extends Omit<Hub, 'graphql' | keyof Told>, Partial<Told> {
  schemas: Readonly<Record<Language, GraphQLSchema>>;
  /** A fresh context for one request. */
  contextFor: (language: Language) => C | Promise<C>;
  /** What an answer says in `extensions` of what its request has read. */
  describe?: (context: C) => object;
  clientTimeoutMs?: number;
  drainMs?: number;
}

/** The hub's HTTP server. `close` lets what is under way finish; it is safe to call twice. */
export type HubServer = Listener;

/** Apollo Server, once for each language of the schema, behind the hub's own HTTP. */
export function createServer<C extends object>(given: ServerOptions<C>): HubServer {
  const options = { health: Health.prepared(), traffic: new Traffic(), isOutage: () => false, log: SILENT, ...given };
  const engines = { vi: createEngine<C>('vi', options), en: createEngine<C>('en', options) };
  const both = Object.values(engines);
  const graphql = async (call: GraphqlCall): Promise<Answer> => {
    const context = await options.contextFor(call.language);
    const { status = 200, headers, body } = await engines[call.language].executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApollo(call),
      context: () => Promise.resolve(context),
    });
    if (status === 503) throw notReady();
    if (body.kind !== 'complete' || !headers.has('content-language')) {
      throw new Error('Apollo Server answered outside its pipeline; its own line in the log says why.');
    }
    return { status, headers: { 'Cache-Control': 'no-store', ...Object.fromEntries(headers) }, body: body.string };
  };
  const listener = createListener({ ...options, graphql }, options.clientTimeoutMs, options.drainMs);
  let started: Promise<unknown> | undefined;
  let stopped: Promise<unknown> | undefined;
  const stop = async (): Promise<void> => {
    await listener.close();
    await started?.then(() => Promise.all(both.map((engine) => engine.stop())));
  };
  return {
    listen: async (port, host) => {
      await (started ??= Promise.all(both.map((engine) => engine.start())));
      return listener.listen(port, host);
    },
    close: async () => void (await (stopped ??= stop())), // a second stop() of Apollo Server would never return
  };
}

function createEngine<C extends object>(language: Language, options: ServerOptions<C> & Told): ApolloServer<C> {
  const log = (line: unknown): void => options.log.warn('Apollo Server has a complaint.', { reason: String(line) });
  return new ApolloServer<C>({
    schema: options.schemas[language],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [shapeRule],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_VALIDATION_ERRORS },
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
function pipeline<C extends object>(language: Language, { schemas, traffic, isOutage, log, describe }: ServerOptions<C> & Told): ApolloServerPlugin<C> {
  const admission = new Admission(schemas[language]);
  const compiled = new CompiledOperations(schemas[language], isOutage);
  const requestDidStart: ApolloServerPlugin<C>['requestDidStart'] = async () => {
    let cost = 0;
    return {
      didResolveOperation: async ({ document, operation, request: { variables = {} } }) => {
        if (!operation) return; // graphql-js will say which name is unknown
        const admitted = admission.admit(document, operation, variables);
        cost = admitted.cost;
        if (admitted.refusal) throw admitted.refusal;
      },
      responseForOperation: async ({ document, operation, contextValue, request: { variables = {} } }) => {
        const singleResult = operation && (await compiled.run(document, operation, contextValue, variables));
        return singleResult ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } } : null;
      },
      willSendResponse: async ({ response: { http, body }, errors, request, contextValue }) => {
        if (body.kind !== 'single') return;
        if ((errors ?? body.singleResult.errors)?.some(isOutage)) return void (http.status = 503); // the hub says so in its own words
        const requestId = request.http?.headers.get('x-request-id') ?? '';
        const mediaType = request.http?.headers.get('accept') as MediaType;
        complete(body.singleResult, errors, cost, { requestId, language, log }, describe?.(contextValue));
        traffic.answer(cost, body.singleResult.errors?.[0]?.extensions?.code as string | undefined);
        http.headers.set('content-type', `${mediaType}; charset=utf-8`);
        http.headers.set('content-language', language);
        if (body.singleResult.data === undefined && http.status !== 405) http.status = refusedStatus(body.singleResult, mediaType);
      },
    };
  };
  return { requestDidStart };
}

/** What Apollo Server needs to know of a request that HTTP has already accepted, in the form it checks once more. */
function toApollo({ requestId, mediaType, method, parameters }: GraphqlCall): HTTPGraphQLRequest {
  const headers = new HeaderMap([['content-type', 'application/json'], ['accept', mediaType], ['x-request-id', requestId]]);
  if (method === 'POST') return { method, headers, search: '', body: parameters };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return { method, headers, search: `?${search}`, body: undefined };
}
