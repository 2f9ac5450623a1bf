import { bestFirst, partitionOf, ranksWithin, ratiosOf, type Ratio } from '../../src/indexers/core';
import { frozen, pts } from '../support/core';

const of = (points: string, max = '100'): Ratio => ({ points: pts(points), max: pts(max) });
const ranks = (ratios: readonly (Ratio | null)[], decimals: number | null = null, partition = ratios.map((): string | null => '')): number[] =>
  [...ranksWithin(bestFirst(ratiosOf(frozen(ratios)), decimals), partitionOf(frozen(partition)))];

describe('a place in a group', () => {
  it('is 1, 2, 2, 4: a tie shares the better place and nobody is cut', () =>
    expect(ranks([of('70'), of('90'), of('80'), of('80')])).toEqual([4, 1, 2, 2]));

  it('is 1, 1, 3: then there is no second place', () => expect(ranks([of('90'), of('90'), of('80')])).toEqual([1, 1, 3]));

  it('is 1 for everybody where all are equal', () => expect(ranks([of('5'), of('5'), of('5')])).toEqual([1, 1, 1]));

  it('is decided by 1/10 000 point', () => expect(ranks([of('80'), of('80.0001')])).toEqual([2, 1]));

  it('compares units of different maxima by their share: 45 of 50 and 90 of 100 are equal', () =>
    expect(ranks([of('45', '50'), of('90'), of('89.9999'), of('45.0001', '50')])).toEqual([2, 2, 4, 1]));

  it('counts less than nothing after a penalty', () => expect(ranks([of('-1'), of('0'), of('-2')])).toEqual([2, 1, 3]));

  it('is none without a score, and takes nobody else a place', () => expect(ranks([null, of('80'), null, of('90')])).toEqual([0, 2, 0, 1]));

  it('is none without a maximum', () => expect(ranks([of('5', '0'), of('1')])).toEqual([0, 1]));

  it('is none in an empty field', () => expect(ranks([])).toEqual([]));
});

describe('a set that publishes 4 decimals', () => {
  it('ties what is shown alike: .558195 and .558200 are both .5582', () =>
    expect(ranks([of('558.195', '1000'), of('558.2', '1000'), of('548.8', '1000')], 4)).toEqual([1, 1, 3]));

  it('parts the same two where results are exact', () => expect(ranks([of('558.195', '1000'), of('558.2', '1000')])).toEqual([2, 1]));

  it('rounds half up and does not cut: .55815 joins .5582', () =>
    expect(ranks([of('558.15', '1000'), of('558.2', '1000'), of('558.1499', '1000')], 4)).toEqual([1, 1, 3]));

  it('may publish whole shares only', () => expect(ranks([of('50'), of('99'), of('49.9999')], 0)).toEqual([1, 1, 3]));

  it('leaves out who has no score or no maximum', () => expect(ranks([null, of('5', '0'), of('-3')], 4)).toEqual([0, 0, 1]));
});

describe('parts of a field', () => {
  it('are ranked each for itself', () =>
    expect(ranks([of('90'), of('80'), of('70'), of('60')], null, ['a', 'b', 'a', 'b'])).toEqual([1, 1, 2, 2]));

  it('share places inside and not across', () =>
    expect(ranks([of('90'), of('90'), of('90'), of('80')], null, ['a', 'b', 'a', 'a'])).toEqual([1, 1, 1, 3]));

  it('leave out who belongs to none', () => expect(ranks([of('90'), of('80')], null, [null, 'a'])).toEqual([0, 1]));
});

it('positions run from best to worst, and equal ones in order of input', () =>
  expect([...bestFirst(ratiosOf([of('70'), null, of('90'), of('70')]), null).positions]).toEqual([2, 0, 3]));
