import type { DataSource, EntityManager } from 'typeorm';
import { readCsv } from '../formats/csv';
import { FaultList, type Fault } from '../formats/fault';
import { badInput, type Problem, type Stage, type UnitKind, type UnitRegister } from './core';
import { mergeWithStored } from './import-merge';
import { nothing, type CellCounts, type Note, type ReadScores, type Scale } from './import-options';
import { importScores } from './import-scores';
import { periodOf } from './import-period';
import { ensurePeriod, type PeriodSpec } from './period';
import { silently } from './progress';
import { readRegister, readSet } from './read-inputs';
import { submit, type Card } from './submit';

export interface ImportOptions {
  readonly setId: string;
  readonly year: number;
  /** "VN" or the code of a province or city. */
  readonly territory: string;
  /** Needed where the set is for several kinds. */
  readonly unitKind?: UnitKind;
  /** Default: 31 December of the year. */
  readonly unitsAsOf?: string;
  /** Default: points. */
  readonly scale?: Scale;
  /** The stage of rows that state none; default APPROVED. */
  readonly stage?: Stage;
  /** Reads and checks, writes nothing. */
  readonly dryRun?: boolean;
  /** Writes the units without a fault although others have some. */
  readonly acceptValid?: boolean;
}

/** What an import found and did. */
export interface ImportReport {
  readonly period: PeriodSpec;
  /** The first hundred faults; `faultCount` counts all. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly notes: readonly Note[];
  /** Percentages were asked for and none is above 1: perhaps they are ratios. */
  readonly looksLikeRatios: boolean;
  /** The set is a demonstration: the command line cannot publish it. */
  readonly synthetic: boolean;
  /** Nothing was written because something is wrong. */
  readonly refused: boolean;
  /** Units that can be written, and all that the period assesses. */
  readonly units: number;
  readonly unitsExpected: number;
  readonly cells: CellCounts;
  /** Scores that the latest revision holds and that this file names and leaves empty. */
  readonly emptied: number;
  /** Cards appended, and cards that say what is stored already; both 0 for a refusal or a dry run. */
  readonly written: number;
  readonly unchanged: number;
}

/** Imports a file of real scores in one transaction: all of it, or nothing. Demonstration scores come from the seeds only. */
export async function importTable(dataSource: DataSource, options: ImportOptions, bytes: Uint8Array, progress = silently): Promise<ImportReport> {
  return dataSource.transaction(async (manager) => {
    const { definition } = await readSet(manager, options.setId, options.year);
    if (definition.synthetic) throw demonstrationOnly(options.setId);
    return importInto(manager, options, bytes, undefined, progress);
  });
}

function demonstrationOnly(setId: string): Problem {
  return badInput('set', setId, {
    vi: `${setId} là bộ chỉ số minh họa; số liệu minh họa chỉ có trong seeds/demo.`,
    en: `${setId} is a demonstration set; demonstration scores come from seeds/demo only.`,
  }, { vi: 'Dùng bộ chỉ số của địa phương (indicatorSets).', en: "Use the territory's own set (indicatorSets)." });
}

/** The same inside the caller's transaction, with a register that the caller may have read already. */
export async function importInto(manager: EntityManager, options: ImportOptions, bytes: Uint8Array, known?: UnitRegister, progress = silently): Promise<ImportReport> {
  const register = known ?? (await readRegister(manager));
  const { definition, ...inForce } = await readSet(manager, options.setId, options.year);
  const period = periodOf(options, definition, register);
  const { table, faults } = readCsv(bytes);
  progress({ vi: `đã đọc ${table?.count ?? 0} dòng`, en: `${table?.count ?? 0} rows read` });
  const { territory, unitKind, unitsAsOf } = period;
  const context = { inForce, register, territory, unitKind, unitsAsOf, stage: options.stage ?? 'APPROVED', scale: options.scale ?? 'points', synthetic: definition.synthetic };
  const read: ReadScores = table === null ? nothing(new FaultList()) : importScores(table, context);
  faults.addAll(read.faults);
  progress({ vi: `đã kiểm tra ${read.cards.length} phiếu điểm`, en: `${read.cards.length} scorecards checked` });
  const refused = read.unusable || (faults.count > 0 && !(options.acceptValid && read.cards.length > 0));
  const write = !refused && !options.dryRun;
  if (write) await ensurePeriod(manager, period);
  const merged = await mergeWithStored(manager, period, inForce.set.nodes, refused ? [] : read.cards);
  return {
    period, faults: faults.listed, faultCount: faults.count, notes: read.notes, looksLikeRatios: read.looksLikeRatios, refused, synthetic: definition.synthetic,
    units: new Set(read.cards.map((card) => card.unitId)).size, cells: read.cells,
    unitsExpected: register.inTerritory(territory, unitKind, unitsAsOf).length,
    emptied: merged.emptied,
    ...(write ? await written(manager, period, merged.cards) : { written: 0, unchanged: 0 }),
  };
}

async function written(manager: EntityManager, period: PeriodSpec, cards: readonly Card[]): Promise<Pick<ImportReport, 'written' | 'unchanged'>> {
  const { written, unchanged } = await submit(manager, period, cards);
  return { written, unchanged };
}
