import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../indexers/core/problem';
import { ClientGone } from './body';
import { corsHeaders, preflightHeaders } from './cors';
import type { Downloads } from './downloads';
import { publishErrors } from './errors';
import { GRAPHQL_METHODS, readGraphqlRequest, type GraphqlParameters } from './graphql-request';
import { HttpProblem, methodNotAllowed, notAcceptable, notReady, unknownPath, type Headers } from './http-problem';
import { preferredLanguage } from './language';
import { preferredMediaType, type MediaType } from './media-type';

/** A GraphQL request that has passed everything HTTP has to say about it. */
export interface GraphqlCall {
  requestId: string;
  language: Language;
  mediaType: MediaType;
  method: 'GET' | 'POST';
  headers: IncomingHttpHeaders;
  parameters: GraphqlParameters;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** What the routes need of the rest of the hub. */
export interface Hub {
  graphql(call: GraphqlCall): Promise<Answer>;
  /** Serves its own files and says whether it did. */
  explorer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Open data below /download/. */
  downloads?: Downloads;
  /** False while the database does not answer or the seeds are being loaded. */
  ready(): boolean;
  corsOrigins: readonly string[];
  log: (line: string) => void;
}

const READ_METHODS = 'GET, HEAD';
const NO_STORE = { 'Cache-Control': 'no-store' };
const VARY = 'Accept, Accept-Language, Origin';

/** One request and its answer: security headers, routing, and every refusal as coded JSON in the client's language. */
export async function exchange(hub: Hub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const language = preferredLanguage(request.headers['accept-language']);
  response.setHeader('X-Request-Id', requestId);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  try {
    const answer = await route(hub, request, response, requestId, language);
    if (answer) send(hub, request, response, answer);
  } catch (error) {
    if (error instanceof ClientGone) return;
    send(hub, request, response, refusal(hub, request, error, requestId, language));
  }
}

async function route(
  hub: Hub, request: IncomingMessage, response: ServerResponse, requestId: string, language: Language,
): Promise<Answer | undefined> {
  const { method = '', url = '', headers } = request;
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  if (path === '/graphql') {
    if (method === 'OPTIONS') return allowed(hub, headers, GRAPHQL_METHODS);
    const mediaType = preferredMediaType(headers.accept);
    if (mediaType === undefined) throw notAcceptable(headers.accept ?? '');
    const parameters = await readGraphqlRequest(request, query < 0 ? '' : url.slice(query));
    if (!hub.ready()) throw notReady();
    return hub.graphql({ requestId, language, mediaType, method: method === 'GET' ? 'GET' : 'POST', headers, parameters });
  }
  const isProbe = path === '/health' || path === '/ready';
  if (isProbe || (hub.downloads !== undefined && /^\/download(\/|$)/.test(path))) {
    if (method === 'OPTIONS') return allowed(hub, headers, READ_METHODS);
    if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed(method, READ_METHODS);
    if (path !== '/health' && !hub.ready()) throw notReady();
    if (isProbe) return { status: 200, headers: NO_STORE, body: JSON.stringify({ status: path === '/health' ? 'alive' : 'ready' }) };
    for (const [name, value] of Object.entries(corsHeaders(headers, hub.corsOrigins))) response.setHeader(name, value);
    await hub.downloads!.serve(request, response, path.slice('/download/'.length), new URLSearchParams(query < 0 ? '' : url.slice(query)));
    return undefined;
  }
  if (hub.explorer?.(request, response)) return undefined;
  throw unknownPath(path);
}

const allowed = (hub: Hub, headers: IncomingHttpHeaders, methods: string): Answer => ({
  status: 204,
  headers: preflightHeaders(headers, hub.corsOrigins, methods),
  body: '',
});

function refusal(hub: Hub, request: IncomingMessage, error: unknown, requestId: string, language: Language): Answer {
  const errors = publishErrors([error], { requestId, language, log: hub.log });
  const type = preferredMediaType(request.headers.accept) ?? 'application/json';
  const { status, headers } = error instanceof HttpProblem ? error : { status: 500, headers: {} };
  return {
    status,
    headers: { ...NO_STORE, ...headers, 'Content-Type': `${type}; charset=utf-8`, 'Content-Language': language },
    body: JSON.stringify({ errors }),
  };
}

function send(hub: Hub, request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  response.setHeader('Vary', VARY);
  if (status !== 204) response.setHeader('Content-Type', 'application/json; charset=utf-8');
  for (const [name, value] of Object.entries({ ...corsHeaders(request.headers, hub.corsOrigins), ...headers })) {
    response.setHeader(name, value);
  }
  response.end(body);
}
