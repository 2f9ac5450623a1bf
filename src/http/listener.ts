import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { isTooLarge } from './body';
import { answerClientError } from './client-error';
import { exchange } from './exchange';
import type { Hub } from './hub';
import { listenRefusal } from './listen-refusal';
import { OneByOne } from './one-by-one';
import { Outbox } from './outbox';
import { originForm } from './request-form';

export interface Listener {
  /** Accepts requests; returns the port, which the system chooses when asked for 0. */
  listen(port: number, host: string): Promise<number>;
  /** Says to everybody that it is leaving, waits for what is under way, and accepts nothing more; ten seconds at most. Safe to call twice. */
  close(): Promise<void>;
}

/** A client that sends or reads nothing for so long, or needs longer for its request, is closed. */
export const CLIENT_TIMEOUT_MS = 15_000;
/** The part of it that a request may take to arrive, so that who is late is told before the connection is closed. */
const REQUEST_SHARE = 0.8;
export const DRAIN_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** The node:http server around the routes: time limits, and a graceful end. */
export function createListener(hub: Hub, clientTimeoutMs = CLIENT_TIMEOUT_MS, drainMs = DRAIN_MS): Listener {
  const underWay = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;
  const requestMs = clientTimeoutMs * REQUEST_SHARE;
  const oneByOne = new OneByOne();
  const outbox = new Outbox(clientTimeoutMs);
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
    if (closing) isLast(response);
    request.url = originForm(request.url ?? '');
    oneByOne.take(request.socket, () => exchange(hub, request, response, outbox));
  };
  const server = createServer({
    headersTimeout: requestMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: clientTimeoutMs / 20,
    requireHostHeader: false, // it is required in the hub's own words
  }, take);
  server.timeout = clientTimeoutMs;
  server.on('checkExpectation', take);
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!isTooLarge(request)) response.writeContinue();
    take(request, response);
  });
  server.on('clientError', (error, socket) => {
    answerClientError(error, socket as Socket, [...underWay].some((response) => response.socket === socket && response.headersSent));
  });
  return {
    listen: (port, host) => listen(server, port, host),
    close: () => {
      hub.health.stop();
      return (closing ??= drain(server, underWay, drainMs));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenRefusal(error, port, host)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Ends the connection after this answer. */
const isLast = (response: ServerResponse): unknown => response.headersSent || response.setHeader('Connection', 'close');

/**
 * While requests are under way the door stays open for half of the time, so that a load balancer finds /readyz at 503
 * and who has not heard yet is still served; then nobody else comes in, and at the end of the time what is left is cut off.
 */
async function drain(server: Server, underWay: ReadonlySet<ServerResponse>, drainMs: number): Promise<void> {
  for (const response of underWay) isLast(response);
  const late = setTimeout(() => server.closeAllConnections(), drainMs);
  const doorCloses = performance.now() + drainMs / 2;
  while (server.listening && underWay.size > 0 && performance.now() < doorCloses) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  clearTimeout(late);
}
