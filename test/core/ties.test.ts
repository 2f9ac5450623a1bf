import { judge, partitionOf, placesWithin, bestFirst, ratiosOf, TIE_RULES, type TieRule } from '../../src/indexers/core';
import { anyField, anyRule, law, SEED } from '../support/arbitraries';
import { aField, aRule, aSet, entriesOf, judged } from '../support/core';

/** Places of results of 100, worst and best, in one part unless said otherwise. */
function places(points: readonly number[], ties: TieRule, parts = points.map(() => 'a')): string[] {
  const order = bestFirst(ratiosOf(points.map((value) => (value === 0 ? null : { points: value, max: 100 }))), null);
  const { first, last } = placesWithin(order, partitionOf(parts), ties);
  return points.map((_, at) => (first[at] === last[at] ? String(first[at]) : `${first[at]}-${last[at]}`));
}

describe('register 1: how a tie takes its places', () => {
  const results = [90, 80, 80, 70, 0];

  test('it shares the better place and the next stay empty', () => expect(places(results, 'COMPETITION')).toEqual(['1', '2', '2', '4', '0']));
  test('or the next place follows', () => expect(places(results, 'DENSE')).toEqual(['1', '2', '2', '3', '0']));
  test('or it takes as many places as it has units', () => expect(places(results, 'COUNT')).toEqual(['1', '2-3', '2-3', '4', '0']));
  test('each part counts for itself', () => {
    const parts = ['a', 'b', 'a', 'b', 'a'];
    expect(places([90, 90, 90, 80, 70], 'DENSE', parts)).toEqual(['1', '1', '1', '2', '2']);
    expect(places([90, 90, 90, 80, 70], 'COUNT', parts)).toEqual(['1-2', '1', '1-2', '2', '3']);
  });
});

describe('TB-R3: "từ 01 đến 02" as ranks, as ranks without gaps, and as a count', () => {
  const SET = aSet({ mains: { AWARENESS: '100' } });
  const answers = (ties: TieRule, ...points: string[]): string[] => {
    const rule = aRule({ rank: { required: 2 } });
    const changed = { ...rule, conditions: rule.conditions.map((condition) => ({ ...condition, ties })) };
    const units = Object.fromEntries(points.map((AWARENESS, at) => [`unit-${at}`, { AWARENESS }]));
    return [...judged(changed, aField(SET, entriesOf(SET, units))).values()].map(({ result, findings }) => `${result} ${findings[0]!.because}`);
  };

  test('a tie at the cut: all are in, or nobody can say who is', () => {
    expect(answers('COMPETITION', '95', '90', '90')).toEqual(['YES MET', 'YES MET', 'YES MET']);
    expect(answers('COUNT', '95', '90', '90')).toEqual(['YES MET', 'UNKNOWN TIED_AT_CUT', 'UNKNOWN TIED_AT_CUT']);
  });
  test('a tie that fits is in, one beyond the cut is out', () => expect(answers('COUNT', '95', '95', '90')).toEqual(['YES MET', 'YES MET', 'NO NOT_MET']));
  test('without gaps the next is second', () => expect([answers('COMPETITION', '95', '95', '90')[2], answers('DENSE', '95', '95', '90')[2]]).toEqual(['NO NOT_MET', 'YES MET']));
});

describe(`laws (seed ${SEED})`, () => {
  test('whatever is said of ties, nobody passes by a count who fails by ranks, and nobody fails without gaps who passes by ranks', () =>
    law(anyField, ({ set, entries }) => {
      const field = aField(set, entries);
      const all = entries.map((_, at) => at);
      const [competition, dense, count] = TIE_RULES.map((ties) => {
        const rule = aRule({ rank: { required: 2 } });
        return judge({ ...rule, conditions: rule.conditions.map((condition) => ({ ...condition, ties })) }, field, all).map(({ result }) => result);
      });
      all.forEach((at) => {
        if (count![at] === 'YES') expect(competition![at]).toBe('YES');
        if (competition![at] === 'YES') expect(dense![at]).toBe('YES');
        if (count![at] === 'NO') expect(competition![at]).toBe('NO');
      });
    }));

  test('to state the default of every choice changes no verdict', () =>
    law(fcPair, ([rule, { set, entries }]) => {
      const field = aField(set, entries);
      const all = entries.map((_, at) => at);
      const stated = { ...rule, conditions: rule.conditions.map((condition) => ({ ...condition, ...(condition.kind === 'RANK' && { ties: 'COMPETITION' as const }), roundedTo: undefined })) };
      expect(judge(stated, field, all)).toEqual(judge(rule, field, all));
    }));
});

const fcPair = anyRule.chain((rule) => anyField.map((field) => [rule, field] as const));
