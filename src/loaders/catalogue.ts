import { groupBy, type UnitKind } from '../indexers/core';
import { loadJudgements, type JudgementRow } from './judgement';
import { loadPlanIndex, type PlanEntry } from './plan';
import type { Read } from './read';
import { loadSnapshots, type SnapshotRow } from './snapshot';

/** What has been published and judged, without the results: always in memory, replaced as a whole. */
export class Catalogue {
  private readonly snapshotsByKey: ReadonlyMap<string, SnapshotRow>;
  private readonly snapshotsById: ReadonlyMap<number, SnapshotRow>;
  private readonly editions: ReadonlyMap<number, ReadonlyMap<number, SnapshotRow>>;
  private readonly latestOrdinal: ReadonlyMap<number, number>;
  private readonly judgementsByKey: ReadonlyMap<string, JudgementRow>;
  private readonly judgementsById: ReadonlyMap<number, JudgementRow>;
  /** By snapshot and plan code, oldest first. */
  private readonly judgings: ReadonlyMap<string, readonly JudgementRow[]>;
  private readonly plansByCode: ReadonlyMap<string, PlanEntry>;
  private readonly plansByRule: ReadonlyMap<string, PlanEntry>;
  private readonly currentByField = new Map<string, readonly SnapshotRow[]>();
  /** The latest version of every plan, by code. */
  readonly plans: readonly PlanEntry[];

  constructor(
    /** The last published first. */
    readonly snapshots: readonly SnapshotRow[],
    readonly judgements: readonly JudgementRow[],
    plans: readonly PlanEntry[],
  ) {
    this.snapshotsByKey = new Map(snapshots.map((row) => [row.key, row]));
    this.snapshotsById = new Map(snapshots.map((row) => [row.snapshotId, row]));
    const periods = groupBy(snapshots, (row) => row.periodId);
    this.editions = new Map([...periods].map(([period, rows]) => [period, new Map(rows.map((row) => [row.ordinal, row]))]));
    this.latestOrdinal = new Map([...periods].map(([period, rows]) => [period, Math.max(...rows.map((row) => row.ordinal))]));
    this.judgementsByKey = new Map(judgements.map((row) => [row.key, row]));
    this.judgementsById = new Map(judgements.map((row) => [row.judgementId, row]));
    this.judgings = groupBy([...judgements].sort((a, b) => a.ordinal - b.ordinal), (row) => `${row.snapshotId} ${row.planCode}`);
    this.plansByCode = new Map([...plans].sort((a, b) => a.version - b.version).map((plan) => [plan.code, plan]));
    this.plans = [...this.plansByCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.plansByRule = new Map(this.plans.toReversed().flatMap((plan) => plan.rules.map((rule) => [rule, plan] as const)));
  }

  snapshot(id: number): SnapshotRow {
    return this.snapshotsById.get(id)!;
  }

  snapshotWithKey(key: string): SnapshotRow | null {
    return this.snapshotsByKey.get(key) ?? null;
  }

  isCurrent(snapshot: SnapshotRow): boolean {
    return this.latestOrdinal.get(snapshot.periodId) === snapshot.ordinal;
  }

  supersedes(snapshot: SnapshotRow): SnapshotRow | null {
    return this.editions.get(snapshot.periodId)!.get(snapshot.ordinal - 1) ?? null;
  }

  supersededBy(snapshot: SnapshotRow): SnapshotRow | null {
    return this.editions.get(snapshot.periodId)!.get(snapshot.ordinal + 1) ?? null;
  }

  /**
   * The current snapshots of a territory's units of one kind, the one that counts first: the last published, but
   * demonstration data never stand before results.
   */
  currentOf(territory: string, unitKind: UnitKind): readonly SnapshotRow[] {
    const field = `${unitKind} ${territory}`;
    const rows = this.currentByField.get(field) ?? this.findCurrent(territory, unitKind);
    if (rows.length > 0) this.currentByField.set(field, rows);
    return rows;
  }

  private findCurrent(territory: string, unitKind: UnitKind): SnapshotRow[] {
    const current = this.snapshots.filter((row) => row.territory === territory && row.unitKind === unitKind && this.isCurrent(row));
    const [results, demonstration] = [true, false].map((real) => current.filter((row) => (row.provenance !== 'SYNTHETIC') === real));
    return [...results!, ...demonstration!];
  }

  /** Whether a snapshot is the one that its territory, kind and year stand for when nothing else is asked. */
  leads(snapshot: SnapshotRow): boolean {
    return this.currentOf(snapshot.territory, snapshot.unitKind).find((row) => row.year === snapshot.year) === snapshot;
  }

  judgement(id: number): JudgementRow | null {
    return this.judgementsById.get(id) ?? null;
  }

  /** The year that a judgement is about. */
  yearOf({ snapshotId }: JudgementRow): number {
    return this.snapshot(snapshotId).year;
  }

  judgementWithKey(key: string): JudgementRow | null {
    return this.judgementsByKey.get(key) ?? null;
  }

  judgementSupersededBy(judgement: JudgementRow): JudgementRow | null {
    const line = this.judgings.get(`${judgement.snapshotId} ${judgement.planCode}`)!;
    return line.find((later) => later.ordinal > judgement.ordinal) ?? null;
  }

  /** The judgement of a snapshot by a plan that counts now. */
  currentJudgement(snapshot: SnapshotRow, planCode: string): JudgementRow | null {
    return this.judgings.get(`${snapshot.snapshotId} ${planCode}`)?.at(-1) ?? null;
  }

  /** What a plan says now: its current judgements of the snapshots that count, so that no unit is judged twice for a year. */
  currentJudgements(planCode: string): JudgementRow[] {
    return this.judgements.filter(
      (row) => row.planCode === planCode && this.judgementSupersededBy(row) === null && this.leads(this.snapshot(row.snapshotId)),
    );
  }

  /** The judgements of a snapshot that count now, one for each plan that has judged it. */
  currentJudgementsOf(snapshot: SnapshotRow): JudgementRow[] {
    return this.plans.flatMap(({ code }) => this.currentJudgement(snapshot, code) ?? []);
  }

  plan(code: string): PlanEntry | null {
    return this.plansByCode.get(code) ?? null;
  }

  /** The plan that has a rule. */
  planOfRule(rule: string): PlanEntry | null {
    return this.plansByRule.get(rule) ?? null;
  }
}

/** Three statements, whatever the number of publications. */
export async function loadCatalogue(read: Read): Promise<Catalogue> {
  return new Catalogue(await loadSnapshots(read), await loadJudgements(read), await loadPlanIndex(read));
}
