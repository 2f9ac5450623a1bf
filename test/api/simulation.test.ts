import type { Database } from '../../src/database/data-source';
import type { PlanDefinition } from '../../src/entities';
import { judgePlans } from '../../src/indexers/judge-plans';
import { Api } from './harness';
import { PLAN, smallHub } from './small-hub';

const { citation } = PLAN.rules[0]!;
const quota = (id: string, per: string, more: object = {}): object => ({
  id, rows: [], text: id, textEn: id, citation, occasions: ['FINAL'], milestone: null, limit: 'AT_MOST', per, nominators: [], nomineeKinds: ['COMMUNE'], nomineeCategories: [], collectives: 1, individuals: null, ...more,
});
/** The plan of the small province with invented quotas. */
const WITH_QUOTAS = { ...PLAN, quotas: [
  quota('P-Q1', 'TOTAL'), quota('P-Q2', 'NOMINATOR', { nominators: ['DISTRICT'] }), quota('P-Q3', 'NOMINATOR', { nominators: ['PROVINCE'] }), quota('P-Q4', 'NOMINATOR', { nominators: ['DEPARTMENT'] }),
  quota('P-Q5', 'TOTAL', { nomineeKinds: [] }), quota('P-Q6', 'TOTAL', { nomineeKinds: [], nomineeCategories: ['OFFICIAL'] }), quota('P-Q7', 'TOTAL', { nomineeKinds: ['ENTERPRISE'], nomineeCategories: ['ENTREPRENEUR'] }),
] } as unknown as PlanDefinition;

/** A plan whose years nobody has been assessed in. */
const SILENT = { ...PLAN, code: 'S-1', years: { from: 2030, to: 2031 }, rules: PLAN.rules.map((rule) => ({ ...rule, code: 'S-R1' })) };

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await smallHub();
  await database.dataSource.query(`insert into plan (code, version, definition, hash) values ('P-1', 2, $1, 'two')`, [JSON.stringify(WITH_QUOTAS)]);
  await database.dataSource.query(`insert into plan (code, version, definition, hash) values ('S-1', 1, $1, 'silent')`, [JSON.stringify(SILENT)]);
  await judgePlans(database.dataSource, new Date('2026-02-01T00:00:00Z'));
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

type Change = Readonly<Record<string, string>>;
const simulate = (changes: readonly Change[], more: object = { year: 2023 }): Promise<any> => api.hub.simulate({ input: { plan: 'P-1', changes: changes as never, ...more } });
const names = (list: any[]): string[] => list.map(({ unit, before, after }) => `${unit.code} ${before} → ${after}`);
const TABLES = ['plan', 'snapshot', 'judgement', 'verdict', 'standing', 'scorecard'];
const counts = (): Promise<number[]> => Promise.all(TABLES.map(async (table) => (await database.dataSource.query(`select count(*)::int as n from ${table}`))[0].n));

test('a lower share lets a commune in, with the reason by the changed rule', async () => {
  const { year, varied, notVaried, rules: [rule], gains, loses } = await simulate([{ kind: 'THRESHOLD', value: '0.70' }, { kind: 'RANK_LIMIT', value: '4' }]);
  expect([year, varied.map((one: any) => [one.kind, one.rule, one.before, one.after]), notVaried]).toEqual([2023, [['THRESHOLD', 'P-R1', '0.9', '0.7'], ['RANK_LIMIT', 'P-R1', '1', '4']], []]);
  expect([names(gains), loses]).toEqual([['90202 NO → YES', '90103 NO → UNKNOWN'], []]);
  expect(gains[0].reasons.map((one: any) => [one.kind, one.result, one.required])).toEqual([['RESULT_STATUS', 'YES', 'APPROVED'], ['RANK', 'YES', '4'], ['RATIO_OF_MAX', 'YES', '0.70']]);
  expect(rule).toMatchObject({ subjects: 6, before: { yes: 3 }, after: { yes: 4 }, gained: 2, lost: 0, unchanged: 4, snapshot: { provenance: 'COMPUTED' } });
});

