import DataLoader from 'dataloader';
import type { Finding } from '../indexers/core';
import { ordered } from './ordered';
import type { Read } from './read';

/** Which verdict: its judgement, rule and unit. */
export interface VerdictKey {
  readonly judgementId: number;
  readonly rule: string;
  readonly unitId: number;
}

/** The findings of a verdict, one for each condition of its rule. */
export type FindingsLoader = DataLoader<VerdictKey, readonly Finding[], string>;

export function findingsLoader(read: Read): FindingsLoader {
  return new DataLoader(
    async (keys) => {
      const rows = await read<VerdictKey & { findings: Finding[] }>(
        `/* verdict.findings */ select v.judgement_id as "judgementId", v.rule, v.unit_id as "unitId", v.findings
         from unnest($1::int[], $2::text[], $3::int[]) as wanted(judgement_id, rule, unit_id)
         join verdict v using (judgement_id, rule, unit_id)`,
        [keys.map((key) => key.judgementId), keys.map((key) => key.rule), keys.map((key) => key.unitId)],
      );
      return ordered(keys.map(textOf), rows, textOf).map((row) => row?.findings ?? []);
    },
    { cacheKeyFn: textOf },
  );
}

function textOf({ judgementId, rule, unitId }: VerdictKey): string {
  return `${judgementId} ${rule} ${unitId}`;
}
