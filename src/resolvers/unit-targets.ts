import { meetsAll, type TargetsOutcome } from '../indexers/core';
import type { PlanRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { isFor, isOwnStandard, targetsOf, unitAnswer, type UnitAnswer } from './target-answer';

/** How a unit stands against the targets of a plan in one year, and whether it meets all that are its own standard. */
export async function targetsOfUnit(unit: UnitRow, plan: PlanRow, year: number, { loaders, language }: Context): Promise<TargetsOutcome & { items: UnitAnswer[]; misses: UnitAnswer[] }> {
  const rows = new Map((await loaders.unitMeasurements.load({ lineage: unit.lineage, year })).map((row) => [row.measureKey, row]));
  const items = targetsOf(plan).filter((target) => isFor(target, unit, plan)).map((target) => {
    const row = rows.get(target.measure.key);
    return unitAnswer(target, row === undefined ? null : loaders.reads.record(row), language);
  });
  const own = items.filter(({ target }) => isOwnStandard(target));
  return { items, ...meetsAll(own.map(({ result }) => result)), misses: own.filter(({ result }) => result === 'NO') };
}