test('a higher share and a count of ties take communes out', async () => {
  expect(names((await simulate([{ kind: 'OPERATOR', value: 'GT' }])).loses)).toEqual(['90101 YES → NO', '90102 YES → NO', '90201 YES → NO']);
  const { loses } = await simulate([{ kind: 'TIE_RULE', rule: 'P-R1', value: 'COUNT' }]);
  expect(names(loses)).toEqual(['90101 YES → UNKNOWN', '90102 YES → UNKNOWN']);
  expect(loses[0].reasons[1].text).toBe('Cùng điểm tại ranh giới từ hạng 1 trong đơn vị cấp trên trực tiếp (yêu cầu hạng từ 1 đến 1): nhiều đơn vị hơn số chỗ, người có thẩm quyền chọn.');
});

test('other scopes, indicators, stages and meanings of what is missing', async () => {
  expect(names((await simulate([{ kind: 'SCOPE', value: 'TERRITORY' }])).loses)).toEqual([]);
  expect(names((await simulate([{ kind: 'MAIN_INDICATORS', value: 'AWARENESS' }])).loses)).toEqual(['90102 YES → NO']);
  const { varied, gains, loses } = await simulate([{ kind: 'MISSING', value: 'ZERO' }]);
  expect([varied, gains, loses]).toEqual([[expect.objectContaining({ kind: 'MISSING', rule: null, before: 'INCOMPLETE', after: 'ZERO' })], [], []]);
  expect((await simulate([{ kind: 'STAGE', value: 'VERIFIED' }])).rules[0]).toMatchObject({ gained: 0, lost: 0, unchanged: 6 });
});

test('what says only what stands is told as not varied, and changes nobody', async () => {
  const { varied, notVaried, gains, loses, rules } = await simulate([{ kind: 'THRESHOLD', rule: 'P-R1', value: '0.9' }, { kind: 'VARIANT', rule: 'P-R1', value: 'A' }, { kind: 'MISSING', value: 'INCOMPLETE' }]);
  expect([varied, gains, loses, rules[0].unchanged]).toEqual([[], [], [], 6]);
  expect(notVaried.map((one: any) => one.kind)).toEqual(['THRESHOLD', 'VARIANT', 'MISSING']);
});

test('what is changed and changed back is told once, as not varied; what is changed twice, with its last value', async () => {
  const { varied, notVaried, gains, loses } = await simulate([{ kind: 'THRESHOLD', value: '0.85' }, { kind: 'MISSING', value: 'ZERO' }, { kind: 'RANK_LIMIT', value: '2' }, { kind: 'THRESHOLD', value: '0.900' }, { kind: 'MISSING', value: 'INCOMPLETE' }, { kind: 'RANK_LIMIT', value: '3' }]);
  const effects = (list: any[]): string[] => list.map(({ kind, before, after }) => `${kind} ${before} → ${after}`);
  expect([effects(varied), effects(notVaried), names(gains), loses]).toEqual([['RANK_LIMIT 1 → 3'], ['THRESHOLD 0.9 → 0.9', 'MISSING INCOMPLETE → INCOMPLETE'], [], []]);
});

test('a quota cuts nobody: it tells by how many more are flagged, in all or for each nominator', async () => {
  const { quotas, varied, gains, loses } = await simulate([{ kind: 'QUOTA', rule: 'P-Q1', value: '2/-' }, { kind: 'QUOTA', rule: 'P-Q2', value: '2/5' }]);
  expect(quotas.map(({ quota: { code }, ...numbers }: any) => [code, ...Object.values(numbers)])).toEqual([['P-Q1', 3, 3, 2, 1], ['P-Q2', 3, 3, 1, 0]]);
  expect([varied.map((one: any) => `${one.rule} ${one.before} → ${one.after}`), gains, loses]).toEqual([['P-Q1 1/- → 2/-', 'P-Q2 1/- → 2/5'], [], []]);
  const [together] = (await simulate([{ kind: 'OPERATOR', value: 'GT' }, { kind: 'QUOTA', rule: 'P-Q1', value: '-/-' }])).quotas;
  expect(together).toMatchObject({ flaggedBefore: 3, flaggedAfter: 0, overBefore: 2, overAfter: null });
});

