/** What must hold of verdicts whatever the scores are. */
import fc from 'fast-check';
import { computeSnapshot, judge, STATUS, TOTAL, type IndicatorSet, type Rule, type Scores, type Verdict } from '../../../src/indexers/core';
import { anyField, anyRule, law, scaled, SEED, withScores, type RandomField } from '../../support/arbitraries';
import { aRule } from '../../support/core';

const answers = (verdict: Verdict): string[] => verdict.findings.map((finding) => `${finding.result} ${finding.because}`);

function verdictsOf(rule: Rule, { set, entries }: RandomField): Verdict[] {
  return judge(rule, { set, entries, standings: computeSnapshot(set, entries).standings, decided: true }, entries.map((_, index) => index));
}

/** What was missing comes in: as a share of its maximum, or as not applicable. What has parts is left to them. */
function comeIn(set: IndicatorSet, scores: Scores, shares: readonly number[]): Scores {
  const isLeaf = (node: number): boolean => node !== TOTAL && !set.nodes.some((other) => other.parent === node);
  const comes = scores.status.map((status, node) => status === STATUS.MISSING && isLeaf(node) && !set.nodes[node]!.bonus);
  const applies = (node: number): boolean => shares[node]! > 0.2;
  return {
    points: scores.points.map((value, node) => (comes[node] && applies(node) ? Math.floor(set.nodes[node]!.max! * shares[node]!) : value)),
    status: scores.status.map((value, node) => (comes[node] ? (applies(node) ? STATUS.REPORTED : STATUS.NOT_APPLICABLE) : value)),
  };
}

const anyUnit = (field: RandomField): fc.Arbitrary<number> => fc.nat(Math.max(0, field.entries.length - 1));

describe(`laws of verdicts (seed ${SEED})`, () => {
  it('the order of the units changes no verdict', () =>
    law(fc.tuple(anyRule, anyField.chain((field) => fc.tuple(fc.constant(field), fc.shuffledSubarray([...field.entries], { minLength: field.entries.length })))), ([rule, [field, shuffled]]) => {
      const moved = new Map(verdictsOf(rule, { ...field, entries: shuffled }).map((verdict) => [verdict.key, verdict]));
      const judged = verdictsOf(rule, field);
      expect(judged.map(({ key }) => moved.get(key))).toEqual(judged);
    }));

  it('a better score never turns a YES into anything else', () => {
    let kept = 0;
    law(fc.tuple(anyRule, anyField.chain((field) => fc.tuple(fc.constant(field), anyUnit(field))), fc.nat(8), fc.integer({ min: 1, max: 1000 })), ([rule, [field, unit], node, more]) => {
      const better = withScores(field, unit, (scores) => ({ ...scores, points: scores.points.map((value, at) => (at === node && scores.status[at] === STATUS.REPORTED ? value + more : value)) }));
      if (verdictsOf(rule, field)[unit]?.result !== 'YES') return;
      kept++;
      expect(verdictsOf(rule, better)[unit]!.result).toBe('YES');
    }, 2_000);
    expect(kept).toBeGreaterThan(50);
  });

  it('what a share answers while scores are missing stands when they come in', () => {
    let settled = 0;
    const shares = fc.constantFrom('GTE', 'GT', 'LTE', 'LT', 'EQ').chain((operator) =>
      fc.constantFrom('0.90', '0.70', '0.50').map((required) => aRule({ ratio: { operator: operator as 'GTE', required } })));
    law(fc.tuple(shares, anyField.chain((field) => fc.tuple(fc.constant(field), anyUnit(field))), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 })), ([rule, [field, unit], found]) => {
      const incomplete = { ...field, set: { ...field.set, onMissing: 'INCOMPLETE' as const } };
      const [before, after] = [incomplete, withScores(incomplete, unit, (scores) => comeIn(incomplete.set, scores, found))].map((state) => verdictsOf(rule, state)[unit]);
      if (before === undefined || !['PASSES_ALREADY', 'CANNOT_PASS'].includes(before.findings[0]!.because)) return;
      settled++;
      expect([before.result, 'NOT_APPLICABLE']).toContain(after!.result);
    }, 2_000);
    expect(settled).toBeGreaterThan(30);
  });

  it('a finer unit of measure changes no verdict', () =>
    law(fc.tuple(anyRule, anyField, fc.integer({ min: 2, max: 9 })), ([rule, field, factor]) =>
      expect(verdictsOf(rule, scaled(field, factor)).map(answers)).toEqual(verdictsOf(rule, field).map(answers))));

  it('a verdict is YES exactly where every condition is', () =>
    law(fc.tuple(anyRule, anyField), ([rule, field]) => {
      for (const { result, findings } of verdictsOf(rule, field)) expect(result === 'YES').toBe(findings.every((finding) => finding.result === 'YES'));
    }));

  it('every unit that holds a rank no worse than a flagged one, in the same competition, is flagged by a rule of rank alone', () =>
    law(anyField, (field) => {
      const verdicts = verdictsOf(aRule({ rank: { required: 2 } }), field);
      const standings = computeSnapshot(field.set, field.entries).standings;
      verdicts.forEach((verdict, index) => {
        const rank = standings[index]!.rankTerritory[0]!;
        if (rank > 0) expect(verdict.result).toBe(rank <= 2 ? 'YES' : 'NO');
        else expect(verdict.result).not.toBe('YES');
      });
    }));

  it('a margin is negative, zero or positive as the share is below, at or above the threshold', () =>
    law(fc.tuple(fc.constantFrom('0.90', '0.70', '0.50'), anyField), ([required, field]) => {
      const signOf = (operator: 'LT' | 'EQ' | 'GT') => verdictsOf(aRule({ ratio: { operator, required } }), field);
      const [below, at, above] = [signOf('LT'), signOf('EQ'), signOf('GT')];
      above.forEach(({ findings: [finding] }, index) => {
        if (!['MET', 'NOT_MET'].includes(finding!.because)) return;
        const sign = finding!.margin!.startsWith('-') ? 'below' : finding!.margin === '0' ? 'at' : 'above';
        expect({ below: below[index]!.result, at: at[index]!.result, above: finding!.result }).toEqual({ below: 'NO', at: 'NO', above: 'NO', [sign]: 'YES' });
      });
    }));
});
