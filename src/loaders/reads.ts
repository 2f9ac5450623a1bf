import type { Provenance } from '../entities';
import type { RecordProvenance } from '../indexers/core';
import type { JudgementRow } from './judgement';
import type { PublishedFactRow } from './published-fact';
import type { SnapshotRow } from './snapshot';

/** The most doubtful first. */
const KINDS: readonly Provenance[] = ['SYNTHETIC', 'COMPUTED', 'PUBLISHED'];

/**
 * Of what kind everything is that one request was given of results, whatever its query selects of them. Kept by the
 * loaders while they hand it out, so nothing is looked up.
 */
export class Reads {
  private readonly kinds = new Set<Provenance>();

  /** The kinds of data read, the most doubtful first; empty where no result was read. */
  get provenance(): Provenance[] {
    return KINDS.filter((kind) => this.kinds.has(kind));
  }

  snapshot(row: SnapshotRow): SnapshotRow {
    this.kinds.add(row.provenance);
    return row;
  }

  judgement(row: JudgementRow, snapshot: SnapshotRow): JudgementRow {
    this.snapshot(snapshot);
    return row;
  }

  /** The text of a real set is law and no result; an invented one is a demonstration like the scores by it. */
  indicatorSet<R extends { readonly synthetic: boolean }>(row: R): R {
    if (row.synthetic) this.kinds.add('SYNTHETIC');
    return row;
  }

  /** A statement or a measured value is no result; one that was invented is a demonstration. */
  record<R extends { readonly provenance: RecordProvenance }>(row: R): R {
    if (row.provenance === 'DEMONSTRATION') this.kinds.add('SYNTHETIC');
    return row;
  }

  fact(row: PublishedFactRow): PublishedFactRow {
    this.kinds.add('PUBLISHED');
    return row;
  }
}
