import type { EntityManager } from 'typeorm';
import type { Provenance } from '../entities';
import { notFound, type IndicatorSet, type UnitKind } from './core';

export const EXPORTS = ['ranking', 'scores', 'record', 'verdicts', 'units', 'set', 'plan', 'calendar'] as const;
export type ExportKind = (typeof EXPORTS)[number];

export const EXPORT_FORMATS = ['csv', 'ndjson', 'json', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TABLE: readonly ExportFormat[] = ['csv', 'ndjson'];

/** In which formats each is given out: a record has one form only, the one that is hashed. */
export const FORMATS_OF: Readonly<Record<ExportKind, readonly ExportFormat[]>> = {
  ranking: TABLE, scores: TABLE, record: ['json'], verdicts: TABLE, units: TABLE, set: [...TABLE, 'json'], plan: [...TABLE, 'json'], calendar: ['ics'],
};

/** What is to be given out. Where a snapshot is left out, the current one is meant; with two periods in a year the one published last, results before demonstration data. */
export type ExportChoice =
  | ({ readonly what: 'ranking' | 'scores' | 'record' } & RankingChoice)
  | { readonly what: 'record'; readonly fingerprint: string }
  | { readonly what: 'verdicts'; readonly plan: string; readonly year?: number; readonly snapshot?: string; readonly unitKind?: UnitKind }
  | { readonly what: 'units'; readonly asOf?: string }
  | { readonly what: 'set' | 'plan'; readonly id: string }
  | ({ readonly what: 'calendar' } & CalendarChoice);

/** The calendar of a territory's plans; all of them, and all their days, where nothing is said. */
export interface CalendarChoice {
  readonly territory: string;
  readonly plan?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface RankingChoice {
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly year: number;
  readonly unitsAsOf?: string;
  /** The key of a snapshot; it must agree with the rest. */
  readonly snapshot?: string;
}

/** A snapshot to be given out, with the period and the set it froze. */
export interface ExportSnapshot {
  readonly id: number;
  readonly key: string;
  readonly ordinal: number;
  readonly fingerprint: string;
  readonly publishedAt: string;
  readonly provenance: Provenance;
  readonly sourceId: string | null;
  readonly decisionId: string | null;
  readonly current: boolean;
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly year: number;
  readonly unitsAsOf: string;
  readonly setId: string;
  readonly set: IndicatorSet;
}

const SELECT = `select s.id, s.key, s.ordinal, s.fingerprint, s.published_at as "publishedAt", s.provenance, s.source_id as "sourceId",
    s.decision_id as "decisionId", s.ordinal = (select max(ordinal) from snapshot later where later.period_id = s.period_id) as current,
    p.territory, p.unit_kind as "unitKind", p.year, p.units_as_of::text as "unitsAsOf", p.set_id as "setId", s.set_definition as set
  from snapshot s join period p on p.id = s.period_id`;

/** The snapshot that a choice means; NOT_FOUND lists what there is of that territory and kind. */
export async function chosenSnapshot(manager: EntityManager, choice: RankingChoice): Promise<ExportSnapshot> {
  const { territory, unitKind, year, unitsAsOf = null, snapshot = null } = choice;
  const [row] = await manager.query(
    `${SELECT} where p.territory = $1 and p.unit_kind = $2 and p.year = $3 and ($4::date is null or p.units_as_of = $4::date)
       and case when $5::text is null then s.ordinal = (select max(ordinal) from snapshot later where later.period_id = s.period_id) else s.key = $5 end
     order by s.provenance = 'SYNTHETIC', s.published_at desc, s.id desc limit 1`,
    [territory, unitKind, year, unitsAsOf, snapshot],
  );
  if (row !== undefined) return asSnapshot(row);
  const known: { key: string }[] = await manager.query(
    `select s.key from snapshot s join period p on p.id = s.period_id where p.territory = $1 and p.unit_kind = $2 order by s.id desc limit 20`, [territory, unitKind]);
  const asked = [territory, unitKind, year, unitsAsOf, snapshot].filter((part) => part !== null).join(' ');
  throw notFound('ranking', asked, { vi: `Chưa có bản công bố ${asked}.`, en: `There is no snapshot ${asked}.` }, known.length === 0 ? {
    vi: `Chưa công bố gì cho ${unitKind} tại "${territory}"; /download/ liệt kê những gì có.`, en: `Nothing is published for ${unitKind} in "${territory}"; /download/ lists what there is.`,
  } : { vi: `Hiện có: ${known.map(({ key }) => key).join(', ')}.`, en: `There are: ${known.map(({ key }) => key).join(', ')}.` });
}

/** The snapshot with a fingerprint: the last one, where the same was published again under another decision. */
export async function snapshotWithFingerprint(manager: EntityManager, fingerprint: string): Promise<ExportSnapshot> {
  const [row] = await manager.query(`${SELECT} where s.fingerprint = $1 order by s.id desc limit 1`, [fingerprint]);
  if (row !== undefined) return asSnapshot(row);
  throw notFound('fingerprint', fingerprint, { vi: 'Không có bản công bố nào có dấu vân tay này.', en: 'No snapshot has this fingerprint.' }, {
    vi: 'Xem /download/ hoặc Snapshot.record để biết những gì có.', en: '/download/ and Snapshot.record say what there is.',
  });
}

export async function snapshotById(manager: EntityManager, id: number): Promise<ExportSnapshot> {
  const [row] = await manager.query(`${SELECT} where s.id = $1`, [id]);
  return asSnapshot(row);
}

function asSnapshot(row: Omit<ExportSnapshot, 'publishedAt'> & { publishedAt: Date }): ExportSnapshot {
  return { ...row, publishedAt: new Date(row.publishedAt).toISOString() };
}
