import { groupBy } from './group-by';
import { accented, editDistance, expandType, fold, tolerance } from './name';
import { byName, type UnitRecord } from './unit-record';

/** What a text in a file or a search names. `similar`: found only by tolerating scanning noise. */
export type Match =
  | { readonly found: 'ONE'; readonly unit: UnitRecord; readonly similar: boolean }
  | { readonly found: 'MANY'; readonly candidates: readonly UnitRecord[] }
  | { readonly found: 'NONE' };

/** The names of units, as registered and in other spellings, ready to be compared with what somebody wrote. */
export class NameIndex {
  /** Folded spellings by unit key. */
  private readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Units by folded spelling, and by the same with its abbreviated type written out. */
  private readonly bearers: ReadonlyMap<string, ReadonlySet<UnitRecord>>;

  /** Every spelling once, and the positions of those that hold a pair of letters. */
  private readonly distinct: readonly string[];
  private readonly withPair: ReadonlyMap<string, readonly number[]>;

  constructor(units: readonly UnitRecord[], variants: readonly { code: string; variant: string }[]) {
    const variantsOf = groupBy(variants, (variant) => variant.code);
    this.spellings = new Map(
      units.map((unit) => {
        const other = (unit.code === null ? undefined : variantsOf.get(unit.code)) ?? [];
        return [unit.key, [unit.fullName, unit.name, ...other.map((variant) => variant.variant)].map(fold)];
      }),
    );
    const borne = units.flatMap((unit) => this.spellings.get(unit.key)!.flatMap((spelling) => [[spelling, unit] as const, [expandType(spelling), unit] as const]));
    this.bearers = new Map([...groupBy(borne, ([spelling]) => spelling)].map(([spelling, pairs]) => [spelling, new Set(pairs.map(([, unit]) => unit))]));
    this.distinct = [...this.bearers.keys()];
    const pairs = this.distinct.flatMap((spelling, at) => [...new Set(pairsOf(spelling))].map((pair) => ({ pair, at })));
    this.withPair = new Map([...groupBy(pairs, ({ pair }) => pair)].map(([pair, found]) => [pair, found.map(({ at }) => at)]));
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
    const asWritten = accented(text.trim());
    const hits = candidates
      .map((unit) => ({ unit, grade: this.grade(unit, folded, text.trim().toLowerCase()) + (accented(unit.name) === asWritten || accented(unit.fullName) === asWritten ? 0.5 : 0) }))
      .filter((hit) => hit.grade >= 1)
      .sort((a, b) => b.grade - a.grade || byName(a.unit, b.unit));
    return hits.length > 0 ? hits.map((hit) => hit.unit) : this.nearest(candidates, expandType(folded)).sort(byName);
  }

  private grade(unit: UnitRecord, folded: string, raw: string): number {
    if (unit.code === raw || unit.slug === raw) return 4;
    const spellings = this.spellings.get(unit.key)!;
    if (spellings.includes(folded)) return 3;
    if (spellings.some((spelling) => spelling.startsWith(folded))) return 2;
    return spellings.some((spelling) => spelling.includes(` ${folded}`)) ? 1 : 0;
  }

  private spelled(candidates: readonly UnitRecord[], folded: string): UnitRecord[] {
    const bearers = this.bearers.get(folded);
    return bearers === undefined ? [] : candidates.filter((unit) => bearers.has(unit));
  }

  /** Candidates within the tolerance, at the least distance found. */
  private nearest(candidates: readonly UnitRecord[], folded: string): UnitRecord[] {
    const limit = tolerance(folded);
    if (limit === 0) return [];
    const distances = new Map(this.alike(folded, limit).map((spelling) => [spelling, editDistance(spelling, folded, limit)]));
    for (let distance = 0; distance <= limit; distance++) {
      const near = new Set([...distances].filter(([, found]) => found === distance).flatMap(([spelling]) => [...this.bearers.get(spelling)!]));
      const found = near.size === 0 ? [] : candidates.filter((unit) => near.has(unit));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Spellings that share enough pairs of letters to be within so many edits: an edit destroys two pairs at most. */
  private alike(folded: string, edits: number): string[] {
    const needed = folded.length - 1 - 2 * edits;
    const shared = new Uint16Array(this.distinct.length);
    for (const pair of pairsOf(folded)) for (const at of this.withPair.get(pair) ?? []) shared[at]! += 1;
    return this.distinct.filter((_, at) => shared[at]! >= needed);
  }
}

function decide(units: readonly UnitRecord[], similar: boolean): Match {
  if (units.length === 0) return { found: 'NONE' };
  return units.length === 1 ? { found: 'ONE', unit: units[0]!, similar } : { found: 'MANY', candidates: units };
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
