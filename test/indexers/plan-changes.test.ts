import type { Database } from '../../src/database/data-source';
import type { ChangeDefinition, PlanDefinition } from '../../src/entities';
import type { Attestation, UnitRegister } from '../../src/indexers/core';
import { dependentsOf } from '../../src/indexers/dependents';
import { isDecided, judgeSubjects } from '../../src/indexers/judge-plans';
import { changePlan, ChangeRefused } from '../../src/indexers/plan-changes';
import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfPlan } from '../../src/indexers/plan-faults';
import { rulesOn } from '../../src/indexers/plan-rules';
import { readAttestations } from '../../src/indexers/read-attested';
import { readFrozen, type FrozenSnapshot } from '../../src/indexers/read-frozen';
import { readRegister } from '../../src/indexers/read-inputs';
import { SeedFiles } from '../../src/indexers/seed-files';
import { Simulator } from '../../src/indexers/simulation';
import { SEEDS, seededHub } from '../support/seeded';

let hub: Database;
let plans: readonly PlanDefinition[];
let snapshots: readonly FrozenSnapshot[];
let register: UnitRegister;
/** What was stated for TB-2023 of the units of a snapshot and of those that depend on them. */
const attested = new Map<FrozenSnapshot, readonly Attestation[]>();
beforeAll(async () => {
  hub = await seededHub();
  plans = await new SeedFiles(SEEDS).plans();
  const keys: { key: string }[] = await hub.dataSource.query(`select snapshot.key from snapshot join period on period.id = period_id where territory in ('34', '66', '643') and year = 2023 order by key`);
  const { manager } = hub.dataSource;
  snapshots = await Promise.all(keys.map(({ key }) => readFrozen(manager, key)));
  register = await readRegister(manager);
  for (const snapshot of snapshots) attested.set(snapshot, await readAttestations(manager, register, snapshot, plan('TB-2023'), [...snapshot.entries, ...dependents(snapshot, plan('TB-2023'))].map(({ key }) => key)));
});
afterAll(() => hub.close());

const plan = (code: string): PlanDefinition => plans.find((one) => one.code === code)!;
const of = ({ rules, quotas = [] }: PlanDefinition): Pick<PlanDefinition, 'rules'> & { quotas: NonNullable<PlanDefinition['quotas']> } => ({ rules, quotas });
const everybody = (snapshot: FrozenSnapshot): number[] => snapshot.entries.map((_, at) => at);
const dependents = (snapshot: FrozenSnapshot, definition: PlanDefinition): ReturnType<typeof dependentsOf> => dependentsOf(register, snapshot, definition, everybody(snapshot));
const judgedOn = (snapshot: FrozenSnapshot, definition: PlanDefinition): Map<string, string> =>
  new Map(judgeSubjects(snapshot, definition, everybody(snapshot), dependents(snapshot, definition), attested.get(snapshot)).map(({ rule, key, result }) => [`${rule} ${key}`, result]));

/** What the simulator says of every rule and unit of a snapshot, as it would be. */
function simulatedOn(snapshot: FrozenSnapshot, definition: PlanDefinition, changes: readonly ChangeDefinition[]): Map<string, string> {
  const stands = judgedOn(snapshot, definition);
  const { set, entries, period: { unitKind } } = snapshot;
  const through = dependents(snapshot, definition).map((unit, at) => ({ ...unit, row: entries.length + at }));
  const subjects = [...entries, ...through];
  const answer = (rule: string, position: number): never => (stands.get(`${rule} ${subjects[position]!.key}`) ?? null) as never;
  const simulator = new Simulator({ set, entries, dependents: through, attestations: attested.get(snapshot), unitKind, rules: definition.rules, decided: isDecided(snapshot.provenance, snapshot.decisionId), answer });
  return new Map(simulator.run(changePlan(of(definition), changes)).flatMap(({ rule, outcome }) => {
    const shifts = new Map([...outcome.gains, ...outcome.loses].map(({ position, after }) => [position, after]));
    return subjects.map(({ key }, at) => [`${rule} ${key}`, shifts.get(at) ?? stands.get(`${rule} ${key}`) ?? 'NOT_APPLICABLE'] as const);
  }));
}

