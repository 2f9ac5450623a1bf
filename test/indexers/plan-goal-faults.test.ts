import type { OpenQuestionDefinition } from '../../src/entities';
import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfPlan } from '../../src/indexers/plan-faults';
import { planFile, type WholePlan } from '../support/plan-files';

/* Goals for a national index, and the other ways in which a plan says that they could be read. */

const BK = planFile('BK-2022');
const withGoal = (change: object): string[] => inEnglish(faultsOfPlan({ ...BK, goals: BK.goals.map((goal) => ({ ...goal, ...change })) } as WholePlan));
const withQuestion = (change: Partial<OpenQuestionDefinition>, goal: object): string[] => {
  const question = { ...BK.ambiguities!.find(({ id }) => id === 'BK-open-middle')!, ...change, id: 'BK-open-test', alternatives: [{ code: 'TEST', text: 'Thử', goal }] };
  return inEnglish(faultsOfPlan({ ...BK, ambiguities: [...BK.ambiguities!, question] } as WholePlan));
};

test('BK-G1 as it stands is in order', () => {
  expect(faultsOfPlan(BK)).toEqual([]);
});

test.each([
  [{ reading: 'SINCE_BEFORE_PLAN' }, '/goals/0/reading: BK-G1: SINCE_BEFORE_PLAN is no reading of EXTERNAL_RANK_GROUP'],
  [{ index: null }, '/goals/0/index: BK-G1: a goal names a national index unless it is QUALITATIVE'],
  [{ kind: 'QUALITATIVE', reading: null }, '/goals/0/index: BK-G1: a goal names a national index unless it is QUALITATIVE'],
])('a goal with %j is refused', (change, fault) => {
  expect(withGoal(change)).toContain(fault);
});

test('a goal may leave its reading open', () => {
  expect(withGoal({ reading: null }).filter((fault) => fault.includes('BK-G1'))).toEqual([]);
});

test.each([
  [{}, { reading: 'YEAR_ON_YEAR' }, '/ambiguities/10/alternatives/0/goal/reading: BK-open-test TEST: YEAR_ON_YEAR is no reading of EXTERNAL_RANK_GROUP'],
  [{}, { kind: 'EXTERNAL_RANK' }, '/ambiguities/10/alternatives/0/goal/reading: BK-open-test TEST: the reading of the goal is no reading of EXTERNAL_RANK'],
  [{}, { year: 2021 }, '/ambiguities/10/alternatives/0/goal/year: BK-open-test TEST: the plan does not cover 2021'],
  [{ of: 'BK-Q1' }, { year: 2023 }, '/ambiguities/10/alternatives/0/goal: BK-open-test TEST: reads a goal, but the question is about none'],
])('a question with %j that would read it as %j is refused', (change, goal, fault) => {
  expect(withQuestion(change, goal)).toContain(fault);
});
