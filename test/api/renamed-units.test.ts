import type { Database } from '../../src/database/data-source';
import { importMeasures } from '../../src/indexers/import-measures';
import type { ReferenceReport } from '../../src/indexers/reference-report';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

/* TQ-c7 for the commune Trung Hà in 2025, in Chiêm Hóa until June and right under the province from July: one unit under two names. */

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const bring = (...lines: string[]): Promise<ReferenceReport> => importMeasures(database.dataSource, Buffer.from(`unit,year,measure,numerator,denominator,provenance\n${lines.join('\n')}`), new Date('2026-01-05T03:00:00Z'));
const [EARLIER, LATER] = ['tuyen-quang.chiem-hoa.xa-trung-ha', 'tuyen-quang.xa-trung-ha'];
const shown = async (): Promise<unknown[]> => {
  await api.store.catchUp();
  const { targets } = (await api.hub.unitTargets({ code: '02305', asOf: '2025-12-31', plan: 'TQ-2022', year: 2025 }))!;
  const { achieved, result, measurement } = targets.items.find(({ target }) => target.code === 'TQ-c7')!;
  const { yes, no } = (await api.hub.targets({ plan: 'TQ-2022', year: 2025, level: 'COMMUNE' })).find(({ target }) => target.code === 'TQ-c7')!;
  return [achieved, result, measurement?.provenance, measurement?.revision, { yes, no }];
};

test('one value under each name in one file is one too many', async () => {
  const { written, faults } = await bring(`${EARLIER},2025,WORK_FILES_ONLINE,50,100,`, `${LATER},2025,WORK_FILES_ONLINE,100,100,`);
  expect([written, faults.map(({ code, line }) => `${line} ${code}`), faults[0]!.text.en]).toEqual([0, ['3 DUPLICATE_ROW'], `This unit, year and measure stand in line 2 already (the same unit, as "${EARLIER}").`]);
  expect(faults[0]!.text.vi).toBe(`Đơn vị, năm và số đo này đã có ở dòng 2 (cùng đơn vị, ghi là "${EARLIER}").`);
});

test('an official value under the earlier name stands before a demonstration under the later one', async () => {
  await bring(`${EARLIER},2025,WORK_FILES_ONLINE,90,100,OFFICIAL`, `${LATER},2025,WORK_FILES_ONLINE,10,100,DEMONSTRATION`);
  expect(await shown()).toEqual(['90', 'YES', 'OFFICIAL', 1, { yes: 1, no: 0 }]);
});

test('a correction is the next revision and is shown under whichever name it comes; what is known says nothing new under either', async () => {
  expect(await bring(`${LATER},2025,WORK_FILES_ONLINE,70,100,`)).toMatchObject({ written: 1 });
  expect(await shown()).toEqual(['70', 'YES', 'OFFICIAL', 2, { yes: 1, no: 0 }]);
  expect(await bring(`${EARLIER},2025,WORK_FILES_ONLINE,40,100,`)).toMatchObject({ written: 1 });
  expect(await shown()).toEqual(['40', 'NO', 'OFFICIAL', 3, { yes: 0, no: 1 }]);
  for (const name of [EARLIER, LATER]) expect(await bring(`${name},2025,WORK_FILES_ONLINE,40,100,`)).toMatchObject({ written: 0, unchanged: 1 });
});

test('chains that were kept apart by name show what was recorded last, and the next correction follows both', async () => {
  const recorded = (slug: string, revision: number, numerator: number): Promise<unknown> => database.dataSource.query(
    `insert into measurement (unit_id, year, measure, provenance, revision, status, numerator, denominator, source, hash, recorded_at)
     select id, 2025, 'WORK_FILES_ONLINE', 'OFFICIAL', $2::int, 'REPORTED', $3::int * 10000, 1000000, 'REPORT', '', now() from unit where slug = $1`, [slug, revision, numerator]);
  await recorded(EARLIER, 4, 20);
  await recorded(EARLIER, 5, 30);
  await recorded(LATER, 1, 65);
  expect(await shown()).toEqual(['65', 'YES', 'OFFICIAL', 1, { yes: 1, no: 0 }]);
  expect(await bring(`${EARLIER},2025,WORK_FILES_ONLINE,66,100,`)).toMatchObject({ written: 1 });
  expect(await shown()).toEqual(['66', 'YES', 'OFFICIAL', 6, { yes: 1, no: 0 }]);
});
