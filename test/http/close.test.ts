import { Agent, get } from 'node:http';
import { ask, startSample } from './support';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('closing says so first: who is under way finishes, who has not heard is still served, and then the door is shut', async () => {
  const { url, server } = await startSample();
  const underWay = ask(url, { query: '{ slow(ms: 600) }' });
  await pause(100);
  const closed = server.close();
  const probe = await fetch(`${url}/readyz`);
  expect([probe.status, await probe.json()]).toEqual([503, { status: 'stopping', checks: { database: 'ok', data: 'ok' } }]);
  const late = await ask(url, { query: '{ language }' });
  expect([late.body.data, late.headers.get('connection')]).toEqual([{ language: 'vi' }, 'close']);
  const { body, headers } = await underWay;
  expect([body.data, headers.get('connection')]).toEqual([{ slow: 'đã xong' }, 'close']);
  await closed;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test('the door is shut after half of the time, whoever is still under way', async () => {
  const { url, server } = await startSample({ drainMs: 800 });
  const underWay = ask(url, { query: '{ slow(ms: 650) }' });
  await pause(50);
  const closed = server.close();
  await pause(500);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  expect((await underWay).body.data).toEqual({ slow: 'đã xong' });
  await closed;
});

test('an idle connection does not delay the end', async () => {
  const { url, server } = await startSample();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(`${url}/healthz`, { agent }, (response) => response.resume().on('end', resolve)));
  const begun = Date.now();
  await server.close();
  expect(Date.now() - begun).toBeLessThan(1_000);
  agent.destroy();
});

test('what does not finish in time is cut off', async () => {
  const { url, server } = await startSample({ drainMs: 200 });
  const cut = expect(ask(url, { query: '{ slow(ms: 3000) }' })).rejects.toThrow();
  await pause(100);
  const begun = Date.now();
  await server.close();
  expect(Date.now() - begun).toBeLessThan(1_500);
  await cut;
});

test('closing twice, or before the start, ends', async () => {
  const { server } = await startSample();
  await Promise.all([server.close(), server.close()]);
  await server.close();
});

test('a port in use is named, with the setting to change', async () => {
  const { server, port } = await startSample();
  await expect(startSample({}, port)).rejects.toThrow(/already in use.*PORT/);
  await server.close();
});
