import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The limit: one prebuilt answer from memory behind plain node:http, whatever is asked. `replace` sets the answer. */
export function serveMemory(): Promise<{ port: number; replace: (answer: Buffer) => void }> {
  let answer: Buffer = Buffer.alloc(0);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': answer.length });
    response.end(answer);
  });
  server.keepAliveTimeout = 60_000;
  const replace = (next: Buffer): void => void (answer = next);
  return new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, replace })));
}
