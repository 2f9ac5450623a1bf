import { ranksWithin, type Order, type Partition } from './rank';

export const TIE_RULES = ['COMPETITION', 'DENSE', 'COUNT'] as const;

/** COMPETITION: 1, 2, 2, 4. DENSE: 1, 2, 2, 3. COUNT: a tie takes as many places as it has units, and nobody says who takes which. */
export type TieRule = (typeof TIE_RULES)[number];

/** By position the best and the worst place that a result may take in its part; 0 = not ranked. */
export interface Places {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The places inside each part of a partition as a tie rule counts them; they differ only where the reading is a count ("từ 01 đến 02" as a number of units). */
export function placesWithin(order: Order, partition: Partition, ties: TieRule): Places {
  const ranks = ranksWithin(order, partition);
  if (ties === 'COUNT') return { first: ranks, last: lastPlaces(order, partition, ranks) };
  const first = ties === 'DENSE' ? densePlaces(order, partition, ranks) : ranks;
  return { first, last: first };
}

/** Places without gaps: how many different results are as good or better. */
function densePlaces({ positions }: Order, { partOf, parts }: Partition, ranks: Int32Array): Int32Array {
  const dense = new Int32Array(ranks.length);
  const [count, last] = [new Int32Array(parts), new Int32Array(parts)];
  for (const at of positions) {
    const part = partOf[at]!;
    if (part === -1) continue;
    if (ranks[at] !== last[part]) count[part]! += 1;
    last[part] = ranks[at]!;
    dense[at] = count[part]!;
  }
  return dense;
}

/** The place of the last unit of each tie, if its units stood one behind the other. */
function lastPlaces({ positions }: Order, { partOf, parts }: Partition, ranks: Int32Array): Int32Array {
  const places = new Int32Array(ranks.length);
  const [left, rank, last] = [new Int32Array(parts), new Int32Array(parts), new Int32Array(parts)];
  for (const at of positions) if (partOf[at] !== -1) left[partOf[at]!]! += 1;
  for (const at of positions.toReversed()) {
    const part = partOf[at]!;
    if (part === -1) continue;
    if (ranks[at] !== rank[part]) last[part] = left[part]!;
    rank[part] = ranks[at]!;
    left[part]! -= 1;
    places[at] = last[part]!;
  }
  return places;
}
