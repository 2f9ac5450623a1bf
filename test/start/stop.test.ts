import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HubProcess, killHubs } from '../support/hub-process';
import { seededFolder } from '../support/seeded';

/* The end of a running hub, by the signals that a service manager, a container and a person at a terminal send. */

let data: string;
let hub: HubProcess;
let url: string;
beforeAll(async () => void (data = await seededFolder()), 120_000);
afterAll(() => rm(data, { recursive: true, force: true }));
afterEach(killHubs);

async function start(): Promise<void> {
  hub = HubProcess.start({ DATA_DIR: data });
  url = await hub.ready();
}

/** A request that is under way until `finish` sends the rest of its body. */
async function beginRequest(): Promise<{ finish: () => Promise<string> }> {
  const body = JSON.stringify({ query: '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 1) { totalCount } }' });
  const socket: Socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (bytes) => (answer += String(bytes)));
  const ended = new Promise<string>((resolve, reject) => socket.on('close', () => resolve(answer)).on('error', reject));
  ended.catch(() => undefined);
  socket.write(`POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`);
  await pause(300);
  return {
    finish: () => {
      socket.write(body.slice(20));
      return ended;
    },
  };
}

test('on SIGTERM /readyz says stopping, the request under way is answered, and the hub ends with 0 and leaves nothing locked', async () => {
  await start();
  const { finish } = await beginRequest();
  hub.child.kill('SIGTERM');
  await hub.said(/The hub stops/);
  const probe = await fetch(`${url}/readyz`);
  expect([probe.status, probe.headers.get('retry-after'), await probe.json()]).toEqual([503, '5', { status: 'stopping', checks: { database: 'ok', data: 'ok' } }]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const answer = await finish();
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*Connection: close\r\n[^]*"totalCount":19/);
  expect(await hub.ended()).toBe(0);
  expect(hub.log.slice(-2)).toEqual([
    expect.objectContaining({ level: 'info', msg: 'The hub stops.', signal: 'SIGTERM', underWay: 1 }),
    expect.objectContaining({ level: 'info', msg: 'The hub has stopped.', ms: expect.any(Number) }),
  ]);
  expect([hub.complaint, existsSync(join(data, 'hub.lock')), existsSync(join(data, 'hub.sock'))]).toEqual(['', false, false]);
}, 60_000);

test('one Ctrl+C that arrives twice is one; a second one ends the hub at once', async () => {
  await start();
  await beginRequest();
  hub.child.kill('SIGINT');
  await pause(50);
  hub.child.kill('SIGINT');
  await pause(700);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect(await hub.stop('SIGINT')).toBe(1);
  expect(hub.lines.join('\n')).not.toContain('The hub has stopped');
}, 60_000);

test('a hub that is still preparing its data ends as well', async () => {
  hub = HubProcess.start({ DATA_DIR: join(data, 'fresh') });
  await hub.said(/Migration done/);
  expect(await hub.stop('SIGTERM')).toBe(0);
  expect(hub.log.at(-1)).toMatchObject({ msg: 'The hub has stopped.' });
}, 60_000);
