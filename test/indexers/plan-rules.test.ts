import type { Database } from '../../src/database/data-source';
import type { PlanDefinition } from '../../src/entities';
import { judgeSubjects } from '../../src/indexers/judge-plans';
import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfRules, groundsOf, rulesOn } from '../../src/indexers/plan-rules';
import { readFrozen, type FrozenSnapshot } from '../../src/indexers/read-frozen';
import { SeedFiles } from '../../src/indexers/seed-files';
import { SEEDS, seededHub } from '../support/seeded';
import { shippedRule } from '../support/rules';

let hub: Database;
let plan: PlanDefinition;
beforeAll(async () => {
  hub = await seededHub();
  plan = (await new SeedFiles(SEEDS).plans()).find(({ code }) => code === 'TB-2023')!;
});
afterAll(() => hub.close());

const frozen = async (kind: string, year: number): Promise<FrozenSnapshot> => {
  const [row] = await hub.dataSource.query(`select snapshot.key from snapshot join period on period.id = period_id where territory = '34' and unit_kind = $1 and year = $2`, [kind, year]);
  return readFrozen(hub.dataSource.manager, row.key);
};

test('a rule is judged on its subjects, or on the units whose rank counts for them', () => {
  const grounds = Object.fromEntries(plan.rules.map((rule) => [rule.code, groundsOf(rule, plan.rules).map(({ unitKind, dividedBy }) => (dividedBy === null ? unitKind : `${unitKind} in ${dividedBy}`))]));
  expect(grounds).toEqual({
    'TB-R1': ['DEPARTMENT'], 'TB-R2': ['DISTRICT'], 'TB-R3': ['COMMUNE in DISTRICT'],
    'TB-R4': ['DEPARTMENT'], 'TB-R5': ['DISTRICT'], 'TB-R7': ['DEPARTMENT', 'DISTRICT', 'COMMUNE in DISTRICT'],
  });
});

test('a rank of another rule is on that rule\'s main indicators, and only what binds the kind of unit is asked', () => {
  const told = (['DEPARTMENT', 'DISTRICT', 'COMMUNE'] as const).map((kind) => rulesOn(plan.rules, kind).filter(({ rule }) => rule.code === 'TB-R7').map(({ rule }) => rule)[0]!);
  expect(told.map(({ mainIndicators }) => mainIndicators?.length)).toEqual([6, 8, 8]);
  expect(told.map(({ conditions }) => conditions.map((condition) => [condition.kind, condition.required]))).toEqual([
    [['ATTEST', 'GOOD_ADVICE'], ['PARENT_RANK', 10]], [['ATTEST', 'GOOD_ADVICE'], ['PARENT_RANK', 3]], [['ATTEST', 'GOOD_ADVICE'], ['PARENT_RANK', 2]],
  ]);
  expect(told[2]!.conditions[1]).toMatchObject({ scope: 'PARENT', parentKind: 'DISTRICT' });
});

test('the other reading asks for the three leading units inside a district, which no set ranks: no unit of a ranking is bound', () => {
  const other = { ...plan, rules: plan.rules.map((rule) => ({ ...rule, variants: rule.variants.map((variant) => ({ ...variant, default: variant.code === 'B' })) })) };
  expect(groundsOf(other.rules[5]!, other.rules).map(({ unitKind }) => unitKind)).toEqual(['DEPARTMENT', 'SUBORDINATE', 'COMMUNE']);
  expect(rulesOn(other.rules, 'DISTRICT').map(({ rule }) => rule.code)).toEqual(['TB-R2', 'TB-R5']);
});

test('a condition that names an unknown rule or reading is found', () => {
  expect(faultsOfRules(plan.rules)).toEqual([]);
  const at = '/rules/0/conditions';
  expect(inEnglish(faultsOfRules([{ ...plan.rules[5]!, variants: [] }]))).toEqual([
    `${at}/1/rankOf: TB-R7: rankOf names "TB-R1", which is not in rules`, `${at}/2/rankOf: TB-R7: rankOf names "TB-R2", which is not in rules`, `${at}/2/variant: TB-R7: variant names "A", which is not in variants`,
    `${at}/3/variant: TB-R7: variant names "B", which is not in variants`, `${at}/4/rankOf: TB-R7: rankOf names "TB-R3", which is not in rules`,
  ]);
});

