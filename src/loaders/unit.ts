import { addDays, byName, type UnitRegister, validOn, type UnitKind, type UnitRecord } from '../indexers/core';
import { toId } from './id';

/** A unit as a reader sees it. `asOf`: the day for which it was asked; its parent and children are those of that day. */
export interface UnitRow extends Omit<UnitRecord, 'id'> {
  readonly __typename: 'Unit';
  readonly id: string;
  readonly unitId: number;
  readonly synthetic: boolean;
  readonly asOf: string | null;
}

export interface UnitSelection {
  readonly kinds?: readonly UnitKind[];
  readonly parent?: UnitRow;
  readonly under?: UnitRow;
  readonly search?: string;
}

/** Every unit over time, in memory. */
export class Units {
  private readonly rows: ReadonlyMap<number, UnitRow>;
  private readonly alphabetical: readonly UnitRecord[];

  constructor(readonly register: UnitRegister) {
    this.rows = new Map(register.all.map((record) => [record.id, toRow(record)]));
    this.alphabetical = [...register.all].sort(byName);
  }

  get(unitId: number): UnitRow {
    return this.rows.get(unitId)!;
  }

  withKey(key: string): UnitRow | null {
    return this.row(this.register.withKey(key), null);
  }

  /** The unit that bears a code or slug on a day. */
  at(label: string, day: string): UnitRow | null {
    return this.row(this.register.at(label, day), day);
  }

  /** Every row that ever bore a code or slug, oldest first. */
  everAt(label: string): UnitRow[] {
    return this.register.everAt(label).map((record) => this.get(record.id));
  }

  parent(unit: UnitRow, today: string): UnitRow | null {
    const day = dayOf(unit, today);
    return unit.parentCode === null ? null : this.row(this.register.at(unit.parentCode, day), day);
  }

  /** The province a unit lies in; a province is its own. */
  province(unit: UnitRow, today: string): UnitRow | null {
    for (let at: UnitRow | null = unit; at !== null; at = this.parent(at, today)) if (at.kind === 'PROVINCE') return at;
    return null;
  }

  children(unit: UnitRow, today: string): UnitRow[] {
    const day = dayOf(unit, today);
    return [...this.register.childrenOf(this.record(unit), day)].sort(byName).map((record) => this.row(record, day)!);
  }

  /** Units valid on a day: best match first with a search text, else in alphabetical order. */
  select(day: string, { kinds, parent, under, search }: UnitSelection): UnitRow[] {
    const chosen = this.alphabetical.filter(
      (unit) =>
        validOn(unit, day) &&
        (kinds === undefined || kinds.includes(unit.kind)) &&
        (parent === undefined || this.liesDirectlyIn(unit, parent, day)) &&
        (under === undefined || this.liesIn(unit, under, day)),
    );
    return (search === undefined ? chosen : this.register.search(search, chosen)).map((record) => this.get(record.id));
  }

  /** Whether a unit lies below another on a day, at any depth. */
  liesIn(unit: UnitRecord, above: UnitRow, day: string): boolean {
    for (let at: UnitRecord | undefined = unit; at !== undefined; at = this.register.parentOf(at, day)) {
      if (this.liesDirectlyIn(at, above, day)) return true;
    }
    return false;
  }

  record(unit: UnitRow): UnitRecord {
    return this.register.get(unit.unitId)!;
  }

  private liesDirectlyIn(unit: UnitRecord, parent: UnitRow, day: string): boolean {
    return this.register.parentOf(unit, day)?.key === parent.key;
  }

  private row(record: UnitRecord | undefined, asOf: string | null): UnitRow | null {
    return record === undefined ? null : viewOn(this.get(record.id), asOf);
  }
}

/** The same unit, looked at on a day. */
export function viewOn(unit: UnitRow, day: string | null): UnitRow {
  return day === null ? unit : { ...unit, asOf: day };
}

/** The day on which a unit's surroundings are told: the one asked for, else today or the nearest day of its validity. */
export function dayOf(unit: UnitRow, today: string): string {
  if (unit.asOf !== null) return unit.asOf;
  if (validOn(unit, today)) return today;
  return unit.validFrom > today ? unit.validFrom : lastDayOf(unit)!;
}

/** The last day on which a unit was valid; null while it has no end. */
export function lastDayOf(unit: Pick<UnitRow, 'validTo'>): string | null {
  return unit.validTo === null ? null : addDays(unit.validTo, -1);
}

function toRow(record: UnitRecord): UnitRow {
  const { id: unitId, ...rest } = record;
  return { __typename: 'Unit', ...rest, id: toId('Unit', record.key), unitId, synthetic: record.basis === 'SYNTHETIC', asOf: null };
}
