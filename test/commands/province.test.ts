import type { Database } from '../../src/database/data-source';
import type { PlanDefinition, SetDefinition } from '../../src/entities';
import { lineOfPointer } from '../../src/formats/json-line';
import { Api } from '../api/harness';
import { PLAN } from '../api/small-hub';
import { seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

/* A sixth province, as its own people bring it: units, indicator set, plan, scores. */

const UNITS = `kind,code,name,parent_code,full_name,valid_from,valid_to,basis,source
DEPARTMENT,,Sở Y tế,97,,2022-01-01,,,
DEPARTMENT,,Sở Nội vụ,97,,2022-01-01,,,
DEPARTMENT,,Sở Tư pháp,97,,2022-01-01,,,
PROVINCE,97,Lạc Việt,,Tỉnh Lạc Việt,2022-01-01,,SYNTHETIC,
DISTRICT,997,Văn Lang,97,Huyện Văn Lang,2022-01-01,2025-07-01,SYNTHETIC,
COMMUNE,99701,Phong Châu,997,Xã Phong Châu,2022-01-01,2025-07-01,SYNTHETIC,
`;
const SOURCE = { id: '97-qd-lac-viet', number: '97/QĐ-UBND', kind: 'DECISION', issuer: 'UBND tỉnh Lạc Việt', date: '2023-01-02', title: 'Bộ chỉ số và phong trào', urls: [], note: null };
const stated = (value: number): { value: number; provenance: string; source: string } => ({ value, provenance: 'found', source: SOURCE.id });
const SET: SetDefinition = {
  id: 'lac-viet-97-2023-department', decision: '97/QĐ-UBND', name: 'Bộ chỉ số Lạc Việt', nameEn: 'Set of Lạc Việt', unitKinds: ['DEPARTMENT'], territory: '97', source: SOURCE.id,
  issuer: 'UBND tỉnh Lạc Việt', date: '2023-01-02', years: [2023], replaces: null, publishedDecimals: null, onMissing: 'INCOMPLETE', onNotApplicable: null, levels: null,
  competitionGroups: [], synthetic: false, totalPoints: stated(100), componentTotal: stated(0), groups: [], pillars: [], notes: [],
  mainIndicators: [['AWARENESS', 60], ['INSTITUTIONS', 40]].map(([key, max], index) => ({
    key: key as 'AWARENESS', code: String(index + 1), nameVi: `Chỉ số ${index + 1}`, nameEn: `Indicator ${index + 1}`, group: null, scored: true, maxPoints: stated(max as number), componentCount: stated(0), components: [],
  })),
};
const citation = { source: SOURCE.id, article: 'II.1', quote: 'xếp hạng nhất và đạt từ 90%', correctedQuote: null };
const RULE_OF_SMALL = PLAN.rules[0]!;
const PLAN_97: PlanDefinition = {
  code: 'LV-2023', name: 'Phong trào thi đua Lạc Việt', nameEn: 'Emulation of Lạc Việt', territory: '97', source: SOURCE.id, years: { from: 2023, to: 2025 }, readings: [],
  rules: [{
    ...RULE_OF_SMALL, code: 'LV-R1', subjectKind: 'DEPARTMENT', citation, variants: [],
    conditions: RULE_OF_SMALL.conditions.map(({ parentKind: _, ...condition }) => ({ ...condition, ...(condition.scope && { scope: 'TERRITORY' as const }), citation: { ...citation, quote: 'xếp hạng nhất' } })),
  }],
};
const file = (definition: object): string => JSON.stringify({ ...definition, sources: [SOURCE] }, null, 2);
const SCORES = 'unit,AWARENESS,INSTITUTIONS\nSở Y tế,50,40\nSở Nội vụ,49.9999,40\nSở Tư pháp,,40\n';

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

const hubRun = (line: string, files: Record<string, string | Buffer>): Promise<Ran> => run(line, hub.dataSource, files);
const count = async (table: string): Promise<number> => Number((await hub.dataSource.query(`select count(*) as n from ${table}`))[0].n);

test('a set before its units, a plan before its source: refused with line, path and remedy, and nothing is written', async () => {
  const [sets, plans, sources] = [await count('indicator_set'), await count('plan'), await count('source')];
  const set = await hubRun('set import s.json', { 's.json': file(SET) });
  expect(set).toMatchObject({ status: 1, err: expect.stringMatching(/^dòng \d+: \/territory: không có tỉnh, thành phố "97"\. \[BAD_DEFINITION\]\n {4}→ Nhập đơn vị trước: units import\./) });
  const plan = await hubRun('plan import p.json --lang en', { 'p.json': JSON.stringify(PLAN_97, null, 2) });
  expect(plan).toMatchObject({ status: 1, err: expect.stringMatching(/^line 6: \/source: there is no source "97-qd-lac-viet"\. \[UNKNOWN_SOURCE\]\n {4}→ Add the document to the array "sources"/) });
  expect([await count('indicator_set'), await count('plan'), await count('source')]).toEqual([sets, plans, sources]);
});

test('units, set, scores and plan of an invented province come in by the commands, and its verdicts are read over the API', async () => {
  expect(await hubRun('units import u.csv --lang en', { 'u.csv': UNITS })).toMatchObject({ status: 0, err: '', out: 'Imported: 6\n  new: 6; known already: 0' });
  expect(await hubRun('set import s.json --lang en', { 's.json': file(SET) })).toMatchObject({ status: 0, err: '', out: expect.stringContaining('new: 1') });
  const period = '--territory 97 --unit-kind DEPARTMENT --year 2023';
  expect(await hubRun(`import d.csv --set ${SET.id} --year 2023 --territory 97`, { 'd.csv': SCORES })).toMatchObject({ status: 0, err: '' });
  expect(await hubRun(`publish ${period} --decision "97/QĐ-UBND"`, {})).toMatchObject({ status: 0, err: '' });
  expect(await hubRun('plan import p.json --lang en', { 'p.json': file(PLAN_97) })).toMatchObject({ status: 0, err: '', out: expect.stringContaining('new judgements of current rankings: 1') });
  await api.store.catchUp();
  const { verdicts, unit } = await api.ask(`{
    verdicts(plan: "LV-2023", year: 2023) { nodes { unit { slug } result } }
    unit(slug: "lac-viet.van-lang.xa-phong-chau", asOf: "2024-01-01") { code parent { name parent { name } } }
  }`);
  expect(Object.fromEntries(verdicts.nodes.map((node: any) => [node.unit.slug, node.result]))).toEqual({ 'lac-viet.so-y-te': 'YES', 'lac-viet.so-noi-vu': 'NO', 'lac-viet.so-tu-phap': expect.stringMatching(/NO|UNKNOWN/) });
  expect(unit).toEqual({ code: '99701', parent: { name: 'Văn Lang', parent: { name: 'Lạc Việt' } } });
  expect((await hubRun('verify', {})).status).toBe(0);
}, 120_000);

test('the same files again change nothing; a set that scores rest on is not rewritten; an amended plan is the next version', async () => {
  const before = [await count('unit'), await count('plan'), await count('judgement')];
  expect((await hubRun('units import u.csv --lang en', { 'u.csv': UNITS })).out).toContain('new: 0; known already: 6');
  expect((await hubRun('set import s.json --lang en', { 's.json': file(SET) })).out).toContain('known already: 1');
  expect((await hubRun('plan import p.json --lang en', { 'p.json': file(PLAN_97) })).out).toContain('known already: 1');
  expect([await count('unit'), await count('plan'), await count('judgement')]).toEqual(before);
  expect(await hubRun('set import s.json', { 's.json': file({ ...SET, name: 'Tên khác' }) })).toMatchObject({ status: 1, err: expect.stringContaining('[CHANGED_SET]') });
  const amended = { ...PLAN_97, rules: [{ ...PLAN_97.rules[0]!, text: 'Sửa đổi.' }] };
  expect((await hubRun('plan import p.json --lang en', { 'p.json': file(amended) })).out).toContain('new judgements of current rankings: 1');
  expect([await count('unit'), await count('plan'), await count('judgement')]).toEqual([before[0], before[1]! + 1, before[2]! + 1]);
});

test('a set and a plan that were exported are the files that are imported', async () => {
  for (const [what, option, id] of [['set', 'set', 'demo-department'], ['plan', 'plan', 'TB-2023']]) {
    const { files } = await hubRun(`export --what ${what} --${option} ${id} --format json --out x.json`, {});
    expect(await hubRun(`${what} import x.json --lang en`, { 'x.json': files['x.json']! })).toMatchObject({ status: 0, err: '', out: expect.stringContaining('known already: 1') });
  }
});

test('BM-L: a plan is given out with every document that it names, those of its notes among them', async () => {
  const { files } = await hubRun('export --what plan --plan BMT-2023 --format json --out x.json', {});
  const { sources, notes } = JSON.parse(files['x.json']!) as { sources: { id: string }[]; notes: { sources: string[] }[] };
  const named = notes.flatMap((note) => note.sources);
  expect(named.length).toBeGreaterThan(0);
  expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});

test('an end date may be set once; anything else that differs is refused with what is stored', async () => {
  const ended = UNITS.replace('Sở Tư pháp,97,,2022-01-01,,', 'Sở Tư pháp,97,,2022-01-01,2025-03-01,');
  expect((await hubRun('units import u.csv --lang en', { 'u.csv': ended })).out).toContain('new: 0; ended: 1; known already: 5');
  expect((await hubRun('units import u.csv --lang en', { 'u.csv': ended })).out).toContain('new: 0; known already: 6');
  expect(await hubRun('units import u.csv --lang en', { 'u.csv': UNITS.replace('Tỉnh Lạc Việt', 'Tỉnh Lạc Hồng') })).toMatchObject({ status: 1, err: expect.stringContaining('line 5: The register holds this unit already and says otherwise: Tỉnh Lạc Việt (97, 2022-01-01 … ). [CHANGED_UNIT]') });
});

test.each([
  ['kind,name,parent_code\nWIZARD,A,34\n', 'line 2, column 1 "kind"', 'BAD_KIND'], ['kind,name,parent_code\nDEPARTMENT,,34\n', 'line 2, column 2 "name"', 'BAD_NAME'],
  ['kind,name,parent_code\nDEPARTMENT,Sở Mới,99\n', 'line 2', 'UNKNOWN_PARENT'], ['kind,name,parent_code\nDEPARTMENT,Sở Mới,\n', 'line 2', 'UNKNOWN_PARENT'], ['kind,name,parent_code\nDEPARTMENT,Sở Mới,643\n', 'line 2', 'UNKNOWN_PARENT'],
  ['kind,code,name\nPROVINCE,,Mới\n', 'line 2, column 2 "code"', 'BAD_CODE'], ['kind,code,name\nPROVINCE,vn,Mới\n', 'line 2, column 2 "code"', 'BAD_CODE'],
  ['kind,name,parent_code,valid_from\nDEPARTMENT,Sở Mới,34,2023-02-30\n', 'line 2, column 4 "valid_from"', 'BAD_DATE'],
  ['kind,name,parent_code,valid_from,valid_to\nDEPARTMENT,Sở Mới,34,2023-02-03,2023-02-03\n', 'line 2, column 5 "valid_to"', 'BAD_DATE'],
  ['kind,name,parent_code,valid_form\nDEPARTMENT,Sở Mới,34,2023-02-03\n', 'line 1, column 4 "valid_form"', 'UNKNOWN_COLUMN'], ['kind,parent_code\nDEPARTMENT,34\n', 'line 1', 'MISSING_COLUMN'],
  ['kind,name,parent_code\nDEPARTMENT,Sở Mới,34\nDEPARTMENT,Sở  mới,34\n', 'line 3', 'DUPLICATE_UNIT'], ['kind,name,parent_code\nDEPARTMENT,Sở Mới,34\nDEPARTMENT,Sở Mới,34\n', 'line 3', 'DUPLICATE_UNIT'],
  ['kind,name,parent_code,valid_from\nDEPARTMENT,Sở Nội vụ,34,2022-05-01\n', 'line 2', 'OVERLAPPING_UNIT'], ['kind,name,parent_code\nPERSON,Ông A,34\n', 'line 2, column 1 "kind"', 'BAD_KIND'],
  ['', 'line 1', 'EMPTY_FILE'],
])('%j as units: refused at %s with %s', async (text, place, code) => {
  const before = await count('unit');
  const { status, err, out } = await hubRun('units import u.csv --lang en', { 'u.csv': text });
  expect([status, out, await count('unit')]).toEqual([1, '', before]);
  expect(err).toContain(`${place}: `);
  expect(err).toContain(`[${code}]\n    → `);
});

test('the files of the seeds themselves are understood', async () => {
  const divisions = 'parent_code,name,full_name,status,source,note\n643,Thử nghiệm,Phòng Thử nghiệm,confirmed,,\n';
  const departments = 'province_code,province_name,ord,name,kind,status_2022_2024,basis,source,successor_2025_03,successor_certainty,successor_source,merged_province_code_2025_07,merged_province_name_2025_07,note\n34,Tỉnh Thái Bình,99,Sở Thử nghiệm,sở,confirmed,CONFIRMED,x,,,,,,\n';
  for (const text of [divisions, departments]) expect(await hubRun('units import u.csv --lang en', { 'u.csv': text })).toMatchObject({ status: 0, err: '', out: expect.stringContaining('new: 1') });
  const rows = await hub.dataSource.query(`select kind, slug, valid_from::text as "from" from unit where full_name in ('Phòng Thử nghiệm', 'Sở Thử nghiệm') order by kind`);
  expect(rows).toEqual([{ kind: 'DEPARTMENT', slug: 'thai-binh.so-thu-nghiem', from: '2021-11-01' }, { kind: 'DIVISION', slug: 'dak-lak.buon-ma-thuot.phong-thu-nghiem', from: '2021-11-01' }]);
});

test.each<[string, string, RegExp]>([
  ['set', '{', /^line 1: This is not JSON/], ['set', '[]', /NOT_IN_SCHEMA/], ['plan', 'null', /NOT_IN_SCHEMA/], ['plan', '"x"', /NOT_IN_SCHEMA/],
  ['set', file({ ...SET, id: 'x', points: 1 }), /against the schema: .*points/], ['set', file({ ...SET, id: 'x', totalPoints: stated(99) }), /TOTAL: its parts make 100 points, stated are 99/],
  ['set', file({ ...SET, id: 'x', pillars: [{ key: 'SOCIETY', nameVi: 'Xã hội', nameEn: 'Society', mainIndicators: ['DIGITAL_SOCIETY'], maxPoints: stated(100) }] }), /\/pillars\/0\/mainIndicators\/0: there is no main indicator/],
  ['set', file({ ...SET, id: 'x', competitionGroups: [{ key: 'A', nameVi: 'Nhóm A', nameEn: 'Group A', units: ['lac-viet.so-ma-thuat'] }] }), /so-ma-thuat|against the schema/],
  ['plan', file({ ...PLAN_97, code: 'XX-2023', rules: [{ ...PLAN_97.rules[0]!, code: 'TB-R1' }] }), /line \d+: \/rules\/0\/code: code TB-R1 is taken in TB-2023/],
  ['plan', JSON.stringify({ ...PLAN_97, sources: [{ ...SOURCE, title: 'Khác' }] }, null, 1), /CHANGED_SOURCE/],
  ['plan', 'x'.repeat(10_000_001), /TOO_LARGE/],
])('a bad %s is refused: %#', async (what, text, expected) => {
  const before = [await count('indicator_set'), await count('plan'), await count('source')];
  const { status, err, out } = await hubRun(`${what} import x.json --lang en`, { 'x.json': text });
  expect([status, out]).toEqual([1, '']);
  expect(err).toMatch(expected);
  expect([await count('indicator_set'), await count('plan'), await count('source')]).toEqual(before);
});

test('the line of a JSON pointer', () => {
  const text = '{\n "a": [1, {"x": "}\\"]",\n  "b": true}],\n "c/d": {\n  "e": null }\n}';
  expect(['', '/a', '/a/0', '/a/1', '/a/1/b', '/c~1d', '/c~1d/e', '/nope', '/a/9'].map((pointer) => lineOfPointer(text, pointer))).toEqual([1, 2, 2, 2, 3, 4, 5, 1, 2]);
});

describe('TQ-S1, BK-S1, TB-S, BM-S: subjects that no set scores', () => {
  const OTHERS = `kind,name,parent_code,valid_from,basis
SUBORDINATE,Trung tâm Thử nghiệm,thai-binh.so-tu-phap,2022-01-01,SYNTHETIC
SUBORDINATE,Ban Thử nghiệm,thai-binh.dong-hung,2022-01-01,SYNTHETIC
MASS_ORGANISATION,Hội Thử nghiệm,34,2022-01-01,SYNTHETIC
SUBORDINATE,Văn phòng Hội Thử nghiệm,thai-binh.hoi-thu-nghiem,2022-01-01,SYNTHETIC
ENTERPRISE,Doanh nghiệp Thử nghiệm,34,2022-01-01,SYNTHETIC
COOPERATIVE,Hợp tác xã Thử nghiệm,thai-binh.dong-hung,2022-01-01,SYNTHETIC
`;
  test('subordinate units, mass organisations, enterprises and co-operatives are units, found under the unit above', async () => {
    expect((await hubRun('units import u.csv --lang en', { 'u.csv': OTHERS })).out).toContain('new: 6; known already: 0');
    expect((await hubRun('units import u.csv --lang en', { 'u.csv': OTHERS })).out).toContain('new: 0; known already: 6');
    await api.store.catchUp();
    const under = async (parent: string, kind: string): Promise<string[]> =>
      (await api.ask(`{ units(filter: { parent: "${parent}", kind: [${kind}] }, asOf: "2023-12-31", first: 100) { nodes { name } } }`)).units.nodes.map(({ name }: any) => name).filter((name: string) => name.includes('Thử'));
    expect(await under('thai-binh.so-tu-phap', 'SUBORDINATE')).toEqual(['Trung tâm Thử nghiệm']);
    expect(await under('thai-binh.dong-hung', 'SUBORDINATE, COOPERATIVE')).toEqual(['Ban Thử nghiệm', 'Hợp tác xã Thử nghiệm']);
    expect(await under('thai-binh.hoi-thu-nghiem', 'SUBORDINATE')).toEqual(['Văn phòng Hội Thử nghiệm']);
    const { children } = (await api.ask('{ unit(slug: "thai-binh.dong-hung", asOf: "2023-12-31") { children { name kind } } }')).unit;
    expect(children.filter(({ kind }: any) => kind !== 'COMMUNE')).toEqual([{ name: 'Ban Thử nghiệm', kind: 'SUBORDINATE' }, { name: 'Hợp tác xã Thử nghiệm', kind: 'COOPERATIVE' }]);
  });

  test('TB-R4: a subordinate unit that comes later is judged at once, through the rank of its department', async () => {
    const { verdicts } = await api.ask('{ verdicts(plan: "TB-2023", year: 2023, unit: "thai-binh.so-tu-phap.trung-tam-thu-nghiem") { nodes { rule { code } result reasons { result } judgement { supersededBy { id } } } } }');
    expect(verdicts.nodes).toEqual([{ rule: { code: 'TB-R4' }, result: 'UNKNOWN', reasons: [{ result: 'YES' }, { result: 'UNKNOWN' }], judgement: { supersededBy: null } }]);
    expect((await hubRun('verify --lang en', {})).out).toContain('all is as published');
  });

  test.each([['SUBORDINATE', 'under an enterprise', 'thai-binh.doanh-nghiep-so-minh-hoa'], ['ENTERPRISE', 'under a department', 'thai-binh.so-noi-vu'], ['MASS_ORGANISATION', 'under nobody', '']])(
    '%s %s is refused', async (kind, _, parent) => {
      expect(await hubRun('units import u.csv --lang en', { 'u.csv': `kind,name,parent_code,valid_from\n${kind},Thử,${parent},2022-01-01\n` })).toMatchObject({ status: 1, err: expect.stringContaining('[UNKNOWN_PARENT]') });
    });

  test('the invented units of the seeds say so in their names, and no kind ends with them', async () => {
    const rows: { name: string; kind: string; n: number }[] = await hub.dataSource.query(`select name, kind from unit where kind in ('SUBORDINATE', 'MASS_ORGANISATION', 'ENTERPRISE', 'COOPERATIVE') and key not like '%thu-nghiem%'`);
    expect(rows.filter(({ name }) => !name.includes('minh họa'))).toEqual([]);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(4);
    expect(await hub.dataSource.query(`select kind from unit where kind in ('SUBORDINATE', 'MASS_ORGANISATION', 'ENTERPRISE', 'COOPERATIVE') group by kind having bool_and(valid_to is not null)`)).toEqual([]);
  });
});