describe('every alternative reading that the seeds can run', () => {
  const runnable = [
    ['TB-2023', ['TB-open-ties', 'TB-open-rounding', 'TB-open-base', 'TB-open-main-indicators', 'TB-open-count', 'TB-open-leading', 'TB-open-parent-department', 'TB-open-parent-district', 'TB-open-inside', 'TB-open-transition']],
    ['BMT-2023', ['BM-open-rounding', 'BM-open-more-than', 'BM-open-base', 'BM-open-stage']],
  ] as const;

  test.each(runnable.flatMap(([code, ids]) => ids.map((id) => [id, code] as const)))('%s equals judging by a plan whose file has that value', (id, code) => {
    const definition = plan(code);
    const asked = definition.ambiguities!.find((one) => one.id === id)!;
    for (const { changes = [] } of asked.alternatives) {
      const amended: PlanDefinition = { ...definition, rules: changePlan(of(definition), changes).rules };
      for (const snapshot of snapshots.filter(({ period }) => rulesOn(definition.rules, period.unitKind).length > 0)) {
        const [simulated, judged] = [simulatedOn(snapshot, definition, changes), judgedOn(snapshot, amended)];
        for (const [key, result] of simulated) expect([key, result]).toEqual([key, judged.get(key) ?? 'NOT_APPLICABLE']);
        expect(simulated.size).toBeGreaterThanOrEqual(judged.size);
      }
    }
  });

  test('register 4, missing as zero, equals judging by a set that says so', () => {
    for (const snapshot of snapshots.filter(({ period }) => period.territory === '34')) {
      const simulated = simulatedOn(snapshot, plan('TB-2023'), [{ kind: 'MISSING', value: 'ZERO' }]);
      const anew = new Simulator({ ...snapshot, set: { ...snapshot.set, onMissing: 'ZERO' }, unitKind: snapshot.period.unitKind, rules: plan('TB-2023').rules, decided: true, answer: () => 'NOT_APPLICABLE' });
      const judged = anew.run(changePlan(of(plan('TB-2023')), [{ kind: 'ROUND_FIRST', value: 'EXACT' }, { kind: 'TIE_RULE', value: 'COMPETITION' }]));
      for (const { rule, outcome } of judged) for (const { position, after } of outcome.gains) expect([rule, simulated.get(`${rule} ${snapshot.entries[position]!.key}`)]).toEqual([rule, after]);
    }
  });
});

test.each<[string, ChangeDefinition, string[]]>([
  ['a nearer place of their department', { kind: 'RANK_LIMIT', rule: 'TB-R4', value: '1' }, ['YES → NO', 'NO → NO']],
  ['a farther place of their department', { kind: 'RANK_LIMIT', rule: 'TB-R4', value: '20' }, ['YES → YES', 'NO → UNKNOWN']],
  ['a share besides', { kind: 'ADD_THRESHOLD', rule: 'TB-R4', value: '1' }, ['YES → NO', 'NO → NO']],
])('the units that go by the rank of another: %s equals judging by a plan whose file has that value', (_, change, expected) => {
  const definition = plan('TB-2023');
  const snapshot = snapshots.find(({ period }) => period.unitKind === 'DEPARTMENT' && period.territory === '34')!;
  const amended: PlanDefinition = { ...definition, rules: changePlan(of(definition), [change]).rules };
  const [stands, simulated, judged] = [judgedOn(snapshot, definition), simulatedOn(snapshot, definition, [change]), judgedOn(snapshot, amended)];
  for (const [key, result] of judged) expect([key, simulated.get(key)]).toEqual([key, result]);
  expect(dependents(snapshot, definition).map(({ key }) => `${stands.get(`TB-R4 ${key}`)} → ${simulated.get(`TB-R4 ${key}`)}`)).toEqual(expected);
});

test('what says only what stands already changes nobody, and is told as not varied', () => {
  const changes: ChangeDefinition[] = [
    { kind: 'THRESHOLD', value: '0.9' }, { kind: 'OPERATOR', value: 'GTE' }, { kind: 'RANK_LIMIT', rule: 'TB-R1', value: '3' }, { kind: 'TIE_RULE', value: 'COMPETITION' },
    { kind: 'ROUND_FIRST', value: 'EXACT' }, { kind: 'VARIANT', rule: 'TB-R7', value: 'A' }, { kind: 'STAGE', value: 'APPROVED' }, { kind: 'SCOPE', rule: 'TB-R3', value: 'PARENT' },
    { kind: 'RATIO_BASE', value: 'RULE' }, { kind: 'QUOTA', rule: 'TB-Q2', value: '1/-' },
  ];
  expect(changePlan(of(plan('TB-2023')), changes).effects.filter(({ varied }) => varied)).toEqual([]);
  for (const snapshot of snapshots.filter(({ period }) => period.territory === '34')) {
    const [simulated, stands] = [simulatedOn(snapshot, plan('TB-2023'), changes), judgedOn(snapshot, plan('TB-2023'))];
    for (const [key, result] of stands) expect([key, simulated.get(key)]).toEqual([key, result]);
  }
});

