import { gapOf, judgeShareOfUnits, judgeTarget, judgeTotal, percentOf, type Language, type Measured, type Operator, type TargetOutcome, type TargetReason, type UnitKind, type UnitRecord, type VerdictResult } from '../indexers/core';
import type { MeasurementRow, PlanItemRow, PlanRow, UnitRow } from '../loaders';
import type { MeasureDefinition } from '../entities';
import { groundOn } from '../indexers/plan-ground';
import { inLanguage } from './language';
import { unitsOfPlan, type Known } from './plan-territory';
import { targetText } from './target-text';

/** A target as its plan has it. */
export type TargetRow = PlanItemRow & { readonly measure: MeasureDefinition; readonly operator: Operator; readonly value: string; readonly unitKinds: readonly UnitKind[]; readonly level: string; readonly aggregate: boolean };

interface Told {
  readonly target: TargetRow;
  readonly achieved: string | null;
  readonly required: string;
  readonly gap: string | null;
  readonly result: VerdictResult;
  readonly because: TargetReason;
  readonly text: string;
}

export interface UnitAnswer extends Told {
  readonly measurement: MeasurementRow | null;
}

export interface TerritoryAnswer extends Told, Record<'year' | 'units' | 'yes' | 'no' | 'unknown' | 'notApplicable', number> {
  readonly unitsAsOf: string;
}

export function targetsOf(plan: PlanRow): readonly TargetRow[] {
  return plan.targets as readonly TargetRow[];
}

/** Whether a target is for a unit; one for no kind in particular is for the territory itself. */
export function isFor({ unitKinds }: TargetRow, unit: UnitRow, plan: PlanRow): boolean {
  return unitKinds.length === 0 ? unit.code === plan.territory : unitKinds.includes(unit.kind as UnitKind);
}

/** Whether a target is part of a unit's own standard; a share of the units of every level is one of the whole movement (TQ-M1, BM-M). */
export function isOwnStandard({ aggregate, level }: TargetRow): boolean {
  return !(aggregate && level === 'ALL');
}

/** How a unit stands against a target by its own value. */
export function unitAnswer(target: TargetRow, measurement: MeasurementRow | null, language: Language): UnitAnswer {
  return { ...told(target, judgeTarget(target, measurement?.measured ?? null), language), measurement };
}

/** The units that a target is for at the end of a year; one for no kind in particular is for the territory itself. */
export async function unitsFor({ unitKinds }: TargetRow, plan: PlanRow, year: number, loaders: Known): Promise<readonly UnitRecord[]> {
  const day = `${year}-12-31`;
  return unitKinds.length > 0 ? unitsOfPlan(plan, unitKinds, day, loaders) : [groundOn(plan, day, loaders.units.register) ?? []].flat();
}

/** How the units of a plan's territory stand together at the end of a year. `measured`: values by lineage and measure. */
export async function territoryAnswer(plan: PlanRow, target: TargetRow, year: number, measured: ReadonlyMap<string, MeasurementRow>, loaders: Known, language: Language): Promise<TerritoryAnswer> {
  const unitsAsOf = `${year}-12-31`;
  const concerned = await unitsFor(target, plan, year, loaders);
  const values = concerned.map(({ lineage }): Measured | null => measured.get(`${lineage} ${target.measure.key}`)?.measured ?? null);
  const results = values.map((value) => judgeTarget(target, value).result);
  const count = (wanted: VerdictResult): number => results.filter((result) => result === wanted).length;
  const together = target.measure.method === 'UNIT_FLAG' ? judgeShareOfUnits(target, values) : judgeTotal(target, values);
  return {
    ...told(target, together, language), year, unitsAsOf, units: concerned.length,
    yes: count('YES'), no: count('NO'), unknown: count('UNKNOWN'), notApplicable: count('NOT_APPLICABLE'),
  };
}

function told(target: TargetRow, { result, because, achieved: share }: TargetOutcome, language: Language): Told {
  const shown = { result, because, achieved: share && percentOf(share), required: target.value, gap: share && gapOf(target, share) };
  return { target, ...shown, text: inLanguage(language, targetText(shown)) };
}
