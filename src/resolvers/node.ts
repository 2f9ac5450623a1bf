import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../indexers/core';
import { parseId, parseStandingKey, parseVerdictKey, viewOf, type Loaders } from '../loaders';
import type { Context } from '../schema/context';
import { Node } from '../schema/node';
import { LONGEST_LIST } from '../schema/validation';
import { recordWithKey } from './record-choice';

type Row = { readonly __typename: string } | null;
type Find = (key: string, loaders: Loaders) => Row | Promise<Row>;

const FIND: Record<NonNullable<ReturnType<typeof parseId>>['type'], Find> = {
  Unit: (key, { units }) => units.withKey(key),
  Snapshot: findSnapshot,
  Standing: findStanding,
  Verdict: findVerdict,
  Judgement: findJudgement,
  Rule: findRule,
  Plan: (key, { catalogue, plans }) => load(catalogue.plan(key)?.planId, (id) => plans.load(id)),
  PlanItem: findPlanItem,
  IndicatorSet: (key, { indicatorSets }) => indicatorSets.load(key),
  IndicatorNode: findIndicatorNode,
  Source: (key, { sources }) => sources.load(key),
  PublishedFact: findFact,
  PlanRecord: recordWithKey,
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null if nothing has it. An id never changes its meaning.' })
  node(@Arg('id', () => ID, { description: 'The `id` of anything.' }) id: string, @Ctx() { loaders }: Context): Promise<Row> {
    return find(id, loaders);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Things by their ids, in the order of the ids; null where nothing has the id. At most 250, more is BAD_USER_INPUT.' })
  nodes(@Arg('ids', () => [ID], { description: 'Ids of anything, 250 at most.' }) ids: string[], @Ctx() { loaders }: Context): Promise<Row[]> {
    if (ids.length > LONGEST_LIST) {
      throw badInput('ids', String(ids.length), { vi: `Nhiều nhất ${LONGEST_LIST} id mỗi lần.`, en: `At most ${LONGEST_LIST} ids at a time.` }, {
        vi: 'Hãy chia thành nhiều truy vấn.', en: 'Split them among several queries.',
      });
    }
    return Promise.all(ids.map((id) => find(id, loaders)));
  }
}

async function find(id: string, loaders: Loaders): Promise<Row> {
  const parsed = parseId(id);
  return parsed === null ? null : FIND[parsed.type](parsed.key, loaders);
}

function findSnapshot(key: string, { catalogue, reads }: Loaders): Row {
  const found = catalogue.snapshotWithKey(key);
  return found && reads.snapshot(found);
}

function findJudgement(key: string, { catalogue, reads }: Loaders): Row {
  const found = catalogue.judgementWithKey(key);
  return found && reads.judgement(found, catalogue.snapshot(found.snapshotId));
}

async function findFact(key: string, { publishedFact, reads }: Loaders): Promise<Row> {
  const found = await publishedFact.load(key);
  return found === null ? null : reads.fact(found);
}

async function findStanding(key: string, loaders: Loaders): Promise<Row> {
  const parts = parseStandingKey(key);
  const snapshot = parts && loaders.catalogue.snapshotWithKey(parts.snapshotKey);
  const unit = parts && loaders.units.withKey(parts.unitKey);
  if (!parts || !snapshot || !unit) return null;
  const published = await loaders.published(snapshot);
  const [row, column] = [published.rowOf(unit), published.nodes.findIndex((node) => node.code === parts.node)];
  return row === null || column < 0 ? null : viewOf(published, column, parts.scope).standing(row);
}

async function findVerdict(key: string, loaders: Loaders): Promise<Row> {
  const parts = parseVerdictKey(key);
  const judgement = parts && loaders.catalogue.judgementWithKey(parts.judgementKey);
  const unit = parts && loaders.units.withKey(parts.unitKey);
  if (!parts || !judgement || !unit) return null;
  const judged = await loaders.judged(judgement);
  const row = judged.rowOf(unit);
  return row === null ? null : judged.verdict(parts.rule, row);
}

async function findRule(key: string, { catalogue, plans }: Loaders): Promise<Row> {
  const plan = await load(catalogue.planOfRule(key)?.planId, (id) => plans.load(id));
  return plan?.rules.find((rule) => rule.code === key) ?? null;
}

async function findPlanItem(key: string, { catalogue, plans }: Loaders): Promise<Row> {
  const [code, item] = key.split('|');
  const plan = await load(catalogue.plan(code!)?.planId, (id) => plans.load(id));
  return plan?.allItems.find((one) => one.__typename !== 'Rule' && one.code === item) ?? null;
}

async function findIndicatorNode(key: string, { indicatorSets }: Loaders): Promise<Row> {
  const [setId, code] = key.split('|');
  const set = setId === undefined || setId === '' ? null : await indicatorSets.load(setId);
  return set?.details.get(code ?? '')?.row ?? null;
}

async function load<K, R>(key: K | undefined, from: (key: K) => Promise<R | null>): Promise<R | null> {
  return key === undefined ? null : from(key);
}