describe('what several changes vary together: the first value beside the last', () => {
  const told = (changes: readonly ChangeDefinition[]): string[] =>
    changePlan(of(plan('TB-2023')), changes).effects.map(({ kind, rule, unitKind, before, after, varied }) => `${[kind, rule, unitKind].filter(Boolean).join(' ')}: ${before} → ${after}${varied ? '' : ' (the same)'}`);
  const SIX = ['AWARENESS', 'INSTITUTIONS', 'INFRASTRUCTURE', 'HUMAN_RESOURCES', 'CYBERSECURITY', 'DIGITAL_GOVERNMENT'];

  test.each<[string, ChangeDefinition[], string[]]>([
    ['changed and changed back', [{ kind: 'THRESHOLD', rule: 'TB-R1', value: '0.85' }, { kind: 'THRESHOLD', rule: 'TB-R1', value: '0.900' }], ['THRESHOLD TB-R1: 0.9 → 0.9 (the same)']],
    ['changed twice', [{ kind: 'THRESHOLD', rule: 'TB-R1', value: '0.85' }, { kind: 'THRESHOLD', rule: 'TB-R1', value: '0.8' }], ['THRESHOLD TB-R1: 0.9 → 0.8']],
    ['all back but one', [{ kind: 'THRESHOLD', value: '0.9' }, { kind: 'THRESHOLD', rule: 'TB-R2', value: '0.8' }], ['THRESHOLD TB-R1: 0.9 → 0.9 (the same)', 'THRESHOLD TB-R2: 0.9 → 0.8', 'THRESHOLD TB-R3: 0.9 → 0.9 (the same)']],
    ['one kind of unit, then all', [{ kind: 'RANK_LIMIT', rule: 'TB-R4', unitKind: 'DEPARTMENT', value: '3' }, { kind: 'RANK_LIMIT', rule: 'TB-R4', value: '10' }], ['RANK_LIMIT TB-R4 DEPARTMENT: 10 → 10 (the same)', 'RANK_LIMIT TB-R4: 10 → 10 (the same)']],
    ['one condition of several', [{ kind: 'RANK_LIMIT', rule: 'TB-R7', unitKind: 'DISTRICT', value: '10' }, { kind: 'RANK_LIMIT', rule: 'TB-R7', unitKind: 'DEPARTMENT', value: '10' }], ['RANK_LIMIT TB-R7 DISTRICT: 3 → 10', 'RANK_LIMIT TB-R7 DEPARTMENT: 10 → 10 (the same)']],
    ['a value that several conditions share', [{ kind: 'RANK_LIMIT', rule: 'TB-R7', value: '2' }, { kind: 'RANK_LIMIT', rule: 'TB-R7', unitKind: 'DEPARTMENT', value: '10' }, { kind: 'RANK_LIMIT', rule: 'TB-R7', unitKind: 'DISTRICT', value: '3' }], ['RANK_LIMIT TB-R7: 10, 3, 2 → 10, 3, 2', 'RANK_LIMIT TB-R7 DEPARTMENT: 10 → 10 (the same)', 'RANK_LIMIT TB-R7 DISTRICT: 3 → 3 (the same)']],
    ['main indicators in another order', [{ kind: 'MAIN_INDICATORS', rule: 'TB-R1', value: [...SIX].reverse().join(', ') }], [`MAIN_INDICATORS TB-R1: ${SIX.join(',')} → ${[...SIX].reverse().join(',')} (the same)`]],
    ['fewer main indicators', [{ kind: 'MAIN_INDICATORS', rule: 'TB-R1', value: 'AWARENESS' }], [`MAIN_INDICATORS TB-R1: ${SIX.join(',')} → AWARENESS`]],
    ['a share that is added, then lowered', [{ kind: 'ADD_THRESHOLD', rule: 'TB-R4', value: '0.90' }, { kind: 'THRESHOLD', rule: 'TB-R4', value: '0.5' }], ['ADD_THRESHOLD TB-R4: null → 0.5', 'THRESHOLD TB-R4: null → 0.5']],
    ['a base written otherwise', [{ kind: 'RATIO_BASE', rule: 'TB-R1', value: '1000' }, { kind: 'RATIO_BASE', rule: 'TB-R1', value: '500.0' }], ['RATIO_BASE TB-R1: RULE → 500']],
    ['another reading and back', [{ kind: 'VARIANT', rule: 'TB-R7', value: 'B' }, { kind: 'VARIANT', rule: 'TB-R7', value: 'A' }], ['VARIANT TB-R7: A → A (the same)']],
    ['a quota and back', [{ kind: 'QUOTA', rule: 'TB-Q2', value: '5/5' }, { kind: 'QUOTA', rule: 'TB-Q2', value: '01/-' }], ['QUOTA TB-Q2: 1/- → 1/- (the same)']],
  ])('%s', (_, changes, expected) => expect(told(changes)).toEqual(expected));
});

