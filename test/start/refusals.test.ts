import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenRefusal } from '../../src/http/listen-refusal';
import { HubProcess, killHubs } from '../support/hub-process';

/* What whoever starts the hub reads when it cannot start: one line with the remedy, and exit code 1. */

let folder: string;
let taken: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dti-hub-refusals-'));
  writeFileSync(join(folder, 'file'), '');
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
});
afterEach(killHubs);
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

const portTaken = (): string => String((taken.address() as { port: number }).port);

test.each<[what: string, settings: () => Record<string, string>, line: RegExp]>([
  ['a port that is taken', () => ({ PORT: portTaken() }), /^Port \d+ of 127\.0\.0\.1 is already in use\. .*PORT\.$/],
  ['a host that is not of this machine', () => ({ HOST: '192.0.2.1' }), /^192\.0\.2\.1 is no address of this machine\. Set HOST .*0\.0\.0\.0/],
  ['a host that is no name', () => ({ HOST: 'no-such-host.invalid' }), /no-such-host\.invalid.*HOST/],
  ['a setting that is none', () => ({ PORT: 'http' }), /^PORT is "http", which is no port\. Write /],
  ['a log format that is none', () => ({ LOG_FORMAT: 'xml' }), /^LOG_FORMAT is "xml"\. Write one of: json, text\.$/],
  ['a URL that is none', () => ({ DATABASE_URL: 'mysql://hub:s3cret@127.0.0.1/dti' }), /^DATABASE_URL is not the URL of a PostgreSQL database\. Write /],
  ['a server that does not run', () => ({ DATABASE_URL: 'postgres://hub:s3cret@127.0.0.1:1/dti' }), /^The PostgreSQL server 127\.0\.0\.1:1\/dti cannot be reached: .*ECONNREFUSED.*\. Check that it runs, and the host and port of DATABASE_URL\.$/],
  ['a server that nobody knows', () => ({ DATABASE_URL: 'postgres://hub:s3cret@no-such-host.invalid/dti' }), /^The PostgreSQL server no-such-host\.invalid\/dti cannot be reached: .*\. No address is known for its name: check the host of DATABASE_URL\.$/],
  ['a data folder that is a file', () => ({ DATA_DIR: join(folder, 'file') }), /^The data folder .*file cannot be used: .*\. Set DATA_DIR to a folder/],
  ['a data folder below a file', () => ({ DATA_DIR: join(folder, 'file', 'data') }), /^The data folder .*data cannot be used: .*\. Set DATA_DIR to a folder/],
  ['a data folder where the file system takes none', () => ({ DATA_DIR: '/proc/hub/data' }), /^The data folder \/proc\/hub\/data cannot be used: .*\. Set DATA_DIR to a folder/],
])('%s', async (_, settings, line) => {
  const hub = HubProcess.start({ DATA_DIR: join(folder, 'data'), ...settings() });
  expect(await hub.ended()).toBe(1);
  expect(hub.complaint).toMatch(/^[^\n]+\n$/);
  expect(hub.complaint.trimEnd()).toMatch(line);
  expect(hub.lines.join('\n')).not.toMatch(/s3cret|^\s+at /m);
}, 60_000);

test.each([
  ['EACCES', 'This user may not listen on port 80. Choose a port from 1024 on with PORT'],
  ['EINVAL', 'The hub cannot listen on port 80 of fe80::1: EINVAL. Choose others with PORT and HOST.'],
])('what a system says with %s is told with the setting to change', (code, text) => {
  const error = Object.assign(new Error(code), { code });
  expect(listenRefusal(error, 80, 'fe80::1').message).toContain(text);
});
