import fc from 'fast-check';
import { addDays, addWeekdays, dayNumber, daysBetween, dayWithNumber, isCivilDay, spanOf } from '../../src/indexers/core';
import { law, SEED } from '../support/arbitraries';

test.each([
  ['2024-02-28', 1, '2024-02-29'], ['2023-02-28', 1, '2023-03-01'], ['2000-02-28', 1, '2000-02-29'], ['2100-02-28', 1, '2100-03-01'],
  ['2025-01-01', -1, '2024-12-31'], ['2025-06-15', 15, '2025-06-30'], ['2025-06-16', 15, '2025-07-01'], ['0001-01-01', -1, '0000-12-31'],
])('%s and %i days is %s', (day, days, other) => {
  expect(addDays(day, days)).toBe(other);
  expect(daysBetween(day, other)).toBe(days);
});

test.each(['2023-02-29', '2100-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '2023-1-1', '2023-01-32', '2023-06-00'])('%s is no day of the calendar', (text) => {
  expect(isCivilDay(text)).toBe(false);
});

test('15 working days from a Friday end on a Friday three weeks later', () => {
  expect(addWeekdays('2025-06-06', 15)).toBe('2025-06-27');
  expect(addWeekdays('2025-06-07', 1)).toBe('2025-06-09');
  expect(addWeekdays('1969-12-31', 2)).toBe('1970-01-02');
});

test.each([
  ['QUARTER', '2022-08-15', '2022-07-01', '2022-09-30'], ['QUARTER', '2024-03-31', '2024-01-01', '2024-03-31'], ['QUARTER', '2025-04-01', '2025-04-01', '2025-06-30'],
  ['QUARTER', '2023-12-31', '2023-10-01', '2023-12-31'], ['YEAR', '2024-02-29', '2024-01-01', '2024-12-31'], ['DAY', '2024-02-29', '2024-02-29', '2024-02-29'],
] as const)('the %s of %s is %s to %s', (precision, day, firstDay, lastDay) => {
  expect(spanOf(precision, day)).toEqual({ firstDay, lastDay });
});

describe(`days (seed ${SEED})`, () => {
  const count = fc.integer({ min: -719_000, max: 2_900_000 });

  it('are counted as the Gregorian calendar has them, whatever the clock of the machine', () =>
    law(count, (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect([dayWithNumber(number), dayNumber(day), isCivilDay(day)]).toEqual([day, number, true]);
    }, 2_000));

  it('of work are never on a weekend, and as many lie between as were counted', () =>
    law(fc.tuple(count, fc.integer({ min: 1, max: 60 })), ([from, days]) => {
      const end = addWeekdays(dayWithNumber(from), days);
      const weekday = (number: number): boolean => ![0, 6].includes(new Date(number * 86_400_000).getUTCDay());
      const between = Array.from({ length: dayNumber(end) - from }, (_, at) => from + 1 + at).filter(weekday);
      expect([weekday(dayNumber(end)), between.length]).toEqual([true, days]);
    }));
});
