import type { Database } from '../../src/database/data-source';
import { judgePlans } from '../../src/indexers/judge-plans';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

/* Subordinate units stand in no ranking: TB-R4 and TB-R5 judge them by the rank of the unit above. What is supposed moves them, too. */

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

const MAINS = ['AWARENESS', 'INSTITUTIONS', 'INFRASTRUCTURE', 'HUMAN_RESOURCES', 'CYBERSECURITY', 'DIGITAL_GOVERNMENT'];
const CENTRE = 'thai-binh.so-noi-vu.trung-tam-so-hoa-minh-hoa';
const simulate = (...changes: object[]): Promise<any> => api.hub.simulate({ input: { plan: 'TB-2023', year: 2023, changes: changes as never } });
const verdicts = async (rule: string): Promise<Map<string, string>> => {
  const { nodes } = (await api.ask(`{ verdicts(plan: "TB-2023", year: 2023, rule: "${rule}", first: 100) { nodes { unit { slug } result } } }`)).verdicts;
  return new Map(nodes.map(({ unit, result }: any) => [unit.slug, result]));
};
const WORDS = { yes: 'YES', no: 'NO', unknown: 'UNKNOWN', notApplicable: 'NOT_APPLICABLE' };
const tally = (answers: ReadonlyMap<string, string>): object =>
  Object.fromEntries(Object.entries(WORDS).map(([field, word]) => [field, [...answers.values()].filter((one) => one === word).length]));
const moved = (list: any[]): string[] => list.map(({ unit, before, after }) => `${unit.slug} ${before} → ${after}`);

test('TB-R4: a nearer place takes the flag from a subordinate unit, with the reason of its own', async () => {
  const { rules, loses, gains } = await simulate({ kind: 'RANK_LIMIT', rule: 'TB-R4', value: '1' });
  const { before, subjects, lost } = rules.find(({ rule }: any) => rule.code === 'TB-R4');
  const stands = await verdicts('TB-R4');
  expect([before, subjects]).toEqual([tally(stands), stands.size]);
  expect([before.yes, lost, gains]).toEqual([1, loses.length, []]);
  expect(moved(loses).at(-1)).toBe(`${CENTRE} YES → NO`);
  expect(loses.at(-1).reasons.map(({ kind, result, actual, required }: any) => [kind, result, actual, required])).toEqual([['PARENT_RANK', 'NO', '2', '1'], ['ATTEST', 'YES', 'YES', 'GOOD_ADVICE']]);
});

test.each(['TB-R4', 'TB-R5', 'TB-R7'])('%s unchanged: what stands is what `verdicts` says, answer by answer', async (rule) => {
  const { rules, gains, loses } = await simulate({ kind: 'THRESHOLD', rule: 'TB-R1', value: '0.90' });
  const own = rules.filter((one: any) => one.rule.code === rule);
  const sum = (when: 'before' | 'after'): object => own.reduce((all: any, one: any) => Object.fromEntries(Object.keys(one[when]).map((key) => [key, (all[key] ?? 0) + one[when][key]])), {});
  const counted = await api.ask(`query { ${Object.entries(WORDS).map(([field, word]) => `${field}: verdicts(plan: "TB-2023", year: 2023, rule: "${rule}", result: [${word}]) { totalCount }`).join(' ')} }`);
  const stands = Object.fromEntries(Object.entries(counted).map(([field, { totalCount }]: any) => [field, totalCount]));
  expect([sum('before'), sum('after')]).toEqual([stands, stands]);
  expect(own.reduce((all: number, { subjects }: any) => all + subjects, 0)).toBe(Object.values<number>(stands).reduce((all, count) => all + count, 0));
  expect([gains, loses]).toEqual([[], []]);
});

test('TB-Q2: the flagged subordinate unit is counted against the quota', async () => {
  const { quotas: [quota] } = await simulate({ kind: 'QUOTA', rule: 'TB-Q2', value: '0/-' }, { kind: 'RANK_LIMIT', rule: 'TB-R4', value: '2' });
  expect(quota).toMatchObject({ quota: { code: 'TB-Q2' }, flaggedBefore: 1, flaggedAfter: 1, overBefore: 0, overAfter: 1 });
});

