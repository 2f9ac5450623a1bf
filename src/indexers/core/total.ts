import { componentsOf, isScored, mainIndicatorsOf, TOTAL, type IndicatorSet } from './indicator';
import { STATUS, type Scores } from './score';

/**
 * What adding up has found for one node, pillar or chosen sum.
 * `points` are those reported; `max` is the unit's own maximum; `missing` is how much of that maximum nobody has
 * reported. A sum is complete when nothing is missing.
 */
export interface Sum {
  readonly points: number;
  readonly max: number;
  readonly missing: number;
  readonly status: number;
}

/** A node reported above its parts: the reported points decide, the sum of the parts stands beside them. */
export interface ReportedAboveParts {
  readonly node: number;
  readonly reported: number;
  readonly computed: number;
}

export interface AddedUp {
  /** One sum for each node of the set, in node order. */
  readonly nodes: readonly Sum[];
  readonly disagreements: readonly ReportedAboveParts[];
  /** A scored node does not apply and the set says that such a unit is assessed but not ranked. */
  readonly outOfCompetition: boolean;
}

/** Where the parts of a set stand; made once for a set and used for every unit. */
export interface Layout {
  readonly set: IndicatorSet;
  readonly mains: readonly number[];
  readonly components: ReadonlyMap<number, readonly number[]>;
  /** Nodes that can be made from their parts: every part states its maximum. */
  readonly computable: ReadonlySet<number>;
}

export function layoutOf(set: IndicatorSet): Layout {
  const mains = mainIndicatorsOf(set);
  const components = new Map(mains.map((main) => [main, componentsOf(set, main)]));
  const families = [[TOTAL, mains] as const, ...components];
  const computable = families.filter(([, parts]) => parts.length > 0 && parts.every((part) => set.nodes[part]!.max !== null));
  return { set, mains, components, computable: new Set(computable.map(([node]) => node)) };
}

/** The parts of a node: a total's main indicators, a main indicator's components. */
export function partsOf(layout: Layout, node: number): readonly number[] {
  return node === TOTAL ? layout.mains : (layout.components.get(node) ?? []);
}

/** Adds the scores of one unit up: components → main indicators → total, each with the unit's own maximum. */
export function addUp(layout: Layout, scores: Scores): AddedUp {
  const { set, mains } = layout;
  const nodes: Sum[] = set.nodes.map((_, node) => leaf(set, scores, node));
  const disagreements: ReportedAboveParts[] = [];
  for (const node of [...mains, TOTAL]) {
    if (!layout.computable.has(node)) continue;
    const parts = partsOf(layout, node);
    const computed = sumOf(set, parts, nodes);
    const own = nodes[node]!;
    if (own.status === STATUS.REPORTED) {
      if (isComplete(computed) && computed.max > 0 && computed.points !== own.points) {
        disagreements.push({ node, reported: own.points, computed: computed.points });
      }
      nodes[node] = { ...own, max: ownMax(set, node, computed, shrinkage(set, parts, nodes)) };
    } else if (own.status === STATUS.MISSING) {
      nodes[node] = computed;
    }
  }
  const outOfCompetition =
    set.onNotApplicable === 'OUT_OF_COMPETITION' &&
    nodes.some((sum, node) => sum.status === STATUS.NOT_APPLICABLE && isScored(set.nodes[node]!) && !set.nodes[node]!.bonus);
  return { nodes, disagreements, outOfCompetition };
}

/**
 * The sum over chosen main indicators, with the unit's own maximum. Where they are all that the set scores, the total
 * itself answers: a published total counts although its parts were never published.
 */
export function sumOver(layout: Layout, nodes: readonly Sum[], chosen: readonly number[]): Sum {
  const scored = layout.mains.filter((main) => isScored(layout.set.nodes[main]!));
  const all = scored.every((main) => chosen.includes(main));
  if (all) return nodes[TOTAL]!;
  return chosen.some((main) => lacksMaximum(layout, nodes, main)) ? UNKNOWN_SUM : sumOf(layout.set, chosen, nodes);
}

/** Points without a maximum beside points with one would make a ratio that is too good. */
const UNKNOWN_SUM: Sum = { points: 0, max: 0, missing: 0, status: STATUS.MISSING };

function lacksMaximum({ set, computable }: Layout, nodes: readonly Sum[], main: number): boolean {
  return set.nodes[main]!.max === null && !computable.has(main) && nodes[main]!.status !== STATUS.NOT_APPLICABLE;
}

/** Nothing that counts is missing and something applies. */
export function isComplete(sum: Sum): boolean {
  return sum.missing === 0 && sum.status !== STATUS.NOT_APPLICABLE;
}

/** Something was reported: a sum that is missing as a whole has no points, and neither has what does not apply. */
export function isReported(sum: Sum): boolean {
  return sum.status !== STATUS.NOT_APPLICABLE && !(sum.status === STATUS.MISSING && sum.missing === sum.max);
}

function leaf(set: IndicatorSet, scores: Scores, node: number): Sum {
  const { max: stated, bonus } = set.nodes[node]!;
  const max = bonus ? 0 : (stated ?? 0);
  const status = scores.status[node]!;
  if (status === STATUS.REPORTED) return { points: scores.points[node]!, max, missing: 0, status };
  if (status === STATUS.NOT_APPLICABLE) return { points: 0, max: 0, missing: 0, status };
  return { points: 0, max, missing: set.onMissing === 'ZERO' ? 0 : max, status };
}

/** The sum of the parts that count; where none does (smart city with 0 points), of all of them. */
function sumOf(set: IndicatorSet, positions: readonly number[], nodes: readonly Sum[]): Sum {
  const scored = positions.filter((position) => isScored(set.nodes[position]!));
  const parts = (scored.length > 0 ? scored : positions).map((position) => nodes[position]!);
  let [points, max, missing] = [0, 0, 0];
  for (const part of parts) {
    points += part.points;
    max += part.max;
    missing += part.missing;
  }
  const applies = parts.some((part) => part.status !== STATUS.NOT_APPLICABLE);
  const reported = parts.some((part) => part.status === STATUS.REPORTED);
  const status = !applies ? STATUS.NOT_APPLICABLE : missing > 0 || !reported ? STATUS.MISSING : STATUS.REPORTED;
  return { points, max, missing, status };
}

/** The own maximum of a node that was reported above its parts: it applies, whatever is said of the parts. */
function ownMax(set: IndicatorSet, node: number, computed: Sum, shrunkBy: number): number {
  const { max: stated, bonus } = set.nodes[node]!;
  if (bonus) return 0;
  if (stated === null) return computed.max;
  return computed.status === STATUS.NOT_APPLICABLE ? stated : stated - shrunkBy;
}

/** How much smaller than stated the maximum of the parts is because some of them do not apply. */
function shrinkage(set: IndicatorSet, parts: readonly number[], nodes: readonly Sum[]): number {
  return parts.reduce((sum, part) => {
    const stated = set.nodes[part]!.bonus ? 0 : (set.nodes[part]!.max ?? 0);
    return sum + stated - nodes[part]!.max;
  }, 0);
}
