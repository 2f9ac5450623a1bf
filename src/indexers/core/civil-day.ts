import { invariant } from './invariant';

/*
 * Days of the calendar as text, YYYY-MM-DD, without time, zone or clock: they begin and end where the plans are carried
 * out, in Việt Nam. Counted by whole days since 1970-01-01 in the Gregorian calendar, leap years included.
 */

const MONTHS_FROM_MARCH = 153;
const DAYS_OF_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/** Whole days from 1970-01-01 to a day; negative before. */
export function dayNumber(day: string): number {
  const [year, month, date] = partsOf(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((MONTHS_FROM_MARCH * ((month + 9) % 12) + 2) / 5) + date - 1;
  return era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_BEFORE_1970;
}

/** The day that lies so many whole days after 1970-01-01. */
export function dayWithNumber(count: number): string {
  const shifted = count + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / MONTHS_FROM_MARCH);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const date = dayOfYear - Math.floor((MONTHS_FROM_MARCH * monthFromMarch + 2) / 5) + 1;
  return dayOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date);
}

/** The day so many days later; earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return dayWithNumber(dayNumber(day) + days);
}

/** How many days later `to` is than `from`; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether a text is a day that the calendar has: 2024-02-29 is one, 2023-02-29 is not. */
export function isCivilDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text) && dayWithNumber(dayNumber(text)) === text;
}

/** The day so many working days later, Monday to Friday; public holidays are not known here, so the true one is never earlier. */
export function addWeekdays(day: string, days: number): string {
  let at = dayNumber(day);
  for (let left = days; left > 0; ) {
    at += 1;
    if (isWeekday(at)) left -= 1;
  }
  return dayWithNumber(at);
}

/** 1970-01-01 was a Thursday. */
function isWeekday(count: number): boolean {
  const fromMonday = (((count + 3) % 7) + 7) % 7;
  return fromMonday < 5;
}

export function yearOf(day: string): number {
  return partsOf(day)[0];
}

function partsOf(day: string): [number, number, number] {
  invariant(/^\d{4}-\d{2}-\d{2}$/.test(day), `"${day}" is no day`);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function dayOf(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
