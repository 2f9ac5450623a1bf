import type { MeasureDefinition } from '../entities';
import type { UnitKind, UnitRegister } from './core';

/** A measure, the kinds of unit of which targets take it, and the territories that it is measured of as a whole. */
export interface MeasureUse {
  readonly measure: MeasureDefinition;
  readonly unitKinds: readonly UnitKind[];
  readonly territories: readonly string[];
}

/** As much of a plan as tells what it measures. */
interface MeasuringPlan {
  readonly territory: string;
  readonly targets?: readonly { readonly measure: MeasureDefinition; readonly unitKinds: readonly UnitKind[] }[];
  readonly measures?: readonly { readonly measure: MeasureDefinition }[];
}

/** The measures of some plans by key: those with a target, and those that shall rise. One key is one measure in every plan. */
export function measuresOf(plans: readonly MeasuringPlan[]): Map<string, MeasureUse> {
  const uses = new Map<string, MeasureUse>();
  const add = (measure: MeasureDefinition, kinds: readonly UnitKind[], own: readonly string[]): void => {
    const { unitKinds, territories } = uses.get(measure.key) ?? { unitKinds: [], territories: [] };
    uses.set(measure.key, { measure, unitKinds: [...new Set([...unitKinds, ...kinds])], territories: [...new Set([...territories, ...own])] });
  };
  for (const { territory, targets = [], measures = [] } of plans) {
    for (const { measure } of measures) add(measure, [], [territory]);
    for (const { measure, unitKinds } of targets) add(measure, unitKinds, unitKinds.length === 0 ? [territory] : []);
  }
  return uses;
}

/** The kinds of unit whose values for a measure some plan reads. A target for no kind in particular (BK-c5) and a measure that shall rise (TB-G2) are of the plan's territory: here a province. */
export function kindsMeasured({ unitKinds, territories }: MeasureUse, register: UnitRegister): readonly UnitKind[] {
  const own = territories.flatMap((code) => register.everAt(code).at(-1)?.kind ?? []);
  return [...new Set([...unitKinds, ...own])];
}
