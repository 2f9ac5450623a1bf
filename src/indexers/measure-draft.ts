import type { MeasureDefinition } from '../entities';
import type { Table } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { type Cells, cellsOf, isPlainText } from './cells';
import { MEASUREMENT_SOURCES, parseCount, RECORD_PROVENANCES, type Measured, type MeasurementSource, type RecordProvenance } from './core';
import * as refuseMeasure from './measure-faults';
import * as refuse from './record-faults';

/** A line of a file of measured values, before its unit has been looked up. What of it is no year, measure or provenance is null. */
export interface MeasureDraft {
  readonly cells: Cells;
  readonly unit: string;
  readonly year: number | null;
  readonly measure: string | null;
  readonly provenance: RecordProvenance | null;
  /** What it says; null where something is wrong with it. */
  readonly stated: StatedMeasure | null;
}

/** What a unit reports for a measure in a year, and what that rests on. */
export interface StatedMeasure extends Measured {
  readonly excluded: number | null;
  readonly source: MeasurementSource;
  readonly sampleSize: number | null;
  readonly evidence: string | null;
}

/** Columns of a file of measured values. */
export const MEASURE_COLUMNS = ['unit', 'year', 'measure', 'numerator', 'denominator', 'value', 'status', 'excluded', 'source', 'sample_size', 'evidence', 'provenance'] as const;
const COUNTS = ['numerator', 'denominator'] as const;
const NUMBERS = [...COUNTS, 'value', 'excluded', 'sample_size'] as const;
const FIRST_YEAR = 2000;
const MOST = 1_000_000_000;

type Method = MeasureDefinition['method'];

/** Reads the lines of a file of measured values, of years up to `thisYear`: what is still to come has not been measured. A line without numbers says that the unit has not reported; status N/A, that the measure does not apply to it. */
export function readMeasureDrafts(table: Table, measures: ReadonlyMap<string, MeasureDefinition>, thisYear: number, faults: FaultList): MeasureDraft[] {
  return cellsOf(table, MEASURE_COLUMNS, ['unit', 'year', 'measure'], faults).map((cells) => readDraft(cells, measures, thisYear, faults));
}

function readDraft(cells: Cells, measures: ReadonlyMap<string, MeasureDefinition>, thisYear: number, faults: FaultList): MeasureDraft {
  const before = faults.count;
  const [unit, key, written] = [cells.at('unit'), cells.at('measure').toUpperCase(), cells.at('year')];
  const year = /^20\d\d$/.test(written) && Number(written) <= thisYear ? Number(written) : null;
  const measure = measures.get(key);
  const named = cells.at('provenance').toUpperCase() || 'OFFICIAL';
  const provenance = RECORD_PROVENANCES.find((known) => known === named) ?? null;
  cells.refuseIf(unit === '', 'unit', (place) => refuse.missing(place, 'unit', key));
  cells.refuseIf(year === null, 'year', (place, value) => refuse.badYear(place, value, { from: FIRST_YEAR, to: thisYear }));
  cells.refuseIf(measure === undefined, 'measure', (place, value) => refuse.badWord('UNKNOWN_MEASURE', place, value, [...measures.keys()]));
  cells.refuseIf(provenance === null, 'provenance', (place, value) => refuse.badWord('BAD_KIND', place, value, RECORD_PROVENANCES));
  const stated = readStated(cells, measure?.method);
  return { cells, unit, year, measure: measure === undefined ? null : key, provenance, stated: faults.count > before ? null : stated };
}

/** What a line states, and what is wrong with it. `method`: undefined where the measure is not known. */
function readStated(cells: Cells, method: Method | undefined): StatedMeasure {
  const status = cells.at('status').toUpperCase();
  const source = cells.at('source').toUpperCase() || (method === 'SURVEY' ? 'SURVEY' : 'REPORT');
  const silent = NUMBERS.every((name) => cells.at(name) === '');
  cells.refuseIf(!['', 'N/A'].includes(status), 'status', (place, value) => refuse.badWord('BAD_VALUE', place, value, ['N/A']));
  cells.refuseIf(!isPlainText(cells.at('evidence')), 'evidence', refuse.badText);
  cells.refuseIf(!MEASUREMENT_SOURCES.some((known) => known === source), 'source', (place, value) => refuse.badWord('BAD_KIND', place, value, MEASUREMENT_SOURCES));
  const reported = status !== 'N/A' && !silent;
  if (status === 'N/A') for (const name of NUMBERS) cells.refuseIf(cells.at(name) !== '', name, (place, value) => refuse.unexpected(place, value, name, 'N/A'));
  if (reported) checkNumbers(cells, method, source);
  const [numerator, denominator] = COUNTS.map((name) => (reported ? parseCount(cells.at(name)) : null));
  return {
    status: status === 'N/A' ? 'NOT_APPLICABLE' : reported ? 'REPORTED' : 'NOT_REPORTED', numerator: numerator!, denominator: denominator!,
    flag: reported && method === 'UNIT_FLAG' ? cells.at('value').toUpperCase() === 'YES' : null,
    excluded: whole(cells, 'excluded'), source: source as MeasurementSource, sampleSize: whole(cells, 'sample_size'), evidence: cells.at('evidence') || null,
  };
}

/** Whether a line gives what its measure is taken by, and nothing else; of a measure that is not known, whether its numbers are numbers. */
function checkNumbers(cells: Cells, method: Method | undefined, source: string): void {
  const need = (name: string): void => cells.refuseIf(cells.at(name) === '', name, (place) => refuse.missing(place, name, method ?? source));
  const forbid = (name: string): void => cells.refuseIf(cells.at(name) !== '', name, (place, value) => refuse.unexpected(place, value, name, method!));
  if (source === 'SURVEY' || method === 'SURVEY') need('sample_size');
  checkWhole(cells, 'sample_size', 1);
  if (method === 'UNIT_FLAG') {
    cells.refuseIf(!['YES', 'NO'].includes(cells.at('value').toUpperCase()), 'value', (place, value) => refuse.badWord('BAD_VALUE', place, value, ['YES', 'NO']));
    return [...COUNTS, 'excluded'].forEach(forbid);
  }
  if (method !== undefined) {
    forbid('value');
    COUNTS.forEach(need);
  }
  checkWhole(cells, 'excluded', 0);
  const [numerator, denominator] = COUNTS.map((name) => {
    const count = parseCount(cells.at(name));
    cells.refuseIf(cells.at(name) !== '' && count === null, name, refuseMeasure.badCount);
    return count;
  });
  cells.refuseIf(numerator != null && denominator != null && numerator > denominator, 'numerator', (place, value) => refuseMeasure.aboveDenominator(place, value, cells.at('denominator')));
}

function checkWhole(cells: Cells, name: string, least: 0 | 1): void {
  const units = whole(cells, name);
  cells.refuseIf(cells.at(name) !== '' && (units === null || units < least), name, (place, value) => refuseMeasure.badWhole(place, value, least));
}

function whole(cells: Cells, name: string): number | null {
  const text = cells.at(name);
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST ? Number(text) : null;
}
