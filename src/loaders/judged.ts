import { VERDICT_RESULTS, type VerdictResult } from '../indexers/core';
import { toId } from './id';
import type { JudgementRow } from './judgement';
import type { Published } from './published';
import type { Read } from './read';
import type { SnapshotRow } from './snapshot';
import { viewOn, type UnitRow, type Units } from './unit';

/** The frozen answer of one rule for one unit, without its reasons. */
export class VerdictRow {
  readonly __typename = 'Verdict';

  constructor(
    private readonly judged: Judged,
    readonly unit: UnitRow,
    readonly ruleCode: string,
    readonly result: VerdictResult,
    readonly roundedWouldPass: boolean,
  ) {}

  get id(): string {
    return toId('Verdict', `${this.judgement.key}|${this.ruleCode}|${this.unit.key}`);
  }

  get judgement(): JudgementRow {
    return this.judged.judgement;
  }

  get snapshot(): SnapshotRow {
    return this.judged.published.snapshot;
  }
}

/** Answers of one rule by row: those of the publication, then the units that are judged through one of them. */
interface Answers {
  /** Position in VERDICT_RESULTS; -1 where the rule does not concern the unit. */
  readonly results: Int8Array;
  readonly rounded: Uint8Array;
}

/** The answers of a judgement as columns in memory; reasons stay in the database. Rows go on behind those of the publication with `dependents`. */
export class Judged {
  constructor(
    readonly judgement: JudgementRow,
    readonly published: Published,
    readonly dependents: readonly UnitRow[],
    private readonly answers: ReadonlyMap<string, Answers>,
  ) {}

  /** Rules that have an answer for somebody. */
  get rules(): string[] {
    return [...this.answers.keys()];
  }

  /** Rows of the units that are judged through one of the publication. */
  get dependentRows(): number[] {
    return this.dependents.map((_, at) => this.published.size + at);
  }

  unitAt(row: number): UnitRow {
    return this.published.competitors[row]?.unit ?? this.dependents[row - this.published.size]!;
  }

  rowOf(unit: UnitRow): number | null {
    const at = this.dependents.findIndex(({ unitId }) => unitId === unit.unitId);
    return at < 0 ? this.published.rowOf(unit) : this.published.size + at;
  }

  result(rule: string, row: number): VerdictResult | null {
    const at = this.answers.get(rule)?.results[row] ?? -1;
    return at < 0 ? null : VERDICT_RESULTS[at]!;
  }

  verdict(rule: string, row: number): VerdictRow | null {
    const answers = this.answers.get(rule);
    const at = answers?.results[row] ?? -1;
    if (answers === undefined || at < 0) return null;
    return new VerdictRow(this, this.unitAt(row), rule, VERDICT_RESULTS[at]!, answers.rounded[row] === 1);
  }
}

/** The parts of a verdict's key; null for what is none. */
export function parseVerdictKey(key: string): { readonly judgementKey: string; readonly rule: string; readonly unitKey: string } | null {
  const match = /^(.+)\|([^|]+)\|([^|]+)$/.exec(key);
  return match === null ? null : { judgementKey: match[1]!, rule: match[2]!, unitKey: match[3]! };
}

interface Stored {
  readonly rule: string;
  readonly unitId: number;
  readonly result: VerdictResult;
  readonly rounded: boolean;
}

/** One statement for a judgement, whatever the number of its verdicts. */
export async function loadJudged(read: Read, units: Units, judgement: JudgementRow, published: Published): Promise<Judged> {
  const rows = await read<Stored>(
    `/* judged.verdicts */ select rule, unit_id as "unitId", result, rounded_would_pass as rounded from verdict where judgement_id = $1 order by rule, unit_id`,
    [judgement.judgementId],
  );
  const rowByUnit = new Map(published.competitors.map(({ unit }, row) => [unit.unitId, row]));
  const others = [...new Set(rows.map(({ unitId }) => unitId).filter((unitId) => !rowByUnit.has(unitId)))];
  const dependents = others.map((unitId) => viewOn(units.get(unitId), published.snapshot.unitsAsOf)).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [at, { unitId }] of dependents.entries()) rowByUnit.set(unitId, published.size + at);
  const answers = new Map<string, Answers>();
  for (const { rule, unitId, result, rounded } of rows) {
    const row = rowByUnit.get(unitId)!;
    const column = answers.get(rule) ?? { results: new Int8Array(rowByUnit.size).fill(-1), rounded: new Uint8Array(rowByUnit.size) };
    column.results[row] = VERDICT_RESULTS.indexOf(result);
    column.rounded[row] = rounded ? 1 : 0;
    answers.set(rule, column);
  }
  return new Judged(judgement, published, dependents, answers);
}