test('every quota counts the units that the round of the year counts as eligible', async () => {
  const quotas = ['TB-Q1', 'TB-Q2', 'TB-Q3-1', 'TB-Q3-2'];
  const simulated = (await simulate(...quotas.map((rule) => ({ kind: 'QUOTA', rule, value: '0/0' })))).quotas;
  const round = (await api.ask('{ round(plan: "TB-2023", occasion: MID_TERM, years: [2023]) { quotas { quota { code } eligible } } }')).round.quotas;
  const eligible = quotas.map((code) => round.filter(({ quota }: any) => quota.code === code).reduce((sum: number, one: any) => sum + one.eligible, 0));
  expect(simulated.map(({ flaggedBefore, flaggedAfter, overAfter }: any) => [flaggedBefore, flaggedAfter, overAfter])).toEqual(eligible.map((count) => [count, count, count]));
  expect(eligible).toEqual([20, 1, 0, 0]);
});

test('what is supposed of a department moves the verdict of the unit below it, and of no unit whose answer stays', async () => {
  const { snapshots } = await api.ask('{ snapshots(filter: { territory: "34", unitKind: DEPARTMENT, year: 2023, current: true }) { nodes { id } } }');
  const { verdicts: changes } = await api.hub.whatIf({ input: { snapshot: snapshots.nodes[0].id, changes: MAINS.map((node) => ({ unit: 'thai-binh.so-noi-vu', node, points: '0' })) } as never });
  const below = changes.filter(({ unit }: any) => unit.kind === 'SUBORDINATE').map((one: any) => [one.unit.slug, one.rule.code, one.before, one.after]);
  expect(below).toEqual([[CENTRE, 'TB-R4', 'YES', 'NO']]);
  expect((changes.at(-1) as any).reasons[0]).toMatchObject({ kind: 'PARENT_RANK', result: 'NO' });
});

test('two plans are compared on a subordinate unit, too: what each says of it, as `verdicts` lists it', async () => {
  const { unit, plans, subjects } = (await api.ask(`{ compareVerdicts(plans: ["TB-2023"], unit: "${CENTRE}", year: 2023) { unit { slug kind } plans { verdicts { id rule { code } result } } subjects { subjectKind agreement verdicts { rule { code } result } } } }`)).compareVerdicts;
  const said = ({ verdicts: answers }: any): string[] => answers.map(({ rule, result }: any) => `${rule.code} ${result}`);
  expect([unit.slug, unit.kind, plans.map(said)]).toEqual([CENTRE, 'SUBORDINATE', [['TB-R4 YES']]]);
  expect(subjects.map((one: any) => [one.subjectKind, one.agreement, said(one)])).toEqual([['SUBORDINATE', 'NOT_APPLICABLE', ['TB-R4 YES']]]);
  const { nodes } = (await api.ask(`{ verdicts(plan: "TB-2023", year: 2023, unit: "${CENTRE}") { nodes { id } } }`)).verdicts;
  expect(plans[0].verdicts.map(({ id }: any) => ({ id }))).toEqual(nodes);
});

test('an alternative equals a plan whose file has that value, for the subordinate units, too', async () => {
  const { rules, loses, gains } = await simulate({ kind: 'RANK_LIMIT', rule: 'TB-R4', value: '1' });
  const stands = await verdicts('TB-R4');
  const [{ definition, version }] = await database.dataSource.query(`select definition, version from plan where code = 'TB-2023' order by version desc limit 1`);
  definition.rules.find(({ code }: any) => code === 'TB-R4').conditions[0].required = '1';
  await database.dataSource.query(`insert into plan (code, version, definition, hash) values ('TB-2023', $1, $2, 'amended')`, [version + 1, JSON.stringify(definition)]);
  await judgePlans(database.dataSource, new Date('2026-12-01T00:00:00Z'));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await api.store.refresh();
  const amended = await verdicts('TB-R4');
  expect(amended.get(CENTRE)).toBe('NO');
  expect(rules.find(({ rule }: any) => rule.code === 'TB-R4').after).toEqual(tally(amended));
  expect(moved([...gains, ...loses]).sort()).toEqual([...stands].flatMap(([slug, result]) => (amended.get(slug) === result ? [] : [`${slug} ${result} → ${amended.get(slug)}`])).sort());
});
