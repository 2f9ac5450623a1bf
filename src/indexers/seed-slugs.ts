import { groupBy, invariant, slugPart, validOn } from './core';
import type { UnitSeed } from './seed-unit';

/** Slugs by unit key, from the province down; where two units of one parent would share one, the type or else the code tells them apart. */
export function slugsOf(units: readonly UnitSeed[]): ReadonlyMap<string, string> {
  const byCode = groupBy(units, (unit) => unit.code);
  const slugs = new Map<string, string>();
  const slugOfParent = (unit: UnitSeed): string => {
    const parent = byCode.get(unit.parentCode)?.find((candidate) => validOn(candidate, unit.validFrom));
    invariant(parent !== undefined, `${unit.key} has a parent ${unit.parentCode} on its first day`);
    return slugs.get(parent.key)!;
  };
  for (const kind of ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const) {
    const wanted = units
      .filter((unit) => unit.kind === kind)
      .map((unit) => ({ unit, slug: kind === 'PROVINCE' ? slugPart(unit.name) : `${slugOfParent(unit)}.${ownPart(unit)}` }));
    for (const [slug, holders] of groupBy(wanted, (want) => want.slug)) {
      const clash = holders.some(({ unit: a }) => holders.some(({ unit: b }) => a.code !== b.code && overlap(a, b)));
      for (const { unit } of holders) slugs.set(unit.key, clash ? distinct(slug, unit) : slug);
    }
  }
  return slugs;
}

function ownPart(unit: UnitSeed): string {
  return slugPart(unit.kind === 'DISTRICT' ? unit.name : unit.fullName);
}

function distinct(slug: string, unit: UnitSeed): string {
  if (unit.kind === 'COMMUNE') return `${slug}-${unit.code}`;
  return `${slug.slice(0, slug.lastIndexOf('.') + 1)}${slugPart(unit.fullName)}`;
}

function overlap(a: UnitSeed, b: UnitSeed): boolean {
  return (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo);
}
