import type { OpenQuestionDefinition } from '../../src/entities';
import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfPlan } from '../../src/indexers/plan-faults';
import { planFile, type WholePlan } from '../support/plan-files';

/* Other readings of deadlines, targets and criteria must be about what they vary. */

const BK = planFile('BK-2022');
const asked = (of: string | undefined, answers: object): string[] => {
  const { of: _, ...question } = BK.ambiguities!.find(({ id }) => id === 'BK-open-before')!;
  const test = { ...question, ...(of !== undefined && { of }), id: 'BK-open-test', alternatives: [{ code: 'TEST', text: 'Thử', answers }] } as OpenQuestionDefinition;
  return inEnglish(faultsOfPlan({ ...BK, ambiguities: [...BK.ambiguities!, test] } as WholePlan));
};

test.each<[string | undefined, object, string]>([
  ['BK-c2', { item: { bound: 'INCLUSIVE' } }, '/ambiguities/10/alternatives/0/answers/item/bound: BK-open-test TEST: BK-c2 has no bound to be read otherwise'],
  ['BK-D', { item: { operator: 'EQ' } }, '/ambiguities/10/alternatives/0/answers/item/operator: BK-open-test TEST: BK-D has no operator to be read otherwise'],
  [undefined, { item: { bound: 'INCLUSIVE' } }, '/ambiguities/10/alternatives/0/answers/item/bound: BK-open-test TEST: the plan has no bound to be read otherwise'],
  ['BK-D', { tasks: 'ALL_ON_TIME' }, '/ambiguities/10/alternatives/0/answers: BK-open-test TEST: tasks and initiatives answer a criterion that somebody states, and the question is about none'],
  ['BK-Q1', { initiatives: 2 }, '/ambiguities/10/alternatives/0/answers: BK-open-test TEST: tasks and initiatives answer a criterion that somebody states, and the question is about none'],
])('a question about %s that would read %j otherwise is refused', (of, answers, fault) => {
  expect(asked(of, answers)).toContain(fault);
});

test.each<[string | undefined, object]>([['BK-D', { item: { bound: 'INCLUSIVE' } }], ['BK-c2', { tasks: 'ALL_ON_TIME' }], [undefined, { unreported: 'NO' }]])('about %s %j is in order', (of, answers) => {
  expect(asked(of, answers)).toEqual([]);
});
