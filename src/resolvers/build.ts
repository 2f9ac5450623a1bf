import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLInterfaceType, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Language } from '../indexers/core';
import vietnamese from '../schema/descriptions.vi.json';
import { createScalars } from '../schema/scalars';
import { AlternativeReadingResolver, AmbiguityResolver } from './ambiguity';
import { CalendarResolver } from './calendar';
import { CalendarEntryResolver } from './calendar-entry';
import { CitationResolver } from './citation';
import { describe } from './descriptions';
import { callDirectly } from './direct';
import { PlanGoalResolver } from './goal';
import { IndicatorNodeResolver } from './indicator-node';
import { IndicatorSetResolver } from './indicator-set';
import { IndicatorStandingResolver } from './indicator-standing';
import { JudgementResolver } from './judgement';
import { MeasureYearResolver } from './measure-year';
import { NationalResultResolver, UnitNationalResultsResolver } from './national-result';
import { NodeResolver } from './node';
import { NominationResolver } from './nomination';
import { PlanResolver } from './plan';
import * as planItems from './plan-item';
import { PlanRecordResolver, ReasonRecordResolver } from './plan-record';
import { PublishedFactResolver } from './published-fact';
import { RankingResolver } from './ranking';
import { PlanRoundResolver, RoundResolver, RoundUnitResolver } from './round';
import { RuleResolver } from './rule';
import { SimulationResolver } from './simulation';
import { SnapshotResolver } from './snapshot';
import { SourceResolver } from './source';
import { StandingResolver } from './standing';
import { SubmissionResolver } from './submission';
import { TargetResolver, UnitTargetsResolver } from './target';
import { UnitResolver } from './unit';
import { UnitRecordsResolver } from './unit-records';
import { VerdictResolver } from './verdict';
import { VerdictComparisonResolver } from './verdict-comparison';
import { VerdictChangeResolver, WhatIfResolver } from './what-if';

/** The one schema of the hub; its descriptions speak one language. */
export async function buildHubSchema(language: Language): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AlternativeReadingResolver, AmbiguityResolver, CalendarEntryResolver, CalendarResolver, CitationResolver, IndicatorNodeResolver, IndicatorSetResolver,
      IndicatorStandingResolver, JudgementResolver, MeasureYearResolver, NationalResultResolver, NodeResolver, NominationResolver, PlanGoalResolver, PlanRecordResolver, PlanResolver, PlanRoundResolver,
      PublishedFactResolver, RankingResolver, ReasonRecordResolver, RoundResolver, RoundUnitResolver, RuleResolver, SimulationResolver,
      SnapshotResolver, SourceResolver, StandingResolver, SubmissionResolver, TargetResolver, UnitNationalResultsResolver, UnitRecordsResolver, UnitResolver, UnitTargetsResolver,
      VerdictChangeResolver, VerdictComparisonResolver, VerdictResolver, WhatIfResolver, ...Object.values(planItems),
    ],
    scalarsMap: createScalars(),
    validate: { forbidUnknownValues: false },
  });
  callDirectly(schema);
  // Set here because type-graphql would answer with a promise, which compiled execution does not wait for.
  for (const name of ['Node', 'PlanItem']) {
    (schema.getType(name) as GraphQLInterfaceType).resolveType = ({ __typename }: { __typename: string }) => __typename;
  }
  schema.getQueryType()!.description = 'What can be read. Everything is read-only; results are frozen publications that never change.';
  return language === 'vi' ? describe(schema, vietnamese) : schema;
}

/** What stands in schema.graphql: the English schema in alphabetical order. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildHubSchema('en')))}\n`;
}
