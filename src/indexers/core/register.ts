import { groupBy } from './group-by';
import { NameIndex, type Match } from './name-index';
import type { UnitKind } from './unit';
import { validOn, type UnitRecord } from './unit-record';

/** Every unit over time, found by key, code or slug as of a day, by parent, and by name. Pure: made from rows, never changed. */
export class UnitRegister {
  readonly all: readonly UnitRecord[];
  /** The first day on which any unit is known; null in an empty register. */
  readonly firstDay: string | null;
  private readonly byId: ReadonlyMap<number, UnitRecord>;
  private readonly byKey: ReadonlyMap<string, UnitRecord>;
  private readonly byCode: ReadonlyMap<string | null, readonly UnitRecord[]>;
  private readonly bySlug: ReadonlyMap<string, readonly UnitRecord[]>;
  private readonly byParent: ReadonlyMap<string | null, readonly UnitRecord[]>;
  private readonly byLineage: ReadonlyMap<string, readonly UnitRecord[]>;
  private readonly names: NameIndex;
  private readonly byKind: ReadonlyMap<UnitKind, readonly UnitRecord[]>;

  constructor(units: readonly UnitRecord[], variants: readonly { code: string; variant: string }[] = []) {
    const oldestFirst = [...units].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
    this.all = units;
    this.firstDay = oldestFirst[0]?.validFrom ?? null;
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.byKey = new Map(units.map((unit) => [unit.key, unit]));
    this.byCode = groupBy(oldestFirst, (unit) => unit.code);
    this.bySlug = groupBy(oldestFirst, (unit) => unit.slug);
    this.byParent = groupBy(units, (unit) => unit.parentCode);
    this.byLineage = groupBy(oldestFirst, (unit) => unit.lineage);
    this.byKind = groupBy(units, (unit) => unit.kind);
    this.names = new NameIndex(units, variants);
  }

  get(id: number): UnitRecord | undefined {
    return this.byId.get(id);
  }

  withKey(key: string): UnitRecord | undefined {
    return this.byKey.get(key);
  }

  /** The unit that bears a code or slug on a day. */
  at(codeOrSlug: string, day: string): UnitRecord | undefined {
    return this.everAt(codeOrSlug).find((unit) => validOn(unit, day));
  }

  /** Every row that ever bore a code or slug, oldest first. */
  everAt(codeOrSlug: string): readonly UnitRecord[] {
    return this.byCode.get(codeOrSlug) ?? this.bySlug.get(codeOrSlug) ?? [];
  }

  /** The rows of the same unit over time, oldest first. */
  lineage(unit: UnitRecord): readonly UnitRecord[] {
    return this.byLineage.get(unit.lineage) ?? [];
  }

  parentOf(unit: UnitRecord, day: string): UnitRecord | undefined {
    return unit.parentCode === null ? undefined : this.at(unit.parentCode, day);
  }

  /** Direct children of a unit on a day. */
  childrenOf(unit: UnitRecord, day: string): readonly UnitRecord[] {
    return unit.code === null ? [] : (this.byParent.get(unit.code) ?? []).filter((child) => validOn(child, day));
  }

  /** Whether `unit` lies below the unit with this code on a day, at any depth. */
  isUnder(unit: UnitRecord, code: string, day: string): boolean {
    for (let at: UnitRecord | undefined = unit; at?.parentCode != null; at = this.parentOf(at, day)) {
      if (at.parentCode === code) return true;
    }
    return false;
  }

  /** The units of a kind in a territory ("VN" or a code) on a day: those that a period of it assesses. */
  inTerritory(territory: string, kind: UnitKind, day: string): readonly UnitRecord[] {
    return this.all.filter((unit) => unit.kind === kind && validOn(unit, day) && (territory === 'VN' || this.isUnder(unit, territory, day)));
  }

  /** The day from which no unit of a kind exists any more; null while one does, and where the register has none. */
  endOf(kind: UnitKind): string | null {
    const ends = (this.byKind.get(kind) ?? []).map((unit) => unit.validTo);
    return ends.length === 0 ? null : ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last));
  }

  /** The one unit among `candidates` that a text names. */
  match(text: string, candidates: readonly UnitRecord[]): Match {
    return this.names.match(text, candidates);
  }

  /** Candidates that a text finds, best first. */
  search(text: string, candidates: readonly UnitRecord[]): UnitRecord[] {
    return this.names.search(text, candidates);
  }
}
