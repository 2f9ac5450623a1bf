import type { Attestation } from '../indexers/core';
import { toId } from './id';
import type { Read } from './read';

/** One judging of a snapshot by one version of a plan. */
export interface JudgementRow {
  readonly __typename: 'Judgement';
  readonly id: string;
  readonly judgementId: number;
  readonly key: string;
  readonly snapshotId: number;
  readonly planId: number;
  readonly planCode: string;
  readonly ordinal: number;
  readonly fingerprint: string;
  readonly judgedAt: string;
  /** What was stated of its subjects. */
  readonly attested: readonly Attestation[];
}

type Stored = Omit<JudgementRow, '__typename' | 'id' | 'judgedAt'> & { judgedAt: Date };

export async function loadJudgements(read: Read): Promise<JudgementRow[]> {
  const rows = await read<Stored>(
    `/* judgement.all */ select j.id as "judgementId", j.key, j.snapshot_id as "snapshotId", j.plan_id as "planId", p.code as "planCode",
       j.ordinal, j.fingerprint, j.judged_at as "judgedAt", j.attested
     from judgement j join plan p on p.id = j.plan_id order by j.id`,
  );
  return rows.map((row) => ({ __typename: 'Judgement', ...row, id: toId('Judgement', row.key), judgedAt: row.judgedAt.toISOString() }));
}
