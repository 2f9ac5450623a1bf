import type { MeasureDefinition } from '../entities';
import type { Table } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { type Cells, cellsOf, isPlainText } from './cells';
import { MEASUREMENT_SOURCES, parseCount, RECORD_PROVENANCES, type Measured, type MeasurementSource, type RecordProvenance } from './core';
import * as refuseMeasure from './measure-faults';
import * as refuse from './record-faults';

/** A measured value as a line gives it, before its unit has been looked up. */
export interface MeasureDraft extends Measured {
  readonly cells: Cells;
  readonly unit: string;
  readonly year: number;
  readonly measure: string;
  readonly excluded: number | null;
  readonly source: MeasurementSource;
  readonly sampleSize: number | null;
  readonly evidence: string | null;
  readonly provenance: RecordProvenance;
}

/** Columns of a file of measured values. */
export const MEASURE_COLUMNS = ['unit', 'year', 'measure', 'numerator', 'denominator', 'value', 'status', 'excluded', 'source', 'sample_size', 'evidence', 'provenance'] as const;
const NUMBERS = ['numerator', 'denominator', 'value', 'excluded', 'sample_size'] as const;
const FIRST_YEAR = 2000;
const MOST = 1_000_000_000;

/** Reads the lines of a file of measured values, of years up to `thisYear`: what is still to come has not been measured. A line without numbers says that the unit has not reported; status N/A, that the measure does not apply to it. */
export function readMeasureDrafts(table: Table, measures: ReadonlyMap<string, MeasureDefinition>, thisYear: number, faults: FaultList): MeasureDraft[] {
  return cellsOf(table, MEASURE_COLUMNS, ['unit', 'year', 'measure'], faults).flatMap((cells) => readDraft(cells, measures, thisYear, faults) ?? []);
}

function readDraft(cells: Cells, measures: ReadonlyMap<string, MeasureDefinition>, thisYear: number, faults: FaultList): MeasureDraft | null {
  const before = faults.count;
  const key = cells.at('measure').toUpperCase();
  const measure = measures.get(key);
  cells.refuseIf(cells.at('unit') === '', 'unit', (place) => refuse.missing(place, 'unit', key));
  cells.refuseIf(!/^20\d\d$/.test(cells.at('year')) || Number(cells.at('year')) > thisYear, 'year', (place, value) => refuse.badYear(place, value, { from: FIRST_YEAR, to: thisYear }));
  cells.refuseIf(measure === undefined, 'measure', (place, value) => refuse.badWord('UNKNOWN_MEASURE', place, value, [...measures.keys()]));
  const [status, provenance] = [cells.at('status').toUpperCase(), cells.at('provenance').toUpperCase() || 'OFFICIAL'];
  cells.refuseIf(!['', 'N/A'].includes(status), 'status', (place, value) => refuse.badWord('BAD_VALUE', place, value, ['N/A']));
  cells.refuseIf(!RECORD_PROVENANCES.some((known) => known === provenance), 'provenance', (place, value) => refuse.badWord('BAD_KIND', place, value, RECORD_PROVENANCES));
  cells.refuseIf(!isPlainText(cells.at('evidence')), 'evidence', refuse.badText);
  const source = cells.at('source').toUpperCase() || (measure?.method === 'SURVEY' ? 'SURVEY' : 'REPORT');
  cells.refuseIf(!MEASUREMENT_SOURCES.some((known) => known === source), 'source', (place, value) => refuse.badWord('BAD_KIND', place, value, MEASUREMENT_SOURCES));
  const silent = NUMBERS.every((name) => cells.at(name) === '');
  if (status === 'N/A') for (const name of NUMBERS) cells.refuseIf(cells.at(name) !== '', name, (place, value) => refuse.unexpected(place, value, name, 'N/A'));
  if (status === '' && !silent && measure !== undefined) checkNumbers(cells, measure.method, source);
  if (faults.count > before) return null;
  const reported = status === '' && !silent;
  const [numerator, denominator] = ['numerator', 'denominator'].map((name) => (reported ? parseCount(cells.at(name)) : null));
  return {
    cells, unit: cells.at('unit'), year: Number(cells.at('year')), measure: key, status: reported ? 'REPORTED' : silent && status === '' ? 'NOT_REPORTED' : 'NOT_APPLICABLE',
    numerator: numerator!, denominator: denominator!, flag: reported && measure!.method === 'UNIT_FLAG' ? cells.at('value').toUpperCase() === 'YES' : null,
    excluded: whole(cells, 'excluded'), source: source as MeasurementSource, sampleSize: whole(cells, 'sample_size'), evidence: cells.at('evidence') || null,
    provenance: provenance as RecordProvenance,
  };
}

/** Whether a line gives what its measure is taken by, and nothing else. */
function checkNumbers(cells: Cells, method: MeasureDefinition['method'], source: string): void {
  const need = (name: string): void => cells.refuseIf(cells.at(name) === '', name, (place) => refuse.missing(place, name, method));
  const forbid = (name: string): void => cells.refuseIf(cells.at(name) !== '', name, (place, value) => refuse.unexpected(place, value, name, method));
  if (source === 'SURVEY' || method === 'SURVEY') need('sample_size');
  const sample = whole(cells, 'sample_size');
  cells.refuseIf(cells.at('sample_size') !== '' && (sample === null || sample === 0), 'sample_size', (place, value) => refuseMeasure.badWhole(place, value, 1));
  if (method === 'UNIT_FLAG') {
    cells.refuseIf(!['YES', 'NO'].includes(cells.at('value').toUpperCase()), 'value', (place, value) => refuse.badWord('BAD_VALUE', place, value, ['YES', 'NO']));
    return ['numerator', 'denominator', 'excluded'].forEach(forbid);
  }
  forbid('value');
  const counts = ['numerator', 'denominator'].map((name) => {
    need(name);
    const count = parseCount(cells.at(name));
    cells.refuseIf(cells.at(name) !== '' && count === null, name, refuseMeasure.badCount);
    return count;
  });
  const [numerator, denominator] = counts;
  cells.refuseIf(numerator != null && denominator != null && numerator > denominator, 'numerator', (place, value) => refuseMeasure.aboveDenominator(place, value, cells.at('denominator')));
  cells.refuseIf(cells.at('excluded') !== '' && whole(cells, 'excluded') === null, 'excluded', (place, value) => refuseMeasure.badWhole(place, value, 0));
}

function whole(cells: Cells, name: string): number | null {
  const text = cells.at(name);
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST ? Number(text) : null;
}
