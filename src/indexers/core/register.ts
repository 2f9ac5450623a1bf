import { groupBy } from './group-by';
import { NameIndex, type Match } from './name-index';
import { once } from './once';
import type { UnitKind } from './unit';
import { validOn, type UnitRecord } from './unit-record';

/** Every unit over time, found by key, code or slug as of a day, by parent, and by name. Pure: made from rows, never changed. An index is made when it is first asked for: a publication looks up some parents and no name. */
export class UnitRegister {
  private readonly oldestFirst = once(() => [...this.all].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0)));
  private readonly byId = once(() => new Map(this.all.map((unit) => [unit.id, unit])));
  private readonly byKey = once(() => new Map(this.all.map((unit) => [unit.key, unit])));
  private readonly byCode = once(() => groupBy(this.oldestFirst(), (unit) => unit.code));
  private readonly bySlug = once(() => groupBy(this.oldestFirst(), (unit) => unit.slug));
  private readonly byParent = once(() => groupBy(this.all, (unit) => unit.parentCode));
  private readonly byLineage = once(() => groupBy(this.oldestFirst(), (unit) => unit.lineage));
  private readonly byKind = once(() => groupBy(this.all, (unit) => unit.kind));
  private readonly names = once(() => new NameIndex(this.all, this.variants));

  constructor(readonly all: readonly UnitRecord[], private readonly variants: readonly { code: string; variant: string }[] = []) {}

  /** The first day on which any unit is known; null in an empty register. */
  get firstDay(): string | null {
    return this.oldestFirst()[0]?.validFrom ?? null;
  }

  /** Makes what a search by name needs, which takes a moment: a hub does so before it takes requests. */
  prepared(): this {
    this.names();
    return this;
  }

  get(id: number): UnitRecord | undefined {
    return this.byId().get(id);
  }

  withKey(key: string): UnitRecord | undefined {
    return this.byKey().get(key);
  }

  /** The unit that bears a code or slug on a day. */
  at(codeOrSlug: string, day: string): UnitRecord | undefined {
    return this.everAt(codeOrSlug).find((unit) => validOn(unit, day));
  }

  /** Every row that ever bore a code or slug, oldest first. */
  everAt(codeOrSlug: string): readonly UnitRecord[] {
    return this.byCode().get(codeOrSlug) ?? this.bySlug().get(codeOrSlug) ?? [];
  }

  /** The rows of the same unit over time, oldest first. */
  lineage(unit: UnitRecord): readonly UnitRecord[] {
    return this.byLineage().get(unit.lineage) ?? [];
  }

  parentOf(unit: UnitRecord, day: string): UnitRecord | undefined {
    return unit.parentCode === null ? undefined : this.at(unit.parentCode, day);
  }

  /** Direct children of a unit on a day. */
  childrenOf(unit: UnitRecord, day: string): readonly UnitRecord[] {
    return (this.byParent().get(unit.code ?? unit.slug) ?? []).filter((child) => validOn(child, day));
  }

  /** Whether `unit` lies below the unit with this code on a day, at any depth. */
  isUnder(unit: UnitRecord, code: string, day: string): boolean {
    for (let at: UnitRecord | undefined = unit; at?.parentCode != null; at = this.parentOf(at, day)) {
      if (at.parentCode === code) return true;
    }
    return false;
  }

  /** The row of the same unit that was valid last in a year; undefined where the unit was not there in it. */
  lastIn(unit: Pick<UnitRecord, 'lineage'>, year: number): UnitRecord | undefined {
    return lastOf(this.byLineage().get(unit.lineage) ?? [], year);
  }

  /** The row that bore a code or slug last in a year; undefined where none did in it. */
  lastBearer(codeOrSlug: string, year: number): UnitRecord | undefined {
    return lastOf(this.everAt(codeOrSlug), year);
  }

  /** The units of a kind in a territory ("VN" or a code) on a day: those that a period of it assesses. */
  inTerritory(territory: string, kind: UnitKind, day: string): readonly UnitRecord[] {
    return this.all.filter((unit) => unit.kind === kind && validOn(unit, day) && (territory === 'VN' || this.isUnder(unit, territory, day)));
  }

  /** The day from which no unit of a kind exists any more; null while one does, and where the register has none. */
  endOf(kind: UnitKind): string | null {
    const ends = (this.byKind().get(kind) ?? []).map((unit) => unit.validTo);
    return ends.length === 0 ? null : ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last));
  }

  /** The one unit among `candidates` that a text names. */
  match(text: string, candidates: readonly UnitRecord[]): Match {
    return this.names().match(text, candidates);
  }

  /** Candidates that a text finds, best first. */
  search(text: string, candidates: readonly UnitRecord[]): UnitRecord[] {
    return this.names().search(text, candidates);
  }
}

/** The last of some rows, oldest first, that was valid in a year. */
function lastOf(rows: readonly UnitRecord[], year: number): UnitRecord | undefined {
  return rows.findLast(({ validFrom, validTo }) => validFrom <= `${year}-12-31` && (validTo === null || validTo > `${year}-01-01`));
}
