import { Field, Int, ObjectType } from 'type-graphql';
import { RankScope } from './enums';
import { PageInfo } from './paging';
import { Decimal } from './scalars';
import { Snapshot } from './snapshot';
import { Standing } from './standing';

@ObjectType({ simpleResolvers: true, description: 'Five numbers of the ranked units of a list. Ratios are computed exactly and rounded once, half up.' })
export class Statistics {
  @Field(() => Int, { description: 'How many units of the list are ranked.' })
  ranked!: number;

  @Field(() => Decimal, { nullable: true, description: 'Mean of their ratios; null where nobody is ranked.' })
  mean!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Median of their ratios.' })
  median!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Least ratio.' })
  min!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Greatest ratio.' })
  max!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One standing of a ranking, with its cursor.' })
export class StandingEdge {
  @Field(() => String, { description: 'Opaque; pins the snapshot: it goes on reading this ranking even after a new one is published.' })
  cursor!: string;

  @Field(() => Standing, { description: 'The standing.' })
  node!: Standing;
}

@ObjectType({ simpleResolvers: true, description: 'A page of a ranking ("bảng xếp hạng"). Filters and order choose and arrange units; they change no rank.' })
export class Ranking {
  @Field(() => Snapshot, { description: 'The publication that is read.' })
  snapshot!: Snapshot;

  @Field(() => RankScope, { description: 'Among whom `rank` is counted on this page.' })
  scope!: keyof typeof RankScope;

  @Field(() => Int, { description: 'How many units the list has on all pages together.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many of them have no rank.' })
  unranked!: number;

  @Field(() => Statistics, { description: 'Statistics of the ranked units of the whole list.' })
  statistics!: Statistics;

  @Field(() => [StandingEdge], { description: 'The standings of this page with their cursors.' })
  edges!: StandingEdge[];

  @Field(() => [Standing], { description: 'The standings of this page.' })
  nodes!: Standing[];

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo!: PageInfo;
}
