import { groupBy } from './group-by';
import { compareShares, type Share } from './measured';

export const NATIONAL_INDICES = ['DTI', 'PAR_INDEX', 'PCI'] as const;
/** An index in which the provinces of the country are ranked by somebody else. */
export type NationalIndex = (typeof NATIONAL_INDICES)[number];

/** What one source says of a province in a national index, as far as it decides anything. */
export interface NationalResult {
  /** The assessed year. */
  readonly year: number;
  /** The day whose provinces are ranked: 63 until 2025-06-30, 34 from 2025-07-01 on. */
  readonly listedOn: string;
  /** The rank read in the source, or the one in a complete table. */
  readonly rank: number | null;
  /** Among how many provinces. */
  readonly of: number | null;
  /** The score as printed, and the maximum of its scale. */
  readonly score: string | null;
  readonly scaleMax: string | null;
  /** The score as a share of the maximum of its scale; null where the score or the scale is not known. */
  readonly share: Share | null;
  /** The mean of the complete table in which it stands; null for a single result. */
  readonly mean: Share | null;
}

/** The day whose units a published table of a year ranks: the last of the year, unless the table says another. */
export function listedOn(unitsAsOf: string | undefined, year: number): string {
  return unitsAsOf ?? `${year}-12-31`;
}

/** What all sources together say of a year among one number of provinces. */
export interface SettledResult extends NationalResult {
  /** Single results contradict each other and no complete table decides. */
  readonly disputed: boolean;
}

/**
 * One result for each year and number of provinces, the earliest first. A complete table stands before single results;
 * single results complete one another, and are disputed where two of them differ. Of a result among nobody knows how many
 * only the score can be set beside others.
 */
export function settled<R extends NationalResult>(results: readonly R[]): (R & SettledResult)[] {
  const years = [...groupBy(results, ({ year }) => year).values()];
  return years.flatMap(fieldsOf).map((field) => settle(field)).sort((a, b) => a.year - b.year || (a.listedOn < b.listedOn ? -1 : a.listedOn > b.listedOn ? 1 : (b.of ?? 0) - (a.of ?? 0)));
}

/** The results of one year by the number of provinces. */
function fieldsOf<R extends NationalResult>(year: readonly R[]): R[][] {
  const [known, unknown] = [true, false].map((isKnown) => year.filter(({ of }) => (of !== null) === isKnown)) as [R[], R[]];
  const fields = [...groupBy(known, ({ of }) => of!).values()];
  return fields.length === 0 ? [unknown] : fields.map((field) => [...field, ...unknown.map((one) => ({ ...one, rank: null }))]);
}

function settle<R extends NationalResult>(field: readonly R[]): R & SettledResult {
  const table = field.find(({ mean }) => mean !== null);
  if (table !== undefined) return { ...table, disputed: false };
  const ranks = new Set(field.flatMap(({ rank }) => rank ?? []));
  const shares = field.flatMap(({ share }) => share ?? []);
  const disputed = ranks.size > 1 || shares.some((share) => compareShares(share, shares[0]!) !== 0);
  const told = field.find(({ rank }) => rank !== null) ?? field.find(({ share }) => share !== null) ?? field[0]!;
  const { score, scaleMax, share } = told.share === null ? (field.find((one) => one.share !== null) ?? told) : told;
  return { ...told, rank: [...ranks][0] ?? null, score, scaleMax, share, disputed };
}
