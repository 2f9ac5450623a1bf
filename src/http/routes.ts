import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress } from './client-address';
import { corsHeaders, preflightHeaders } from './cors';
import type { Answer, Hub } from './exchange';
import { GRAPHQL_METHODS, readGraphqlRequest } from './graphql-request';
import { methodNotAllowed, notAcceptable, notReady, RETRY_AFTER, unknownPath } from './http-problem';
import { preferredMediaType } from './media-type';
import type { MetricsDoor } from './metrics-door';
import type { Visit } from './visit';

export const NO_STORE = { 'Cache-Control': 'no-store' };
const READ_METHODS = 'GET, HEAD';

/** The answer to a request; undefined where whoever serves the route has written it already. */
export async function answerTo(hub: Hub, visit: Visit, request: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> {
  if (visit.route === 'graphql') return graphql(hub, visit, request);
  if (visit.route === 'other') return other(hub, visit, request, response);
  const { method = '', headers } = request;
  if (method === 'OPTIONS') return allowed(hub, headers, READ_METHODS);
  if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed(method, READ_METHODS);
  if (visit.route === 'healthz') return { status: 200, headers: NO_STORE, body: JSON.stringify({ status: 'alive' }) };
  if (visit.route === 'readyz') return readiness(hub);
  if (visit.route === 'metrics') return metrics(hub.metrics, visit, request);
  return download(hub, visit, request, response);
}

async function graphql(hub: Hub, { requestId, language, search }: Visit, request: IncomingMessage): Promise<Answer> {
  const { method, headers } = request;
  if (method === 'OPTIONS') return allowed(hub, headers, GRAPHQL_METHODS);
  const mediaType = preferredMediaType(headers.accept);
  if (mediaType === undefined) throw notAcceptable(headers.accept ?? '');
  const parameters = await readGraphqlRequest(request, search);
  if (!hub.health.answering) throw notReady();
  const address = clientAddress(request, hub.trustProxy ?? 0);
  return hub.graphql({ requestId, language, mediaType, method: method === 'GET' ? 'GET' : 'POST', headers, address, parameters });
}

async function download(hub: Hub, { path, search }: Visit, request: IncomingMessage, response: ServerResponse): Promise<undefined> {
  if (hub.downloads === undefined) throw unknownPath(path);
  if (!hub.health.answering) throw notReady();
  for (const [name, value] of Object.entries(corsHeaders(request.headers, hub.corsOrigins))) response.setHeader(name, value);
  await hub.downloads.serve(request, response, path.slice('/download/'.length), new URLSearchParams(search));
}

function other(hub: Hub, visit: Visit, request: IncomingMessage, response: ServerResponse): undefined {
  if (!hub.explorer?.(request, response)) throw unknownPath(visit.path);
  visit.route = 'explorer';
}

function readiness({ health }: Hub): Answer {
  const body = JSON.stringify(health.readiness());
  return health.ready ? { status: 200, headers: NO_STORE, body } : { status: 503, headers: { ...NO_STORE, ...RETRY_AFTER }, body };
}

async function metrics(door: MetricsDoor | undefined, { path }: Visit, request: IncomingMessage): Promise<Answer> {
  if (door === undefined) throw unknownPath(path);
  door.check(request);
  return { status: 200, headers: { ...NO_STORE, 'Content-Type': door.type }, body: await door.text() };
}

const allowed = (hub: Hub, headers: IncomingHttpHeaders, methods: string): Answer => ({
  status: 204,
  headers: preflightHeaders(headers, hub.corsOrigins, methods),
  body: '',
});
