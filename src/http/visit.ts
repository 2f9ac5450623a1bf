import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../indexers/core/problem';
import { preferredLanguage } from './language';
import type { Log } from './log';
import { routeOf, type Route } from './route';
import type { Traffic } from './traffic';

/** One request: what its answer, the log and the metrics need to know of it. */
export interface Visit {
  readonly requestId: string;
  readonly language: Language;
  readonly path: string;
  /** From the question mark on; '' without one. */
  readonly search: string;
  route: Route;
}

/** A request that takes longer is told to the log. */
const SLOW_MS = 1_000;
/** What an id from outside may look like: a word that means nothing to any reader of logs. */
const GIVEN_ID = /^[\w.-]{1,64}$/;

/** Begins a visit; when its answer has ended, or its client has gone, it is counted and told to the log. */
export function beginVisit(request: IncomingMessage, response: ServerResponse, traffic: Traffic, log: Log): Visit {
  const began = performance.now();
  const { url = '', headers } = request;
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  const visit: Visit = {
    requestId: idOf(headers['x-request-id']),
    language: preferredLanguage(headers['accept-language']),
    path,
    search: query < 0 ? '' : url.slice(query),
    route: routeOf(path),
  };
  traffic.begin();
  response.once('close', () => {
    const ms = performance.now() - began;
    const status = response.writableFinished ? response.statusCode : 0;
    traffic.end(visit.route, request.method, status, ms);
    tell(log, visit, request.method, status, ms);
  });
  return visit;
}

/** The ids of one start: its own random beginning, then numbers. A whole random id would cost more than all the rest. */
const beginning = randomUUID().slice(0, 24);
let visits = 0;

/** Who calls, or the proxy in between, may name the request, so that it can be found in all their logs. */
function idOf(given: string | string[] | undefined): string {
  if (typeof given === 'string' && GIVEN_ID.test(given)) return given;
  return beginning + (visits++).toString(16).padStart(12, '0');
}

/** How long a download takes is up to the client's line. */
function tell(log: Log, { requestId, route }: Visit, method: string | undefined, status: number, ms: number): void {
  const fields = { requestId, method, route, status, ms: Math.round(ms) };
  if (ms > SLOW_MS && route !== 'download') log.warn('A request took long.', fields);
  else log.debug('A request has ended.', fields);
}
