/** What holds of every goal, whatever is known of a province: sources may come in any order and say a thing twice. */
import fc from 'fast-check';
import { GOAL_KINDS, judgeGoal, readingsOf, type Goal, type NationalResult } from '../../../src/indexers/core';
import { law, SEED } from '../../support/arbitraries';

const result = fc.record({
  year: fc.integer({ min: 2019, max: 2026 }), rank: fc.option(fc.integer({ min: 1, max: 63 })), of: fc.constantFrom(63, 34, null), share: fc.option(fc.record({ numerator: fc.bigInt({ min: 0n, max: 9n }), denominator: fc.constantFrom(9n, 18n) })),
}).map((known): NationalResult => ({ ...known, score: null, scaleMax: null, listedOn: known.of === 34 ? '2026-07-01' : `${known.year}-12-31`, mean: null }));
const goals = fc.constantFrom(...GOAL_KINDS.flatMap((kind) => readingsOf(kind).map((reading): Goal => ({ kind, reading, from: 2021, to: 2025, year: null, endedOn: null }))));

/** Each year and number of provinces once: sources that agree. */
const series = fc.uniqueArray(result, { selector: ({ year, of }) => `${year} ${of}`, maxLength: 10 });

describe(`a goal (seed ${SEED})`, () => {
  test('the order in which sources are read decides nothing', () => {
    law(fc.tuple(goals, series, fc.infiniteStream(fc.nat())), ([goal, results, keys]) => {
      const shuffled = results.map((one) => ({ one, at: keys.next().value })).sort((a, b) => a.at - b.at).map(({ one }) => one);
      expect(judgeGoal(goal, shuffled)).toEqual(judgeGoal(goal, results));
    });
  });

  test('a source that says the same once more changes nothing', () => {
    law(fc.tuple(goals, series), ([goal, results]) => {
      expect(judgeGoal(goal, [...results, ...results])).toEqual(judgeGoal(goal, results));
    });
  });

  test('a better place never turns a YES into a NO, but where the group itself has an upper end', () => {
    law(fc.tuple(goals.filter(({ kind, reading }) => kind !== 'EXTERNAL_SCORE' && !['MIDDLE_THIRD', 'MEAN_OR_BETTER'].includes(reading)), series), ([goal, results]) => {
      const before = judgeGoal(goal, results);
      fc.pre(before.result === 'YES' && before.judged!.rank! > 1);
      const { judged } = before;
      const risen = results.map((one) => (one.year === judged!.year && one.of === judged!.of ? { ...one, rank: one.rank! - 1 } : one));
      expect(judgeGoal(goal, risen).result).toBe('YES');
    });
  });

  test('what is answered was compared: YES and NO name the results they rest on', () => {
    law(fc.tuple(goals, series), ([goal, results]) => {
      const { result: answer, because, judged } = judgeGoal(goal, results);
      expect(because === 'COMPARED').toBe(answer === 'YES' || answer === 'NO');
      if (because === 'COMPARED') expect(results.some(({ year, of }) => year === judged!.year && of === judged!.of)).toBe(true);
    });
  });
});
