import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataOf, HubProcess, killHubs } from '../support/hub-process';

/* The command line beside a running hub with the embedded database. */

const ROOT = join(__dirname, '..', '..');
let folder: string;
let hub: HubProcess;
let url: string;

const env = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...rest } = process.env;
  return { ...rest, PORT: '0', DATA_DIR: join(folder, 'data') };
};

async function startHub(): Promise<void> {
  hub = HubProcess.start({ DATA_DIR: join(folder, 'data') });
  url = await hub.ready();
}

async function cli(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const ran = spawn(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...argv], { env: env(), cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  ran.stdout.on('data', (bytes) => (out += bytes));
  ran.stderr.on('data', (bytes) => (err += bytes));
  const [status] = await once(ran, 'close');
  return { status, out, err };
}

/** What the hub does with bytes that are no conversation: how long it keeps the connection, in seconds at most. */
async function knock(bytes: string | Buffer): Promise<string> {
  const socket = connect(join(folder, 'data', 'hub.sock'));
  let heard = '';
  socket.on('data', (more) => (heard += String(more)));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await new Promise((closed) => void socket.once('close', closed));
  return heard;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-hub-beside-'));
  await startHub();
}, 120_000);
afterAll(async () => {
  await killHubs();
  await rm(folder, { recursive: true, force: true });
});

test('import and publish beside the running hub: the next request sees the ranking', async () => {
  expect((await stat(join(folder, 'data', 'hub.sock'))).mode & 0o777).toBe(0o600);
  await writeFile(join(folder, 'kq.csv'), 'unit,TOTAL\nSở Nội vụ,91.25%\nSở Tư pháp,80%\n');
  const imported = await cli('import', 'kq.csv', '--set', 'thai-binh', '--year', '2022', '--territory', '34', '--unit-kind', 'DEPARTMENT', '--lang', 'en');
  expect(imported).toMatchObject({ status: 0, err: '', out: expect.stringContaining('2 scores') });
  const published = await cli('publish', '--territory', '34', '--unit-kind', 'DEPARTMENT', '--year', '2022', '--decision', '488/QĐ-UBND');
  expect(published).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Đã công bố: 34:DEPARTMENT:2022') });
  const { ranking } = await dataOf(url, '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2022, first: 2) { snapshot { provenance } nodes { rank unit { name } ratio } } }');
  expect(ranking).toEqual({ snapshot: { provenance: 'COMPUTED' }, nodes: [{ rank: 1, unit: { name: 'Sở Nội vụ' }, ratio: '0.912500' }, { rank: 2, unit: { name: 'Sở Tư pháp' }, ratio: '0.800000' }] });
  await hub.said(/Published data have changed/);
}, 60_000);

test('TB-R4: what is stated beside the running hub is judged at once, and the next request sees it', async () => {
  const unit = 'thai-binh.so-noi-vu.trung-tam-so-hoa-minh-hoa';
  await writeFile(join(folder, 'xac-nhan.csv'), `key,kind,plan,item,unit,year,on,value,role,body,provenance\nX/1,ATTESTATION,TB-2023,GOOD_ADVICE,${unit},2024,2024-12-20,YES,TB-P-role-ict,Sở TT&TT,DEMONSTRATION\n`);
  expect(await cli('records', 'import', 'xac-nhan.csv', '--lang', 'en')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('new judgements of current rankings: 1') });
  const { verdicts } = await dataOf(url, `{ verdicts(plan: "TB-2023", year: 2024, unit: "${unit}") { nodes { result reasons { record { key } } } } }`);
  expect(verdicts.nodes).toEqual([{ result: 'YES', reasons: [{ record: null }, { record: { key: 'X/1' } }] }]);
}, 60_000);