test.each<[string, string, (number | null)[]]>([
  ['for each district, the communes under it', 'P-Q2', [3, 3, 1, 3]],
  ['for the province, all communes, though districts lie between', 'P-Q3', [3, 3, 2, 3]],
  ['whom nobody may nominate stands in one count', 'P-Q4', [3, 3, 2, 3]],
  ['about nobody in particular is about every unit', 'P-Q5', [3, 3, 2, 3]],
  ['about categories of persons alone is about no unit', 'P-Q6', [0, 0, 0, 0]],
  ['about units that no rule flags', 'P-Q7', [null, null, null, null]],
])('a quota %s', async (_, rule, expected) => {
  const { quotas: [{ flaggedBefore, flaggedAfter, overBefore, overAfter }] } = await simulate([{ kind: 'QUOTA', rule, value: '0/0' }]);
  expect([flaggedBefore, flaggedAfter, overBefore, overAfter]).toEqual(expected);
});

test('the latest judged year and every ranking if nothing is said; a plan that has judged nothing answers with nothing, whatever kind is asked for', async () => {
  const { year, rules } = await simulate([{ kind: 'THRESHOLD', value: '0.05' }], {});
  expect([year, rules.length]).toEqual([2024, 1]);
  for (const unitKind of ['DEPARTMENT', 'COMMUNE', null]) {
    expect(await simulate([{ kind: 'THRESHOLD', value: '0.05' }], { plan: 'S-1', unitKind })).toMatchObject({ year: null, rules: [], gains: [], varied: [{ rule: 'S-R1' }] });
  }
});

