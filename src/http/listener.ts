import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchange, type Hub } from './exchange';

export interface Listener {
  /** Accepts requests; returns the port, which the system chooses when asked for 0. */
  listen(port: number, host: string): Promise<number>;
  /** Accepts nothing more and waits for what is under way, at most ten seconds. Safe to call twice. */
  close(): Promise<void>;
}

/** A client that sends or reads nothing for so long, or needs longer for its request, is closed. */
export const CLIENT_TIMEOUT_MS = 15_000;
export const DRAIN_MS = 10_000;

/** The node:http server around the routes: time limits, and a graceful end. */
export function createListener(hub: Hub, clientTimeoutMs = CLIENT_TIMEOUT_MS, drainMs = DRAIN_MS): Listener {
  const underWay = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;
  const server = createServer(
    {
      headersTimeout: clientTimeoutMs,
      requestTimeout: clientTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, clientTimeoutMs / 4),
    },
    (request, response) => {
      underWay.add(response);
      response.on('close', () => underWay.delete(response));
      if (closing) isLast(response);
      void exchange(hub, request, response);
    },
  );
  server.timeout = clientTimeoutMs;
  return {
    listen: (port, host) => listen(server, port, host),
    close: () => (closing ??= drain(server, underWay, drainMs)),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? inUse(port, host) : error));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

const inUse = (port: number, host: string): Error =>
  new Error(`Port ${port} of ${host} is already in use. Stop what uses it, or choose another one with PORT.`);

/** Ends the connection after this answer. */
const isLast = (response: ServerResponse): unknown => response.headersSent || response.setHeader('Connection', 'close');

async function drain(server: Server, underWay: Iterable<ServerResponse>, drainMs: number): Promise<void> {
  for (const response of underWay) isLast(response);
  const late = setTimeout(() => server.closeAllConnections(), drainMs);
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  clearTimeout(late);
}
