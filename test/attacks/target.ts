import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { PROBLEM_CODES } from '../../src/indexers/core/problem';

/** What came back of an attack; `text` is empty where the connection was closed without a word. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

export interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, string>> }[];
}

/** The hub as an attacker reaches it. */
export class Target {
  readonly port: number;

  constructor(readonly url: string) {
    this.port = Number(new URL(url).port);
  }

  /** A POST to /graphql with whatever headers and body. */
  post(body: string | Buffer, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', '/graphql', { 'content-type': 'application/json', ...headers }, body);
  }

  ask(query: string, variables?: unknown): Promise<Reply> {
    return this.post(JSON.stringify({ query, variables }));
  }

  /** Any request that node lets one write. */
  send(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request({ port: this.port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', reject);
      });
      sent.on('error', reject).end(body);
    });
  }

  /** Bytes on a bare connection; what came back until it was closed, or until nothing came for so long. */
  raw(bytes: string | Buffer | readonly (string | Buffer)[], quietMs = 300): Promise<Reply> {
    return new Promise((resolve) => {
      let text = '';
      let quiet: NodeJS.Timeout | undefined;
      const socket: Socket = connect(this.port, '127.0.0.1', () => {
        for (const part of Array.isArray(bytes) ? bytes : [bytes]) socket.write(part as string);
        wait();
      });
      const wait = (): void => {
        clearTimeout(quiet);
        quiet = setTimeout(() => socket.destroy(), quietMs);
      };
      socket.on('data', (data) => (wait(), (text += data.toString()))).on('error', () => undefined);
      socket.on('close', () => (clearTimeout(quiet), resolve(replyIn(text))));
    });
  }
}

/** The last answer in what came over a connection. */
export function replyIn(text: string): Reply {
  const status = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].at(-1)?.[1] ?? 0;
  return { status: Number(status), text: text.slice(text.lastIndexOf('\r\n\r\n') + 4) };
}

/** What happened, in the words of docs/security.md: the status, and the code of the refusal; "closed" where nothing was said. */
export function outcomeOf({ status, text }: Reply): string {
  if (status === 0) return 'closed';
  const code = bodyOf(text).errors?.[0]?.extensions.code;
  return code === undefined ? `${status}` : `${status} ${code}`;
}

export function bodyOf(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}

/** Words of the inside: a stack, a statement, a file, a package, a class of JavaScript. */
const INSIDE = /\bat \S+ \(|\.[jt]s:\d|node_modules|\/(src|dist)\/|stacktrace|typeorm|pglite|apollo-server|graphql-js|QueryFailed|relation "|syntax error at|invalid input syntax|invalid byte sequence|\b(Type|Range|Reference|Syntax|GraphQL)Error\b|call stack|\[object |\bundefined\b|\bECONN|\bINTERNAL/i;

/** What holds for the answer to whatever is sent. `size` in characters. */
export function expectHarmless({ status, text }: Reply, size = 100_000): void {
  expect(status).toBeLessThan(500);
  expect(text.length).toBeLessThan(size);
  const { errors = [] } = bodyOf(text);
  expect(errors.length).toBeLessThanOrEqual(5);
  for (const { message, extensions } of errors) {
    expect(PROBLEM_CODES).toContain(extensions.code);
    expect([message === '', extensions.requestId]).toEqual([false, expect.stringMatching(/^[\da-f-]{36}$/)]);
    const told = [message, extensions.remedy, extensions.code, extensions.field].join('\n');
    expect(told.replaceAll(extensions.value ?? '\0', '')).not.toMatch(INSIDE);
  }
}
