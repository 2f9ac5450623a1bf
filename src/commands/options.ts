import { isCivilDay, STAGES, UNIT_KINDS, type Text } from '../indexers/core';
import { SCALES } from '../indexers/import-options';
import type { OptionSpec } from './arguments';

/* Options that several commands share, each checked before anything is opened or read. */

export const TERRITORY: OptionSpec = {
  value: 'T', required: true,
  help: { vi: 'VN hoặc mã tỉnh, thành phố (ví dụ 34)', en: 'VN or the code of a province or city (as 34)' },
};

export const YEAR: OptionSpec = {
  value: 'Y', required: true, help: { vi: 'năm được đánh giá', en: 'the assessed year' },
  check: (value) => (/^20\d\d$/.test(value) ? null : { vi: 'năm viết bằng bốn chữ số, ví dụ 2023.', en: 'a year has four digits, as 2023.' }),
};

export const UNIT_KIND: OptionSpec = {
  value: 'KIND', help: { vi: 'loại đơn vị, nếu bộ chỉ số có nhiều loại', en: 'kind of unit, if the set is for several' }, check: oneOf(UNIT_KINDS),
};

export const UNITS_AS_OF: OptionSpec = {
  value: 'DATE', help: { vi: 'các đơn vị có vào ngày này; mặc định 31/12 của năm', en: 'the units are those of this day; default 31 December of the year' },
  check: aDay,
};

export const SCALE: OptionSpec = {
  value: SCALES.join('|'), help: { vi: 'giá trị là điểm, tỷ lệ 0…1 hay phần trăm; mặc định points', en: 'values are points, ratios 0…1 or percentages; default points' }, check: oneOf(SCALES),
};

export const STAGE: OptionSpec = {
  value: STAGES.join('|'), help: { vi: 'bước của các dòng không ghi bước; mặc định APPROVED', en: 'stage of rows that state none; default APPROVED' }, check: oneOf(STAGES),
};

/** A check that a value is a day of the calendar. */
export function aDay(value: string): Text | null {
  return isCivilDay(value) ? null : { vi: 'ngày viết dạng 2024-12-31.', en: 'a date is written as 2024-12-31.' };
}

/** A check that a value is one of a closed list. */
export function oneOf(known: readonly string[]): (value: string) => Text | null {
  return (value) => (known.includes(value) ? null : { vi: `dùng một trong: ${known.join(', ')}.`, en: `use one of: ${known.join(', ')}.` });
}
