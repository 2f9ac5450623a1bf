import { groupBy } from './group-by';
import { accented, editDistance, expandType, fold, tolerance } from './name';
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

/** What a text in a file or a search names. `similar`: found only by tolerating scanning noise. */
export type Match =
  | { readonly found: 'ONE'; readonly unit: UnitRecord; readonly similar: boolean }
  | { readonly found: 'MANY'; readonly candidates: readonly UnitRecord[] }
  | { readonly found: 'NONE' };

/** Whether a row is valid on a day (YYYY-MM-DD). */
export function validOn(unit: Pick<UnitRecord, 'validFrom' | 'validTo'>, day: string): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);
}

/** Every unit over time, found by key, code or slug as of a day, by parent, and by name. Pure: made from rows, never changed. */
export class UnitRegister {
  readonly all: readonly UnitRecord[];
  private readonly byId: ReadonlyMap<number, UnitRecord>;
  private readonly byKey: ReadonlyMap<string, UnitRecord>;
  private readonly byCode: ReadonlyMap<string | null, readonly UnitRecord[]>;
  private readonly bySlug: ReadonlyMap<string, readonly UnitRecord[]>;
  private readonly byParent: ReadonlyMap<string | null, readonly UnitRecord[]>;
  private readonly byLineage: ReadonlyMap<string, readonly UnitRecord[]>;
  /** Folded spellings by key. */
  private readonly spellings: ReadonlyMap<string, readonly string[]>;

  constructor(units: readonly UnitRecord[], variants: readonly { code: string; variant: string }[] = []) {
    const oldestFirst = [...units].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
    const variantsOf = groupBy(variants, (variant) => variant.code);
    this.all = units;
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.byKey = new Map(units.map((unit) => [unit.key, unit]));
    this.byCode = groupBy(oldestFirst, (unit) => unit.code);
    this.bySlug = groupBy(oldestFirst, (unit) => unit.slug);
    this.byParent = groupBy(units, (unit) => unit.parentCode);
    this.byLineage = groupBy(oldestFirst, (unit) => unit.lineage);
    this.spellings = new Map(
      units.map((unit) => {
        const other = (unit.code === null ? undefined : variantsOf.get(unit.code)) ?? [];
        return [unit.key, [unit.fullName, unit.name, ...other.map((variant) => variant.variant)].map(fold)];
      }),
    );
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

  /** The one unit among `candidates` that a text names: by code or slug, by name as written, without accents, or nearly. */
  match(text: string, candidates: readonly UnitRecord[]): Match {
    const trimmed = text.trim();
    const labelled = candidates.filter((unit) => unit.code === trimmed || unit.slug === trimmed.toLowerCase());
    if (labelled.length > 0) return decide(labelled, false);
    const folded = expandType(fold(trimmed));
    const named = this.spelled(candidates, folded);
    const exact = named.filter((unit) => [unit.fullName, unit.name].some((name) => accented(name) === accented(trimmed)));
    if (exact.length === 1) return decide(exact, false);
    const full = named.filter((unit) => fold(unit.fullName) === folded);
    if (full.length === 1) return decide(full, false);
    if (named.length > 0) return decide(named, false);
    return decide(this.nearest(candidates, folded), true);
  }

  /** Candidates whose name, code or slug contains a text, best first; if none does, those whose name is nearly it. */
  search(text: string, candidates: readonly UnitRecord[]): UnitRecord[] {
    const folded = fold(text);
    if (folded === '') return [];
    const hits = candidates
      .map((unit) => ({ unit, grade: this.grade(unit, folded, text.trim().toLowerCase()) }))
      .filter((hit) => hit.grade > 0)
      .sort((a, b) => b.grade - a.grade || byName(a.unit, b.unit));
    return hits.length > 0 ? hits.map((hit) => hit.unit) : this.nearest(candidates, expandType(folded)).sort(byName);
  }

  private grade(unit: UnitRecord, folded: string, raw: string): number {
    if (unit.code === raw || unit.slug === raw) return 4;
    const spellings = this.spellings.get(unit.key)!;
    if (spellings.includes(folded)) return 3;
    if (spellings.some((spelling) => spelling.startsWith(folded))) return 2;
    return spellings.some((spelling) => ` ${spelling}`.includes(` ${folded}`)) ? 1 : 0;
  }

  private spelled(candidates: readonly UnitRecord[], folded: string): UnitRecord[] {
    return candidates.filter((unit) => this.spellings.get(unit.key)!.some((spelling) => spelling === folded || expandType(spelling) === folded));
  }

  private nearest(candidates: readonly UnitRecord[], folded: string): UnitRecord[] {
    const limit = tolerance(folded);
    if (limit === 0) return [];
    const near = candidates.map((unit) => ({
      unit,
      distance: Math.min(...this.spellings.get(unit.key)!.map((spelling) => editDistance(spelling, folded, limit))),
    }));
    const best = Math.min(...near.map((entry) => entry.distance));
    return best > limit ? [] : near.filter((entry) => entry.distance === best).map((entry) => entry.unit);
  }
}

const vietnamese = new Intl.Collator('vi');

/** Vietnamese alphabetical order by name, then by code or slug. */
export function byName(a: UnitRecord, b: UnitRecord): number {
  return vietnamese.compare(a.name, b.name) || (a.code ?? a.slug).localeCompare(b.code ?? b.slug) || a.validFrom.localeCompare(b.validFrom);
}

function decide(units: readonly UnitRecord[], similar: boolean): Match {
  if (units.length === 0) return { found: 'NONE' };
  return units.length === 1 ? { found: 'ONE', unit: units[0]!, similar } : { found: 'MANY', candidates: units };
}
