import fc from 'fast-check';
import { DecimalMarks, readDecimal, readDigits } from '../../src/formats/decimal-mark';
import { parseScaled } from '../../src/indexers/core';
import { law, SEED } from '../support/arbitraries';

test.each([['85.5', '85.5'], ['0', '0'], ['-3.25', '-3.25'], ['007', '007'], ['85.5000', '85.5000']])('%s is a number with a point', (text, expected) => {
  expect(readDecimal(text, '.')).toBe(expected);
});

test.each(['85,5', '-0,5'])('%s is a number in a file with commas, and none in one with points', (text) => {
  expect(readDecimal(text, ',')).toBe(text.replace(',', '.'));
  expect(readDecimal(text, '.')).toBeNull();
});

test.each([
  '', '-', '+1', '1.', '.5', '1e400', '1e2', '0x1F', '0b1', 'Infinity', 'NaN', '=1+1', '1 000', '1.000.000', '1,000.5', '1.000,5', '--1', '١٢', '１２',
  '1\u00a0000', '85.5%', '12/15', '1234567890123', '−1',
])('"%s" is no number, whatever the mark', (text) => {
  expect([readDecimal(text, '.'), readDecimal(text, ',')]).toEqual([null, null]);
});

test('a file has one mark; the first of each is remembered with its place', () => {
  const marks = new DecimalMarks();
  const see = (value: string, line: number): void => marks.see(value, () => ({ line, column: null }));
  ['5', '12/15', '1.234,5', 'N/A', ''].forEach(see);
  expect([marks.mark, marks.both]).toEqual(['.', null]);
  see('85,5', 7);
  see('86,5', 8);
  expect([marks.mark, marks.both]).toEqual([',', null]);
  see('n=4.5', 9);
  expect(marks.both?.map((seen) => [seen.value, seen.place.line])).toEqual([['85,5', 7], ['n=4.5', 9]]);
});

describe(`the short way for plain numbers (seed ${SEED})`, () => {
  test.each([['85,5', ',', 855_000], ['85.5', '.', 855_000], ['0', '.', 0], ['007', '.', 70_000], ['1.2345', '.', 12_345], ['123456789', '.', 1_234_567_890_000]] as const)('%s', (text, mark, units) => {
    expect(readDigits(text, mark, 4)).toBe(units);
  });

  test.each(['', '.', '1.', '.5', '-1', '1.23450', '1,5', '1.2.3', '1234567890', '1 ', '٣', '1e2', 'n=4', 'N/A'])('"%s" is left to the long one', (text) => expect(readDigits(text, '.', 4)).toBe(-1));

  test('it reads as the long one does, or not at all', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', ',', '-', ' ', 'x'), maxLength: 11 });
    const some: string[] = [];
    law(fc.tuple(text, fc.constantFrom('.' as const, ',' as const), fc.constantFrom(4, 6)), ([value, mark, decimals]) => {
      const units = readDigits(value, mark, decimals);
      if (units === -1) return;
      some.push(value);
      expect(units).toBe(parseScaled(readDecimal(value, mark)!, decimals));
    }, 3_000);
    expect(some.length).toBeGreaterThan(100);
  });
});
