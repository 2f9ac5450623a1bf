import type { MeasureDefinition } from '../entities';
import type { UnitKind } from './core';

/** A measure and the kinds of unit of which plans take it. */
export interface MeasureUse {
  readonly measure: MeasureDefinition;
  readonly unitKinds: readonly UnitKind[];
}

/** As much of a plan as tells what it measures. */
interface MeasuringPlan {
  readonly targets?: readonly { readonly measure: MeasureDefinition; readonly unitKinds: readonly UnitKind[] }[];
  readonly measures?: readonly { readonly measure: MeasureDefinition }[];
}

/** The measures of some plans by key: those with a target, and those that shall rise. One key is one measure in every plan. */
export function measuresOf(plans: readonly MeasuringPlan[]): Map<string, MeasureUse> {
  const uses = new Map<string, MeasureUse>();
  for (const { targets = [], measures = [] } of plans) {
    for (const { measure } of measures) uses.set(measure.key, uses.get(measure.key) ?? { measure, unitKinds: [] });
    for (const { measure, unitKinds } of targets) {
      const known = uses.get(measure.key)?.unitKinds ?? [];
      uses.set(measure.key, { measure, unitKinds: [...new Set([...known, ...unitKinds])] });
    }
  }
  return uses;
}
