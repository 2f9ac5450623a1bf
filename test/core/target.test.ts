import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount, gapOf, judgeShareOfUnits, judgeTarget, judgeTotal, meetsAll, meetsMost, parseCount, parseScaled, percentOf, type Measured, type Operator } from '../../src/indexers/core';

interface PlanTarget {
  readonly id: string;
  readonly level: string;
  readonly operator: Operator;
  readonly value: string;
  readonly measure: { readonly key: string; readonly method: string; readonly exclusions: readonly string[] };
}
const targetsOf = (plan: string): PlanTarget[] => (JSON.parse(readFileSync(join(__dirname, `../../seeds/plans/${plan}.json`), 'utf8')) as { targets: PlanTarget[] }).targets;
const TARGETS = ['TQ-2022', 'BK-2022', 'BMT-2023'].flatMap(targetsOf);

const counted = (numerator: string, denominator: string): Measured => ({ status: 'REPORTED', numerator: parseCount(numerator), denominator: parseCount(denominator), flag: null });
const answered = (flag: boolean): Measured => ({ status: 'REPORTED', numerator: null, denominator: null, flag });
const silent: Measured = { status: 'NOT_REPORTED', numerator: null, denominator: null, flag: null };
const exempt: Measured = { status: 'NOT_APPLICABLE', numerator: null, denominator: null, flag: null };

test('Tuyên Quang has 44 targets and the launch (TQ-M1), Bắc Kạn 7, Buôn Ma Thuột 1', () => {
  expect(['TQ-2022', 'BK-2022', 'BMT-2023'].map((plan) => targetsOf(plan).length)).toEqual([45, 7, 1]);
});

describe.each(TARGETS)('$id: $measure.key of $level, at least $value %', ({ operator, value, measure }) => {
  const target = { operator, value };
  const required = Number(value);

  test('is met at the border, missed by one of a million below it, open where nothing was reported', () => {
    if (measure.method === 'UNIT_FLAG') {
      expect([judgeTarget(target, answered(true)).result, judgeTarget(target, answered(false)).result]).toEqual(['YES', 'NO']);
    } else {
      const [met, missed] = [judgeTarget(target, counted(String(required * 10_000), '1000000')), judgeTarget(target, counted(String(required * 10_000 - 1), '1000000'))];
      expect([met.result, gapOf(target, met.achieved!)]).toEqual(['YES', '0']);
      expect([missed.result, gapOf(target, missed.achieved!), percentOf(missed.achieved!)]).toEqual(['NO', '-0.0001', `${required - 1}.9999`]);
    }
    expect([judgeTarget(target, null), judgeTarget(target, silent)].map(({ result, because }) => [result, because])).toEqual([['UNKNOWN', 'NOT_REPORTED'], ['UNKNOWN', 'NOT_REPORTED']]);
    expect(judgeTarget(target, exempt)).toEqual({ result: 'NOT_APPLICABLE', because: 'NOT_APPLICABLE', achieved: null });
  });
});

test('work files online: 90 and 60 per cent in Tuyên Quang (TQ-a14, TQ-c7), 100, 100 and 80 in Bắc Kạn (BK-c3), and 80 with a signature is another measure (TQ-b4)', () => {
  const online = TARGETS.filter(({ measure }) => measure.key === 'WORK_FILES_ONLINE').map(({ id, level, value }) => [id, level, value]);
  expect(online).toEqual([['TQ-a14', 'PROVINCE', '90'], ['TQ-c7', 'COMMUNE', '60'], ['BK-c3-1', 'PROVINCE', '100'], ['BK-c3-2', 'DISTRICT', '100'], ['BK-c3-3', 'COMMUNE', '80']]);
  expect(TARGETS.find(({ id }) => id === 'TQ-b4')).toMatchObject({ level: 'DISTRICT', value: '80', measure: { key: 'WORK_FILES_SIGNED_ONLINE' } });
});

test('"trừ văn bản mật" is said by the measure: signed documents (TQ-a12) leave secret ones out, reports (TQ-a13) leave out nothing', () => {
  const exclusions = (id: string): readonly string[] => TARGETS.find((target) => target.id === id)!.measure.exclusions;
  expect([exclusions('TQ-a12').length, exclusions('TQ-a13')]).toEqual([1, []]);
});

const NINETY = { operator: 'GTE', value: '90' } as const;
const ALL = { operator: 'GTE', value: '100' } as const;