test('TQ-b4: a value measured beside the running hub stands in the next answer, also to a question that was answered before', async () => {
  const question = '{ unit(code: "071", asOf: "2022-12-31") { targets(plan: "TQ-2022", year: 2022) { items { target { code } achieved gap result } } } }';
  const standing = async (): Promise<unknown> => (await dataOf(url, question)).unit.targets.items.find(({ target }: any) => target.code === 'TQ-b4');
  expect(await standing()).toMatchObject({ achieved: null, gap: null, result: 'UNKNOWN' });
  for (const [numerator, told] of [['799', { achieved: '79.9', gap: '-0.1', result: 'NO' }], ['800', { achieved: '80', gap: '0', result: 'YES' }]] as const) {
    await writeFile(join(folder, 'so-do.csv'), `unit,year,measure,numerator,denominator,provenance\n071,2022,WORK_FILES_SIGNED_ONLINE,${numerator},1000,DEMONSTRATION\n`);
    expect(await cli('measures', 'import', 'so-do.csv', '--lang', 'en')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('new: 1;') });
    expect(await standing()).toMatchObject(told);
  }
}, 60_000);

test('a refusal, a wrong call, a missing file and an export come through as they are', async () => {
  await writeFile(join(folder, 'bad.csv'), 'unit,TOTAL\nSở Ma thuật,0.9\n');
  expect(await cli('import', 'bad.csv', '--set', 'thai-binh', '--year', '2022', '--territory', '34', '--unit-kind', 'DEPARTMENT')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('dòng 2, cột 1') });
  expect(await cli('import', 'none.csv', '--set', 'thai-binh', '--year', '2022', '--territory', '34', '--unit-kind', 'DEPARTMENT')).toMatchObject({ status: 1, err: expect.stringContaining('ENOENT') });
  expect(await cli('publish', '--territory', '34')).toMatchObject({ status: 2 });
  expect(await cli('export', '--what', 'units', '--format', 'csv', '--out', 'units.csv', '--lang', 'en')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('SHA-256') });
  expect((await readFile(join(folder, 'units.csv'), 'utf8')).split('\n').length).toBeGreaterThan(10_000);
  expect(JSON.parse(await readFile(join(folder, 'units.csv.meta.json'), 'utf8'))).toMatchObject({ provenance: 'REGISTER' });
  expect(await cli('export', '--what', 'units', '--format', 'csv', '--out', 'no/such/folder.csv')).toMatchObject({ status: 1, err: expect.stringContaining('ENOENT') });
  const answer = await fetch(`${url}/download/ranking/34/DEPARTMENT/2022.csv`);
  expect(await answer.text()).toContain('COMPUTED,1,1,RANKED,thai-binh.so-noi-vu');
}, 60_000);

test('two commands at once take turns', async () => {
  const both = await Promise.all([cli('verify', '34:DEPARTMENT:2023:2023-12-31:demo-department#1'), cli('verify', '34:DEPARTMENT:2022:2022-12-31:thai-binh#1')]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
}, 60_000);

test.each([['no JSON', 'GET / HTTP/1.1\r\n\r\n'], ['no object', '[1]\n'], ['no command', '{"x":1}\n'], ['no words', '{"run":[1]}\n'], ['too long', Buffer.alloc(15_000_000, 97)]])('%s at the door closes the connection', async (_, bytes) => {
  expect(await knock(bytes)).toBe('');
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

test('a killed hub leaves its socket behind; the next one takes the place, and an ended one leaves nothing', async () => {
  await hub.stop('SIGKILL');
  expect(existsSync(join(folder, 'data', 'hub.sock'))).toBe(true);
  await startHub();
  expect((await cli('verify', '34:DEPARTMENT:2022:2022-12-31:thai-binh#1')).status).toBe(0);
  expect(await hub.stop('SIGTERM')).toBe(0);
  expect(existsSync(join(folder, 'data', 'hub.sock'))).toBe(false);
  expect((await cli('verify', '34:DEPARTMENT:2022:2022-12-31:thai-binh#1')).status).toBe(0);
}, 120_000);
