import type { IncomingMessage, ServerResponse } from 'node:http';
import { ClientGone } from './body';
import { corsHeaders } from './cors';
import { publishErrors } from './errors';
import { HttpProblem, notReady, type Headers } from './http-problem';
import type { Answer, Hub } from './hub';
import { preferredMediaType } from './media-type';
import type { Outbox } from './outbox';
import { refuseMalformed } from './request-form';
import { answerTo, NO_STORE } from './routes';
import { beginVisit, type Visit } from './visit';

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
