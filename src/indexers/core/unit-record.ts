import type { UnitKind } from './unit';

/** One validity row of a unit, [validFrom, validTo), as the register knows it. */
export interface UnitRecord {
  readonly id: number;
  readonly key: string;
  readonly lineage: string;
  readonly code: string | null;
  readonly slug: string;
  readonly kind: UnitKind;
  readonly type: string;
  readonly name: string;
  readonly fullName: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: string;
}

/** Whether a row is valid on a day (YYYY-MM-DD). */
export function validOn(unit: Pick<UnitRecord, 'validFrom' | 'validTo'>, day: string): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);
}

const vietnamese = new Intl.Collator('vi');

/** Vietnamese alphabetical order by name, then by code or slug. */
export function byName(a: UnitRecord, b: UnitRecord): number {
  return vietnamese.compare(a.name, b.name) || (a.code ?? a.slug).localeCompare(b.code ?? b.slug) || a.validFrom.localeCompare(b.validFrom);
}
