import type { Catalogue } from './catalogue';
import { loadFrozenScores, type FrozenScores } from './frozen-scores';
import { loadJudged, type Judged } from './judged';
import type { JudgementRow } from './judgement';
import { loadPublished, type Published } from './published';
import type { Read } from './read';
import { Recent } from './recent';
import type { SnapshotRow } from './snapshot';
import type { Units } from './unit';

/** A publication in memory with what belongs to it; its promise while it is read. */
interface Shelf {
  published: Published | Promise<Published>;
  readonly judgings: Map<number, Judged | Promise<Judged>>;
  scores?: FrozenScores | Promise<FrozenScores>;
}

/**
 * The published results that are in memory, by snapshot. Those that nobody has asked for longest leave when there is no
 * room, and are read again when somebody asks; who is reading one meanwhile keeps it. What they hold never changes, so a
 * library goes on when something is published, and only knows more.
 */
export class Library {
  private readonly shelves: Recent<number, Shelf>;

  /** `previous`: the library before a publication, whose results are taken over. `bytes`: what all results may take together. */
  constructor(
    private readonly read: Read,
    private readonly units: Units,
    private readonly catalogue: Catalogue,
    bytes: number,
    previous?: Library,
  ) {
    this.shelves = previous?.shelves ?? new Recent(bytes, bytes);
  }

  /** How many publications are in memory, or on their way into it. */
  get size(): number {
    return this.shelves.size;
  }

  /** What they take at most, in bytes. */
  get bytes(): number {
    return this.shelves.total;
  }

  published(snapshot: SnapshotRow): Published | Promise<Published> {
    return this.shelf(snapshot).published;
  }

  judged(judgement: JudgementRow): Judged | Promise<Judged> {
    const { published, judgings } = this.shelf(this.catalogue.snapshot(judgement.snapshotId));
    const { judgementId } = judgement;
    const known = judgings.get(judgementId);
    if (known !== undefined) return known;
    const loading = Promise.resolve(published).then((of) => loadJudged(this.read, this.units, judgement, of));
    judgings.set(judgementId, loading);
    loading.then((judged) => judgings.set(judgementId, judged), () => judgings.delete(judgementId));
    return loading;
  }

  /** The scores that a publication was made from. Rarely asked, so they are not warmed. */
  scoresOf(published: Published): FrozenScores | Promise<FrozenScores> {
    const shelf = this.shelf(published.snapshot);
    if (shelf.scores !== undefined) return shelf.scores;
    const loading = (shelf.scores = loadFrozenScores(this.read, published));
    loading.then((scores) => (shelf.scores = scores), () => delete shelf.scores);
    return loading;
  }

  /** Reads every current publication and its current judgements, one after the other, the last published last: it stays longest. */
  async warm(): Promise<void> {
    const current = this.catalogue.snapshots.filter((row) => this.catalogue.isCurrent(row)).toReversed();
    for (const snapshot of current) {
      await this.published(snapshot);
      for (const judgement of this.catalogue.currentJudgementsOf(snapshot)) await this.judged(judgement);
    }
  }

  private shelf(snapshot: SnapshotRow): Shelf {
    return this.shelves.get(snapshot.snapshotId) ?? this.load(snapshot);
  }

  /** One reading is shared by all who ask meanwhile; a failure is forgotten. */
  private load({ snapshotId }: SnapshotRow): Shelf {
    const snapshot = this.catalogue.snapshot(snapshotId);
    const loading = loadPublished(this.read, this.units, snapshot);
    const shelf: Shelf = { published: loading, judgings: new Map() };
    this.shelves.set(snapshotId, shelf, 0);
    loading.then(
      (published) => {
        shelf.published = published;
        this.shelves.set(snapshotId, shelf, published.bytes);
      },
      () => this.shelves.delete(snapshotId),
    );
    return shelf;
  }
}
