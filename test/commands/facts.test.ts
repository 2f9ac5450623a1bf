import type { FactDefinition, FactTableDefinition } from '../../src/entities';
import type { Database } from '../../src/database/data-source';
import { readRegister } from '../../src/indexers/read-inputs';
import { writeFacts } from '../../src/indexers/seed-facts';
import { Api } from '../api/harness';
import { fillWithSeeds, seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

/* Results of provinces in national indices, as an official adds them once they are announced: `hub facts import`. All numbers are invented. */

const SOURCE = { id: 'test-pci-announcement', number: null, kind: 'PRESS', issuer: 'Báo thử nghiệm', date: '2026-05-06', title: 'Số liệu bịa để thử', urls: [], note: null };
const fact = (name: string, score: string | null, rank: number | null, more: Partial<FactDefinition> = {}): FactDefinition => ({
  year: 2025, level: 'province', unitKind: 'PROVINCE', name, unit: null, parent: null, score, scoreFrom: null, rank, rankFrom: rank === null ? null : 'published', of: 34, position: null, class: null, group: null, details: [], ...more,
});
const table = (facts: FactDefinition[], more: Partial<FactTableDefinition> = {}): FactTableDefinition & { documents: object[] } => ({
  id: 'test-pci-2025', title: 'PCI 2025, invented', territory: 'VN', index: 'PCI', scope: 'national', rankScope: 'national', decision: null, announced: '2026-05',
  scale: { max: '100', decimals: '2', unit: 'points', note: null }, sources: [SOURCE.id], notes: [], facts, documents: [SOURCE], ...more,
});

let hub: Database;
let api: Api;
beforeAll(async () => {
  hub = await seededHub();
  api = await Api.open(hub);
});
afterAll(async () => {
  await api.close();
  await hub.close();
});

async function imported(definition: object | null): Promise<Ran> {
  const ran = await run('facts import f.json --lang en', hub.dataSource, { 'f.json': JSON.stringify(definition, null, 2) });
  await api.store.catchUp();
  return ran;
}
const count = async (): Promise<number> => (await hub.dataSource.query('select count(*)::int as n from published_fact'))[0].n;
const pciOf = async (code: string): Promise<unknown[]> => (await api.hub.nationalResults({ code, asOf: '2026-01-01', index: 'PCI' }))!.nationalResults.map(({ year, rank, of, score, fact }) => [year, rank, of, score, fact?.table]);

test('a table is taken whole with the document it rests on; the same file again says nothing new', async () => {
  const definition = table([fact('Tuyên Quang', '60.5', 20), fact('Cao Bằng', null, 30)]);
  expect(await imported(definition)).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Imported: test-pci-2025\n  new: 1; known already: 0') });
  expect(await imported(definition)).toMatchObject({ status: 0, out: expect.stringContaining('new: 0; known already: 1') });
  expect(await pciOf('08')).toEqual([[2025, 20, 34, '60.5', 'test-pci-2025']]);
  const [listed] = (await api.hub.publishedFacts({ index: 'PCI', year: 2025, unit: '08' })).nodes;
  expect(listed).toMatchObject({ table: 'test-pci-2025', index: 'PCI', sources: [{ code: SOURCE.id }] });
});

test('a table is never rewritten: a correction is a new one that names it, and the old one stays under its ids', async () => {
  const { documents: _, ...corrected } = table([fact('Tuyên Quang', '61.5', 19), fact('Cao Bằng', null, 30)]);
  expect(await imported(corrected)).toMatchObject({ status: 1, err: expect.stringMatching(/\/id: the table "test-pci-2025" is known and says otherwise\. \[CHANGED_TABLE\]\n {4}→ Give it a new id/) });
  const [old] = (await api.hub.publishedFacts({ index: 'PCI', year: 2025, unit: '08' })).nodes;
  expect(await imported({ ...corrected, id: 'test-pci-2025-2', replaces: 'test-pci-2025' })).toMatchObject({ status: 0, err: '' });
  expect(await pciOf('08')).toEqual([[2025, 19, 34, '61.5', 'test-pci-2025-2']]);
  expect((await api.hub.publishedFacts({ index: 'PCI', year: 2025 })).nodes.map((one) => one.table)).toEqual(['test-pci-2025-2', 'test-pci-2025-2']);
  expect((await api.ask('query($id: ID!) { node(id: $id) { ... on PublishedFact { table score } } }', { variables: { id: old!.id } })).node).toEqual({ table: 'test-pci-2025', score: '60.5' });
  expect(await imported({ ...corrected, id: 'test-pci-2025-3', replaces: 'test-pci-2025' })).toMatchObject({ status: 1, err: expect.stringContaining('is corrected by "test-pci-2025-2" already') });
  expect(await imported({ ...corrected, id: 'test-pci-2025-3', replaces: 'test-pci-2025-3' })).toMatchObject({ status: 1, err: expect.stringContaining('/replaces: the table "test-pci-2025-3" cannot correct itself. [BAD_DEFINITION]') });
  expect(await imported({ ...corrected, id: 'test-pci-2025-3', replaces: 'nothing' })).toMatchObject({ status: 1, err: expect.stringContaining('there is no table "nothing"') });
});

test.each<[string, object | null, RegExp]>([
  ['a province that the register does not know', table([fact('Tuyên Quan', '60', 1)]), /\/facts\/0\/name: no unit "Tuyên Quan" is found in 2025\. \[UNKNOWN_UNIT\]/],
  ['a code that no unit bears', table([fact('Tuyên Quang', '60', 1, { unit: '00' })]), /\/facts\/0\/unit: no unit "00" is found in 2025/],
  ['a department in a national index', table([fact('Sở Nội vụ', '60', 1, { unitKind: 'DEPARTMENT' })]), /\/facts\/0\/unitKind: a national index ranks provinces, not DEPARTMENT/],
  ['a rank beyond the last', table([fact('Tuyên Quang', '60', 35)]), /line 30: \/facts\/0\/rank: rank 35 of 34\. \[BAD_DEFINITION\]/],
  ['a score above the maximum', table([fact('Tuyên Quang', '100.01', 1)]), /\/facts\/0\/score: score 100\.01 is above the maximum 100/],
  ['a province twice', table([fact('Tuyên Quang', '60', 1), fact('Tuyên Quang', '61', 2)]), /\/facts\/1\/name: "Tuyên Quang" has two results of 2025/],
  ['a rank that does not say where it was read', table([fact('Tuyên Quang', '60', 1, { rankFrom: null })]), /\/facts\/0\/rankFrom: rank and rankFrom stand together/],
  ['a year to come', table([fact('Tuyên Quang', '60', 1, { year: 2027 })], { announced: null }), /\/facts\/0\/year: the year 2027 is still to come\. \[BAD_YEAR\]/],
  ['the running year', table([fact('Tuyên Quang', '60', 1, { year: 2026 })]), /\/facts\/0\/year: the year 2026 is not over\. \[BAD_YEAR\]/],
  ['one province under two names', table([fact('Tuyên Quang', '60', 1), fact('Tỉnh Tuyên Quang', '61', 2)]), /\/facts\/1\/name: "Tỉnh Tuyên Quang" has two results of 2025/],
  ['a province twice, the second time in a group', table([fact('Tuyên Quang', '60', 1), fact('Tuyên Quang', '61', 2, { group: 'x' })]), /\/facts\/1\/name: "Tuyên Quang" has two results/],
  ['one province by its name and by its code', table([fact('Tuyên Quang', '60', 1), fact('TQ', '61', 2, { unit: '08' })]), /\/facts\/1\/unit: "TQ" has two results/],
  ['a province whose kind is left out', table([fact('Tuyên Quang', '60', 1, { unitKind: null })]), /\/facts\/0\/unitKind: a national index ranks provinces, not null\. .*\n {4}→ Write "PROVINCE", or correct "level"/],
  ['a department at the level of communes', table([fact('Sở Nội vụ', '60', 1, { level: 'commune', unitKind: 'DEPARTMENT' })], { index: null, territory: '08' }), /there are no units of kind DEPARTMENT at level "commune"/],
  ['a national index of one province', table([fact('Tuyên Quang', '60', 1)], { territory: '08' }), /\/territory: the national index PCI ranks the provinces of the country, not those of "08"/],
  ['a maximum of nothing', table([fact('Tuyên Quang', '0', 1)], { scale: { max: '0', decimals: null, unit: null, note: null } }), /\/scale\/max: the maximum "0" must be above 0/],
  ['an announcement on no day', table([fact('Tuyên Quang', '60', 1)], { announced: '2026-13-45' }), /\/announced: "2026-13-45" is no day and no month/],
  ['an announcement before the year', table([fact('Tuyên Quang', '60', 1)], { announced: '2024-12' }), /\/announced: announced in 2024-12, before the assessed year 2025/],
  ['an announcement to come', table([fact('Tuyên Quang', '60', 1)], { announced: '2099-01' }), /\/announced: the day 2099-01 is still to come \(today is \d{4}-\d\d-\d\d\)\. \[FUTURE_DATE\]/],
  ['units of a day before the register', table([fact('Tuyên Quang', '60', 1, { year: 2019, of: 63 })], { unitsAsOf: '2019-12-31' }), /\/unitsAsOf: the day 2019-12-31 is before .*\n {4}→ Write a day from 2021-11-01 on/],
  ['a file that holds nothing', null, /against the schema.*\[NOT_IN_SCHEMA\]/],
  ['a document that nobody knows', table([fact('Tuyên Quang', '60', 1)], { sources: ['nobody'] }), /there is no source "nobody"\. \[UNKNOWN_SOURCE\]\n {4}→ Add the document to the array "documents"/],
  ['a field that the schema does not have', { ...table([fact('Tuyên Quang', '60', 1)]), ranks: [] }, /against the schema.*\[NOT_IN_SCHEMA\]/],
  ['a rank beyond every list', table([fact('Tuyên Quang', '60', 3_000_000_000, { of: 3_000_000_000 })]), /\[NOT_IN_SCHEMA\]/],
  ['a character that cannot be stored', table([fact('Tuyên Quang', '60', 1)], { notes: ['x\u0000y'] }), /a character that cannot be stored.*\[BAD_JSON\]/],
  ['half a character', table([fact('Tuyên Quang', '60', 1)], { notes: ['x\ud800y'] }), /\[BAD_JSON\]/],
  ['a ward as a province', table([fact('Tuyên Quang', '60', 1, { unit: '00006' })]), /no unit "00006" is found/],
  ['a correction of another index', table([fact('Tuyên Quang', '60', 1)], { replaces: 'par-index-2020-2024-ha-tinh' }), /is of another index or territory/],
  ['a day of the units that the calendar has not', table([fact('Tuyên Quang', '60', 1)], { unitsAsOf: '2025-02-30' }), /\/unitsAsOf: "2025-02-30" is no day of the calendar/],
])('%s is refused with its place, and nothing of the file is kept', async (_, definition, told) => {
  const before = await count();
  expect(await imported(definition === null ? definition : { ...definition, id: 'test-refused' })).toMatchObject({ status: 1, out: '', err: expect.stringMatching(told) });
  expect(await count()).toBe(before);
});

test('2024 among the 34 is of the merged province, 2024 among the 63 of the one before', async () => {
  await imported(table([fact('Tuyên Quang', null, 21, { year: 2024 })], { id: 'test-par-34', index: 'PAR_INDEX', unitsAsOf: '2025-07-01' }));
  await imported(table([fact('Tuyên Quang', null, 44, { year: 2024, of: 63 })], { id: 'test-par-63', index: 'PAR_INDEX' }));
  const parOf = async (asOf: string): Promise<unknown[]> => (await api.hub.nationalResults({ code: '08', asOf, index: 'PAR_INDEX' }))!.nationalResults.filter(({ fact: one }) => one!.table.startsWith('test-')).map(({ listedOn, rank, of }) => [listedOn, rank, of]);
  expect(await parOf('2026-01-01')).toEqual([['2025-07-01', 21, 34]]);
  expect(await parOf('2024-06-01')).toEqual([['2024-12-31', 44, 63]]);
});

test('TQ-G2: one source prints the place, another the score: both are told, and the score is that of its own source', async () => {
  await imported(table([fact('Tuyên Quang', null, 40, { year: 2022, of: 63 })], { id: 'test-place' }));
  await imported(table([fact('Tuyên Quang', '66.5', null, { year: 2022, of: null })], { id: 'test-score' }));
  const pci = (await api.hub.goals({ plan: 'TQ-2022', year: 2022 })).find(({ code }) => code === 'TQ-G2-pci')!;
  expect(pci.outcome).toMatchObject({ result: 'YES', judged: { rank: 40, of: 63, score: '66.5' }, text: expect.stringContaining('66,5 trên thang 100 (năm 2022)') });
});

test('what was imported stays when the seeds are loaded anew', async () => {
  const before = await pciOf('08');
  await hub.dataSource.query(`delete from seed where name = 'published-facts'`);
  await fillWithSeeds(hub);
  await api.store.catchUp();
  expect(await pciOf('08')).toEqual(before);
});

test('an imported table stays as it is under an id that the seeds have come to use; what else the seeds have is written', async () => {
  const ofSeeds = ({ documents: _, ...one }: ReturnType<typeof table>): FactTableDefinition => ({ ...one, title: 'as the seeds have it' });
  const [taken, free] = ['test-taken', 'test-free'].map((id, at) => table([fact('Tuyên Quang', '70', 1, { year: 2018 - at, of: null })], { id }));
  const kept = (): Promise<unknown[]> => hub.dataSource.query('select * from published_fact where imported_at is not null order by key');
  await imported(taken!);
  const before = await kept();
  await hub.dataSource.transaction(async (manager) => writeFacts(manager, [taken!, free!].map(ofSeeds), await readRegister(manager)));
  expect(await kept()).toEqual(before);
  const titles = await hub.dataSource.query(`select about->>'id' as id, about->>'title' as title from published_fact where about->>'id' in ('test-taken', 'test-free') order by id`);
  expect(titles).toEqual([{ id: 'test-free', title: 'as the seeds have it' }, { id: 'test-taken', title: 'PCI 2025, invented' }]);
});
