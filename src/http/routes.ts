import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { corsHeaders, preflightHeaders } from './cors';
import type { Answer, Hub } from './hub';
import { answerQuestion } from './graphql-door';
import { GRAPHQL_METHODS } from './graphql-request';
import { methodNotAllowed, notReady, RETRY_AFTER, unknownPath } from './http-problem';
import type { MetricsDoor } from './metrics-door';
import type { Visit } from './visit';

export const NO_STORE = { 'Cache-Control': 'no-store' };
const READ_METHODS = 'GET, HEAD';

/** The answer to a request; undefined where whoever serves the route has written it already. */
export async function answerTo(hub: Hub, visit: Visit, request: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> {
  if (visit.route === 'graphql') return request.method === 'OPTIONS' ? allowed(hub, request.headers, GRAPHQL_METHODS) : answerQuestion(hub, visit, request);
  if (visit.route === 'other') return other(hub, visit, request, response);
  const { method = '', headers } = request;
  if (method === 'OPTIONS') return allowed(hub, headers, READ_METHODS);
  if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed(method, READ_METHODS);
  if (visit.route === 'healthz') return { status: 200, headers: NO_STORE, body: JSON.stringify({ status: 'alive' }) };
  if (visit.route === 'readyz') return readiness(hub);
  if (visit.route === 'metrics') return metrics(hub.metrics, visit, request);
  return download(hub, visit, request, response);
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
