import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataOf, HubProcess, killHubs } from '../support/hub-process';

const QUERY = '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 1) { snapshot { id fingerprint publishedAt } totalCount } }';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-hub-start-'));
});
afterEach(killHubs);
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (data: string): HubProcess => HubProcess.start({ DATA_DIR: data });

test('the first start, killed in the middle of making the database, of its units and of its tables, goes on where it stopped', async () => {
  const data = join(folder, 'killed');
  for (const moment of [/preparing data/, /Migration done/, /nguồn văn bản/, /PROVINCE:2023/, /34:COMMUNE:2023/]) {
    const hub = start(data);
    await hub.said(moment);
    await hub.stop('SIGKILL');
  }
  const last = start(data);
  const first = await dataOf(await last.ready(), QUERY);
  expect(first).toMatchObject({ ranking: { totalCount: 19 } });
  await last.stop('SIGKILL');

  const again = start(data);
  expect(await dataOf(await again.ready(), QUERY)).toEqual(first);
  expect(again.log.filter(({ msg }) => / s\)$/.test(String(msg)))).toEqual([]);
  expect(await again.stop('SIGTERM')).toBe(0);
}, 240_000);

test('a second hub on the same data is told so and touches nothing', async () => {
  const data = join(folder, 'shared');
  const hub = start(data);
  await hub.said(/nguồn văn bản/);
  const second = start(data);
  expect(await second.ended()).toBe(1);
  expect(second.complaint).toContain(`is in use by process ${hub.child.pid}`);
}, 120_000);
