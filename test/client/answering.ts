import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request brought, as the server read it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { query?: string; variables?: Record<string, unknown>; operationName?: string } | null;
}

export interface Answering {
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

export type Answer = (response: ServerResponse, asked: Asked) => void;

/** Answers in JSON. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => (response) =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** Some other server in a hub's place: it gives the answers one after the other, the last one for ever. */
export async function answering(...answers: readonly Answer[]): Promise<Answering> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const one = { method: request.method!, url: request.url!, headers: request.headers, body: text === '' ? null : JSON.parse(text) };
      asked.push(one);
      answers[Math.min(asked.length, answers.length) - 1]!(response, one);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