test('a change is made in a copy: the plan stays as it is', () => {
  const before = JSON.stringify(plan('TB-2023'));
  changePlan(of(plan('TB-2023')), [{ kind: 'THRESHOLD', value: '0.5' }, { kind: 'MAIN_INDICATORS', value: 'AWARENESS' }, { kind: 'VARIANT', rule: 'TB-R7', value: 'B' }, { kind: 'QUOTA', rule: 'TB-Q2', value: '9/9' }]);
  expect(JSON.stringify(plan('TB-2023'))).toBe(before);
});

test.each<[string, ChangeDefinition, string, string[]]>([
  ['a share above 1', { kind: 'THRESHOLD', value: '90' }, 'value', ['0.90', '0.000001', '1']],
  ['a share in per cent', { kind: 'ADD_THRESHOLD', value: '90 %' }, 'value', ['0.90', '0.000001', '1']],
  ['an unknown rule', { kind: 'THRESHOLD', rule: 'TB-R9', value: '0.5' }, 'rule', ['TB-R1', 'TB-R2', 'TB-R3']],
  ['a rule without a share', { kind: 'OPERATOR', rule: 'TB-R4', value: 'GT' }, 'rule', ['TB-R1', 'TB-R2', 'TB-R3']],
  ['place zero', { kind: 'RANK_LIMIT', value: '0' }, 'value', ['1', '2', '3']],
  ['another kind of unit', { kind: 'RANK_LIMIT', rule: 'TB-R7', unitKind: 'PROVINCE', value: '3' }, 'unitKind', ['DEPARTMENT', 'DISTRICT', 'SUBORDINATE', 'COMMUNE']],
  ['a reading in which nothing binds', { kind: 'VARIANT', rule: 'TB-R3', value: 'B' }, 'value', ['A']],
  ['an unknown indicator', { kind: 'MAIN_INDICATORS', value: 'AWARENESS,MAGIC' }, 'value', ['TOTAL', 'AWARENESS']],
  ['an unknown quota', { kind: 'QUOTA', rule: 'TB-Q9', value: '1/1' }, 'rule', ['TB-Q1', 'TB-Q2', 'TB-Q3-1', 'TB-Q3-2', 'TB-Q4']],
  ['a quota that is none', { kind: 'QUOTA', rule: 'TB-Q2', value: 'many' }, 'value', ['15/15', '1/-', '-/2']],
  ['a word for ties', { kind: 'TIE_RULE', value: 'LOTTERY' }, 'value', ['COMPETITION', 'DENSE', 'COUNT']],
  ['missing of one rule', { kind: 'MISSING', rule: 'TB-R1', value: 'ZERO' }, 'rule', []],
])('refused: %s', (_, change, part, offered) => {
  const refused = (() => {
    try {
      return changePlan(of(plan('TB-2023')), [change]);
    } catch (error) {
      return error as ChangeRefused;
    }
  })();
  expect(refused).toBeInstanceOf(ChangeRefused);
  expect([(refused as ChangeRefused).part, (refused as ChangeRefused).offered.slice(0, offered.length)]).toEqual([part, offered]);
});

test('a seed whose alternative cannot be run, or is about nothing, is a fault of its plan', () => {
  expect(plans.flatMap(faultsOfPlan)).toEqual([]);
  const [first, ...rest] = plan('TB-2023').ambiguities!;
  const broken = { ...first!, of: 'TB-nothing', alternatives: [{ code: 'X', text: 'x', changes: [{ kind: 'THRESHOLD' as const, rule: 'TB-R4', value: '0.5' }] }] };
  expect(inEnglish(faultsOfPlan({ ...plan('TB-2023'), ambiguities: [broken, ...rest] }))).toEqual([
    '/ambiguities/0/of: TB-open-ties: of names "TB-nothing", which is no rule and no item', '/ambiguities/0/alternatives/0/changes/0: TB-open-ties X: rule "TB-R4" is none of TB-R1, TB-R2, TB-R3',
  ]);
  const unnamed = (change: ChangeDefinition, rules = plan('TB-2023').rules): string[] =>
    inEnglish(faultsOfPlan({ ...plan('TB-2023'), rules, ambiguities: [{ ...first!, of: undefined, alternatives: [{ code: 'X', text: 'x', changes: [change] }] }] })).filter((fault) => fault.startsWith('/ambiguities'));
  expect(unnamed({ kind: 'QUOTA', value: '1/1' })).toEqual(['/ambiguities/0/alternatives/0/changes/0: TB-open-ties X: rule is missing: one of TB-Q1, TB-Q2, TB-Q3-1, TB-Q3-2, TB-Q4']);
  expect(unnamed({ kind: 'TIE_RULE', value: 'DENSE' }, [])).toEqual(['/ambiguities/0/alternatives/0/changes/0: TB-open-ties X: the plan has nothing that could be changed so']);
});
