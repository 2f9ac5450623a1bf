import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PlanItemRow, PlanRecordRow, PlanRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import type { Page } from '../schema/paging';
import { Plan } from '../schema/plan';
import { PlanItem } from '../schema/plan-item';
import { PlanRecord, PlanRecordConnection, RecordsArgs } from '../schema/plan-record';
import { PlanRole } from '../schema/plan-role';
import { Unit } from '../schema/unit';
import { Reason } from '../schema/verdict';
import type { ReasonRow } from './reason';
import { pageOfRecords, recordWithKey } from './record-choice';
import { labelsOf, refuseUnit } from './refusals';
import { planNamed, planWithId } from './rule-lookup';

@Resolver(() => PlanRecord)
export class PlanRecordResolver {
  @Query(() => PlanRecordConnection, { description: 'What people stated about units under the plans, the latest first; what was revoked stays and says so.' })
  async records(@Args(() => RecordsArgs) args: RecordsArgs, @Ctx() context: Context): Promise<Page<PlanRecordRow, PlanRecordRow>> {
    const { loaders } = context;
    const { plan, kind: kinds, year, unit } = args;
    const lineages = unit == null ? undefined : lineagesOf(unit, context);
    const selected = await loaders.planRecords({
      ...(plan != null && { plan: planNamed(plan, 'plan', loaders).code }), ...(kinds != null && { kinds }), ...(year != null && { year }), ...(lineages !== undefined && { lineages }),
    });
    return pageOfRecords(selected, args, lineages?.join(' ') ?? '', loaders);
  }

  @FieldResolver(() => Plan, { nullable: true })
  plan(@Root() record: PlanRecordRow, @Ctx() context: Context): Promise<PlanRow> | null {
    return planOf(record, context);
  }

  @FieldResolver(() => String, { nullable: true })
  itemCode(@Root() { item }: PlanRecordRow): string | null {
    return item;
  }

  @FieldResolver(() => PlanItem, { nullable: true })
  async item(@Root() record: PlanRecordRow, @Ctx() context: Context): Promise<PlanItemRow | null> {
    const plan = await planOf(record, context);
    return (plan?.allItems.find((item) => item.__typename !== 'Rule' && item.code === record.item) as PlanItemRow | undefined) ?? null;
  }

  @FieldResolver(() => Unit)
  unit(@Root() { unitKey }: PlanRecordRow, @Ctx() { loaders }: Context): UnitRow | null {
    return loaders.units.withKey(unitKey);
  }

  @FieldResolver(() => PlanRole, { nullable: true })
  async role(@Root() record: PlanRecordRow, @Ctx() context: Context): Promise<PlanItemRow | null> {
    return (await rolesOf(record, context)).find(({ code }) => code === record.role) ?? null;
  }

  @FieldResolver(() => [PlanRole])
  async inspectors(@Root() record: PlanRecordRow, @Ctx() context: Context): Promise<PlanItemRow[]> {
    const named = record.details.inspectors ?? [];
    return named.length === 0 ? [] : (await rolesOf(record, context)).filter(({ code }) => named.includes(code));
  }

  @FieldResolver(() => String, { nullable: true })
  title(@Root() { details }: PlanRecordRow): string | null {
    return details.title ?? null;
  }

  @FieldResolver(() => String, { nullable: true })
  scope(@Root() { details }: PlanRecordRow): string | null {
    return details.scope ?? null;
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() { details }: PlanRecordRow): string | null {
    return details.note ?? null;
  }

  @FieldResolver(() => PlanRecord, { nullable: true })
  revokes(@Root() { revokes }: PlanRecordRow, @Ctx() { loaders }: Context): Promise<PlanRecordRow | null> | null {
    return recordWithKey(revokes, loaders);
  }

  @FieldResolver(() => PlanRecord, { nullable: true })
  revokedBy(@Root() { revokedBy }: PlanRecordRow, @Ctx() { loaders }: Context): Promise<PlanRecordRow | null> | null {
    return recordWithKey(revokedBy, loaders);
  }
}

@Resolver(() => Reason)
export class ReasonRecordResolver {
  @FieldResolver(() => PlanRecord, { nullable: true })
  record(@Root() { record }: ReasonRow, @Ctx() { loaders }: Context): Promise<PlanRecordRow | null> | null {
    return recordWithKey(record ?? null, loaders);
  }
}

function planOf({ planCode }: PlanRecordRow, { loaders }: Context): Promise<PlanRow> | null {
  const entry = planCode === null ? null : loaders.catalogue.plan(planCode);
  return entry === null ? null : planWithId(entry.planId, loaders);
}

async function rolesOf(record: PlanRecordRow, context: Context): Promise<readonly PlanItemRow[]> {
  return (await planOf(record, context))?.roles ?? [];
}

/** The units that ever bore a code or slug; a code passes from one unit to another. */
function lineagesOf(label: string, { loaders, today }: Context): string[] {
  const ever = labelsOf(label).flatMap((one) => loaders.units.everAt(one));
  return ever.length > 0 ? [...new Set(ever.map(({ lineage }) => lineage))] : refuseUnit(label, today, 'unit', undefined);
}
