import type { Difference, DifferenceKind } from './difference';
import type { IndicatorSet } from './indicator';
import { formatPoints, type Points } from './points';
import { recordOf, recordText, type RankingRecord } from './record';
import { SCORE_STATUSES } from './score';
import { computeSnapshot, type Disagreement } from './snapshot';
import type { Standing } from './standing';

/** What a record becomes when its ranking is computed again from its own set and inputs. */
export interface Recomputed {
  readonly standings: readonly Standing[];
  readonly disagreements: readonly Disagreement[];
  /** The record with the standings computed again, in canonical form. */
  readonly text: string;
  /** Where the record shows something else, causes before effects; at most MOST_DIFFERENCES. */
  readonly differences: readonly Difference[];
}

/** One changed score can move every rank below it; nobody reads more than these. */
export const MOST_DIFFERENCES = 50;

/** Computes a record's ranking again, by the same arithmetic as its publication, and compares every value that it shows. */
export function recompute(record: RankingRecord): Recomputed {
  const { period, set, inputs } = record;
  const computed = computeSnapshot(set, inputs);
  const again = recordOf(period, set, inputs, computed);
  const differences: Difference[] = [];
  for (const difference of differencesOf(set, record.standings, again.standings)) {
    if (differences.length === MOST_DIFFERENCES) break;
    differences.push(difference);
  }
  return { standings: again.standings, disagreements: computed.disagreements, text: recordText(again), differences };
}

type Value = number | string | null | undefined;

const plain = (value: Value): string | null => (value == null ? null : String(value));
const decimal = (value: Value): string | null => (typeof value === 'number' ? formatPoints(value as Points) : null);
const place = (value: Value): string | null => (value ? String(value) : null);
const status = (value: Value): string | null => SCORE_STATUSES[Number(value)] ?? plain(value);

/** What a standing says and how a person reads it, causes before effects. */
const FIELDS = [
  ['STAGE', 'stage', plain], ['PRINTED_RANK', 'publishedRank', plain], ['STATUS', 'status', status], ['POINTS', 'points', decimal], ['MAX', 'max', decimal],
  ['MISSING', 'missing', decimal], ['RANK_STATUS', 'rankStatus', plain], ['RANK', 'rankTerritory', place], ['RANK_IN_PARENT', 'rankParent', place],
] as const;

type Column = readonly [position: number, node: string | null];
const ONCE: readonly Column[] = [[0, null]];

function* differencesOf(set: IndicatorSet, shown: readonly Standing[], computed: readonly Standing[]): Generator<Difference> {
  const [before, after] = [new Map(shown.map((row) => [row.key, row])), new Set(computed.map((row) => row.key))];
  const about = (unit: string, node: string | null, what: DifferenceKind, published: string | null, recomputed: string | null): Difference => ({ unit, node, what, published, recomputed });
  for (const { key } of shown) if (!after.has(key)) yield about(key, null, 'UNIT', key, null);
  for (const { key } of computed) if (!before.has(key)) yield about(key, null, 'UNIT', null, key);
  const pairs = computed.flatMap((own) => (before.has(own.key) ? [[before.get(own.key)!, own] as const] : []));
  const columns = columnsOf(set);
  for (const [what, field, show] of FIELDS) {
    for (const [one, other] of pairs) {
      if (lengthOf(one[field]) !== lengthOf(other[field])) yield about(one.key, null, 'FORM', `${field}.length = ${lengthOf(one[field])}`, null);
      for (const [column, node] of Array.isArray(other[field]) ? columns : ONCE) {
        const [published, recomputed] = [at(one[field], column), at(other[field], column)];
        if (published !== recomputed) yield about(one.key, node, what, show(published), show(recomputed));
      }
    }
  }
}

function at(value: Value | readonly number[], column: number): Value {
  return Array.isArray(value) ? (value as readonly number[])[column] : (value as Value);
}

function lengthOf(value: Value | readonly number[]): number {
  return Array.isArray(value) ? value.length : 0;
}

/** The columns of a standing with what they are about: components before the main indicators and the total that they make. */
function columnsOf({ nodes, pillars }: IndicatorSet): Column[] {
  const own = nodes.map(({ code }, position): Column => [position, code]).reverse();
  return [...own, ...pillars.map(({ pillar }, index): Column => [nodes.length + index, pillar])];
}
