import {
  compareRatios, compareWithFraction, cutRatio, formatMargin, formatPoints, formatScaled, LARGEST_MAXIMUM, parseFraction,
  parsePoints, parseScaled, points, pointsOfShare, roundHalfUp, roundRatio, type Points,
} from '../../src/indexers/core';
import { EXACTLY_90, pts, SIX } from '../support/core';

const sum = (texts: readonly string[]): Points => points(texts.reduce((total, text) => total + pts(text), 0));
const NINETY = parseFraction('0.90');

describe('reading points', () => {
  it.each([
    ['85.5', 855_000], ['0.0001', 1], ['51.69', 516_900], ['100', 1_000_000], ['007.50', 75_000], ['-2.5', -25_000],
    ['0', 0], ['-0', 0], ['-0.0000', 0], ['1.23450000', 12_345], ['0.1', 1_000], ['900719925474.0991', Number.MAX_SAFE_INTEGER],
  ])('reads %s exactly', (text, units) => expect(parsePoints(text)).toBe(units));

  it.each([
    '', ' ', '85,5', '1e3', '0x1F', '.5', '5.', '+5', '--5', ' 5', '5 ', '5\n', '1_000', '1 000', '٣', '１', 'NaN', 'Infinity',
    '1.23456', '0.00001', '1.2.3', '900719925474.0992', '9999999999999', `0.${'0'.repeat(31)}`,
  ])('refuses %j instead of guessing', (text) => expect(parsePoints(text)).toBeNull());

  it('is not held up by a very long number', () => {
    expect(parsePoints(`0.${'0'.repeat(500_000)}1`)).toBeNull();
  });

  it('reads a share of 1 as the law data write it', () => {
    expect(compareWithFraction(pts('9'), pts('10'), parseFraction('0.9'))).toBe(0);
    expect(compareWithFraction(pts('9'), pts('10'), parseFraction('0.90'))).toBe(0);
    expect(() => parseFraction('90 %')).toThrow(/not a decimal/);
    expect(() => parseFraction('0.1234567')).toThrow(/at most 6 decimals/);
  });

  it('keeps the sign of a scaled number and never makes a negative zero', () => {
    expect(parseScaled('-0.5', 6)).toBe(-500_000);
    expect(Object.is(parseScaled('-0.0', 6), 0)).toBe(true);
  });
});

describe('writing points', () => {
  it.each([[516_900, '51.69'], [0, '0'], [1, '0.0001'], [-1, '-0.0001'], [-25_000, '-2.5'], [10_000, '1'], [1_000_000, '100']])(
    'writes %d as %s', (units, text) => expect(formatPoints(points(units))).toBe(text));

  it('keeps needless zeros only where a fixed number of decimals is asked for', () => {
    expect(formatScaled(5_582, 4, true)).toBe('0.5582');
    expect(formatScaled(5_000, 4, true)).toBe('0.5000');
    expect(formatScaled(5_000, 4)).toBe('0.5');
    expect(formatScaled(-5_000, 4, true)).toBe('-0.5000');
    expect(formatScaled(7, 0, true)).toBe('7');
  });

  it('is the inverse of reading', () => {
    for (const text of ['51.69', '-0.0001', '999.9999', '0']) expect(formatPoints(pts(text))).toBe(text);
  });

  it('refuses what is not a whole number of 1/10 000 point', () => {
    expect(() => points(0.5)).toThrow(/whole numbers/);
    expect(() => points(2 ** 53)).toThrow(/whole numbers/);
    expect(() => points(Number.NaN)).toThrow(/whole numbers/);
  });
});

describe('comparing with a threshold', () => {
  it('knows that 51.69 + 76.6 + 71.29 + 29.45 + 75.4 + 145.57 of 500 are 90 %, which floats deny', () => {
    const [reached, max] = [Object.values(EXACTLY_90), Object.values(SIX)];
    expect(compareWithFraction(sum(reached), sum(max), NINETY)).toBe(0);
    const floats = reached.map(Number).reduce((total, value) => total + value, 0) / 500;
    expect(floats).toBeLessThan(0.9);
  });

  it.each([['449.9999', -1], ['450', 0], ['450.0001', 1]])('sees 1/10 000 point: %s of 500 against 90 %% is %d', (reached, sign) =>
    expect(compareWithFraction(pts(reached), pts('500'), NINETY)).toBe(sign));

  it('stays exact at the largest maximum', () => {
    const max = points(LARGEST_MAXIMUM);
    const threshold = points((LARGEST_MAXIMUM / 10) * 9);
    expect(compareWithFraction(points(threshold - 1), max, NINETY)).toBe(-1);
    expect(compareWithFraction(threshold, max, NINETY)).toBe(0);
    expect(compareRatios(points(max - 1), max, points(max - 2), points(max - 1))).toBe(1);
    expect(compareRatios(points(max - 2), points(max - 1), points(max - 1), max)).toBe(-1);
  });

  it('compares two units of different maxima by their ratios', () => {
    expect(compareRatios(pts('45'), pts('50'), pts('90'), pts('100'))).toBe(0);
    expect(compareRatios(pts('45.0001'), pts('50'), pts('90'), pts('100'))).toBe(1);
    expect(compareRatios(pts('0'), pts('50'), pts('-1'), pts('100'))).toBe(1);
  });
});

