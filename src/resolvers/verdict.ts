import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RuleRow, VerdictRow } from '../loaders';
import type { Context } from '../schema/context';
import { DEFAULT_FIRST, Page } from '../schema/paging';
import { Rule } from '../schema/plan';
import { Reason, Verdict, VerdictConnection, VerdictsArgs } from '../schema/verdict';
import { reasonsOf, type ReasonRow } from './reason';
import { ruleIn } from './rule-lookup';
import { listVerdicts, type Listed } from './verdict-list';

@Resolver(() => Verdict)
export class VerdictResolver {
  @Query(() => VerdictConnection, { description: 'The answers of a plan\'s rules by its current judgements, in the order of the rules, then by rank. "Nobody" is a normal answer.' })
  async verdicts(@Args(() => VerdictsArgs) args: VerdictsArgs, @Ctx() { loaders }: Context): Promise<Page<Listed, VerdictRow>> {
    const found = await listVerdicts(args, loaders);
    return new Page({ ...found, first: args.first ?? DEFAULT_FIRST, toNode: ({ judged, rule, row }) => judged.verdict(rule, row)! });
  }

  @FieldResolver(() => Rule)
  rule(@Root() { judgement, ruleCode }: VerdictRow, @Ctx() { loaders }: Context): Promise<RuleRow> {
    return ruleIn(judgement.planId, ruleCode, loaders);
  }

  @FieldResolver(() => [Reason])
  async reasons(@Root() { judgement, ruleCode, unit, snapshot }: VerdictRow, @Ctx() { loaders, language }: Context): Promise<ReasonRow[]> {
    const [findings, rule] = await Promise.all([
      loaders.findings.load({ judgementId: judgement.judgementId, rule: ruleCode, unitId: unit.unitId }),
      ruleIn(judgement.planId, ruleCode, loaders),
    ]);
    return reasonsOf(findings, rule, snapshot.unitKind, language);
  }
}
