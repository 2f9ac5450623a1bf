import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { formsAt, type QuotaCount } from '../indexers/core';
import type { PlanItemRow, PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import { NominationConnection } from '../schema/nomination';
import { pageOf, PageArgs, type Page } from '../schema/paging';
import { Plan } from '../schema/plan';
import { PlanAwardForm } from '../schema/plan-award';
import { Round, RoundArgs } from '../schema/round';
import { QuotaCount as QuotaCountType, RoundQuota } from '../schema/round-quota';
import { RoundUnit, RoundUnitConnection } from '../schema/round-unit';
import { Decimal } from '../schema/scalars';
import type { NominationRow } from './nomination';
import { standingNominations, standingPersons } from './nomination-list';
import { planInYear } from './record-choice';
import { chooseRound, roundsIn, type RoundRow } from './round-choice';
import { membersOf, shownRatio, type RoundMember } from './round-member';
import { personCount, quotasOf, type RoundQuotaRow } from './round-quota';

/** What is computed once for a round of a request, whatever is asked of it. */
const known = new WeakMap<RoundRow, Promise<RoundMember[]>>();

function members(round: RoundRow, context: Context): Promise<RoundMember[]> {
  const made = known.get(round) ?? membersOf(round, context);
  known.set(round, made);
  return made;
}

@Resolver(() => Round)
export class RoundResolver {
  @Query(() => Round, { nullable: true, description: 'One award round of a plan: who qualifies, who is nominated, quotas and ties. It decides nothing.' })
  round(@Args(() => RoundArgs) args: RoundArgs, @Ctx() { loaders }: Context): Promise<RoundRow> {
    return chooseRound(args, loaders);
  }

  @FieldResolver(() => [PlanAwardForm])
  forms(@Root() { plan, occasion }: RoundRow): PlanItemRow[] {
    return formsAt(plan.awardForms as readonly (PlanItemRow & { readonly occasions: readonly string[] })[], occasion.kind as string);
  }

  @FieldResolver(() => RoundUnitConnection)
  async eligible(@Root() round: RoundRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<RoundMember, RoundMember>> {
    return page('Eligible', round, args, (await members(round, context)).filter(({ flag }) => flag === 'YES'));
  }

  @FieldResolver(() => RoundUnitConnection)
  async nominated(@Root() round: RoundRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<RoundMember, RoundMember>> {
    return page('Nominated', round, args, (await members(round, context)).filter(({ nominated }) => nominated.length > 0));
  }

  @FieldResolver(() => RoundUnitConnection)
  async proposedOrder(@Root() round: RoundRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<RoundMember, RoundMember>> {
    return page('ProposedOrder', round, args, await members(round, context));
  }

  @FieldResolver(() => [RoundQuota])
  async quotas(@Root() round: RoundRow, @Ctx() context: Context): Promise<RoundQuotaRow[]> {
    return quotasOf(round, await members(round, context), context);
  }

  @FieldResolver(() => QuotaCountType)
  async individuals(@Root() round: RoundRow, @Ctx() { loaders }: Context): Promise<QuotaCount> {
    return personCount(await standingPersons(round, loaders), null);
  }

  @FieldResolver(() => NominationConnection)
  async nominations(@Root() round: RoundRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context): Promise<Page<NominationRow, NominationRow>> {
    const rows = (await standingNominations(round, loaders)).map((record) => ({ record, round }));
    return pageOf(rows, nameOf('Nominations', round), ({ record }) => record.key, args);
  }
}

@Resolver(() => RoundUnit)
export class RoundUnitResolver {
  @FieldResolver(() => Decimal, { nullable: true })
  ratio(@Root() member: RoundMember): string | null {
    return shownRatio(member);
  }

  @FieldResolver(() => Int)
  nominations(@Root() { nominated }: RoundMember): number {
    return nominated.length;
  }
}

@Resolver(() => Plan)
export class PlanRoundResolver {
  @FieldResolver(() => [Round], { description: 'Its award rounds in a year; without `year` those whose year the plan fixes.' })
  async rounds(
    @Root() plan: PlanRow,
    @Arg('year', () => Int, { nullable: true, description: 'The year of the rounds, of those that the plan covers.' }) year: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<RoundRow[]> {
    if (year != null) await planInYear(plan.code, year, loaders);
    return roundsIn(plan, year ?? null, loaders);
  }
}

function page(list: string, round: RoundRow, args: PageArgs, rows: readonly RoundMember[]): Page<RoundMember, RoundMember> {
  return pageOf(rows, nameOf(list, round), ({ key }) => key, args);
}

/** Names a list of one round, so that a cursor of it goes on in no other. */
function nameOf(list: string, { plan, occasion, year, years }: RoundRow): string {
  return `${list} ${plan.code} ${occasion.code} ${year} ${years.join(',')}`;
}