describe('the units of a territory together', () => {
  test('all numerators by all denominators, not the mean of shares', () => {
    const { achieved, result } = judgeTotal(NINETY, [counted('10', '10'), counted('79', '90'), exempt]);
    expect([percentOf(achieved!), result]).toEqual(['89', 'NO']);
  });

  test('are open while one has not reported, and what was reached so far is told', () => {
    const { achieved, result, because } = judgeTotal(NINETY, [counted('95', '100'), null]);
    expect([percentOf(achieved!), result, because]).toEqual(['95', 'UNKNOWN', 'NOT_REPORTED']);
  });

  test('a share of units (TQ-a6): one no decides "100 %", silence leaves it open, a silent unit cannot undo what is sure', () => {
    const result = (...units: (Measured | null)[]): string => judgeShareOfUnits(ALL, units).result;
    expect([result(answered(true), answered(true)), result(answered(true), answered(false), null), result(answered(true), null), result(exempt, answered(true))]).toEqual(['YES', 'NO', 'UNKNOWN', 'YES']);
    const half = { operator: 'GTE', value: '50' } as const;
    expect(judgeShareOfUnits(half, [answered(true), answered(true), null])).toMatchObject({ result: 'YES', because: 'COMPARED' });
  });

  test('nobody to ask, nothing to count: NOT_APPLICABLE, and never 0', () => {
    expect([judgeTotal(ALL, []), judgeShareOfUnits(ALL, [])].map(({ because, achieved }) => [because, achieved])).toEqual([['NO_UNITS', null], ['NO_UNITS', null]]);
    expect(judgeTarget(ALL, counted('0', '0'))).toEqual({ result: 'NOT_APPLICABLE', because: 'ZERO_DENOMINATOR', achieved: null });
    expect(judgeTarget(ALL, counted('0', '5'))).toMatchObject({ result: 'NO' });
  });

  test('the order of the units changes nothing', () => {
    const units = [counted('3', '7'), counted('5', '5'), exempt, counted('1', '9'), null];
    for (const turned of [[...units].reverse(), [...units.slice(2), ...units.slice(0, 2)]]) expect(judgeTotal(NINETY, turned)).toEqual(judgeTotal(NINETY, units));
  });
});

test('TQ-A4: a unit qualifies where it meets all; one miss decides, else one gap leaves it open; what does not apply is left out', () => {
  expect(meetsAll(['YES', 'NOT_APPLICABLE', 'YES'])).toEqual({ met: 2, total: 2, meetsAll: 'YES' });
  expect(meetsAll(['YES', 'UNKNOWN', 'NO'])).toEqual({ met: 1, total: 3, meetsAll: 'NO' });
  expect(meetsAll(['YES', 'UNKNOWN'])).toEqual({ met: 1, total: 2, meetsAll: 'UNKNOWN' });
  expect(meetsAll(['NOT_APPLICABLE'])).toEqual({ met: 0, total: 0, meetsAll: 'NOT_APPLICABLE' });
});

test('what is shown never claims more than there is: 89.99999 is not shown as 90, and a miss of a hair is not shown as none', () => {
  const hair = { numerator: 8_999_999n, denominator: 10_000_000n };
  expect([percentOf(hair), gapOf(NINETY, hair)]).toEqual(['89.9999', '-0.0001']);
  expect([percentOf({ numerator: 2n, denominator: 3n }), gapOf(NINETY, { numerator: 2n, denominator: 3n })]).toEqual(['66.6666', '-23.3334']);
});

test('a surplus is not overstated: achieved less required is the gap, to the last decimal shown', () => {
  const surplus = { numerator: 931_192_660n, denominator: 1_000_000_000n };
  expect([percentOf(surplus), gapOf({ operator: 'GTE', value: '80' }, surplus)]).toEqual(['93.1192', '13.1192']);
  expect(gapOf(NINETY, { numerator: 9_999_999n, denominator: 10_000_000n })).toBe('9.9999');
  for (let numerator = 0n; numerator <= 211n; numerator++) {
    const share = { numerator, denominator: 211n };
    for (const value of ['0', '66.6667', '80', '100']) expect(parseScaled(gapOf({ operator: 'GTE', value }, share), 4)).toBe(parseScaled(percentOf(share), 4)! - parseScaled(value, 4)!);
  }
});

test('above a target that asks for an exact value is a miss, too, and never shown as 0', () => {
  const hair = { numerator: 5_000_001n, denominator: 10_000_000n };
  expect([gapOf({ operator: 'EQ', value: '50' }, hair), gapOf({ operator: 'GTE', value: '50' }, hair)]).toEqual(['0.0001', '0']);
});

test('counts are plain decimals from zero on, with at most four decimals', () => {
  expect(['0', '12', '12.5', '0.0001'].map((text) => formatCount(parseCount(text)!))).toEqual(['0', '12', '12.5', '0.0001']);
  expect(parseCount('900719925474')).toBe(9_007_199_254_740_000n);
  expect(['900719925475', '99999999999999999999', '-1', '1e3', '0x1F', '12,5', '1.00001', '', ' 1', 'NaN'].filter((text) => parseCount(text) !== null)).toEqual([]);
});

test.each([
  ['TQ-A4: two of three', ['YES', 'YES', 'NO'], 'YES'], ['half of them', ['YES', 'NO'], 'NO'], ['one of three', ['YES', 'NO', 'NO'], 'NO'],
  ['an open one could make it most', ['YES', 'NO', 'UNKNOWN'], 'UNKNOWN'], ['an open one cannot', ['NO', 'NO', 'UNKNOWN'], 'NO'], ['most whatever the open one says', ['YES', 'YES', 'UNKNOWN'], 'YES'],
  ['what does not apply is left out', ['YES', 'NOT_APPLICABLE', 'NOT_APPLICABLE'], 'YES'], ['none applies', ['NOT_APPLICABLE'], 'NOT_APPLICABLE'], ['no target', [], 'NOT_APPLICABLE'],
] as const)('most targets: %s', (_, results, answer) => {
  expect(meetsMost(results)).toBe(answer);
});
