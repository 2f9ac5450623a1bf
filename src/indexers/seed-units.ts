import { fold, groupBy, invariant, slugPart, UNIT_KINDS, validOn, type UnitKind } from './core';
import { DEPARTMENTS_REORGANISED, FIRST_DAY, REFORM, UNIT_TYPES, type Row, type UnitFiles, type UnitSeed } from './seed-unit';
import { slugsOf } from './seed-slugs';

const KINDS: Readonly<Record<string, UnitKind>> = { province: 'PROVINCE', district: 'DISTRICT', commune: 'COMMUNE' };

/** One row for each validity of every unit: three tiers before the reform, two from then on, departments and divisions, and the invented units of other kinds. */
export function unitSeeds(files: UnitFiles): UnitSeed[] {
  const units = withLineages([...before(files.history), ...afterReform(files)], files.succession);
  const slugs = slugsOf(units);
  const territorial = units.map((unit) => ({ ...unit, slug: slugs.get(unit.key)! }));
  const provinces = new Map(territorial.filter((unit) => unit.kind === 'PROVINCE').map((unit) => [unit.code!, unit.slug]));
  const cities = new Map(territorial.filter((unit) => unit.kind === 'DISTRICT').map((unit) => [unit.code!, unit.slug]));
  const listed = [
    ...territorial,
    ...files.departments.map((row) => body(provinces.get(row.province_code!)!, {
      kind: 'DEPARTMENT', type: row.kind!, name: row.name!, fullName: row.name!, parentCode: row.province_code!, validTo: endOfDepartment(row, files.succession),
      basis: row.status_2022_2024 === 'confirmed' ? 'CONFIRMED' : 'STANDARD', source: row.source || null, note: row.note || null,
    })),
    ...files.divisions.map((row) => body(cities.get(row.parent_code!)!, {
      kind: 'DIVISION', type: 'phòng', name: row.name!, fullName: row.full_name!, parentCode: row.parent_code!, validTo: REFORM,
      basis: row.status === 'confirmed' ? 'CONFIRMED' : 'SYNTHETIC', source: row.source || null, note: row.note || null,
    })),
  ];
  return [...listed, ...inventedUnits(files.demonstration, listed)];
}

function inventedUnits(rows: readonly Row[], listed: readonly UnitSeed[]): UnitSeed[] {
  return rows.map((row) => {
    const parent = listed.find((unit) => [unit.code, unit.slug].includes(row.parent_code!) && validOn(unit, FIRST_DAY));
    const kind = UNIT_KINDS.find((known) => known === row.kind);
    invariant(parent !== undefined && kind !== undefined && row.name!.includes('minh họa'), `${row.name} is of a known kind, under a known unit and says that it is invented`);
    const [parentCode, note] = [row.parent_code!, row.note || null];
    return body(parent.slug, { kind, type: UNIT_TYPES[kind]!, name: row.name!, fullName: row.name!, parentCode, validTo: row.valid_to || null, basis: 'SYNTHETIC', source: null, note });
  });
}

/**
 * A department whose name the reorganisation of March 2025 left unchanged goes on until its province merges; of the
 * others nothing is known after that day but the name of a successor.
 */
function endOfDepartment(row: Row, succession: readonly Row[]): string | null {
  if (row.name !== row.successor_2025_03) return DEPARTMENTS_REORGANISED;
  const merged = succession.some((link) => link.level === 'province' && link.old_code === row.province_code && link.relation === 'merged');
  return merged ? REFORM : null;
}

type Body = Pick<UnitSeed, 'kind' | 'type' | 'name' | 'fullName' | 'parentCode' | 'validTo' | 'basis' | 'source' | 'note'>;

function body(parentSlug: string, fields: Body): UnitSeed {
  const slug = `${parentSlug}.${slugPart(fields.fullName)}`;
  const key = `${slug}@${FIRST_DAY}`;
  return { ...fields, key, lineage: key, code: null, slug, validFrom: FIRST_DAY };
}

function before(history: readonly Row[]): UnitSeed[] {
  return history.map((row) => territorialUnit(row, row.valid_from!, row.valid_to!));
}

/** The two tiers from the reform on, with the changes that have come since: a changed unit has one row before and one after. */
function afterReform({ post2025, changes }: UnitFiles): UnitSeed[] {
  const changeOf = new Map(changes.map((change) => [change.code!, change]));
  return post2025.flatMap((row) => {
    const change = changeOf.get(row.code!);
    if (change === undefined) return [territorialUnit(row, REFORM, null)];
    const type = row.level === 'province' ? 'thành phố' : 'phường';
    const fullName = change.new_full_name!;
    invariant(fullName.toLowerCase().startsWith(`${type} `), `${fullName} is a ${type}`);
    const renamed = { ...row, type, full_name: fullName, name: fullName.slice(type.length + 1) };
    return [territorialUnit(row, REFORM, change.effective_date!), territorialUnit(renamed, change.effective_date!, null)];
  });
}

function territorialUnit(row: Row, validFrom: string, validTo: string | null): UnitSeed {
  const key = `${row.code}@${validFrom}`;
  return {
    key, lineage: key, code: row.code!, slug: '', kind: KINDS[row.level!]!, type: row.type!, name: row.name!, fullName: row.full_name!,
    parentCode: row.parent_code || null, validFrom, validTo, basis: 'OFFICIAL', source: null, note: null,
  };
}

/**
 * A row continues the unit of the row before it under the same code when nothing but its type or spelling changed; at the
 * reform only where the resolutions say "unchanged". No province was merged between the first day and the reform.
 */
function withLineages(units: readonly UnitSeed[], succession: readonly Row[]): UnitSeed[] {
  const unchanged = new Set(succession.filter((row) => row.effective_date === REFORM && row.relation === 'unchanged' && row.old_code === row.new_code).map((row) => row.old_code));
  const rows = [...groupBy(units, (unit) => unit.code).values()].flatMap((group) => {
    const inTime = [...group].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const done: UnitSeed[] = [];
    for (const unit of inTime) {
      const last = done.at(-1);
      const continues = last !== undefined && last.validTo === unit.validFrom &&
        (unit.validFrom === REFORM ? unchanged.has(unit.code!) : last.kind === 'PROVINCE' || fold(last.name) === fold(unit.name));
      done.push(continues ? { ...unit, lineage: last.lineage } : unit);
    }
    return done;
  });
  return rows;
}
