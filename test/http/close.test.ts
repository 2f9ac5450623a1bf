import { Agent, get } from 'node:http';
import { ask, startSample } from './support';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('closing lets a request that is under way finish, and accepts nothing more', async () => {
  const { url, server } = await startSample();
  const underWay = ask(url, { query: '{ slow(ms: 400) }' });
  await pause(100);
  const closed = server.close();
  await pause(50);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  const { body, headers } = await underWay;
  expect(body.data).toEqual({ slow: 'đã xong' });
  expect(headers.get('connection')).toBe('close');
  await closed;
});

test('an idle connection does not delay the end', async () => {
  const { url, server } = await startSample();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(`${url}/health`, { agent }, (response) => response.resume().on('end', resolve)));
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
