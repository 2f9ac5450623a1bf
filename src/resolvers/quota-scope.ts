import type { Loaders, UnitRow } from '../loaders';
import { nominatorOf } from './nomination-list';

/** Whom a quota is about, and who may nominate them. */
export interface QuotaScope {
  readonly nominators: readonly string[];
  readonly nomineeKinds: readonly string[];
  readonly nomineeCategories: readonly string[];
}

/** Whether a quota counts units at all: one that names categories of persons and no kind of unit is about individuals alone. */
export function countsUnits({ nomineeKinds, nomineeCategories }: QuotaScope): boolean {
  return nomineeKinds.length > 0 || nomineeCategories.length === 0;
}

/** Whether a quota counts units of a kind: those that it names, or all where it names nobody. */
export function countsKind(scope: QuotaScope, kind: string): boolean {
  return countsUnits(scope) && (scope.nomineeKinds.length === 0 || scope.nomineeKinds.includes(kind));
}

/** The unit that may nominate one that a quota counts, on a day; `nominator` null: there is none. Null: it does not count the unit. */
export function placeUnder(scope: QuotaScope, unit: UnitRow, day: string, loaders: Loaders): { readonly nominator: string | null } | null {
  return countsKind(scope, unit.kind) ? { nominator: nominatorOf(unit, scope.nominators, day, loaders, 'ABOVE')?.key ?? null } : null;
}
