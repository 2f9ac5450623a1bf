/** The core computes in columns; the same said plainly gives the same, whatever is scored. */
import fc from 'fast-check';
import { bestFirst, computeSnapshot, partitionOf, ranksWithin, ratiosOf, type Ratio } from '../../../src/indexers/core';
import { anyField, law, SEED } from '../../support/arbitraries';
import { plainSnapshot } from '../../support/plain-ranking';

describe(`a snapshot and its plain computation (seed ${SEED})`, () => {
  const printed = anyField.chain((field) =>
    fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: field.entries.length, maxLength: field.entries.length })
      .map((ranks) => ({ ...field, entries: field.entries.map((entry, at) => ({ ...entry, publishedRank: ranks[at]! })) })));

  it('agree in every column, rank and disagreement', () =>
    law(printed, ({ set, entries }) => expect(computeSnapshot(set, entries)).toEqual(plainSnapshot(set, entries)), 600));

  it('agree where no source states the maximum of the total', () =>
    law(printed, ({ set, entries }) => {
      const open = { ...set, nodes: set.nodes.map((node) => (node.kind === 'TOTAL' ? { ...node, max: null } : node)) };
      expect(computeSnapshot(open, entries)).toEqual(plainSnapshot(open, entries));
    }));
});

describe(`an order (seed ${SEED})`, () => {
  const many = (points: fc.Arbitrary<number>, max: fc.Arbitrary<number>): fc.Arbitrary<Ratio[]> => fc.array(fc.record({ points, max }), { minLength: 1, maxLength: 300 });
  const ranksOf = (ratios: readonly Ratio[]): number[] => [...ranksWithin(bestFirst(ratiosOf(ratios), null), partitionOf(ratios.map(() => 'x')))];
  const naive = (ratios: readonly Ratio[]): number[] =>
    ratios.map((own) => 1 + ratios.filter((other) => BigInt(other.points) * BigInt(own.max) > BigInt(own.points) * BigInt(other.max)).length);

  it.each([
    ['points of one maximum, from penalties to the largest', many(fc.integer({ min: -90_000_000, max: 90_000_000 }), fc.constant(90_000_000))],
    ['points that differ in their last digit only', many(fc.integer({ min: 2_046, max: 2_050 }), fc.constant(5_000))],
    ['points of several maxima', many(fc.integer({ min: -5, max: 90_000_000 }), fc.constantFrom(90_000_000, 45_000_000, 89_999_999))],
  ])('is the same as comparing each with each: %s', (_, ratios) => law(ratios, (given) => expect(ranksOf(given)).toEqual(naive(given)), 200));

  it('keeps equal ones in the order of input', () =>
    law(many(fc.integer({ min: 0, max: 3 }), fc.constant(3)), (ratios) => {
      const { positions } = bestFirst(ratiosOf(ratios), null);
      for (let at = 1; at < positions.length; at++) {
        const [before, own] = [positions[at - 1]!, positions[at]!];
        if (ratios[before]!.points === ratios[own]!.points) expect(before).toBeLessThan(own);
      }
    }));
});
