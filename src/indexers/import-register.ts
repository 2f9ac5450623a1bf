import type { DataSource, EntityManager } from 'typeorm';
import { readCsv } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { fold, slugPart, validOn, type UnitKind, type UnitRecord, type UnitRegister } from './core';
import { insertRows } from './insert-rows';
import { judgeDependents } from './judge-plans';
import { readRegister } from './read-inputs';
import { reportOf, type ReferenceReport } from './reference-report';
import * as refuse from './register-faults';
import { readDrafts, UNIT_COLUMNS, type UnitDraft } from './unit-draft';

/** Above whom a unit may stand; a kind that is not named may stand under any unit. */
const PARENTS: Readonly<Partial<Record<UnitKind, readonly UnitKind[]>>> = {
  PROVINCE: [], MINISTRY: [], DISTRICT: ['PROVINCE'], COMMUNE: ['DISTRICT', 'PROVINCE'], DEPARTMENT: ['PROVINCE'], CENTRAL_AGENCY: ['PROVINCE'], DIVISION: ['DISTRICT', 'PROVINCE'],
  SUBORDINATE: ['DEPARTMENT', 'CENTRAL_AGENCY', 'PROVINCE', 'DISTRICT', 'DIVISION', 'COMMUNE', 'MASS_ORGANISATION'], MASS_ORGANISATION: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  ENTERPRISE: ['PROVINCE', 'DISTRICT', 'COMMUNE'], COOPERATIVE: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
};
/** Those above come first, so that a file may hold a province with all that lies in it. */
const ORDER: readonly UnitKind[] = ['PROVINCE', 'MINISTRY', 'DISTRICT', 'COMMUNE', 'DEPARTMENT', 'CENTRAL_AGENCY', 'DIVISION', 'MASS_ORGANISATION'];

/** A unit of a file with its place in the register. */
type Placed = UnitDraft & { readonly key: string; readonly slug: string; readonly lineage: string };

/** Imports the units of a file in one transaction: new ones are added, known ones may get an end date; all of it, or nothing. Units that are judged through the one above them are judged at once. */
export async function importUnits(dataSource: DataSource, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  const { table, faults } = readCsv(bytes, UNIT_COLUMNS);
  return dataSource.transaction(async (manager) => {
    const register = await readRegister(manager);
    const placed = table === null ? [] : place(readDrafts(table, faults), register, faults);
    const [fresh, ended] = [placed.filter(({ key }) => register.withKey(key) === undefined), placed.filter((unit) => ends(unit, register.withKey(unit.key)))];
    const report = reportOf(faults, String(placed.length));
    if (report.refused) return report;
    await write(manager, fresh, ended);
    const judged = await judgeDependents(manager, fresh.map(({ kind }) => kind), at);
    return { ...report, judged, written: fresh.length, corrected: ended.length, unchanged: placed.length - fresh.length - ended.length };
  });
}

async function write(manager: EntityManager, fresh: readonly Placed[], ended: readonly Placed[]): Promise<void> {
  await insertRows(manager, 'unit', COLUMNS, fresh.map((unit) => [
    unit.key, unit.lineage, unit.code, unit.slug, unit.kind, unit.type, unit.name, unit.fullName, unit.parentCode, unit.validFrom, unit.validTo, unit.basis, unit.source, unit.note,
  ]));
  for (const { key, validTo } of ended) await manager.query(`update unit set valid_to = $2 where key = $1 and valid_to is null`, [key, validTo]);
}

const COLUMNS = {
  key: 'text', lineage: 'text', code: 'text', slug: 'text', kind: 'text', type: 'text', name: 'text', full_name: 'text',
  parent_code: 'text', valid_from: 'date', valid_to: 'date', basis: 'text', source: 'text', note: 'text',
};

