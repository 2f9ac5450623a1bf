import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Database } from '../../src/database/data-source';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';

const CHROMIUM = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((place) => existsSync(place));
const inChromium = CHROMIUM === undefined ? describe.skip : describe;

/** A partner's page on an origin of its own, with the client bundled into it. */
async function servePage(): Promise<{ server: Server; origin: string }> {
  const entry = join(__dirname, '../../client/src/index.ts');
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, platform: 'browser', format: 'iife', globalName: 'client', write: false });
  const server = createServer((request, response) => {
    const isScript = request.url === '/client.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? outputFiles[0]!.text : '<!doctype html><title>Partner</title><script src="client.js"></script>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

inChromium("a partner's page in a browser", () => {
  let page: Page;
  let [database, hub, browser, listed, unlisted]: [Database?, RunningHub?, Browser?, Awaited<ReturnType<typeof servePage>>?, Awaited<ReturnType<typeof servePage>>?] = [];
  beforeAll(async () => {
    [database, listed, unlisted] = await Promise.all([seededHub(), servePage(), servePage()]);
    hub = await startHub(database, { corsOrigins: [listed.origin] });
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of [listed, unlisted]) {
      one?.server.closeAllConnections();
      one?.server.close();
    }
    await hub?.close();
    await database?.close();
  });

  /** What a script of the page gives, with `hub` as a client of the running hub. */
  const inPage = (options: string, script: string): Promise<unknown> =>
    page.evaluate(`(async () => { const hub = new client.DtiHub('${hub!.url}', ${options}); ${script} })()`);
  const THIRD = `const { nodes } = await hub.ranking({ territory: '34', unitKind: 'DEPARTMENT', year: 2023 }); return [nodes[2].unit.name, nodes[2].points];`;

  test.each(['POST', 'GET'])('of a listed origin reads by %s', async (method) => {
    await page.goto(listed!.origin);
    expect(await inPage(`{ method: '${method}' }`, THIRD)).toEqual(['Sở Tư pháp', '449.98']);
  });

  test('of a listed origin learns everything about a refusal, in the language of the call', async () => {
    await page.goto(listed!.origin);
    const refused = await inPage(`{ language: 'en' }`, `const error = await hub.unit({ code: '34' }).catch((caught) => caught);
      return [error instanceof client.NotFoundError, error.code, error.value, error.remedy, typeof error.requestId];`);
    expect(refused).toEqual([true, 'NOT_FOUND', '34', expect.stringContaining('Nearest validity'), 'string']);
  });

  test('recomputes a ranking by itself', async () => {
    await page.goto(listed!.origin);
    const verified = await inPage('{}', `const { snapshot } = await hub.ranking({ territory: '34', unitKind: 'DEPARTMENT', year: 2023, first: 1 });
      const { ok, units, bytes } = await hub.verify(snapshot.id); return [ok, units, bytes === snapshot.fingerprint];`);
    expect(verified).toEqual([true, 19, true]);
  });

  test('of another origin gets nothing, and is told where to look', async () => {
    await page.goto(unlisted!.origin);
    const refused = await inPage('{ retry: false }', `const error = await hub.plans().catch((caught) => caught); return [error.name, error.remedy];`);
    expect(refused).toEqual(['NetworkError', expect.stringContaining('CORS_ORIGINS')]);
  });
});
