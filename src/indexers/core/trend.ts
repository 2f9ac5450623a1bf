import { compareShares, type Share } from './measured';
import type { VerdictResult } from './rule';

/** The share of one year; null where nothing was reported that can be divided. */
export interface YearShare {
  readonly year: number;
  readonly share: Share | null;
}

/** How a year stands against the latest one before it that has a share. */
export interface Rise {
  /** That year; null where there is none. */
  readonly since: number | null;
  /** YES where the share is above that of `since`, compared exactly; the same is no rise. UNKNOWN where one of the two is missing. */
  readonly result: VerdictResult;
}

/** Whether a share rises from year to year, the earliest first: what is missing says nothing and is passed over. Source: Thái Bình II.1.d "nâng cao tỷ lệ" (TB-G2). */
export function risesOf<Y extends YearShare>(years: readonly Y[]): (Y & Rise)[] {
  return years.toSorted((a, b) => a.year - b.year).map((one, at, all) => {
    const before = all.slice(0, at).findLast(({ share }) => share !== null);
    if (one.share === null || before === undefined) return { ...one, since: before?.year ?? null, result: 'UNKNOWN' };
    return { ...one, since: before.year, result: compareShares(one.share, before.share!) > 0 ? 'YES' : 'NO' };
  });
}
