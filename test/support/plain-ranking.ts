/**
 * The pipeline of a ranking written as plainly as it can be said, with an object for every sum and a comparison for every
 * pair: what the core's columns must agree with to the last place, whatever the scores are.
 */
import {
  componentsOf, isScored, mainIndicatorsOf, roundRatio, STATUS, TOTAL,
  type Computed, type Disagreement, type Entry, type IndicatorSet, type Points, type RankStatus, type Standing, type Sum,
} from '../../src/indexers/core';

interface Added {
  readonly nodes: Sum[];
  readonly disagreements: Omit<Disagreement, 'key' | 'kind'>[];
  readonly rankStatus: RankStatus;
}

export function plainSnapshot(set: IndicatorSet, entries: readonly Entry[]): Computed {
  const added = entries.map((entry) => addUp(set, entry));
  const columns = added.map(({ nodes }) => [...nodes, ...set.pillars.map(({ mainIndicators }) => pillarOf(set, nodes, mainIndicators))]);
  const rank = (column: number, sameScope: (a: Entry, b: Entry) => boolean, at: number): number => {
    const competes = (unit: number): boolean =>
      !['NOT_APPRAISED', 'OUT_OF_COMPETITION'].includes(added[unit]!.rankStatus) && isComplete(columns[unit]![column]!) && columns[unit]![column]!.max > 0;
    const rivals = entries.flatMap((entry, unit) => (competes(unit) && sameScope(entries[at]!, entry) ? [unit] : []));
    return rivals.includes(at) ? 1 + rivals.filter((unit) => isBetter(columns[unit]![column]!, columns[at]![column]!, set.publishedDecimals)).length : 0;
  };
  const inTerritory = (a: Entry, b: Entry): boolean => a.group === b.group;
  const underParent = (a: Entry, b: Entry): boolean => a.parent !== null && a.parent === b.parent && a.group === b.group;
  const standings = entries.map(({ key, stage, publishedRank }, at): Standing => ({
    key, rankStatus: added[at]!.rankStatus, stage, publishedRank,
    points: columns[at]!.map((sum) => sum.points),
    max: columns[at]!.map((sum) => sum.max),
    missing: columns[at]!.map((sum) => sum.missing),
    status: columns[at]!.map((sum) => sum.status),
    rankTerritory: columns[at]!.map((_, column) => rank(column, inTerritory, at)),
    rankParent: columns[at]!.map((_, column) => rank(column, underParent, at)),
  }));
  const disagreements = standings.flatMap(({ key, publishedRank, rankTerritory }, at): Disagreement[] => {
    const computed = rankTerritory[TOTAL]!;
    const inPoints = (entries[at]!.scores === null ? [] : added[at]!.disagreements).map((found): Disagreement => ({ key, kind: 'POINTS', ...found }));
    return publishedRank === null || publishedRank === computed ? inPoints : [...inPoints, { key, kind: 'RANK', node: TOTAL, reported: publishedRank, computed }];
  });
  return { standings, disagreements };
}

function isBetter(a: Sum, b: Sum, decimals: number | null): boolean {
  if (decimals === null) return BigInt(a.points) * BigInt(b.max) > BigInt(b.points) * BigInt(a.max);
  const shown = ({ points, max }: Sum): number => roundRatio(points as Points, max as Points, decimals);
  return shown(a) > shown(b);
}

function addUp(set: IndicatorSet, { scores }: Entry): Added {
  const nodes = set.nodes.map((_, node): Sum => leaf(set, scores === null ? STATUS.MISSING : scores.status[node]!, scores === null ? 0 : scores.points[node]!, node));
  const disagreements: Added['disagreements'] = [];
  const mains = mainIndicatorsOf(set);
  for (const node of [...mains, TOTAL]) {
    const parts = node === TOTAL ? mains : componentsOf(set, node);
    if (parts.length === 0 || parts.some((part) => set.nodes[part]!.max === null)) continue;
    const [own, computed] = [nodes[node]!, sumOf(set, nodes, parts)];
    if (own.status === STATUS.MISSING) nodes[node] = computed;
    if (own.status !== STATUS.REPORTED) continue;
    if (isComplete(computed) && computed.max > 0 && computed.points !== own.points) disagreements.push({ node, reported: own.points, computed: computed.points });
    const shrunkBy = parts.reduce((sum, part) => sum + maximum(set, part) - nodes[part]!.max, 0);
    const { max: stated, bonus } = set.nodes[node]!;
    nodes[node] = { ...own, max: bonus ? 0 : stated === null ? computed.max : computed.status === STATUS.NOT_APPLICABLE ? stated : stated - shrunkBy };
  }
  return { nodes, disagreements, rankStatus: scores === null ? 'NOT_APPRAISED' : rankStatusOf(set, nodes) };
}

function rankStatusOf(set: IndicatorSet, nodes: readonly Sum[]): RankStatus {
  const total = nodes[TOTAL]!;
  const barred = nodes.some(({ status }, node) => status === STATUS.NOT_APPLICABLE && isScored(set.nodes[node]!) && !set.nodes[node]!.bonus);
  if (total.status === STATUS.NOT_APPLICABLE || (set.onNotApplicable === 'OUT_OF_COMPETITION' && barred)) return 'OUT_OF_COMPETITION';
  return isComplete(total) && total.max > 0 ? 'RANKED' : 'INCOMPLETE';
}

function leaf(set: IndicatorSet, status: number, points: number, node: number): Sum {
  const max = maximum(set, node);
  if (status === STATUS.REPORTED) return { points, max, missing: 0, status };
  if (status === STATUS.NOT_APPLICABLE) return { points: 0, max: 0, missing: 0, status };
  return { points: 0, max, missing: set.onMissing === 'ZERO' ? 0 : max, status };
}

function pillarOf(set: IndicatorSet, nodes: readonly Sum[], chosen: readonly number[]): Sum {
  const mains = mainIndicatorsOf(set);
  if (mains.filter((main) => isScored(set.nodes[main]!)).every((main) => chosen.includes(main))) return nodes[TOTAL]!;
  return sumOf(set, nodes, chosen);
}

function sumOf(set: IndicatorSet, nodes: readonly Sum[], positions: readonly number[]): Sum {
  const scored = positions.filter((position) => isScored(set.nodes[position]!));
  const parts = (scored.length > 0 ? scored : positions).map((position) => nodes[position]!);
  const total = (column: 'points' | 'max' | 'missing'): number => parts.reduce((sum, part) => sum + part[column], 0);
  const applies = parts.some((part) => part.status !== STATUS.NOT_APPLICABLE);
  const reported = parts.some((part) => part.status === STATUS.REPORTED);
  const status = !applies ? STATUS.NOT_APPLICABLE : total('missing') > 0 || !reported ? STATUS.MISSING : STATUS.REPORTED;
  return { points: total('points'), max: total('max'), missing: total('missing'), status };
}

function isComplete(sum: Sum): boolean {
  return sum.missing === 0 && sum.status !== STATUS.NOT_APPLICABLE;
}

function maximum(set: IndicatorSet, node: number): number {
  const { max, bonus } = set.nodes[node]!;
  return bonus ? 0 : (max ?? 0);
}
