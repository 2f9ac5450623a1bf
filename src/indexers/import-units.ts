import type { Fault, Place } from '../formats/fault';
import { byName, fold, validOn, type UnitRecord } from './core';
import type { ScoreContext } from './import-options';
import * as refuse from './unit-faults';

/** The unit that a text names, or why none can be taken (and which it may have meant). `similar`: found only by tolerating scanning noise. */
export type FoundUnit =
  | { readonly unit: UnitRecord; readonly similar: boolean }
  | { readonly refused: (place: Place) => Fault; readonly among: readonly UnitRecord[] };

/** So many different unknown names mean a wrong territory, kind or day: the search for them ends, sooner among many units. */
const MOST_UNKNOWN = { names: 100, comparisons: 150_000 } as const;

const SUGGESTED = 5;

/** Finds the units that a period assesses, each spelling once. */
export class UnitFinder {
  readonly candidates: readonly UnitRecord[];
  private readonly found = new Map<string, FoundUnit>();
  private readonly labels = new Map<string, UnitRecord | null>();
  private everywhere: ReadonlyMap<string, readonly UnitRecord[]> | null = null;
  private words: readonly { readonly unit: UnitRecord; readonly words: readonly string[] }[] | null = null;
  private unknown = 0;

  constructor(private readonly context: ScoreContext) {
    const { register, territory, unitKind, unitsAsOf } = context;
    this.candidates = register.inTerritory(territory, unitKind, unitsAsOf);
    for (const unit of this.candidates) {
      for (const label of [unit.slug, unit.code]) if (label !== null) this.labels.set(label, this.labels.has(label) ? null : unit);
    }
  }

  /** How many names were unknown, once they are so many that the rest is not worth searching for; else null. */
  get exhausted(): number | null {
    const most = Math.min(MOST_UNKNOWN.names, Math.ceil(MOST_UNKNOWN.comparisons / this.candidates.length));
    return this.unknown >= most ? this.unknown : null;
  }

  find(text: string): FoundUnit {
    let found = this.found.get(text);
    if (found === undefined) {
      found = this.look(text);
      this.found.set(text, found);
      if ('refused' in found) this.unknown += 1;
    }
    return found;
  }

  private look(text: string): FoundUnit {
    const labelled = this.labels.get(text);
    if (labelled != null) return { unit: labelled, similar: false };
    if (text === '') return { refused: (place) => refuse.noUnit(place), among: [] };
    const match = this.context.register.match(text, this.candidates);
    if (match.found === 'ONE') return match.similar && this.elsewhere(text).some((unit) => validOn(unit, this.context.unitsAsOf)) ? this.other(text) : match;
    if (match.found === 'NONE') return this.elsewhere(text).length > 0 ? this.other(text) : this.unknownUnit(text);
    const described = [...match.candidates].sort(byName).map((unit) => refuse.describe(unit, this.parentOf(unit)));
    return { refused: (place) => refuse.ambiguousUnit(place, text, described), among: match.candidates };
  }

  private unknownUnit(text: string): FoundUnit {
    const near = this.nearest(text).map((unit) => refuse.describe(unit, this.parentOf(unit)));
    return { refused: (place) => refuse.unknownUnit(place, text, near), among: [] };
  }

  /** A unit of another kind, territory or time that bears exactly this code, slug or name. */
  private other(text: string): FoundUnit {
    const { register, unitKind, unitsAsOf, territory } = this.context;
    const others = this.elsewhere(text);
    const valid = others.filter((unit) => validOn(unit, unitsAsOf));
    const shown = (valid.length > 0 ? valid : others).slice(0, SUGGESTED).map((unit) => refuse.describe(unit, this.parentOf(unit)));
    const where = territory === 'VN' ? null : (register.at(territory, unitsAsOf)?.fullName ?? territory);
    return { refused: (place) => refuse.otherUnit(place, text, shown, valid.length > 0, unitKind, where, unitsAsOf), among: [] };
  }

  private elsewhere(text: string): readonly UnitRecord[] {
    this.everywhere ??= byLabel(this.context.register.all);
    const found = this.everywhere.get(text.toLowerCase()) ?? this.everywhere.get(fold(text)) ?? [];
    return found.filter((unit) => !this.candidates.includes(unit));
  }

  /** Candidates that share most words with a text. */
  private nearest(text: string): UnitRecord[] {
    const wanted = new Set(fold(text).split(' '));
    this.words ??= this.candidates.map((unit) => ({ unit, words: fold(unit.name).split(' ') }));
    return this.words
      .map(({ unit, words }) => ({ unit, shared: words.filter((word) => wanted.has(word)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || byName(a.unit, b.unit))
      .slice(0, SUGGESTED)
      .map(({ unit }) => unit);
  }

  private parentOf(unit: UnitRecord): UnitRecord | undefined {
    const { register, unitsAsOf } = this.context;
    return register.parentOf(unit, unitsAsOf) ?? (unit.parentCode === null ? undefined : register.everAt(unit.parentCode).at(-1));
  }
}

/** Every unit of the register by code, slug, and folded names. */
function byLabel(units: readonly UnitRecord[]): Map<string, UnitRecord[]> {
  const labelled = new Map<string, UnitRecord[]>();
  for (const unit of units) {
    for (const label of new Set([unit.code, unit.slug, fold(unit.fullName), fold(unit.name)])) {
      if (label === null) continue;
      const list = labelled.get(label);
      if (list === undefined) labelled.set(label, [unit]);
      else list.push(unit);
    }
  }
  return labelled;
}
