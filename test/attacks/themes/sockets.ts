import { connect } from 'node:net';
import type { Attack, Theme } from '../attack';
import { replyIn, type Reply, type Target } from '../target';

const OK = '{"query":"{ __typename }"}';
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\n';
const WHOLE = `${HEAD}Content-Length: ${OK.length}\r\n\r\n${OK}`;
const INVALID = '400 BAD_USER_INPUT';
const raw = (what: string, happens: string, bytes: string | Buffer | readonly (string | Buffer)[]): Attack => ({ what, happens, send: (target) => target.raw(bytes) });
const get = (rest: string): string => `GET /graphql HTTP/1.1\r\n${rest}`;

/** How long a client has; the hub of these tests is started with it. */
export const CLIENT_TIMEOUT_MS = 600;

/** A client that begins and goes on as told until it is closed. */
const lingering = (what: string, happens: string, begin: string, more?: string): Attack => ({
  what, happens,
  send: (target) => new Promise<Reply>((resolve) => {
    let text = '';
    const socket = connect(target.port, '127.0.0.1', () => socket.write(begin));
    const drip = more === undefined ? undefined : setInterval(() => socket.write(more), CLIENT_TIMEOUT_MS / 6);
    socket.on('data', (data) => (text += data.toString())).on('error', () => undefined).on('close', () => {
      clearInterval(drip);
      resolve(replyIn(text));
    });
  }),
});

/** A client that asks for much and never reads; it learns only that it was closed. */
const unread = async (target: Target): Promise<Reply> => {
  const query = JSON.stringify({ query: '{ plans { items { id code rows citation { quote source { title } } ... on PlanTarget { text } } } }' });
  const ask = `${HEAD}Content-Length: ${Buffer.byteLength(query)}\r\n\r\n${query}`;
  return new Promise((resolve) => {
    const socket = connect(target.port, '127.0.0.1', () => socket.pause().write(ask.repeat(60)));
    socket.on('error', () => undefined).on('close', () => resolve({ status: 0, text: '' }));
    const alive = setInterval(() => !socket.destroyed && socket.write(' '), 100); // a closed connection is noticed by writing
    socket.on('close', () => clearInterval(alive));
  });
};

export const sockets: Theme = {
  title: 'Connections',
  attacks: [
    raw('bytes that are no HTTP', INVALID, 'hello\r\n\r\n'),
    raw('the first bytes of TLS', INVALID, Buffer.from('16030100a5010000a10303', 'hex')),
    raw('the preface of HTTP/2', INVALID, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    raw('HTTP/3.0', INVALID, 'GET / HTTP/3.0\r\nHost: hub\r\n\r\n'),
    raw('no Host', INVALID, get('\r\n')),
    raw('two Hosts', INVALID, get('Host: a\r\nHost: b\r\n\r\n')),
    raw('a method that nobody knows', INVALID, 'BREW /graphql HTTP/1.1\r\nHost: hub\r\n\r\n'),
    raw('CONNECT', 'closed', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
    raw('an upgrade to WebSocket', INVALID, get('Host: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n')),
    raw('an upgrade to HTTP/2', '200', WHOLE.replace('Content-Type', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAM\r\nContent-Type')),
    raw('a target with scheme and host', '200', WHOLE.replace('/graphql', 'http://hub/graphql')),
    raw('a target with the host of somebody else', '200', WHOLE.replace('/graphql', 'http://evil.example/graphql')),
    raw('a length and chunks at once (smuggling)', INVALID, `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`),
    raw('two lengths', INVALID, `${HEAD}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!`),
    raw('a length of -1', INVALID, `${HEAD}Content-Length: -1\r\n\r\n`),
    raw('50 MB announced, none of them sent', '413 QUERY_TOO_EXPENSIVE', `${HEAD}Content-Length: 50000000\r\n\r\n`),
    raw('50 MB announced with Expect: 100-continue', '413 QUERY_TOO_EXPENSIVE', `${HEAD}Expect: 100-continue\r\nContent-Length: 50000000\r\n\r\n`),
    raw('Expect: 100-continue', '200', WHOLE.replace('Content-Type', 'Expect: 100-continue\r\nContent-Type')),
    raw('a body in chunks', '200', `${HEAD}Transfer-Encoding: chunked\r\n\r\n${OK.length.toString(16)}\r\n${OK}\r\n0\r\n\r\n`),
    raw('a body of one-byte chunks', '200', `${HEAD}Transfer-Encoding: chunked\r\n\r\n${[...OK].map((letter) => `1\r\n${letter}\r\n`).join('')}0\r\n\r\n`),
    raw('chunks of more than 1 MB together', '413 QUERY_TOO_EXPENSIVE', [`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, ...Array<string>(11).fill(`186a0\r\n${' '.repeat(100_000)}\r\n`)]),
    raw('a chunk with a false length', INVALID, `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n`),
    raw('a chunk with an extension of 30 kB', '413 QUERY_TOO_EXPENSIVE', `${HEAD}Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(30_000)}\r\n`),
    raw('a packed transfer (gzip, chunked)', '415 BAD_USER_INPUT', `${HEAD}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`),
    raw('NUL in a header', INVALID, get('Host: hub\r\nX: a\0b\r\n\r\n')),
    raw('a blank before the colon of a header', INVALID, get('Host: hub\r\nX : y\r\n\r\n')),
    raw('a header on two lines', INVALID, get('Host: hub\r\nX: y\r\n z\r\n\r\n')),
    raw('lines that end with LF only', INVALID, 'GET /graphql HTTP/1.1\nHost: hub\n\n'),
    raw('a second request hidden behind a body', '404 NOT_FOUND', `${WHOLE}GET /admin HTTP/1.1\r\nHost: hub\r\n\r\n`),
    raw('a trailer that poses as a header', '200', `${HEAD}Transfer-Encoding: chunked\r\n\r\n${OK.length.toString(16)}\r\n${OK}\r\n0\r\nContent-Type: text/plain\r\n\r\n`),
    { what: '500 requests sent at once on one connection', happens: '200', send: (target) => target.raw(WHOLE.repeat(500), 1_500) },
    lingering('a connection on which nothing is ever sent', '408 BAD_USER_INPUT', ''),
    lingering('a head that breaks off', '408 BAD_USER_INPUT', HEAD),
    lingering('a head that drips in byte by byte (slowloris)', '408 BAD_USER_INPUT', HEAD, 'X'),
    lingering('a body that breaks off', '408 BAD_USER_INPUT', `${HEAD}Content-Length: 50\r\n\r\n{"query"`),
    lingering('a body that drips in byte by byte', '408 BAD_USER_INPUT', `${HEAD}Content-Length: 5000\r\n\r\n{"query":"`, ' '),
    { what: 'a client that asks for much and never reads', happens: 'closed', send: unread },
  ],
};
