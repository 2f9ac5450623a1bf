import { componentsOf, isScored, mainIndicatorsOf, TOTAL, type IndicatorSet } from './indicator';
import { STATUS, type Scores } from './score';
import { isComplete, sumAt, type Sum, type Sums } from './sum';

/** A node reported above its parts: the reported points decide, the sum of the parts stands beside them. */
export interface ReportedAboveParts {
  readonly node: number;
  readonly reported: number;
  readonly computed: number;
}

export interface AddedUp {
  /** One sum for each node of the set, in node order. */
  readonly sums: { readonly [column in keyof Sums]: number[] };
  readonly disagreements: readonly ReportedAboveParts[];
  /** A scored node does not apply and the set says that such a unit is assessed but not ranked. */
  readonly outOfCompetition: boolean;
}

/** Where the parts of a set stand; made once for a set and used for every unit. */
export interface Layout {
  readonly set: IndicatorSet;
  readonly mains: readonly number[];
  readonly components: ReadonlyMap<number, readonly number[]>;
  /** Nodes that can be made from their parts, because every part states its maximum: the main indicators, then the total. */
  readonly computable: ReadonlyMap<number, Family>;
  /** The maximum of each node for a unit to which everything applies; a bonus and what no source states have none. */
  readonly maxima: readonly number[];
}

/** The parts of a node, and those of them that count. */
interface Family {
  readonly parts: readonly number[];
  readonly counting: readonly number[];
}

export function layoutOf(set: IndicatorSet): Layout {
  const mains = mainIndicatorsOf(set);
  const components = new Map(mains.map((main) => [main, componentsOf(set, main)]));
  const families = [...components, [TOTAL, mains] as const];
  const computable = families.filter(([, parts]) => parts.length > 0 && parts.every((part) => set.nodes[part]!.max !== null));
  return {
    set, mains, components,
    computable: new Map(computable.map(([node, parts]) => [node, { parts, counting: countingOf(set, parts) }])),
    maxima: set.nodes.map(({ max, bonus }) => (bonus ? 0 : (max ?? 0))),
  };
}

/** The parts of a node: a total's main indicators, a main indicator's components. */
export function partsOf(layout: Layout, node: number): readonly number[] {
  return node === TOTAL ? layout.mains : (layout.components.get(node) ?? []);
}

/** Adds the scores of one unit up: components → main indicators → total, each with the unit's own maximum. */
export function addUp(layout: Layout, scores: Scores): AddedUp {
  const { set, computable } = layout;
  const sums = leaves(layout, scores);
  const disagreements: ReportedAboveParts[] = [];
  for (const [node, { parts, counting }] of computable) {
    const computed = sumOf(sums, counting);
    const [status, reported] = [sums.status[node], sums.points[node]!];
    if (status === STATUS.REPORTED) {
      if (isComplete(computed) && computed.max > 0 && computed.points !== reported) disagreements.push({ node, reported, computed: computed.points });
      sums.max[node] = ownMax(layout, node, computed, shrinkage(layout, parts, sums));
    } else if (status === STATUS.MISSING) {
      for (const column of COLUMNS) sums[column][node] = computed[column];
    }
  }
  const outOfCompetition =
    set.onNotApplicable === 'OUT_OF_COMPETITION' &&
    sums.status.some((status, node) => status === STATUS.NOT_APPLICABLE && isScored(set.nodes[node]!) && !set.nodes[node]!.bonus);
  return { sums, disagreements, outOfCompetition };
}

const COLUMNS = ['points', 'max', 'missing', 'status'] as const;

/**
 * The sum over chosen main indicators, with the unit's own maximum. Where they are all that the set scores, the total
 * itself answers: a published total counts although its parts were never published.
 */
export function sumOver(layout: Layout, sums: Sums, chosen: readonly number[]): Sum {
  const { set, mains } = layout;
  const all = mains.every((main) => !isScored(set.nodes[main]!) || chosen.includes(main));
  if (all) return sumAt(sums, TOTAL);
  return chosen.some((main) => lacksMaximum(layout, sums, main)) ? UNKNOWN_SUM : sumOf(sums, countingOf(set, chosen));
}

/** Points without a maximum beside points with one would make a ratio that is too good. */
const UNKNOWN_SUM: Sum = { points: 0, max: 0, missing: 0, status: STATUS.MISSING };

function lacksMaximum({ set, computable }: Layout, { status }: Sums, main: number): boolean {
  return set.nodes[main]!.max === null && !computable.has(main) && status[main] !== STATUS.NOT_APPLICABLE;
}

/** The sums of all nodes before anything is added up: each node as it was reported. */
function leaves({ set, maxima }: Layout, scores: Scores): AddedUp['sums'] {
  const known = (node: number): boolean => scores.status[node] !== STATUS.MISSING || set.onMissing === 'ZERO';
  return {
    points: scores.points.map((points, node) => (scores.status[node] === STATUS.REPORTED ? points : 0)),
    max: maxima.map((max, node) => (scores.status[node] === STATUS.NOT_APPLICABLE ? 0 : max)),
    missing: maxima.map((max, node) => (known(node) ? 0 : max)),
    status: [...scores.status],
  };
}

/** The parts that count; where none does (smart city with 0 points), all of them. */
function countingOf(set: IndicatorSet, parts: readonly number[]): readonly number[] {
  const scored = parts.filter((part) => isScored(set.nodes[part]!));
  return scored.length > 0 ? scored : parts;
}

function sumOf(sums: Sums, parts: readonly number[]): Sum {
  let [points, max, missing, applies, reported] = [0, 0, 0, false, false];
  for (const part of parts) {
    points += sums.points[part]!;
    max += sums.max[part]!;
    missing += sums.missing[part]!;
    applies ||= sums.status[part] !== STATUS.NOT_APPLICABLE;
    reported ||= sums.status[part] === STATUS.REPORTED;
  }
  const status = !applies ? STATUS.NOT_APPLICABLE : missing > 0 || !reported ? STATUS.MISSING : STATUS.REPORTED;
  return { points, max, missing, status };
}

/** The own maximum of a node that was reported above its parts: it applies, whatever is said of the parts. */
function ownMax({ set }: Layout, node: number, computed: Sum, shrunkBy: number): number {
  const { max: stated, bonus } = set.nodes[node]!;
  if (bonus) return 0;
  if (stated === null) return computed.max;
  return computed.status === STATUS.NOT_APPLICABLE ? stated : stated - shrunkBy;
}

/** How much smaller than stated the maximum of the parts is because some of them do not apply. */
function shrinkage({ maxima }: Layout, parts: readonly number[], { max }: Sums): number {
  return parts.reduce((sum, part) => sum + maxima[part]! - max[part]!, 0);
}
