import fc from 'fast-check';
import { byNominator, compareMerit, proposedOrder, quotaCount, roundYears, tiedAtCut, type Points, type RoundCandidate } from '../../src/indexers/core';

/* An award round: nobody is cut, the order is a proposal, ties at the cut are shown, people decide. */

const candidate = (code: string, rank: number | null, share: string | null = null): RoundCandidate => {
  const [points, max] = share === null ? [] : share.split('/').map(Number);
  return { key: code, code, rank, ratio: share === null ? null : { points: points as Points, max: max as Points } };
};
const codes = (candidates: readonly RoundCandidate[]): string => candidates.map(({ code }) => code).join(' ');
const anybody = fc.uniqueArray(
  fc.record({
    code: fc.stringMatching(/^[a-z]{1,3}$/), rank: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    ratio: fc.option(fc.record({ points: fc.integer({ min: 0, max: 6 }), max: fc.integer({ min: 1, max: 6 }) }), { nil: null }),
  }).map((one): RoundCandidate => ({ ...one, key: one.code }) as RoundCandidate),
  { selector: ({ key }) => key, maxLength: 12 },
);

describe('BK-Q1, register row 9: the proposed order', () => {
  test.each([
    ['place before share', [candidate('a', 2, '9/10'), candidate('b', 1, '1/10')], 'b a'],
    ['share where the place is equal, exactly', [candidate('a', 1, '333333/1000000'), candidate('b', 1, '1/3')], 'b a'],
    ['shares of other maxima are equal where they are: the code parts them', [candidate('b', 1, '1/2'), candidate('a', 1, '2/4')], 'a b'],
    ['who has no place comes last', [candidate('a', null, '1/1'), candidate('b', 9, '0/1')], 'b a'],
    ['who has no share comes behind those who have one', [candidate('a', 1), candidate('b', 1, '0/1')], 'b a'],
  ])('%s', (_, candidates, expected) => expect(codes(proposedOrder(candidates))).toBe(expected));

  test('in whatever order candidates come, the proposal is the same, and nobody is left out', () => {
    fc.assert(fc.property(anybody, (candidates) => {
      expect(proposedOrder(candidates.toReversed())).toEqual(proposedOrder(candidates));
      expect(new Set(proposedOrder(candidates))).toEqual(new Set(candidates));
    }));
  });

  test('the order refines the ranks: nobody stands before one of a better place', () => {
    fc.assert(fc.property(anybody, (candidates) => {
      const places = proposedOrder(candidates).map(({ rank }) => rank ?? Infinity);
      expect(places).toEqual([...places].sort((a, b) => a - b || 0));
    }));
  });
});

describe('how many more were nominated than a quota allows', () => {
  test.each([
    ['BK-Q1: 15 of at most 15', 15, 15, 0], ['BK-Q1: 17 of at most 15', 15, 17, 2], ['BK-Q2: 26 persons of at most 25', 25, 26, 1],
    ['TB-Q2: 2 of a nominator of at most 1', 1, 2, 1], ['TB-Q1, TB-Q4: no limit', null, 1000, 0],
  ])('%s', (_, limit, nominated, over) => expect(quotaCount(limit, nominated)).toEqual({ limit, nominated, overQuotaBy: over }));

  test('it is max(0, nominated − limit), whatever the numbers', () => {
    fc.assert(fc.property(fc.nat(40), fc.nat(40), (limit, nominated) => {
      const { overQuotaBy } = quotaCount(limit, nominated);
      expect(overQuotaBy).toBeGreaterThanOrEqual(0);
      expect(nominated - overQuotaBy).toBe(Math.min(limit, nominated));
    }));
  });
});

describe('register rows 1 and 9: ties at the cut are shown', () => {
  const three = [candidate('a', 1, '9/10'), candidate('b', 2, '8/10'), candidate('c', 2, '4/5')];
  test.each([
    ['the last inside equals the first outside', three, 2, 'b c'], ['the cut lies between unequals', three, 1, ''], ['there is no cut', three, 3, ''],
    ['there is no limit', three, null, ''], ['more are tied than two', [...three, candidate('d', 2, '80/100')], 3, 'b c d'], ['nobody may be nominated', three, 0, ''],
  ] as const)('%s', (_, candidates, limit, expected) => expect(codes(tiedAtCut(candidates, limit))).toBe(expected));

  test('who is tied at the cut is equal in place and share, and some are inside and some outside', () => {
    fc.assert(fc.property(anybody, fc.nat(12), (candidates, limit) => {
      const [order, tied] = [proposedOrder(candidates), tiedAtCut(candidates, limit)];
      expect(tied.every((one) => compareMerit(one, tied[0]!) === 0)).toBe(true);
      const inside = tied.filter((one) => order.indexOf(one) < limit).length;
      expect([inside > 0, inside < tied.length]).toEqual([tied.length > 0, tied.length > 0]);
    }));
  });
});

test('TB-Q2: nominees are counted for the unit that nominates them; who has none is in no count', () => {
  const grouped = byNominator([{ of: 'x', nominator: 'sở B' }, { of: 'y', nominator: 'sở A' }, { of: 'z', nominator: null }, { of: 'w', nominator: 'sở B' }]);
  expect([...grouped].map(([nominator, nominees]) => `${nominator}: ${nominees.map(({ of }) => of).join(' ')}`)).toEqual(['sở A: y', 'sở B: x w']);
});

test.each([
  ['those asked for', { given: [2024, 2023, 2024], period: { from: 2021, to: 2025 }, approved: [2022] }, 'GIVEN 2023 2024'],
  ['TQ-A3: those that the plan states for the round', { given: null, period: { from: 2021, to: 2025 }, approved: [2022] }, 'PLAN 2021 2022 2023 2024 2025'],
  ['the last approved year, never one after the round', { given: null, period: null, approved: [2022, 2023, 2025] }, 'LAST_APPROVED 2023'],
  ['no approved year: the year of the round', { given: null, period: null, approved: [2025] }, 'ROUND_YEAR 2024'],
  ['an empty choice is none', { given: [], period: null, approved: [2024] }, 'LAST_APPROVED 2024'],
])('register row 10: which years feed the round of 2024: %s', (_, choice, expected) => {
  const { years, basis } = roundYears(2024, choice);
  expect(`${basis} ${years.join(' ')}`).toBe(expected);
});