test('a rule that means the ranking of an unknown rule is a defect', () => {
  expect(() => groundsOf(plan.rules[3]!, [])).toThrow('TB-R1');
});

test.each([['DEPARTMENT', 2023, 'TB-R1', 'TB-R4', 10], ['DISTRICT', 2023, 'TB-R2', 'TB-R5', 3], ['COMMUNE', 2023, 'TB-R3', 'TB-R7', 2]] as const)(
  '%s %i: the rank is that of %s; %s is UNKNOWN to rank %i and NO beyond', async (kind, year, rankRule, rule, most) => {
    const snapshot = await frozen(kind, year);
    const verdicts = judgeSubjects(snapshot, plan, snapshot.entries.map((_, at) => at));
    const rankOf = new Map(verdicts.filter((one) => one.rule === rankRule).map((one) => [one.key, one.findings[1]!]));
    const answers = verdicts.filter((one) => one.rule === rule);
    expect(answers).toHaveLength(snapshot.entries.length);
    for (const { key, result, findings, roundedWouldPass } of answers) {
      const [attest, rank] = [findings.find(({ kind: asked }) => asked === 'ATTEST')!, findings.find(({ kind: asked }) => asked === 'PARENT_RANK')!];
      expect([attest.result, attest.because, roundedWouldPass]).toEqual(['UNKNOWN', 'NOT_ATTESTED', false]);
      expect([rank.actual, rank.scope]).toEqual([rankOf.get(key)!.actual, rankOf.get(key)!.scope]);
      expect(result).toBe(rank.result === 'NO' ? 'NO' : rank.result === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'UNKNOWN');
      if (rank.actual !== null) expect(rank.result).toBe(Number(rank.actual) <= most ? 'YES' : 'NO');
    }
    expect(new Set(answers.map(({ result }) => result)).size).toBeGreaterThan(1);
  });

test('TB-R1, TB-R2 and TB-R3 answer what they answered before the other rules came', async () => {
  const before = { ...plan, rules: plan.rules.slice(0, 3) };
  for (const kind of ['DEPARTMENT', 'DISTRICT', 'COMMUNE']) {
    const snapshot = await frozen(kind, 2023);
    const all = snapshot.entries.map((_, at) => at);
    const old = judgeSubjects(snapshot, before, all);
    expect(judgeSubjects(snapshot, plan, all).filter(({ rule }) => ['TB-R1', 'TB-R2', 'TB-R3'].includes(rule))).toEqual(old);
    const { rule } = rulesOn(plan.rules, kind as 'COMMUNE')[0]!;
    const shipped = shippedRule(rule.code);
    expect(rule).toEqual({ code: shipped.code, subjectKind: shipped.subjectKind, mainIndicators: shipped.mainIndicators, conditions: shipped.conditions });
  }
});

test('communes after the districts: TB-R7 cannot apply to them', async () => {
  const [row] = await hub.dataSource.query(
    `select snapshot.key from snapshot join period on period.id = period_id where unit_kind = 'COMMUNE' and units_as_of >= '2025-07-01' and exists
       (select 1 from judgement join plan on plan.id = plan_id where snapshot_id = snapshot.id and code = 'TB-2023') limit 1`);
  const found: { rule: string; result: string }[] = await hub.dataSource.query(
    `select distinct rule, result from verdict join judgement on judgement.id = judgement_id join snapshot on snapshot.id = snapshot_id where snapshot.key = $1 and rule like 'TB-%'`, [row.key]);
  expect(found.sort((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual([{ rule: 'TB-R3', result: 'NOT_APPLICABLE' }, { rule: 'TB-R7', result: 'NOT_APPLICABLE' }]);
});
