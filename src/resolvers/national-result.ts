import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NationalIndex as Index } from '../indexers/core';
import { resultOfFact, resultOfRow, type Loaders, type NationalResultRow, type UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { NationalResult } from '../schema/national-result';
import { NationalIndex } from '../schema/plan-basis-words';
import { Unit } from '../schema/unit';

@Resolver(() => NationalResult)
export class NationalResultResolver {
  @FieldResolver(() => Unit, { nullable: true })
  unit(@Root() { unitKey, listedOn }: NationalResultRow, @Ctx() { loaders }: Context): UnitRow | null {
    const unit = unitKey === null ? null : loaders.units.withKey(unitKey);
    return unit && { ...unit, asOf: listedOn };
  }
}

@Resolver(() => Unit)
export class UnitNationalResultsResolver {
  @FieldResolver(() => [NationalResult], { description: 'What is known of the unit in national indices, by index and year; empty for units that are no province. A province that was merged is another one.' })
  nationalResults(
    @Root() { lineage }: UnitRow,
    @Arg('index', () => NationalIndex, { nullable: true, description: 'Only of this index; of all if left out.' }) index: Index | null,
    @Ctx() { loaders }: Context,
  ): Promise<NationalResultRow[]> {
    return nationalResultsOf(lineage, index ?? null, loaders);
  }
}

/** Every result of a province in one national index, or in all: single ones, and those of the rankings of all provinces that count. */
export async function nationalResultsOf(lineage: string, index: Index | null, { catalogue, nationalFacts, published, reads }: Loaders): Promise<NationalResultRow[]> {
  const facts = (await nationalFacts.load(lineage)).filter((fact) => index === null || fact.index === index);
  const rankings = index === null || index === 'DTI' ? catalogue.currentOf('VN', 'PROVINCE').filter(({ provenance }) => provenance !== 'SYNTHETIC') : [];
  const rows = await Promise.all(rankings.map(async (snapshot) => {
    const ranking = await published(snapshot);
    const row = ranking.rowOfLineage(lineage);
    return row === null ? [] : [resultOfRow(ranking, row)];
  }));
  return [...facts.map((fact) => resultOfFact(reads.fact(fact))), ...rows.flat()].sort(inTime);
}

function inTime(a: NationalResultRow, b: NationalResultRow): number {
  const key = ({ index, year, listedOn, complete }: NationalResultRow): string => `${index} ${year} ${listedOn} ${complete ? 1 : 0}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
