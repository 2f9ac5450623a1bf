import { importTable } from '../../src/indexers/import-table';
import { publish } from '../../src/indexers/publish';
import { toId } from '../../src/loaders';
import type { Database } from '../../src/database/data-source';
import { ask } from '../http/support';
import { startHub, type RunningHub } from '../support/running-hub';
import { PUBLISHED_AT, seededHub } from '../support/seeded';

/* Every answer says of what kind the results are that it rests on, whatever its query selects of them. */

const THAI_BINH = 'territory: "34", unitKind: DEPARTMENT, year: 2023';
const NATION = 'territory: "VN", unitKind: PROVINCE, year: 2024';
const DEMO = toId('Snapshot', '34:DEPARTMENT:2023:2023-12-31:demo-department#1');
const JUDGEMENT = '34:DEPARTMENT:2023:2023-12-31:demo-department#1|TB-2023#1';
const FACT = '{ publishedFacts(first: 1) { nodes { id } } }';

let database: Database;
let hub: RunningHub;
beforeAll(async () => {
  database = await seededHub();
  hub = await startHub(database);
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

/** The kinds that the answers name: from graphql-js, and compiled from the second time on. */
async function provenance(query: string): Promise<unknown> {
  const said: unknown[] = [];
  for (let time = 0; time < 3; time++) {
    const { body, text } = await ask(hub.url, { query });
    if (body.errors !== undefined) throw new Error(text);
    said.push((body.extensions as { provenance?: unknown }).provenance);
  }
  expect(said).toEqual([said[0], said[0], said[0]]);
  return said[0];
}

test.each([
  ['demonstration data', `{ ranking(${THAI_BINH}) { nodes { rank } } }`, ['SYNTHETIC']],
  ['an official table', `{ ranking(${NATION}) { nodes { rank } } }`, ['PUBLISHED']],
  ['both, the doubtful first', `{ a: ranking(${NATION}) { totalCount } b: ranking(${THAI_BINH}) { totalCount } }`, ['SYNTHETIC', 'PUBLISHED']],
  ['units', '{ units(first: 3) { nodes { name } } }', []],
  ['the schema', '{ __schema { queryType { name } } }', []],
  ['the goal of a plan, by what others have published', '{ plan(code: "TB-2023") { goals { outcome { result } } } }', ['PUBLISHED']],
  ['the text of a plan', '{ plan(code: "TB-2023") { rules { code applies(asOf: "2024-01-01") { result } } } }', []],
  ['verdicts', '{ verdicts(plan: "TB-2023", year: 2023) { totalCount } }', ['SYNTHETIC']],
  ['nobody: that too is read in the judgement', '{ verdicts(plan: "TB-2023", year: 2023, rule: "TB-R1", result: [NOT_APPLICABLE]) { nodes { result } } }', ['SYNTHETIC']],
  ['what if', `{ whatIf(input: { snapshot: "${DEMO}", changes: [{ unit: "thai-binh.so-tu-phap", node: "TOTAL", points: "450" }] }) { standings { rankAfter } } }`, ['SYNTHETIC']],
  ['a standing by its id', `{ node(id: "${toId('Standing', '34:DEPARTMENT:2023:2023-12-31:demo-department#1|thai-binh.so-noi-vu@2021-11-01')}") { id } }`, ['SYNTHETIC']],
  ['a snapshot by its id', `{ node(id: "${DEMO}") { id } }`, ['SYNTHETIC']],
  ['a snapshot asked for', `{ snapshot(id: "${DEMO}") { fingerprint } }`, ['SYNTHETIC']],
  ['a judgement by its id', `{ node(id: "${toId('Judgement', JUDGEMENT)}") { id } }`, ['SYNTHETIC']],
  ['a unit by its id', `{ node(id: "${toId('Unit', '34@2021-11-01')}") { id } }`, []],
  ['nothing by its id', '{ node(id: "nothing") { id } }', []],
  ['publications, those of the page only', '{ snapshots(filter: { territory: "VN" }, first: 2) { nodes { fingerprint } totalCount } }', ['PUBLISHED']],
  ['the text of a real set', '{ indicatorSet(code: "qd-922-2022-province") { name } }', []],
  ['the text of an invented set', '{ indicatorSet(code: "demo-department") { name } }', ['SYNTHETIC']],
  ['sets, some of them invented', '{ indicatorSets { code } }', ['SYNTHETIC']],
  ['the real ones among them', '{ indicatorSets(filter: { unitKind: PROVINCE }) { code } }', []],
  ['a node of an invented set', `{ node(id: "${toId('IndicatorNode', 'demo-department|1.1')}") { id } }`, ['SYNTHETIC']],
  ['published facts', FACT, ['PUBLISHED']],
  ['no published fact', '{ publishedFacts(year: 2001) { totalCount nodes { id } } }', []],
  ['history: every year that is shown', `{ ranking(${THAI_BINH}, first: 1) { nodes { history { rank } } } }`, ['SYNTHETIC']],
])('%s', async (_, query, kinds) => {
  expect(await provenance(query)).toEqual(kinds);
});

test('a published fact by its id', async () => {
  const { id } = ((await ask(hub.url, { query: FACT })).body.data as any).publishedFacts.nodes[0];
  expect(await provenance(`{ node(id: "${id}") { __typename } }`)).toEqual(['PUBLISHED']);
});

test('a refusal has read nothing, also one that lists what there is', async () => {
  for (const query of ['{ nowhere }', '{ indicatorSet(code: "none") { code } }', '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 1999) { totalCount } }']) {
    const { body } = await ask(hub.url, { query });
    expect([body.errors?.length, body.extensions]).toEqual([1, expect.objectContaining({ provenance: [] })]);
  }
});

test('demonstration data that stand behind real results of the same year are not read', async () => {
  for (const year of [2023, 2024]) {
    const real = { territory: '34', unitKind: 'DEPARTMENT', year, setId: 'thai-binh' } as const;
    await importTable(database.dataSource, { ...real, scale: 'ratio' }, Buffer.from('unit,TOTAL\nSở Nội vụ,0.95\nSở Tư pháp,0.9\n'));
    await publish(database.dataSource, { ...real, provenance: 'COMPUTED', publishedAt: new Date(PUBLISHED_AT.getTime() + 86_400_000) });
  }
  await hub.store.catchUp();
  const ranking = (fields: string): string => `{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2024, first: 2) { nodes { rank ${fields} } } }`;
  expect(await provenance(ranking(''))).toEqual(['COMPUTED']);
  expect(await provenance(ranking('history { rank } rankChange'))).toEqual(['COMPUTED']);
  expect(await provenance(`{ ranking(${THAI_BINH}, snapshot: "${DEMO}", first: 2) { nodes { history { rank } } } }`)).toEqual(['SYNTHETIC', 'COMPUTED']);
});
