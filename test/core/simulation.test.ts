import { agreement, outcomeOf, VERDICT_RESULTS, type VerdictResult } from '../../src/indexers/core';
import fc from 'fast-check';
import { law, SEED } from '../support/arbitraries';

const compared = (before: readonly VerdictResult[], after: readonly VerdictResult[]): ReturnType<typeof outcomeOf> =>
  outcomeOf(before.map((_, at) => at), (at) => before[at]!, (at) => ({ result: after[at]!, verdict: null }));

test('who comes nearer to YES gains, who goes farther loses', () => {
  const { gains, loses, unchanged, before, after } = compared(['NO', 'YES', 'UNKNOWN', 'YES', 'NOT_APPLICABLE'], ['YES', 'UNKNOWN', 'YES', 'YES', 'NO']);
  expect([gains.map(({ position }) => position), loses.map(({ position }) => position), unchanged]).toEqual([[0, 2, 4], [1], 1]);
  expect([before, after]).toEqual([{ YES: 2, NO: 1, UNKNOWN: 1, NOT_APPLICABLE: 1 }, { YES: 3, NO: 1, UNKNOWN: 1, NOT_APPLICABLE: 0 }]);
});

test(`law: gains + loses + unchanged = subjects, and what is the same changes nobody (seed ${SEED})`, () => {
  const answers = fc.constantFrom(...VERDICT_RESULTS);
  law(fc.array(fc.tuple(answers, answers)), (pairs) => {
    const [before, after] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
    const { gains, loses, unchanged, subjects } = compared(before, after);
    expect(gains.length + loses.length + unchanged).toBe(subjects);
    expect([...gains, ...loses].map(({ position }) => position).sort((a, b) => a - b)).toEqual(pairs.flatMap(([one, other], at) => (one === other ? [] : [at])));
    expect(compared(before, before)).toMatchObject({ gains: [], loses: [], unchanged: pairs.length });
  });
});

test.each<[readonly VerdictResult[], VerdictResult]>([
  [['YES', 'YES'], 'YES'], [['NO', 'NO'], 'YES'], [['YES', 'NO'], 'NO'], [['YES', 'NO', 'UNKNOWN'], 'NO'], [['YES', 'UNKNOWN'], 'UNKNOWN'],
  [['YES'], 'NOT_APPLICABLE'], [[], 'NOT_APPLICABLE'], [['YES', 'NOT_APPLICABLE'], 'NOT_APPLICABLE'], [['NO', 'NOT_APPLICABLE', 'NO'], 'YES'],
])('%j agree: %s', (results, expected) => expect(agreement(results)).toBe(expected));
