import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MeasureDefinition } from '../entities';
import { groupBy, meetsAll, type TargetsOutcome } from '../indexers/core';
import { measuresOf } from '../indexers/measures';
import type { MeasurementRow, PlanItemRow, PlanRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { PlanYearArgs } from '../schema/criterion-answer';
import { MeasureArgs, MeasureComparison, TargetsArgs, TerritoryTarget, UnitTargets } from '../schema/target';
import { Unit } from '../schema/unit';
import { liesInTerritory } from './plan-territory';
import { planInYear } from './record-choice';
import { unknownName } from './refusals';
import { planWithId } from './rule-lookup';
import { targetsOf, territoryAnswer, type TargetRow, type TerritoryAnswer, type UnitAnswer } from './target-answer';
import { targetsOfUnit } from './unit-targets';

type MeasureItem = PlanItemRow & { readonly measure: MeasureDefinition };

interface Comparison {
  readonly measure: MeasureDefinition;
  readonly targets: readonly { readonly plan: PlanRow; readonly target: TargetRow; readonly years: readonly TerritoryAnswer[] }[];
}

/** Targets of the plans, and how far territories have come. */
@Resolver()
export class TargetResolver {
  @Query(() => [TerritoryTarget], { description: "How a plan's own territory stands against each of its targets in one year, in the order of the plan." })
  async targets(@Args(() => TargetsArgs) { plan: code, year, level }: TargetsArgs, @Ctx() context: Context): Promise<TerritoryAnswer[]> {
    const plan = await planInYear(code, year, context.loaders);
    const chosen = targetsOf(plan).filter((target) => level == null || target.level === level);
    const measured = byUnit(await measurementsOf(chosen, year, context));
    return Promise.all(chosen.map((target) => territoryAnswer(plan, target, year, measured, context.loaders, context.language)));
  }

  @Query(() => MeasureComparison, { description: 'One measure across plans and years, e.g. `measure(key: "WORK_FILES_ONLINE")`: what each plan asks for and what its territory has achieved.' })
  async measure(@Args(() => MeasureArgs) { key }: MeasureArgs, @Ctx() context: Context): Promise<Comparison> {
    const { loaders, language } = context;
    const plans = await Promise.all(loaders.catalogue.plans.map(({ planId }) => planWithId(planId, loaders)));
    const known = measuresOf(plans.map((plan) => ({ territory: plan.territory, targets: targetsOf(plan), measures: plan.measures as readonly MeasureItem[] })));
    const wanted = key.trim().toUpperCase();
    const use = known.get(wanted);
    if (use === undefined) throw unknownName('key', key, { vi: 'số đo', en: 'measure' }, [...known.keys()]);
    const measurements = (await loaders.measurements([wanted], null)).map((row) => loaders.reads.record(row));
    const byYear = [...groupBy(measurements, ({ year }) => year)].map(([year, rows]) => ({ year, measured: byUnit(rows) })).sort((a, b) => a.year - b.year);
    const targets = plans.flatMap((plan) => targetsOf(plan).filter(({ measure }) => measure.key === wanted).map((target) => ({ plan, target })));
    return {
      measure: use.measure,
      targets: await Promise.all(targets.map(async ({ plan, target }) => {
        const own = byYear.filter(({ year }) => year >= plan.years.from && year <= plan.years.to);
        const answers = await Promise.all(own.map(({ year, measured }) => territoryAnswer(plan, target, year, measured, loaders, language)));
        return { plan, target, years: answers.filter(({ units, unknown }) => unknown < units) };
      })),
    };
  }
}

@Resolver(() => Unit)
export class UnitTargetsResolver {
  @FieldResolver(() => UnitTargets, { description: 'How the unit stands against the targets of a plan in one year, whatever it was called then. None apply to a unit that does not lie in the plan\'s territory at the end of the year, or on its last day in it: no items, 0 of 0, NOT_APPLICABLE.' })
  async targets(@Root() unit: UnitRow, @Args(() => PlanYearArgs) { plan: code, year }: PlanYearArgs, @Ctx() context: Context): Promise<TargetsOutcome & { items: UnitAnswer[]; misses: UnitAnswer[] }> {
    const plan = await planInYear(code, year, context.loaders);
    if (!(await liesInTerritory(unit, plan, year, context.loaders))) return { items: [], ...meetsAll([]), misses: [] };
    return targetsOfUnit(unit, plan, year, context);
  }
}

async function measurementsOf(targets: readonly TargetRow[], year: number, { loaders }: Context): Promise<MeasurementRow[]> {
  const rows = await loaders.measurements([...new Set(targets.map(({ measure }) => measure.key))], year);
  return rows.map((row) => loaders.reads.record(row));
}

function byUnit(rows: readonly MeasurementRow[]): Map<string, MeasurementRow> {
  return new Map(rows.map((row) => [`${row.unitLineage} ${row.measureKey}`, row]));
}
