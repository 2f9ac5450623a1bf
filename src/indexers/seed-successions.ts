import { addDays, groupBy, validOn } from './core';
import { DEPARTMENTS_REORGANISED, type UnitFiles, type UnitSeed } from './seed-unit';

/** One link from an old unit to a new one, before the database has given it a number. */
export interface SuccessionSeed {
  readonly oldKey: string;
  readonly newKey: string | null;
  readonly newName: string | null;
  readonly relation: string;
  readonly effectiveDate: string;
  readonly sourceDoc: string;
  readonly clause: string | null;
  readonly nameInSource: string | null;
  readonly confidence: string;
  readonly note: string | null;
}

/** A link whose old unit the register does not hold: the file must be corrected. */
export class UnknownPredecessor extends Error {}

/** What became of units: the resolutions' clauses, and the departments' reorganisation of March 2025. */
export function successionSeeds(files: UnitFiles, units: readonly UnitSeed[]): SuccessionSeed[] {
  const byCode = groupBy(units, (unit) => unit.code);
  const at = (code: string, day: string): UnitSeed | undefined => byCode.get(code)?.find((unit) => validOn(unit, day));
  const territorial = files.succession.map((row): SuccessionSeed => {
    const day = row.effective_date!;
    const old = at(row.old_code!, addDays(day, -1));
    if (old === undefined) throw new UnknownPredecessor(`succession.csv: no unit ${row.old_code} ${row.old_full_name} before ${day}`);
    const next = row.new_code ? at(row.new_code, day) : undefined;
    return {
      oldKey: old.key, newKey: next?.key ?? null, newName: row.new_full_name || null, relation: row.relation!, effectiveDate: day,
      sourceDoc: row.source_doc!, clause: row.clause || null, nameInSource: row.name_in_source || null, confidence: row.confidence!, note: row.note || null,
    };
  });
  const known = [...territorial, ...reorganisedDepartments(files, units)];
  return [...known, ...renamings(files, units, new Set(known.map((link) => link.oldKey)))];
}

/** The same unit under another name, type or parent, where no resolution at hand says so: told by the code list alone. */
function renamings(files: UnitFiles, units: readonly UnitSeed[], told: ReadonlySet<string>): SuccessionSeed[] {
  const changes = new Map(files.changes.map((change) => [`${change.code}@${change.effective_date}`, change.source!]));
  return [...groupBy(units, (unit) => unit.lineage).values()].flatMap((line) =>
    line.slice(1).flatMap((next, index) => {
      const old = line[index]!;
      if (told.has(old.key) || old.validTo !== next.validFrom) return [];
      const source = changes.get(next.key);
      return [{
        oldKey: old.key, newKey: next.key, newName: next.fullName, relation: old.fullName === next.fullName ? 'moved' : 'renamed',
        effectiveDate: next.validFrom, sourceDoc: source ?? 'GSO code lists before and after', clause: null, nameInSource: null,
        confidence: source === undefined ? 'derived' : 'high', note: null,
      }];
    }),
  );
}

function reorganisedDepartments(files: UnitFiles, units: readonly UnitSeed[]): SuccessionSeed[] {
  const departments = units.filter((unit) => unit.kind === 'DEPARTMENT');
  return files.departments.flatMap((row) => {
    const named = (name: string | undefined): UnitSeed | undefined =>
      departments.find((unit) => unit.parentCode === row.province_code && unit.name === name);
    const old = named(row.name);
    if (old === undefined || !row.successor_2025_03 || row.successor_2025_03 === row.name) return [];
    return [{
      oldKey: old.key, newKey: named(row.successor_2025_03)?.key ?? null, newName: row.successor_2025_03, relation: 'reorganised', effectiveDate: DEPARTMENTS_REORGANISED,
      sourceDoc: row.successor_source || 'NĐ 45/2025/NĐ-CP', clause: null, nameInSource: null,
      confidence: row.successor_certainty || 'inferred', note: row.note || null,
    }];
  });
}
