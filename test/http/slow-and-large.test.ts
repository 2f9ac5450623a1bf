import { connect } from 'node:net';
import { ask, startSample, type Running } from './support';

const TINY = '{ __typename }';
let hub: Running;

beforeAll(async () => void (hub = await startSample({ clientTimeoutMs: 600 })));
afterAll(() => hub.server.close());

describe('size and time', () => {
  const sized = (bytes: number): string => {
    const body = JSON.stringify({ query: TINY, variables: { pad: '' } });
    return body.replace('"pad":""', `"pad":"${'x'.repeat(bytes - body.length)}"`);
  };

  test('a body of exactly 1 MB is read', async () => {
    expect((await ask(hub.url, sized(1_000_000))).body.data).toEqual({ __typename: 'Query' });
  });

  test('one byte more is refused as announced', async () => {
    const { status, body } = await ask(hub.url, sized(1_000_001));
    expect([status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.extensions.value]).toEqual([413, 'QUERY_TOO_EXPENSIVE', '1000001']);
  });

  test('50 MB are refused when they are announced, before any of them is sent', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const head = 'POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: 50000000\r\n\r\n';
      const socket = connect(hub.port, '127.0.0.1', () => socket.write(head));
      socket.on('error', reject).on('data', (data) => (resolve(data.toString()), socket.destroy()));
    });
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test('and refused while it streams in without a length', async () => {
    async function* chunks() {
      for (let chunk = 0; chunk < 30; chunk++) yield Buffer.alloc(100_000, ' ');
    }
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: chunks() as never, duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('a body that is not UTF-8 is refused, not guessed', async () => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: Buffer.from('{"query":"{ __typename }","x":"\xe9"}', 'latin1'),
    });
    expect(response.status).toBe(400);
  });

  const whenClosed = (send: string): Promise<number> => new Promise((resolve, reject) => {
    const begun = Date.now();
    const socket = connect(hub.port, '127.0.0.1', () => socket.write(send));
    socket.on('close', () => resolve(Date.now() - begun)).on('error', reject).resume();
  });

  test('a client that stalls in its headers or its body is closed', async () => {
    const headers = 'POST /graphql HTTP/1.1\r\nHost: hub\r\n';
    const body = `${headers}Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{"query"`;
    const [inHeaders, inBody] = await Promise.all([whenClosed(headers), whenClosed(body)]);
    expect(Math.max(inHeaders, inBody)).toBeLessThan(3_000);
  });

  test('who sends a byte now and then is closed as well', async () => {
    const begun = Date.now();
    const socket = connect(hub.port, '127.0.0.1', () => socket.write('POST /graphql HTTP/1.1\r\nHost: hub\r\n'));
    const drip = setInterval(() => socket.write('X'), 100);
    await new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined).resume());
    clearInterval(drip);
    expect(Date.now() - begun).toBeLessThan(3_000);
  });
});
