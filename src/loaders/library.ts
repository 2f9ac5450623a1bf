import type { Catalogue } from './catalogue';
import { loadFrozenScores, type FrozenScores } from './frozen-scores';
import { loadJudged, type Judged } from './judged';
import type { JudgementRow } from './judgement';
import { loadPublished, type Published } from './published';
import type { Read } from './read';
import type { SnapshotRow } from './snapshot';
import type { Units } from './unit';

/** Superseded publications kept for readers whose cursors pin them. */
const SUPERSEDED_KEPT = 8;

/** The published results that are in memory: the current ones for good, superseded ones while somebody reads them. */
export class Library {
  private readonly publications = new Map<number, Published | Promise<Published>>();
  private readonly judgings = new Map<number, Judged | Promise<Judged>>();
  private readonly scores = new Map<number, FrozenScores | Promise<FrozenScores>>();
  private readonly superseded: number[] = [];

  /** `previous`: the library before a publication; what is still current is taken over. */
  constructor(
    private readonly read: Read,
    private readonly units: Units,
    private readonly catalogue: Catalogue,
    previous?: Library,
  ) {
    if (previous === undefined) return;
    for (const [id, published] of previous.publications) if (catalogue.isCurrent(catalogue.snapshot(id))) this.publications.set(id, published);
    for (const [id, scores] of previous.scores) if (this.publications.has(id)) this.scores.set(id, scores);
    for (const [id, judged] of previous.judgings) {
      const judgement = catalogue.judgement(id);
      if (judgement !== null && this.publications.has(judgement.snapshotId)) this.judgings.set(id, judged);
    }
  }

  /** How many publications are in memory, or on their way into it. */
  get size(): number {
    return this.publications.size;
  }

  published(snapshot: SnapshotRow): Published | Promise<Published> {
    return this.publications.get(snapshot.snapshotId) ?? this.load(snapshot);
  }

  judged(judgement: JudgementRow): Judged | Promise<Judged> {
    return this.judgings.get(judgement.judgementId) ?? this.loadJudgement(judgement);
  }

  /** The scores that a publication was made from. Rarely asked, so they are not warmed, and kept like the publication. */
  scoresOf(published: Published): FrozenScores | Promise<FrozenScores> {
    const { snapshotId } = published.snapshot;
    return this.scores.get(snapshotId) ?? keep(this.scores, snapshotId, loadFrozenScores(this.read, published));
  }

  /** Reads every current publication and its current judgements, one after the other. */
  async warm(): Promise<void> {
    for (const snapshot of this.catalogue.snapshots.filter((row) => this.catalogue.isCurrent(row))) await this.published(snapshot);
    for (const plan of this.catalogue.plans) {
      for (const judgement of this.catalogue.currentJudgements(plan.code)) await this.judged(judgement);
    }
  }

  private load(snapshot: SnapshotRow): Promise<Published> {
    if (!this.catalogue.isCurrent(snapshot)) this.makeRoomFor(snapshot.snapshotId);
    return keep(this.publications, snapshot.snapshotId, loadPublished(this.read, this.units, snapshot));
  }

  private loadJudgement(judgement: JudgementRow): Promise<Judged> {
    const snapshot = this.catalogue.snapshot(judgement.snapshotId);
    const loading = Promise.resolve(this.published(snapshot)).then((published) => loadJudged(this.read, judgement, published));
    return keep(this.judgings, judgement.judgementId, loading);
  }

  private makeRoomFor(snapshotId: number): void {
    this.superseded.push(snapshotId);
    if (this.superseded.length <= SUPERSEDED_KEPT) return;
    const dropped = this.superseded.shift()!;
    this.publications.delete(dropped);
    this.scores.delete(dropped);
    for (const id of this.judgings.keys()) if (this.catalogue.judgement(id)?.snapshotId === dropped) this.judgings.delete(id);
  }
}

/** Shares one reading among all who ask meanwhile; keeps its result, and forgets a failure. */
function keep<R>(kept: Map<number, R | Promise<R>>, id: number, loading: Promise<R>): Promise<R> {
  kept.set(id, loading);
  loading.then(
    (result) => {
      if (kept.get(id) === loading) kept.set(id, result);
    },
    () => kept.delete(id),
  );
  return loading;
}
