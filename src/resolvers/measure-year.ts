import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { percentOf, risesOf, shareOf, type Rise } from '../indexers/core';
import type { MeasureDefinition } from '../entities';
import { groundOf, type Ground } from '../indexers/plan-ground';
import type { MeasurementRow, PlanItemRow } from '../loaders';
import type { Context } from '../schema/context';
import { MeasuredYear, PlanMeasure } from '../schema/plan-measure';

interface MeasuredYearRow extends Rise {
  readonly year: number;
  readonly achieved: string | null;
  readonly measurement: MeasurementRow;
}

@Resolver(() => PlanMeasure)
export class MeasureYearResolver {
  @FieldResolver(() => [MeasuredYear], { description: "What the plan's own territory, as it was when the plan began, has reported, the earliest year first: up to the last year of the plan, and what is known of the years before it." })
  async years(@Root() { measure, ground }: PlanItemRow & { readonly measure: MeasureDefinition; readonly ground: Ground }, @Ctx() { loaders }: Context): Promise<MeasuredYearRow[]> {
    const unit = groundOf(ground, loaders.units.register);
    const rows = unit === undefined ? [] : await loaders.measurementsOfUnit.load(unit.lineage);
    const known = rows.filter(({ measureKey, year }) => measureKey === measure.key && year <= ground.years.to);
    const real = known.filter(({ provenance }) => provenance === 'OFFICIAL'); // nothing real has risen from what was invented
    const own = real.length > 0 ? real : known;
    const years = risesOf(own.map((row) => ({ year: row.year, share: row.status === 'REPORTED' ? shareOf(row.measured) : null, row })));
    return years.map(({ year, share, since, result, row }) => ({ year, achieved: share && percentOf(share), since, result, measurement: loaders.reads.record(row) }));
  }
}
