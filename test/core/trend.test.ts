import fc from 'fast-check';
import { risesOf, type Share } from '../../src/indexers/core';

/* Measures that shall rise, without a target (TB-G2: "nâng cao tỷ lệ"). */

const share = (numerator: number, denominator: number): Share => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
const told = (years: [number, Share | null][]): string[] => risesOf(years.map(([year, of]) => ({ year, share: of }))).map(({ year, since, result }) => `${year} ${since} ${result}`);

test('TB-G2: 60 % to 64 % has risen, 64 % to 64 % has not, whatever was counted', () => {
  expect(told([[2023, share(600, 1000)], [2024, share(16, 25)], [2025, share(640, 1000)]])).toEqual(['2023 null UNKNOWN', '2024 2023 YES', '2025 2024 NO']);
});

test('TB-G2: a year without a value says nothing, and the next is compared with the last that has one', () => {
  expect(told([[2025, share(1, 2)], [2023, share(1, 3)], [2024, null]])).toEqual(['2023 null UNKNOWN', '2024 2023 UNKNOWN', '2025 2023 YES']);
});

test('one part in a billion is a rise', () => {
  expect(told([[2023, share(333_333_333, 1_000_000_000)], [2024, share(1, 3)]])).toEqual(['2023 null UNKNOWN', '2024 2023 YES']);
});

test('the order in which the years are given changes nothing', () => {
  const years = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2000, max: 2099 }), share: fc.option(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 1000 })).map(([n, d]) => share(n, d))) }), { selector: ({ year }) => year });
  fc.assert(fc.property(years.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), ([some, shuffled]) => {
    expect(risesOf(shuffled)).toEqual(risesOf(some));
  }));
});
