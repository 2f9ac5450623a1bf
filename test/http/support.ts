import { createServer, type HubServer, type ServerOptions } from '../../src/server';
import { troublesInto } from '../support/log';
import { sampleSchema } from './sample';
import type { SampleContext } from './sample-types';

export { sampleSchema };

export interface Running {
  url: string;
  port: number;
  server: HubServer;
  lines: string[];
}

export async function startSample(options: Partial<ServerOptions<SampleContext>> = {}, wantedPort = 0): Promise<Running> {
  const lines: string[] = [];
  const server = createServer<SampleContext>({
    schemas: { vi: sampleSchema('vi'), en: sampleSchema('en') },
    contextFor: (language) => ({ language }),
    corsOrigins: [],
    log: troublesInto(lines),
    ...options,
  });
  const port = await server.listen(wantedPort, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, port, server, lines };
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown[]; extensions: Record<string, string> }[];
    extensions?: { cost: { requested: number; limit: number }; omittedErrors?: number };
  };
}

export async function ask(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  return reply(await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
}

export async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: (text === '' ? {} : JSON.parse(text)) as Reply['body'] };
}
