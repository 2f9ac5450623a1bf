import type { UnitKind } from '../../src/indexers/core';

/** The day on which the two-tier system began, and the last one with districts. */
export const TODAYS_UNITS = '2025-07-01';
const LAST_DISTRICTS = '2025-06-30';

export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

/**
 * What the national data set publishes: five years of the provinces, communes and departments of today, told back onto
 * the units of today as the seeds do with the provinces of 2024, and the old years of the districts as they last stood.
 */
export const PERIODS: readonly { readonly unitKind: UnitKind; readonly year: number; readonly unitsAsOf: string }[] = YEARS.flatMap((year) => [
  ...(['PROVINCE', 'COMMUNE', 'DEPARTMENT'] as const).map((unitKind) => ({ unitKind, year, unitsAsOf: TODAYS_UNITS })),
  ...(year < 2025 ? [{ unitKind: 'DISTRICT' as const, year, unitsAsOf: LAST_DISTRICTS }] : []),
]);
