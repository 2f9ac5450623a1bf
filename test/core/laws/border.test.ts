/** 100,000 random scores, half of them within 3/10 000 point of 90 %, half of 70 %: not one wrong flag, and floats do get some wrong. */
import { formatPoints, judge, type Points } from '../../../src/indexers/core';
import { SEED } from '../../support/arbitraries';
import { aField, anEntry, aRule, aSet, SIX } from '../../support/core';
import { randomIntegers } from '../../support/random';

const [FIELDS, UNITS] = [50, 1_000];
const KEYS = Object.keys(SIX) as (keyof typeof SIX)[];
type Border = 'GTE' | 'GT';
const PASSES: Record<Border, (sign: number) => boolean> = { GTE: (sign) => sign >= 0, GT: (sign) => sign > 0 };

type Random = ReturnType<typeof randomIntegers>;

/** Six scores of 1/10 000 points that add up to `target`, at random. */
function spread(maxima: readonly number[], target: number, random: Random): number[] {
  let tooMuch = maxima.reduce((sum, max) => sum + max, 0) - target;
  const take = (score: number, most: number): number => {
    const less = Math.min(score, most);
    tooMuch -= less;
    return score - less;
  };
  return maxima.map((max) => take(max, random(0, tooMuch))).map((score) => take(score, tooMuch));
}

interface Count {
  compared: number;
  wrong: number;
  floatsWrong: number;
}

/** Wrong flags of the core, and of floats, among units whose points lie within ±3 of `tenths` tenths of the maximum. */
function flagAtBorder(tenths: number): Record<Border, Count> {
  const random = randomIntegers(SEED);
  const counts: Record<Border, Count> = { GTE: { compared: 0, wrong: 0, floatsWrong: 0 }, GT: { compared: 0, wrong: 0, floatsWrong: 0 } };
  for (let number = 0; number < FIELDS; number++) {
    const maxima = KEYS.map(() => random(10, 200) * 10_000);
    const max = maxima.reduce((sum, value) => sum + value, 0);
    const set = aSet({ mains: Object.fromEntries(KEYS.map((key, at) => [key, formatPoints(maxima[at] as Points)])) });
    const units = Array.from({ length: UNITS }, () => spread(maxima, (max / 10) * tenths + random(-3, 3), random));
    const field = aField(set, units.map((scores, index) => anEntry(String(index), { points: [0, ...scores], status: [1, 0, 0, 0, 0, 0, 0] })));
    for (const operator of ['GTE', 'GT'] as const) {
      const rule = aRule({ mainIndicators: KEYS, ratio: { operator, required: `0.${tenths}0` } });
      judge(rule, field, units.map((_, index) => index)).forEach(({ result }, index) => {
        const scores = units[index]!;
        const difference = 10n * scores.reduce((sum, value) => sum + BigInt(value), 0n) - BigInt(tenths) * BigInt(max);
        const truth = PASSES[operator](Number(difference));
        const ratio = scores.reduce((sum, value) => sum + value / 10_000, 0) / (max / 10_000);
        counts[operator].compared++;
        if ((result === 'YES') !== truth) counts[operator].wrong++;
        if (PASSES[operator](ratio - tenths / 10) !== truth) counts[operator].floatsWrong++;
      });
    }
  }
  return counts;
}

describe.each([9, 7])(`50,000 scores at %d tenths of the maximum (seed ${SEED})`, (tenths) => {
  let counts: Record<Border, Count>;
  beforeAll(() => {
    counts = flagAtBorder(tenths);
  });

  it.each(['GTE', 'GT'] as const)('%s: no flag is wrong', (operator) =>
    expect(counts[operator]).toMatchObject({ compared: 50_000, wrong: 0 }));

  it.each(['GTE', 'GT'] as const)('%s: floats get some wrong, so the trap is real', (operator) =>
    expect(counts[operator].floatsWrong).toBeGreaterThan(0));
});
