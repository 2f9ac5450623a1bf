/** How exact the words of a plan are: "ngày 30/7/2023", "trong quý III năm 2022", "vào năm 2023". */
export const MOMENT_PRECISIONS = ['DAY', 'QUARTER', 'YEAR'] as const;
export type MomentPrecision = (typeof MOMENT_PRECISIONS)[number];

/** Days from the first to the last, both included. */
export interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
}

const QUARTERS = [['01-01', '03-31'], ['04-01', '06-30'], ['07-01', '09-30'], ['10-01', '12-31']] as const;

/**
 * The day, quarter or year around a day, to its last day: "trong quý III năm 2022" ends with 2022-09-30 (TQ-M1, plan of
 * Tuyên Quang V.1), "vào năm 2027" with 2027-12-31 (HT-M, plan of Hà Tĩnh).
 */
export function spanOf(precision: MomentPrecision, day: string): Span {
  const year = day.slice(0, 4);
  if (precision === 'DAY') return { firstDay: day, lastDay: day };
  if (precision === 'YEAR') return { firstDay: `${year}-01-01`, lastDay: `${year}-12-31` };
  const [first, last] = QUARTERS[Math.floor((Number(day.slice(5, 7)) - 1) / 3)]!;
  return { firstDay: `${year}-${first}`, lastDay: `${year}-${last}` };
}
