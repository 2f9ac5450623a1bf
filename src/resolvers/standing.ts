import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RankScope as Scope } from '../indexers/core';
import type { StandingRow, VerdictRow } from '../loaders';
import type { Context } from '../schema/context';
import { RankScope } from '../schema/enums';
import { Standing } from '../schema/standing';
import { Verdict } from '../schema/verdict';
import { historyOf, previousOf } from './history';
import { currentlyJudged, planNamed } from './rule-lookup';

const SCOPE = 'Among whom the rank is counted.';

@Resolver(() => Standing)
export class StandingResolver {
  @FieldResolver(() => Int, { nullable: true })
  rankIn(@Root() standing: StandingRow, @Arg('scope', () => RankScope, { description: SCOPE }) scope: Scope): number | null {
    return standing.published.rank(standing.row, standing.column, scope) || null;
  }

  @FieldResolver(() => Verdict, { nullable: true })
  verdict(
    @Root() { snapshot, row }: StandingRow,
    @Arg('rule', () => String, { description: 'The code of a rule, e.g. `TB-R1`.' }) rule: string,
    @Ctx() { loaders }: Context,
  ): VerdictRow | null | Promise<VerdictRow | null> {
    const judged = currentlyJudged(snapshot, rule, 'rule', loaders);
    return judged instanceof Promise ? judged.then((one) => one.verdict(rule, row)) : (judged?.verdict(rule, row) ?? null);
  }

  @FieldResolver(() => [Verdict])
  async verdicts(
    @Root() { snapshot, row }: StandingRow,
    @Arg('plan', () => String, { nullable: true, description: 'Only the rules of this plan; of all plans if left out. Unknown: NOT_FOUND.' }) plan: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<VerdictRow[]> {
    const code = plan == null ? null : planNamed(plan, 'plan', loaders).code;
    const judgements = loaders.catalogue.currentJudgementsOf(snapshot).filter(({ planCode }) => code === null || planCode === code);
    const judged = await Promise.all(judgements.map((judgement) => loaders.judged(judgement)));
    return judged.flatMap((one) => one.rules.flatMap((rule) => one.verdict(rule, row) ?? []));
  }

  @FieldResolver(() => Standing, { nullable: true })
  previous(@Root() standing: StandingRow, @Ctx() { loaders }: Context): Promise<StandingRow | null> {
    return previousOf(standing, loaders);
  }

  @FieldResolver(() => Int, { nullable: true })
  async rankChange(@Root() standing: StandingRow, @Ctx() { loaders }: Context): Promise<number | null> {
    const before = (await previousOf(standing, loaders))?.rank ?? null;
    return before === null || standing.rank === null ? null : before - standing.rank;
  }

  @FieldResolver(() => [Standing])
  history(@Root() standing: StandingRow, @Ctx() { loaders }: Context): Promise<StandingRow[]> {
    return historyOf(standing, loaders);
  }
}
