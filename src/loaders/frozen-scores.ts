import { invariant, type Entry } from '../indexers/core';
import { fillRow } from './columns';
import type { Published } from './published';
import type { Read } from './read';

/** The scores that a publication was made from, as columns in memory: 5 bytes for each. They never change. */
export class FrozenScores {
  constructor(
    private readonly published: Published,
    private readonly points: Int32Array,
    private readonly status: Int8Array,
  ) {}

  /** What the publication was computed from, row by row. */
  entries(): Entry[] {
    return this.published.competitors.map(({ unit, scorecardId, parentKey, parentKind, group, stage, publishedRank }, row) => ({
      key: unit.key, parent: parentKey, parentKind, group, stage, publishedRank,
      scores: scorecardId === null ? null : { points: this.row(this.points, row), status: this.row(this.status, row) },
    }));
  }

  private row(columns: Int32Array | Int8Array, row: number): number[] {
    const width = this.published.set.nodes.length;
    return [...columns.subarray(row * width, (row + 1) * width)];
  }
}

/** One statement for a snapshot, whatever the number of its units. */
export async function loadFrozenScores(read: Read, published: Published): Promise<FrozenScores> {
  const { competitors, set, size } = published;
  const rows = await read<{ id: number; points: string; status: string }>(
    `/* frozenScores.bySnapshot */ select card.id, card.points::text, card.status::text
     from standing join scorecard card on card.id = standing.scorecard_id where snapshot_id = $1`,
    [published.snapshot.snapshotId],
  );
  const cards = new Map(rows.map((row) => [row.id, row]));
  const [points, status] = [new Int32Array(size * set.nodes.length), new Int8Array(size * set.nodes.length)];
  competitors.forEach(({ scorecardId }, row) => {
    if (scorecardId === null) return;
    const card = cards.get(scorecardId)!;
    for (const [target, text] of [[points, card.points], [status, card.status]] as const) {
      invariant(fillRow(target, row, set.nodes.length, text) === set.nodes.length, `scorecard ${scorecardId} follows the nodes of ${set.id}`);
    }
  });
  return new FrozenScores(published, points, status);
}
