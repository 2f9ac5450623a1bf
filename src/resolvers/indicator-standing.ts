import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RankScope as Scope } from '../indexers/core';
import type { IndicatorStandingRow } from '../loaders';
import type { Context } from '../schema/context';
import { RankScope } from '../schema/enums';
import { IndicatorStanding } from '../schema/standing';
import { scoreReason } from './score-reason';

@Resolver(() => IndicatorStanding)
export class IndicatorStandingResolver {
  @FieldResolver(() => Int, { nullable: true })
  rankIn(
    @Root() { published, row, column }: IndicatorStandingRow,
    @Arg('scope', () => RankScope, { description: 'Among whom the rank is counted.' }) scope: Scope,
  ): number | null {
    return published.rank(row, column, scope) || null;
  }

  @FieldResolver(() => String, { nullable: true })
  reason(@Root() standing: IndicatorStandingRow, @Ctx() { loaders, language }: Context): Promise<string> | null {
    return standing.status === 'REPORTED' ? null : scoreReason(standing, loaders, language);
  }
}
