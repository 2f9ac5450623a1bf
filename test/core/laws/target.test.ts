/** What holds of every target, whatever is counted: one exact share, said in four ways that agree. */
import fc from 'fast-check';
import { gapOf, judgeShareOfUnits, judgeTarget, judgeTotal, meetsAll, percentOf, type Measured, type Target, type VerdictResult } from '../../../src/indexers/core';
import { law, SEED } from '../../support/arbitraries';

const counted = (numerator: bigint, denominator: bigint): Measured => ({ status: 'REPORTED', numerator, denominator, flag: null });
const silent: Measured = { status: 'NOT_REPORTED', numerator: null, denominator: null, flag: null };
const exempt: Measured = { status: 'NOT_APPLICABLE', numerator: null, denominator: null, flag: null };

/** The values that the plans set: Tuyên Quang 50 to 100, Bắc Kạn 80 and 100. */
const targets = fc.constantFrom('50', '60', '80', '90', '100').map((value): Target => ({ operator: 'GTE', value }));
/** Counts near the border too: a denominator, and a numerator within 2 of what the target asks of it. */
const near = targets.chain((target) =>
  fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 13n }), fc.bigInt({ min: -2n, max: 2n })).map(([denominator, off]) => {
    const border = (denominator * BigInt(target.value)) / 100n + off;
    return { target, numerator: border < 0n ? 0n : border > denominator ? denominator : border, denominator };
  }));
const counts = fc.tuple(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 0n, max: 50n })).map(([part, rest]) => counted(part, part + rest));
const answers = fc.constantFrom<Measured>({ ...silent, status: 'REPORTED', flag: true }, { ...silent, status: 'REPORTED', flag: false }, silent, exempt);
const results = fc.array(fc.constantFrom<VerdictResult>('YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE'), { maxLength: 20 });

describe(`a target (seed ${SEED})`, () => {
  it('is met exactly where the gap is not below zero, and what is shown never reaches the target before that', () =>
    law(near, ({ target, numerator, denominator }) => {
      const { result, achieved } = judgeTarget(target, counted(numerator, denominator));
      expect(result).toBe(numerator * 100n >= BigInt(target.value) * denominator ? 'YES' : 'NO');
      expect(gapOf(target, achieved!).startsWith('-')).toBe(result === 'NO');
      expect(Number(percentOf(achieved!)) >= Number(target.value)).toBe(result === 'YES');
    }, 2_000));

  it('is the same for the same share of ten times as much, and one more that is done undoes no yes', () =>
    law(near, ({ target, numerator, denominator }) => {
      const result = judgeTarget(target, counted(numerator, denominator)).result;
      expect(judgeTarget(target, counted(numerator * 10n, denominator * 10n)).result).toBe(result);
      if (result === 'YES' && numerator < denominator) expect(judgeTarget(target, counted(numerator + 1n, denominator)).result).toBe('YES');
    }));

  it('that every unit meets is met by all of them together, and one that every unit misses is missed', () =>
    law(fc.tuple(targets, fc.array(counts, { minLength: 1, maxLength: 9 })), ([target, units]) => {
      const own = units.map((unit) => judgeTarget(target, unit).result).filter((result) => result !== 'NOT_APPLICABLE');
      const together = judgeTotal(target, units).result;
      if (own.length > 0 && new Set(own).size === 1) expect(together).toBe(own[0]);
      if (own.length === 0) expect(together).toBe('NOT_APPLICABLE');
    }));

  it('for a share of units (TQ-a6, TQ-a7, TQ-b1) that is decided stays as it is, whatever the silent ones answer', () =>
    law(fc.tuple(targets, fc.array(answers, { maxLength: 9 }), fc.infiniteStream(fc.boolean())), ([target, units, flags]) => {
      const { result } = judgeShareOfUnits(target, units);
      const later = units.map((unit): Measured => (unit === silent ? { ...silent, status: 'REPORTED', flag: flags.next().value! } : unit));
      if (result !== 'UNKNOWN') expect(judgeShareOfUnits(target, later).result).toBe(result);
      expect(judgeShareOfUnits(target, later).result).not.toBe('UNKNOWN');
    }, 1_000));
});

describe(`all targets of a unit, TQ-A4 (seed ${SEED})`, () => {
  it('are met where as many are met as count; an open one that is answered never undoes a NO', () =>
    law(results, (all) => {
      const { met, total, meetsAll: verdict } = meetsAll(all);
      expect(verdict === 'YES').toBe(total > 0 && met === total);
      expect(verdict === 'NO').toBe(all.includes('NO'));
      const answered = meetsAll(all.map((result) => (result === 'UNKNOWN' ? 'YES' : result)));
      expect(answered.total).toBe(total);
      expect(answered.meetsAll).toBe(verdict === 'UNKNOWN' ? 'YES' : verdict);
    }));
});
