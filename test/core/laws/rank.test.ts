/** What must hold of ranks whatever the scores are. */
import fc from 'fast-check';
import { bestFirst, computeSnapshot, NOT_REPORTED, partitionOf, ranksWithin, ratiosOf, toScores, type Ratio, type Standing } from '../../../src/indexers/core';
import { anyField, law, scaled, SEED, withScores, type RandomField } from '../../support/arbitraries';
import { anEntry, frozen } from '../../support/core';

const SCOPES = ['rankTerritory', 'rankParent'] as const;
const standingsOf = ({ set, entries }: RandomField): readonly Standing[] => computeSnapshot(set, entries).standings;
const byKey = (standings: readonly Standing[]): Map<string, Standing> => new Map(standings.map((standing) => [standing.key, standing]));
const ranks = (standing: Standing): number[][] => SCOPES.map((scope) => standing[scope]);

describe(`laws of ranks (seed ${SEED})`, () => {
  it('the order of the units changes no result', () =>
    law(anyField.chain((field) => fc.tuple(fc.constant(field), fc.shuffledSubarray([...field.entries], { minLength: field.entries.length }))), ([field, shuffled]) => {
      const moved = byKey(standingsOf({ ...field, entries: shuffled }));
      const stood = standingsOf(field);
      expect(stood.map(({ key }) => moved.get(key))).toEqual(stood);
    }));

  it('nothing that is given is changed', () => law(anyField, (field) => expect(() => standingsOf(frozen(field))).not.toThrow()));

  it('a better score never worsens a place, in any scope, of any node or pillar', () => {
    const improvement = anyField.chain((field) =>
      fc.record({ field: fc.constant(field), unit: fc.nat(Math.max(0, field.entries.length - 1)), node: fc.nat(field.set.nodes.length - 1), more: fc.integer({ min: 1, max: 1000 }) }),
    );
    let improved = 0;
    law(improvement, ({ field, unit, node, more }) => {
      const better = withScores(field, unit, (scores) => ({ ...scores, points: scores.points.map((value, at) => (at === node && scores.status[at] === 0 ? value + more : value)) }));
      const [before, after] = [standingsOf(field)[unit], standingsOf(better)[unit]];
      if (before === undefined) return;
      for (const scope of SCOPES) {
        const worse = before[scope].filter((rank, column) => after![scope][column]! > rank || after![scope][column]! > 0 !== rank > 0);
        expect(worse).toEqual([]);
        if (before[scope].some((rank, column) => after![scope][column]! < rank)) improved++;
      }
    }, 1_000);
    expect(improved).toBeGreaterThan(30);
  });

  it('a better score of one unit never lifts another', () =>
    law(fc.tuple(anyField, fc.nat(13), fc.nat(8), fc.integer({ min: 1, max: 1000 })), ([field, unit, node, more]) => {
      const better = withScores(field, unit, (scores) => ({ ...scores, points: scores.points.map((value, at) => (at === node && scores.status[at] === 0 ? value + more : value)) }));
      const after = standingsOf(better);
      standingsOf(field).forEach((standing, index) => {
        if (index === unit) return;
        for (const scope of SCOPES) expect(standing[scope].filter((rank, column) => after[index]![scope][column]! < rank)).toEqual([]);
      });
    }));

  it('a finer unit of measure changes no place', () =>
    law(fc.tuple(anyField, fc.integer({ min: 2, max: 9 })), ([field, factor]) =>
      expect(standingsOf(scaled(field, factor)).map(ranks)).toEqual(standingsOf(field).map(ranks))));

  it('a unit without scores takes nobody a place and gets none', () =>
    law(fc.tuple(anyField, fc.constantFrom('not appraised', 'nothing reported'), fc.constantFrom('a', 'b', null)), ([field, why, parent]) => {
      const set = { ...field.set, onMissing: 'INCOMPLETE' as const };
      const scores = why === 'not appraised' ? null : toScores(set.nodes.length, new Map([[1, NOT_REPORTED]]));
      const newcomer = anEntry('newcomer', scores, { parent });
      const [before, after] = [standingsOf({ set, entries: field.entries }), standingsOf({ set, entries: [newcomer, ...field.entries] })];
      expect(after.slice(1)).toEqual(before);
      const scored = set.nodes.flatMap((node, column) => (node.max! > 0 ? [column] : []));
      for (const column of scored) expect(SCOPES.map((scope) => after[0]![scope][column])).toEqual([0, 0]);
    }));

  it('in each part of a field there is a first place, and after a tie of n the next n − 1 places stay empty', () =>
    law(anyField, (field) => {
      const places = standingsOf(field).filter((_, index) => field.entries[index]!.group === null).map((standing) => standing.rankTerritory[0]!).filter((rank) => rank > 0).sort((a, b) => a - b);
      places.forEach((place, index) => expect(place).toBe(index > 0 && place === places[index - 1] ? places[index - 1] : index + 1));
    }));
});

describe(`ranks and a naive implementation (seed ${SEED})`, () => {
  const someRatios = fc.array(
    fc.record({
      ratio: fc.option(fc.record({ points: fc.integer({ min: -3, max: 12 }), max: fc.constantFrom(0, 4, 6, 8, 12) }).map(({ points, max }): Ratio => ({ points, max })), { freq: 10 }),
      part: fc.constantFrom('x', 'y', null),
    }),
    { maxLength: 60 },
  );

  /** One plus the number of units of the same part that are strictly better, by cross-multiplication of big integers. */
  const naive = (units: readonly { ratio: Ratio | null; part: string | null }[], decimals: number | null): number[] => {
    const value = ({ points, max }: Ratio): [bigint, bigint] => {
      if (decimals === null) return [BigInt(points), BigInt(max)];
      const [twice, divisor] = [2n * BigInt(points) * 10n ** BigInt(decimals) + BigInt(max), 2n * BigInt(max)];
      return [(twice - (((twice % divisor) + divisor) % divisor)) / divisor, 1n];
    };
    const better = (a: Ratio, b: Ratio): boolean => value(a)[0] * value(b)[1] > value(b)[0] * value(a)[1];
    const competes = (unit: { ratio: Ratio | null; part: string | null }): unit is { ratio: Ratio; part: string } => unit.ratio !== null && unit.ratio.max > 0 && unit.part !== null;
    return units.map((unit) => (competes(unit) ? 1 + units.filter((other) => competes(other) && other.part === unit.part && better(other.ratio, unit.ratio)).length : 0));
  };

  it.each([null, 0, 1, 2, 4])('agree at %s decimals', (decimals) =>
    law(someRatios, (units) => {
      const order = bestFirst(ratiosOf(units.map(({ ratio }) => ratio)), decimals);
      expect([...ranksWithin(order, partitionOf(units.map(({ part }) => part)))]).toEqual(naive(units, decimals));
    }, 400));

  it('agree at the largest maximum, where two shares may lie 10⁻¹⁶ apart', () => {
    const max = 90_000_000;
    const near = fc.array(fc.record({ points: fc.integer({ min: max - 3, max }), max: fc.constantFrom(max, max - 1, max - 2) }), { minLength: 2, maxLength: 30 });
    law(near, (ratios) => {
      const units = ratios.map((ratio) => ({ ratio, part: 'x' }));
      expect([...ranksWithin(bestFirst(ratiosOf(ratios), null), partitionOf(units.map(({ part }) => part)))]).toEqual(naive(units, null));
    });
  });
});
