import type { DataSource, EntityManager } from 'typeorm';
import type { Provenance, SetDefinition } from '../entities';
import { computeSnapshot, CORE_VERSION, inRecordOrder, NotComputable, Problem, recordOf, type Canonical, type Computed, type Entry, type IndicatorSet, type UnitKind, type UnitRegister } from './core';
import { fingerprint } from './fingerprint';
import { insertRows } from './insert-rows';
import { judgeSnapshot } from './judge-plans';
import { findPeriod, type StoredPeriod } from './period';
import { silently } from './progress';
import { readEntries, readRegister, readSet, type InputEntry } from './read-inputs';
import { decisionSource, knownSource } from './source';

export interface Publication {
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly year: number;
  readonly unitsAsOf?: string;
  readonly setId?: string;
  readonly provenance: Provenance;
  /** The source that an official table was read in; required for PUBLISHED. */
  readonly sourceId?: string;
  /** Number of the decision that publishes the result, e.g. "488/QĐ-UBND". */
  readonly decision?: string;
  readonly publishedAt: Date;
}

export interface Published {
  readonly snapshotKey: string;
  readonly fingerprint: string;
  readonly standings: number;
  readonly disagreements: number;
  readonly supersedes: string | null;
  /** What is superseded is an official table and this was computed by the hub. */
  readonly overOfficial: boolean;
  /** The period's current snapshot says the same already; nothing was appended. */
  readonly unchanged: boolean;
}

/**
 * Freezes a period's approved scorecards into a snapshot with its standings and judges the plans in force, in one
 * transaction. A snapshot of the same period is superseded, never rewritten; publishing the same again appends nothing.
 */
export async function publish(dataSource: DataSource, publication: Publication, progress = silently): Promise<Published> {
  return dataSource.transaction(async (manager) => publishInto(manager, await readRegister(manager), publication, progress));
}

