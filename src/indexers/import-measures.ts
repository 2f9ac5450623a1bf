import type { DataSource, EntityManager } from 'typeorm';
import type { MeasureDefinition } from '../entities';
import { readCsv } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { measuresOf, type MeasureUse } from './measures';
import { formatCount, yearOf, type Canonical, type UnitRecord, type UnitRegister } from './core';
import { fingerprint } from './fingerprint';
import { insertRows } from './insert-rows';
import { MEASURE_COLUMNS, readMeasureDrafts, type MeasureDraft } from './measure-draft';
import * as refuse from './measure-faults';
import { readRegister } from './read-inputs';
import { readPlans } from './read-plans';
import { unknownUnitOn } from './record-faults';
import { reportOf, type ReferenceReport } from './reference-report';
import { todayInVietNam } from './today';

/** Imports measured values in one transaction: all of the file, or nothing. What is known already is not written again; what differs is the next revision. */
export async function importMeasures(dataSource: DataSource, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  return dataSource.transaction((manager) => importMeasuresInto(manager, bytes, at));
}

/** The same inside the caller's transaction. */
export async function importMeasuresInto(manager: EntityManager, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  const { table, faults } = readCsv(bytes, MEASURE_COLUMNS);
  const uses = measuresOf((await readPlans(manager)).map(({ definition }) => definition));
  const drafts = table === null ? [] : readMeasureDrafts(table, new Map([...uses].map(([key, { measure }]) => [key, measure] as [string, MeasureDefinition])), yearOf(todayInVietNam(at)), faults);
  await manager.query(`lock table measurement in share row exclusive mode`);
  const placed = place(drafts, await readRegister(manager), uses, faults);
  const report = reportOf(faults, String(drafts.length));
  if (report.refused) return report;
  const known = await readLatest(manager, placed);
  const fresh = placed.filter((one) => known.get(one.slot)?.hash !== one.hash);
  await insertRows(manager, 'measurement', COLUMNS, fresh.map((one) => [...valuesOf(one), (known.get(one.slot)?.revision ?? 0) + 1, at.toISOString()]));
  return { ...report, written: fresh.length, unchanged: placed.length - fresh.length };
}

/** A measured value with its unit looked up. `slot`: what a later revision replaces. */
interface Placed {
  readonly draft: MeasureDraft;
  readonly unitId: number;
  readonly slot: string;
  readonly hash: string;
}

function place(drafts: readonly MeasureDraft[], register: UnitRegister, uses: ReadonlyMap<string, MeasureUse>, faults: FaultList): Placed[] {
  const lines = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const before = faults.count;
    const { cells, unit: label, year, measure, provenance } = draft;
    const unit = unitIn(label, year, register);
    cells.refuseIf(unit === undefined, 'unit', (at, value) => unknownUnitOn(at, value, `${year}-12-31`));
    if (unit === undefined) return [];
    const { unitKinds } = uses.get(measure)!;
    cells.refuseIf(unit.kind !== 'PROVINCE' && !unitKinds.includes(unit.kind), 'measure', (at, value) => refuse.otherMeasureKind(at, value, unit.fullName, unitKinds));
    const slot = `${unit.id} ${year} ${measure} ${provenance}`;
    const first = lines.get(slot);
    if (first !== undefined) cells.refuseIf(true, 'unit', (at, value) => refuse.reportedTwice(at, value, first));
    lines.set(slot, first ?? cells.line);
    return faults.count > before ? [] : [{ draft, unitId: unit.id, slot, hash: fingerprint(statedBy(draft)) }];
  });
}

/** The unit that bore a code or slug at the end of a year, or last in the year: some end on the way. */
function unitIn(label: string, year: number, register: UnitRegister): UnitRecord | undefined {
  const at = register.withKey(label) ?? register.at(label, `${year}-12-31`);
  return at ?? register.everAt(label).findLast(({ validFrom, validTo }) => validFrom <= `${year}-12-31` && (validTo === null || validTo > `${year}-01-01`));
}

function statedBy({ status, numerator, denominator, flag, excluded, source, sampleSize, evidence }: MeasureDraft): Canonical {
  const count = (units: bigint | null): string | null => (units === null ? null : formatCount(units));
  return { status, numerator: count(numerator), denominator: count(denominator), flag, excluded, source, sampleSize, evidence } as unknown as Canonical;
}

async function readLatest(manager: EntityManager, placed: readonly Placed[]): Promise<Map<string, { hash: string; revision: number }>> {
  const rows: { slot: string; hash: string; revision: number }[] = await manager.query(
    `select distinct on (unit_id, year, measure, provenance) concat_ws(' ', unit_id, year, measure, provenance) as slot, hash, revision
     from measurement where unit_id = any($1) order by unit_id, year, measure, provenance, revision desc`, [[...new Set(placed.map(({ unitId }) => unitId))]]);
  return new Map(rows.map((row) => [row.slot, row]));
}

const COLUMNS = {
  unit_id: 'integer', year: 'integer', measure: 'text', provenance: 'text', status: 'text', numerator: 'bigint', denominator: 'bigint', flag: 'boolean', excluded: 'integer',
  source: 'text', sample_size: 'integer', evidence: 'text', hash: 'text', revision: 'integer', recorded_at: 'timestamptz',
};

function valuesOf({ draft, unitId, hash }: Placed): unknown[] {
  const { year, measure, provenance, status, numerator, denominator, flag, excluded, source, sampleSize, evidence } = draft;
  return [unitId, year, measure, provenance, status, numerator, denominator, flag, excluded, source, sampleSize, evidence, hash];
}
