import DataLoader from 'dataloader';
import { formatCount, type Measured, type MeasurementSource, type MeasurementStatus, type RecordProvenance } from '../indexers/core';
import { grouped } from './ordered';
import type { Read } from './read';

/** The latest value that a unit, whatever it was called, has reported for a measure in a year; an official one before a demonstration. */
export interface MeasurementRow {
  readonly measured: Measured;
  readonly unitKey: string;
  readonly unitLineage: string;
  readonly year: number;
  readonly measureKey: string;
  readonly provenance: RecordProvenance;
  readonly revision: number;
  readonly status: MeasurementStatus;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly flag: boolean | null;
  readonly excluded: number | null;
  readonly source: MeasurementSource;
  readonly sampleSize: number | null;
  readonly evidence: string | null;
  readonly recordedAt: string;
}

/** Values of units by lineage and year, one statement a request. */
export type UnitMeasurementsLoader = DataLoader<{ readonly lineage: string; readonly year: number }, MeasurementRow[], string>;

export function unitMeasurementsLoader(read: Read): UnitMeasurementsLoader {
  const keyOf = ({ lineage, year }: { lineage: string; year: number }): string => `${lineage} ${year}`;
  return new DataLoader(async (keys) => {
    const rows = await select(read, `unit.lineage = any($1) and m.year = any($2)`, [keys.map(({ lineage }) => lineage), keys.map(({ year }) => year)]);
    return grouped(keys.map(keyOf), rows, ({ unitLineage, year }) => keyOf({ lineage: unitLineage, year }));
  }, { cacheKeyFn: keyOf });
}

/** All values of units by lineage, of every year: one statement a request. */
export type MeasurementsOfUnitLoader = DataLoader<string, MeasurementRow[]>;

export function measurementsOfUnitLoader(read: Read): MeasurementsOfUnitLoader {
  return new DataLoader(async (lineages) => grouped(lineages, await select(read, `unit.lineage = any($1)`, [lineages]), ({ unitLineage }) => unitLineage));
}

/** Values of all units for some measures; of one year, or of all. */
export function selectMeasurements(read: Read, measures: readonly string[], year: number | null): Promise<MeasurementRow[]> {
  return select(read, `m.measure = any($1) and ($2::integer is null or m.year = $2)`, [measures, year]);
}

interface Stored extends Omit<MeasurementRow, 'measured' | 'recordedAt'> {
  readonly recordedAt: Date;
}

async function select(read: Read, where: string, parameters: unknown[]): Promise<MeasurementRow[]> {
  const rows = await read<Stored>(
    `/* measurement.select */ select distinct on (unit.lineage collate "C", m.year, m.measure) unit.key as "unitKey", unit.lineage as "unitLineage", m.year, m.measure as "measureKey", m.provenance, m.revision, m.status,
       m.numerator::text, m.denominator::text, m.flag, m.excluded, m.source, m.sample_size as "sampleSize", m.evidence, m.recorded_at as "recordedAt"
     from measurement m join unit on unit.id = m.unit_id where ${where}
     order by unit.lineage collate "C", m.year, m.measure, m.provenance = 'OFFICIAL' desc, m.id desc`, parameters);
  return rows.map((row) => {
    const [numerator, denominator] = [row.numerator, row.denominator].map((units) => (units === null ? null : BigInt(units)));
    const shown = (units: bigint | null): string | null => (units === null ? null : formatCount(units));
    return {
      ...row, numerator: shown(numerator!), denominator: shown(denominator!), recordedAt: row.recordedAt.toISOString(),
      measured: { status: row.status, numerator: numerator!, denominator: denominator!, flag: row.flag },
    };
  });
}