describe('refused, with field, value and remedy', () => {
  const ASK = 'query ($input: SimulationInput!) { simulate(input: $input) { year } }';
  test.each<[string, object, unknown[]]>([
    ['an unknown plan', { plan: 'XX', changes: [{ kind: 'THRESHOLD', value: '1' }] }, ['NOT_FOUND', 'input.plan', 'XX', 'There are: P-1, S-1.']],
    ['no change', { plan: 'P-1', changes: [] }, ['BAD_USER_INPUT', 'input.changes', '[]', 'At least 1 item.']],
    ['21 changes', { plan: 'P-1', changes: Array.from({ length: 21 }, () => ({ kind: 'THRESHOLD', value: '1' })) }, ['BAD_USER_INPUT', 'input.changes', expect.any(String), 'At most 20 items.']],
    ['an unknown rule', { plan: 'P-1', changes: [{ kind: 'THRESHOLD', value: '1' }, { kind: 'THRESHOLD', rule: 'P-R9', value: '1' }] }, ['NOT_FOUND', 'input.changes[1].rule', 'P-R9', 'Choose one of: P-R1.']],
    ['a share that is none', { plan: 'P-1', changes: [{ kind: 'THRESHOLD', value: '90%' }] }, ['BAD_USER_INPUT', 'input.changes[0].value', '90%', 'Write a share above 0, at most 1, for example: 0.90, 0.000001, 1.']],
    ['a number that is no place', { plan: 'P-1', changes: [{ kind: 'QUOTA', rule: 'P-Q1', value: 'two' }] }, ['BAD_USER_INPUT', 'input.changes[0].value', 'two', 'Write collectives/individuals, with - for no limit, for example: 15/15, 1/-, -/2.']],
    ['a word that is none of a closed list', { plan: 'P-1', changes: [{ kind: 'OPERATOR', value: 'ABOVE' }] }, ['BAD_USER_INPUT', 'input.changes[0].value', 'ABOVE', 'Choose one of: LT, LTE, EQ, GTE, GT.']],
    ['the meaning of a missing score for one rule', { plan: 'P-1', changes: [{ kind: 'MISSING', rule: 'P-R1', value: 'ZERO' }] }, ['NOT_FOUND', 'input.changes[0].rule', 'P-R1', 'Leave rule out.']],
    ['a reading in which nothing binds', { plan: 'P-1', changes: [{ kind: 'VARIANT', rule: 'P-R1', value: 'B' }] }, ['BAD_USER_INPUT', 'input.changes[0].value', 'B', 'Choose one of: A.']],
    ['a kind of unit without the rule', { plan: 'P-1', changes: [{ kind: 'THRESHOLD', unitKind: 'DISTRICT', value: '1' }] }, ['NOT_FOUND', 'input.changes[0].unitKind', 'DISTRICT', 'Choose one of: COMMUNE.']],
    ['an unknown quota', { plan: 'P-1', changes: [{ kind: 'QUOTA', rule: 'P-R1', value: '1/1' }] }, ['NOT_FOUND', 'input.changes[0].rule', 'P-R1', 'Choose one of: P-Q1, P-Q2, P-Q3, P-Q4, P-Q5, P-Q6, P-Q7.']],
    ['a kind of unit without a ranking', { plan: 'P-1', unitKind: 'PROVINCE', changes: [{ kind: 'THRESHOLD', value: '1' }] }, ['BAD_USER_INPUT', 'input.unitKind', 'PROVINCE', 'Choose one of: COMMUNE; or leave unitKind out.']],
    ['nothing of the kind in the whole plan', { plan: 'P-1', changes: [{ kind: 'ADD_THRESHOLD', value: '1' }] }, ['NOT_FOUND', 'input.changes[0].kind', 'ADD_THRESHOLD', 'Leave ADD_THRESHOLD out.']],
    ['a quota that is not named', { plan: 'P-1', changes: [{ kind: 'QUOTA', value: '1/1' }] }, ['NOT_FOUND', 'input.changes[0].rule', undefined, 'Choose one of: P-Q1, P-Q2, P-Q3, P-Q4, P-Q5, P-Q6, P-Q7.']],
    ['a quota of a plan without any', { plan: 'S-1', changes: [{ kind: 'QUOTA', value: '1/1' }] }, ['NOT_FOUND', 'input.changes[0].kind', 'QUOTA', 'Leave QUOTA out.']],
    ['a year not judged', { plan: 'P-1', year: 1999, changes: [{ kind: 'THRESHOLD', value: '1' }] }, ['NOT_FOUND', 'input.year', '1999', 'Nearest years judged: 2023, 2024.']],
  ])('%s', async (_, input, expected) => {
    const { code, field, value, remedy } = await api.refusal(ASK, { variables: { input }, language: 'en' });
    expect([code, field, value, remedy]).toEqual(expected);
  });
});

test.each([
  ['vi', 'Kế hoạch P-1 không có gì để đổi bằng ADD_THRESHOLD.', 'Kế hoạch P-1 không có gì để đổi bằng ADD_THRESHOLD ở "P-R1".', 'Cần nêu trong rule số lượng được đổi.'],
  ['en', 'Plan P-1 has nothing that ADD_THRESHOLD could change.', 'Plan P-1 has nothing that ADD_THRESHOLD could change at "P-R1".', 'Which quota is changed must be named in rule.'],
] as const)('a refusal speaks of a rule only where one was named: %s', async (language, nowhere, there, unnamed) => {
  const message = async (change: object): Promise<string> =>
    (await api.refusal('query ($input: SimulationInput!) { simulate(input: $input) { year } }', { variables: { input: { plan: 'P-1', changes: [{ value: '1', ...change }] } }, language })).message;
  expect([await message({ kind: 'ADD_THRESHOLD' }), await message({ kind: 'ADD_THRESHOLD', rule: 'P-R1' }), await message({ kind: 'QUOTA' })]).toEqual([nowhere, there, unnamed]);
});

test('nothing is stored, and a second question reads nothing but the plan', async () => {
  const before = await counts();
  const input = { plan: 'P-1', year: 2023, changes: [{ kind: 'THRESHOLD', value: '0.1' }] };
  const asked = 'query ($input: SimulationInput!) { simulate(input: $input) { year gains { unit { code } } } }';
  await api.ask(asked, { variables: { input } });
  expect(await api.cost(asked, { variables: { input } })).toEqual(['plan.byId']);
  expect(await counts()).toEqual(before);
});