/** The same inside the caller's transaction, with a register that the caller has read already. */
export async function publishInto(manager: EntityManager, register: UnitRegister, publication: Publication, progress = silently): Promise<Published> {
  const period = await findPeriod(manager, publication, publication.provenance === 'SYNTHETIC');
  const { set, definition } = await readSet(manager, period.setId, period.year);
  checkProvenance(publication, definition);
  const sourceId = publication.sourceId === undefined ? null : await knownSource(manager, publication.sourceId);
  const decisionId = publication.decision === undefined ? null : await decisionSource(manager, publication.decision);
  const entries = await readEntries(manager, register, period, definition);
  checkGroups(entries, definition);
  if (!entries.some((entry) => entry.scores !== null)) throw nothingApproved(period);
  progress({ vi: `đã đọc ${entries.length} đơn vị`, en: `${entries.length} units read` });
  const computed = compute(set, entries);
  const print = fingerprint(recordOf(period.key, set, entries, computed) as unknown as Canonical);
  progress({ vi: 'đã xếp hạng', en: 'ranked' });
  const [current] = await manager.query(
    `select key, ordinal, fingerprint, provenance, source_id, decision_id from snapshot where period_id = $1 order by ordinal desc limit 1`,
    [period.id],
  );
  const counts = { standings: entries.length, disagreements: computed.disagreements.length, fingerprint: print };
  const same = current?.fingerprint === print && current.provenance === publication.provenance && current.source_id === sourceId && current.decision_id === decisionId;
  if (same) return { ...counts, snapshotKey: current.key, supersedes: null, overOfficial: false, unchanged: true };
  const ordinal = (current?.ordinal ?? 0) + 1;
  const snapshotKey = `${period.key}#${ordinal}`;
  const [{ id }] = await manager.query(
    `insert into snapshot (key, period_id, ordinal, fingerprint, core_version, published_at, provenance, source_id, decision_id, set_definition, disagreements)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [snapshotKey, period.id, ordinal, print, CORE_VERSION, publication.publishedAt, publication.provenance, sourceId, decisionId,
      JSON.stringify(set), JSON.stringify(computed.disagreements)],
  );
  await insertStandings(manager, id, entries, computed);
  progress({ vi: 'đã ghi kết quả, đang xét các kế hoạch', en: 'results written, judging the plans' });
  const { provenance, publishedAt } = publication;
  const frozen = { id, key: snapshotKey, fingerprint: print, provenance, decisionId, period, set, ...computed };
  await judgeSnapshot(manager, register, { ...frozen, entries: inRecordOrder(entries), standings: inRecordOrder(computed.standings) }, publishedAt);
  const overOfficial = current?.provenance === 'PUBLISHED' && provenance !== 'PUBLISHED';
  return { ...counts, snapshotKey, supersedes: current?.key ?? null, overOfficial, unchanged: false };
}

function compute(set: IndicatorSet, entries: readonly Entry[]): Computed {
  try {
    return computeSnapshot(set, entries);
  } catch (error) {
    if (!(error instanceof NotComputable)) throw error;
    const nodes = error.withoutMaximum.join(', ');
    throw new Problem('BAD_USER_INPUT', {
      vi: `Không thể công bố từ điểm thành phần: chưa có nguồn nào nêu điểm tối đa của ${nodes} trong bộ chỉ số ${set.id}, nên không tính được ${error.node}.`,
      en: `This cannot be published from its parts: no source states the maximum points of ${nodes} in set ${set.id}, so ${error.node} cannot be computed.`,
    }, { field: 'set', value: set.id, remedy: {
      vi: `Nhập trực tiếp giá trị ${error.node}, hoặc bổ sung điểm tối đa kèm nguồn vào bộ chỉ số.`,
      en: `Import ${error.node} itself, or add the maximum points with their source to the set.`,
    } });
  }
}

async function insertStandings(manager: EntityManager, snapshotId: number, entries: readonly InputEntry[], computed: Computed): Promise<void> {
  await insertRows(manager, 'standing', STANDING_COLUMNS, computed.standings.map((standing, index) => {
    const entry = entries[index]!;
    return [
      snapshotId, entry.unitId, entry.scorecardId, entry.parent, entry.parentKind, entry.group, standing.stage, standing.rankStatus, standing.publishedRank,
      standing.points, standing.max, standing.missing, standing.status, standing.rankTerritory, standing.rankParent,
    ];
  }));
}

const STANDING_COLUMNS = {
  snapshot_id: 'integer', unit_id: 'integer', scorecard_id: 'integer', parent_key: 'text', parent_kind: 'text', competition_group: 'text',
  stage: 'text', rank_status: 'text', published_rank: 'integer', points: 'integer[]', max: 'integer[]', missing: 'integer[]',
  status: 'smallint[]', rank_territory: 'integer[]', rank_parent: 'integer[]',
};

function checkProvenance({ provenance, sourceId }: Publication, definition: SetDefinition): void {
  if (definition.synthetic !== (provenance === 'SYNTHETIC')) {
    throw new Problem('BAD_USER_INPUT', {
      vi: definition.synthetic ? `Bộ chỉ số ${definition.id} là bộ minh họa; kết quả của nó chỉ được công bố là SYNTHETIC.` : `SYNTHETIC chỉ dành cho bộ chỉ số minh họa, không dành cho ${definition.id}.`,
      en: definition.synthetic ? `Set ${definition.id} is a demonstration; its results are published as SYNTHETIC only.` : `SYNTHETIC is for demonstration sets, not for ${definition.id}.`,
    }, { field: 'provenance', value: provenance });
  }
  if (provenance === 'PUBLISHED' && sourceId === undefined) {
    throw new Problem('BAD_USER_INPUT', { vi: 'Kết quả PUBLISHED phải nêu nguồn đã công bố.', en: 'A PUBLISHED result must name the source it was read in.' }, {
      field: 'source', remedy: { vi: 'Thêm --source ID.', en: 'Add --source ID.' },
    });
  }
}

/** Where a set names competition groups every unit must be in one: otherwise it would compete with nobody and be listed nowhere. */
function checkGroups(entries: readonly InputEntry[], definition: SetDefinition): void {
  const outside = entries.filter((entry) => entry.group === null).map((entry) => entry.key);
  if (definition.competitionGroups.length === 0 || outside.length === 0) return;
  const named = outside.slice(0, 10).join(', ');
  throw new Problem('BAD_USER_INPUT', {
    vi: `Bộ chỉ số ${definition.id} chia nhóm xếp hạng nhưng ${outside.length} đơn vị không thuộc nhóm nào: ${named}.`,
    en: `Set ${definition.id} ranks in groups, but ${outside.length} units belong to none: ${named}.`,
  }, { field: 'competitionGroups', value: definition.id, remedy: {
    vi: 'Bổ sung các đơn vị này vào một nhóm của bộ chỉ số.', en: 'Add these units to a group of the set.',
  } });
}

function nothingApproved(period: StoredPeriod): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: `Kỳ ${period.key} chưa có điểm nào ở bước APPROVED.`,
    en: `Period ${period.key} has no score at stage APPROVED.`,
  }, { field: 'stage', value: 'APPROVED', remedy: { vi: 'Nhập điểm đã phê duyệt trước khi công bố.', en: 'Import approved scores before publishing.' } });
}
