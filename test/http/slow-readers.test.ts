import { EventEmitter } from 'node:events';
import { connect } from 'node:net';
import { Outbox } from '../../src/http/outbox';
import { later } from './sample-types';
import { ask, startSample, type Running } from './support';

let hub: Running;
beforeAll(async () => void (hub = await startSample({ clientTimeoutMs: 600 })));
afterAll(() => hub.server.close());

const request = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
/** More than the system keeps for a connection. */
const LARGE = '{ ranking(first: 9999) { nodes { points maxPoints ratio percent level rank rankStatus tiedWith of publishedRank rankChange a: points b: maxPoints c: ratio d: rankStatus e: rankChange f: publishedRank unit { name } } } }';

/** How many bytes come when a client begins to read only after a while, until nothing comes any more. */
const readAfter = (ms: number): Promise<number> => new Promise((resolve) => {
  let bytes = 0;
  const socket = connect(hub.port, '127.0.0.1', () => {
    socket.pause().write(request(LARGE));
    setTimeout(() => socket.resume(), ms);
  });
  const quiet = setTimeout(() => socket.destroy(), ms + 2_000);
  socket.on('data', (data) => ((bytes += data.length), quiet.refresh())).on('error', () => undefined).on('close', () => (clearTimeout(quiet), resolve(bytes)));
});

test('a client that asks for much and does not read is closed, who reads gets everything', async () => {
  const whole = (await ask(hub.url, { query: LARGE })).text.length;
  expect(whole).toBeGreaterThan(3_000_000);
  expect(await readAfter(0)).toBeGreaterThan(whole);
  expect(await readAfter(2_500)).toBeLessThan(whole);
  expect((await ask(hub.url, { query: '{ language }' })).status).toBe(200);
});

test('requests sent at once on one connection run one by one, and another client comes in between', async () => {
  let answered = 0;
  const socket = connect(hub.port, '127.0.0.1', () => socket.write(request('{ ranking(first: 300) { nodes { rank unit { code } } } }').repeat(200)));
  socket.on('data', (data) => (answered += data.toString().split('HTTP/1.1 200').length - 1));
  while (answered === 0) await later(undefined, 1);
  await ask(hub.url, { query: '{ language }' });
  expect(answered).toBeLessThan(150);
  socket.destroy();
});

describe('answers on their way out', () => {
  const answer = () => Object.assign(new EventEmitter(), { destroyed: false, destroy() { this.destroyed = true; } });
  const out = (outbox: Outbox, bytes: number) => {
    const response = answer();
    outbox.add(response as never, bytes);
    return response;
  };

  test('take so much memory at most: then the one that has waited longest is cut off', () => {
    const outbox = new Outbox(60_000, 1_000);
    const [first, second] = [out(outbox, 600), out(outbox, 300)];
    second.emit('close');
    const third = out(outbox, 400);
    expect([first, second, third].map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
    const fourth = out(outbox, 100);
    expect([first, third, fourth].map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
    expect(out(outbox, 5_000).destroyed).toBe(false);
    expect([third, fourth].map(({ destroyed }) => destroyed)).toEqual([true, true]);
  });

  test('have their time, longer ones longer', async () => {
    const outbox = new Outbox(50);
    const [short, long, fetched] = [out(outbox, 100), out(outbox, 20_000), out(outbox, 100)];
    fetched.emit('close');
    await later(undefined, 300);
    expect([short, long, fetched].map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
    long.emit('close');
  });
});
