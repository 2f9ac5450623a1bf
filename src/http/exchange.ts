import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../indexers/core/problem';
import type { Answers } from './answers';
import { ClientGone } from './body';
import type { Spent } from './budget';
import { corsHeaders } from './cors';
import type { Downloads } from './downloads';
import { publishErrors } from './errors';
import type { GraphqlParameters } from './graphql-request';
import type { Health } from './health';
import { HttpProblem, notReady, type Headers } from './http-problem';
import type { Log } from './log';
import { preferredMediaType, type MediaType } from './media-type';
import type { MetricsDoor } from './metrics-door';
import type { Outbox } from './outbox';
import { refuseMalformed } from './request-form';
import { answerTo, NO_STORE } from './routes';
import type { Traffic } from './traffic';
import { beginVisit, type Visit } from './visit';

/** A GraphQL request that has passed everything HTTP has to say about it. */
export interface GraphqlCall {
  requestId: string;
  language: Language;
  mediaType: MediaType;
  method: 'GET' | 'POST';
  headers: IncomingHttpHeaders;
  /** Whose budget the query is charged to. */
  address: string;
  /** What the address has left of its budget, where there is one. */
  spent: Spent | undefined;
  parameters: GraphqlParameters;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: string | Buffer;
  /** A whole answer to a query, without an error: the same question has the same answer until the hub learns something. */
  flawless?: boolean;
}

/** What the routes need of the rest of the hub. */
export interface Hub {
  graphql(call: GraphqlCall): Promise<Answer>;
  /** Charges an address for coming at all; refuses one that cannot pay. Nothing where there is no budget. */
  enter?(address: string): Spent | undefined;
  /** Answers that may be given again. */
  answers?: Answers;
  /** Serves its own files and says whether it did. */
  explorer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Open data below /download/. */
  downloads?: Downloads;
  metrics?: MetricsDoor;
  health: Health;
  traffic: Traffic;
  /** Whether something failed only because the database does not answer. */
  isOutage(error: unknown): boolean;
  corsOrigins: readonly string[];
  /** Proxies in front of the hub whose entry in X-Forwarded-For is believed; none unless told. */
  trustProxy?: number;
  log: Log;
}

const VARY = 'Accept, Accept-Encoding, Accept-Language, Origin';

/** One request and its answer: security headers, routing, and every refusal as coded JSON in the client's language. */
export async function exchange(hub: Hub, request: IncomingMessage, response: ServerResponse, outbox: Outbox): Promise<void> {
  const visit = beginVisit(request, response, hub.traffic, hub.log);
  if (visit.route !== 'graphql') for (const [name, value] of Object.entries(generalHeaders(visit))) response.setHeader(name, value); // others write for themselves
  try {
    refuseMalformed(request);
    const answer = await answerTo(hub, visit, request, response);
    if (answer) send(hub, visit, request, response, outbox, answer);
  } catch (error) {
    if (error instanceof ClientGone) return;
    send(hub, visit, request, response, outbox, refusal(hub, visit, request, hub.isOutage(error) ? notReady() : error));
  }
}

function refusal(hub: Hub, { requestId, language, route }: Visit, request: IncomingMessage, error: unknown): Answer {
  const errors = publishErrors([error], { requestId, language, log: hub.log });
  if (route === 'graphql') hub.traffic.answer(0, errors[0]?.extensions.code);
  const type = preferredMediaType(request.headers.accept) ?? 'application/json';
  const { status, headers } = error instanceof HttpProblem ? error : { status: 500, headers: {} };
  return {
    status,
    headers: { ...NO_STORE, ...headers, 'Content-Type': `${type}; charset=utf-8`, 'Content-Language': language },
    body: JSON.stringify({ errors }),
  };
}

const generalHeaders = ({ requestId }: Visit): Headers => ({ 'X-Request-Id': requestId, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });

/** Status and headers go out in one piece, which costs a third of setting them one by one. */
function send(hub: Hub, visit: Visit, request: IncomingMessage, response: ServerResponse, outbox: Outbox, { status, headers, body }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const head: (string | number)[] = ['Vary', VARY];
  const add = (all: Headers): void => {
    for (const name in all) head.push(name, all[name]!);
  };
  add(generalHeaders(visit));
  add(corsHeaders(request.headers, hub.corsOrigins));
  add(headers);
  if (status !== 204 && status !== 304) {
    if (headers['Content-Type'] === undefined) head.push('Content-Type', 'application/json; charset=utf-8');
    head.push('Content-Length', Buffer.byteLength(body));
  }
  outbox.add(response, body.length);
  response.writeHead(status, head).end(body);
}