describe('the margin to a threshold', () => {
  it.each([
    ['450', '0'], ['450.0001', '0.0001'], ['449.9999', '-0.0001'], ['449.98', '-0.02'], ['500', '50'], ['0', '-450'], ['-5', '-455'],
  ])('%s of 500 against 90 %% is %s points', (reached, margin) =>
    expect(formatMargin(pts(reached), pts('500'), NINETY)).toBe(margin));

  it('shows what is smaller than 1/10 000 point', () =>
    expect(formatMargin(points(1), points(1), NINETY)).toBe('0.00001'));
});

describe('rounding and cutting a ratio', () => {
  it.each([
    ['558.195', 4, 5_582], ['558.2', 4, 5_582], ['558.1499', 4, 5_581], ['558.15', 4, 5_582], ['558.25', 4, 5_583],
    ['-0.05', 4, 0], ['-0.15', 4, -1], ['-0.0501', 4, -1], ['1000', 0, 1], ['499.9999', 0, 0], ['500', 0, 1],
  ])('%s of 1000 at %d decimals, half up, is %d', (reached, decimals, units) =>
    expect(roundRatio(pts(reached), pts('1000'), decimals)).toBe(units));

  it('cuts beside a threshold and never up: 899.9999 of 1000 is not shown as 90 %', () => {
    expect(cutRatio(pts('899.9999'), pts('1000'), 6)).toBe(899_999);
    expect(cutRatio(pts('899.9999'), pts('1000'), 2)).toBe(89);
    expect(cutRatio(pts('900'), pts('1000'), 6)).toBe(900_000);
    expect(formatScaled(cutRatio(pts('-15'), pts('1000'), 2), 2)).toBe('-0.01');
    expect(formatScaled(cutRatio(pts('-1.5'), pts('1000'), 2), 2)).toBe('0');
  });

  it('needs a maximum: nothing is divided by zero', () => {
    expect(() => roundRatio(pts('1'), pts('0'), 4)).toThrow(/maximum above zero/);
    expect(() => cutRatio(pts('1'), pts('0'), 4)).toThrow(/maximum above zero/);
  });

  it('refuses a ratio with more decimals than whole numbers can carry, instead of a wrong one', () =>
    expect(() => roundRatio(pts('8999'), pts('9000'), 9)).toThrow(/exact division/));
});

describe('a published share as points', () => {
  it.each([['0.886', '1000', '886'], ['0.89446', '1000', '894.46'], ['0.883075', '1000', '883.075'], ['0.123456', '0.01', '0.0012'], ['0.999999', '1', '0.9999']])(
    '%s of %s is %s, cut and never up', (share, max, expected) =>
      expect(formatPoints(pointsOfShare(parseFraction(share), pts(max)))).toBe(expected));
});

describe('rounding half up', () => {
  it.each([
    [1n, 2n, 1], [3n, 2n, 2], [-1n, 2n, 0], [-3n, 2n, -1], [-5n, 4n, -1], [-7n, 4n, -2], [1n, 3n, 0], [2n, 3n, 1], [-1n, 3n, 0],
    [-2n, 3n, -1], [0n, 5n, 0], [-4n, 2n, -2], [49_999n, 100_000n, 0],
  ])('%d/%d becomes %d', (numerator, denominator, expected) => {
    const rounded = roundHalfUp(numerator, denominator);
    expect(Object.is(rounded, expected)).toBe(true);
  });

  it('refuses a denominator that is not positive', () => {
    expect(() => roundHalfUp(1n, 0n)).toThrow(/denominator/);
    expect(() => roundHalfUp(1n, -2n)).toThrow(/denominator/);
  });
});