/** Finds each unit's parent, slug and key, from the province down. */
function place(drafts: readonly UnitDraft[], register: UnitRegister, faults: FaultList): Placed[] {
  const rank = ({ kind }: UnitDraft): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  const placed: Placed[] = [];
  const byLabel = new Map<string, Placed[]>();
  for (const draft of [...drafts].sort((a, b) => rank(a) - rank(b) || a.line - b.line)) {
    const own = (label: string): readonly Placed[] => byLabel.get(label) ?? [];
    const parent = parentOf(draft, register, own);
    if (parent === undefined) {
      faults.add(() => refuse.unknownParent(draft.line, draft.parentCode, draft.validFrom, parentsOf(draft.kind)));
      continue;
    }
    const unit = withKey({ ...draft, parentCode: parent?.code ?? parent?.slug ?? null }, parent?.slug ?? null, register, own);
    const fault = faultOf(unit, register, [...own(unit.slug), ...(unit.code === null ? [] : own(unit.code))]);
    if (fault !== null) faults.add(() => fault);
    placed.push(unit);
    for (const label of new Set([unit.slug, unit.code])) if (label !== null) byLabel.set(label, [...own(label), unit]);
  }
  return placed;
}

/** The unit above; null for a kind that has none, undefined where it is unknown. */
function parentOf({ kind, parentCode, validFrom }: UnitDraft, register: UnitRegister, own: (label: string) => readonly Placed[]): Pick<Placed, 'code' | 'slug'> | null | undefined {
  const allowed = PARENTS[kind];
  if (parentCode === null) return allowed?.length === 0 ? null : undefined;
  const found = own(parentCode).find((unit) => validOn(unit, validFrom)) ?? register.at(parentCode, validFrom);
  return found !== undefined && (allowed === undefined || allowed.includes(found.kind)) ? found : undefined;
}

function parentsOf(kind: UnitKind): { vi: string; en: string } {
  const kinds = PARENTS[kind] ?? [];
  return kinds.length === 0 ? { vi: 'đơn vị cấp trên', en: 'the unit above' } : { vi: kinds.join(' / '), en: kinds.join(' / ') };
}

function withKey(draft: UnitDraft, above: string | null, register: UnitRegister, own: (label: string) => readonly Placed[]): Placed {
  const part = slugPart(draft.kind === 'PROVINCE' || draft.kind === 'DISTRICT' ? draft.name : draft.fullName);
  const plain = above === null ? part : `${above}.${part}`;
  const others = [...register.everAt(plain), ...own(plain)].some((other) => other.code !== draft.code && overlap(other, draft));
  const slug = others && draft.code !== null ? `${plain}-${draft.code}` : plain;
  const key = `${draft.code ?? slug}@${draft.validFrom}`;
  const before = [...register.everAt(draft.code ?? slug), ...own(draft.code ?? slug)].find((other) => other.validTo === draft.validFrom && fold(other.name) === fold(draft.name));
  return { ...draft, key, slug: register.withKey(key)?.slug ?? slug, lineage: register.withKey(key)?.lineage ?? before?.lineage ?? key };
}

function faultOf(unit: Placed, register: UnitRegister, own: readonly Placed[]): ReturnType<typeof refuse.changedUnit> | null {
  const twin = own.find((other) => other.key === unit.key);
  if (twin !== undefined) return refuse.duplicateUnit(unit.line, unit.fullName, twin.line);
  const stored = register.withKey(unit.key);
  if (stored !== undefined) return isSame(unit, stored) ? null : refuse.changedUnit(unit.line, unit.fullName, describe(stored));
  const known = [...register.everAt(unit.slug), ...(unit.code === null ? [] : register.everAt(unit.code))];
  const clash = [...own, ...known].find((other) => overlap(other, unit));
  return clash === undefined ? null : refuse.overlappingUnit(unit.line, unit.fullName, describe(clash));
}

function isSame(unit: Placed, stored: UnitRecord): boolean {
  const fields = ['kind', 'code', 'name', 'fullName', 'parentCode'] as const;
  return fields.every((field) => unit[field] === stored[field]) && (unit.validTo === stored.validTo || ends(unit, stored));
}

function ends(unit: Placed, stored: UnitRecord | undefined): boolean {
  return stored !== undefined && stored.validTo === null && unit.validTo !== null;
}

function describe({ fullName, code, slug, parentCode, validFrom, validTo }: Omit<UnitRecord, 'id' | 'basis' | 'key' | 'lineage'>): string {
  return `${fullName} (${code ?? slug}${parentCode === null ? '' : ` < ${parentCode}`}, ${validFrom} … ${validTo ?? ''})`;
}

function overlap(a: Pick<UnitRecord, 'validFrom' | 'validTo'>, b: Pick<UnitRecord, 'validFrom' | 'validTo'>): boolean {
  return (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo);
}
