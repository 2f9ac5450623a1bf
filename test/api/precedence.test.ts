import { Problem } from '../../src/indexers/core';
import { importInto, importTable } from '../../src/indexers/import-table';
import { publish, publishInto } from '../../src/indexers/publish';
import { readRegister } from '../../src/indexers/read-inputs';
import type { Database } from '../../src/database/data-source';
import { PUBLISHED_AT, seededHub } from '../support/seeded';
import { Api } from './harness';

const LATER = (days: number): Date => new Date(PUBLISHED_AT.getTime() + days * 86_400_000);
const REAL = { territory: '34', unitKind: 'DEPARTMENT', year: 2023, setId: 'thai-binh' } as const;
const DEMO = { ...REAL, setId: 'demo-department', unitsAsOf: '2023-12-31' } as const;
const RANKING = '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 1) { snapshot { provenance } } }';
const VERDICTS = '{ verdicts(plan: "TB-2023", year: 2023, rule: "TB-R1", unit: "thai-binh.so-noi-vu") { nodes { result snapshot { provenance } } } }';

let hub: Database;
let api: Api;
beforeAll(async () => {
  hub = await seededHub();
  await importTable(hub.dataSource, { ...REAL, scale: 'ratio' }, Buffer.from('unit,TOTAL\nSở Nội vụ,0.95\nSở Tư pháp,0.9\n'));
  await publish(hub.dataSource, { ...REAL, provenance: 'COMPUTED', publishedAt: LATER(1) });
  api = await Api.open(hub);
});
afterAll(async () => {
  await api.close();
  await hub.close();
});

describe('a real ranking beside the demonstration of the same units and year', () => {
  test('is the one that counts, and no unit is judged twice', async () => {
    expect((await api.ask(RANKING)).ranking.snapshot.provenance).toBe('COMPUTED');
    const { nodes } = (await api.ask(VERDICTS)).verdicts;
    expect(nodes).toEqual([{ result: 'UNKNOWN', snapshot: { provenance: 'COMPUTED' } }]);
  });

  test('stays the one that counts when the demonstration is published again', async () => {
    await hub.dataSource.transaction(async (manager) => {
      await importInto(manager, DEMO, Buffer.from('unit,1.3\nthai-binh.so-noi-vu,1.5\n'));
      const again = await publishInto(manager, await readRegister(manager), { ...DEMO, provenance: 'SYNTHETIC', publishedAt: LATER(2) });
      expect(again.unchanged).toBe(false);
    });
    await api.store.catchUp();
    expect((await api.ask(RANKING)).ranking.snapshot.provenance).toBe('COMPUTED');
    expect((await api.ask(VERDICTS)).verdicts.nodes).toHaveLength(1);
  });

  test('is what publish means where no set is named', async () => {
    const { setId: _, ...choice } = REAL;
    const again = await publish(hub.dataSource, { ...choice, provenance: 'COMPUTED', publishedAt: LATER(3) });
    expect(again).toMatchObject({ unchanged: true, snapshotKey: expect.stringContaining(':thai-binh#1') });
  });
});

test('demonstration scores come from the seeds only', async () => {
  await expect(importTable(hub.dataSource, DEMO, Buffer.from('unit,1.3\nthai-binh.so-noi-vu,1.5\n'))).rejects.toThrow(Problem);
});

test('a set that ranks in groups must have a group for every unit', async () => {
  const grouped = (units: string[]): Promise<unknown> =>
    hub.dataSource.query(`update indicator_set set definition = jsonb_set(definition, '{competitionGroups}', $1::jsonb) where id = 'thai-binh'`,
      [JSON.stringify([{ key: 'A', nameVi: 'Nhóm A', units }])]);
  await grouped(['thai-binh.so-noi-vu']);
  const refused = await publish(hub.dataSource, { ...REAL, provenance: 'COMPUTED', publishedAt: LATER(4) }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'competitionGroups', value: 'thai-binh' } });
});

test('a NUL in a name or an id finds nothing and breaks nothing', async () => {
  expect((await api.refusal('{ indicatorSet(code: "\\u0000") { id } }')).code).toBe('NOT_FOUND');
  for (const type of ['Source', 'IndicatorSet', 'IndicatorNode']) {
    const id = Buffer.from(`${type}:\0`).toString('base64url');
    expect((await api.ask(`{ node(id: "${id}") { id } }`)).node).toBeNull();
  }
});

test('a unit that goes on under another name says so on both sides', async () => {
  const { before } = await api.ask('{ before: unit(code: "46", asOf: "2024-01-01") { successors { relation effectiveDate confidence unit { fullName } } } }');
  expect(before.successors).toEqual([{ relation: 'renamed', effectiveDate: '2025-01-01', confidence: 'derived', unit: { fullName: 'Thành phố Huế' } }]);
  const { after } = await api.ask('{ after: unit(code: "46", asOf: "2025-02-01") { predecessors { relation unit { fullName } } } }');
  expect(after.predecessors).toEqual([{ relation: 'renamed', unit: { fullName: 'Tỉnh Thừa Thiên Huế' } }]);
});

test('a name typed with its accents finds that name first', async () => {
  const { units } = await api.ask('{ units(search: "Thái Thụy", asOf: "2024-12-31", first: 2) { nodes { fullName } } }');
  expect(units.nodes[0]).toEqual({ fullName: 'Huyện Thái Thụy' });
});
