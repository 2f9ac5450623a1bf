import type { DataSource, EntityManager } from 'typeorm';
import type { MeasureDefinition } from '../entities';
import { readCsv } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import type { Cells } from './cells';
import { kindsMeasured, measuresOf, type MeasureUse } from './measures';
import { formatCount, yearOf, type Canonical, type RecordProvenance, type UnitRecord, type UnitRegister } from './core';
import { fingerprint } from './fingerprint';
import { insertRows } from './insert-rows';
import { MEASURE_COLUMNS, readMeasureDrafts, type MeasureDraft, type StatedMeasure } from './measure-draft';
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
  const measures = new Map([...uses].map(([key, { measure }]) => [key, measure] as [string, MeasureDefinition]));
  const today = todayInVietNam(at);
  const drafts = table === null ? [] : readMeasureDrafts(table, measures, yearOf(today), faults);
  await manager.query(`lock table measurement in share row exclusive mode`);
  const placed = place(drafts, await readRegister(manager), uses, today, faults);
  const report = reportOf(faults, String(drafts.length));
  if (report.refused) return report;
  const known = await readLatest(manager, placed);
  const fresh = placed.filter((one) => known.get(one.slot)?.hash !== one.hash);
  await insertRows(manager, 'measurement', COLUMNS, fresh.map((one) => [...valuesOf(one), (known.get(one.slot)?.revision ?? 0) + 1, at.toISOString()]));
  return { ...report, written: fresh.length, unchanged: placed.length - fresh.length };
}

/** A measured value with its unit looked up. `slot`: what a later revision replaces; a unit is one over all its names, types and parents. */
interface Placed {
  readonly stated: StatedMeasure;
  readonly year: number;
  readonly measure: string;
  readonly provenance: RecordProvenance;
  readonly unit: UnitRecord;
  readonly slot: string;
  readonly hash: string;
}

/** Looks up the unit of each line, and tells what is wrong with it beside what is wrong with the cells of the line. */
function place(drafts: readonly MeasureDraft[], register: UnitRegister, uses: ReadonlyMap<string, MeasureUse>, today: string, faults: FaultList): Placed[] {
  const lines = new Map<string, Cells>();
  return drafts.flatMap(({ cells, unit: label, year, measure, provenance, stated }) => {
    const before = faults.count;
    const bearers = bearersOf(label, year, register);
    const unit = bearers.at(-1);
    cells.refuseIf(unit === undefined && label !== '', 'unit', (at, value) => unknownUnitOn(at, value, year === null ? today : `${year}-12-31`));
    if (unit === undefined || measure === null) return [];
    const kinds = kindsMeasured(uses.get(measure)!, register);
    cells.refuseIf(!bearers.some(({ kind }) => kinds.includes(kind)), 'measure', (at, value) => refuse.otherMeasureKind(at, value, unit.fullName, kinds));
    if (year === null || provenance === null) return [];
    const slot = `${unit.lineage} ${year} ${measure} ${provenance}`;
    const first = lines.get(slot);
    if (first !== undefined) cells.refuseIf(true, 'unit', (at, value) => refuse.reportedTwice(at, value, { line: first.line, unit: first.at('unit') }));
    lines.set(slot, first ?? cells);
    return stated === null || faults.count > before ? [] : [{ stated, year, measure, provenance, unit, slot, hash: fingerprint(statedBy(stated)) }];
  });
}

/** The unit that bore a code or slug at the end of a year, or last in the year: some end on the way. Without a year all that ever bore it. */
function bearersOf(label: string, year: number | null, register: UnitRegister): readonly UnitRecord[] {
  const named = register.withKey(label);
  if (year === null) return named === undefined ? register.everAt(label) : [named];
  const bearer = named === undefined ? register.lastBearer(label, year) : register.lastIn(named, year) && named;
  return bearer === undefined ? [] : [bearer];
}

function statedBy({ status, numerator, denominator, flag, excluded, source, sampleSize, evidence }: StatedMeasure): Canonical {
  const count = (units: bigint | null): string | null => (units === null ? null : formatCount(units));
  return { status, numerator: count(numerator), denominator: count(denominator), flag, excluded, source, sampleSize, evidence } as unknown as Canonical;
}

/** What was recorded last in each slot, and its highest revision: before the units were taken by lineage each of their rows counted its own. */
async function readLatest(manager: EntityManager, placed: readonly Placed[]): Promise<Map<string, { hash: string; revision: number }>> {
  const rows: { slot: string; hash: string; revision: number }[] = await manager.query(
    `select distinct on (slot) concat_ws(' ', unit.lineage, m.year, m.measure, m.provenance) as slot, m.hash,
       max(m.revision) over (partition by unit.lineage, m.year, m.measure, m.provenance) as revision
     from measurement m join unit on unit.id = m.unit_id where unit.lineage = any($1) order by slot, m.id desc`, [[...new Set(placed.map(({ unit }) => unit.lineage))]]);
  return new Map(rows.map((row) => [row.slot, row]));
}

const COLUMNS = {
  unit_id: 'integer', year: 'integer', measure: 'text', provenance: 'text', status: 'text', numerator: 'bigint', denominator: 'bigint', flag: 'boolean', excluded: 'integer',
  source: 'text', sample_size: 'integer', evidence: 'text', hash: 'text', revision: 'integer', recorded_at: 'timestamptz',
};

function valuesOf({ unit, year, measure, provenance, stated, hash }: Placed): unknown[] {
  const { status, numerator, denominator, flag, excluded, source, sampleSize, evidence } = stated;
  return [unit.id, year, measure, provenance, status, numerator, denominator, flag, excluded, source, sampleSize, evidence, hash];
}
