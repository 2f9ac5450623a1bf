import DataLoader from 'dataloader';
import type { ScoreInput } from '../entities';
import { ordered } from './ordered';
import type { Read } from './read';

/** What was entered on a scorecard, by node code: the text, and why a score is missing. */
export type ScorecardInputs = Readonly<Record<string, ScoreInput>>;
export type ScorecardLoader = DataLoader<number, ScorecardInputs>;

export function scorecardLoader(read: Read): ScorecardLoader {
  return new DataLoader(async (ids) => {
    const rows = await read<{ id: number; inputs: ScorecardInputs }>(`/* scorecard.inputs */ select id, inputs from scorecard where id = any($1)`, [ids]);
    return ordered(ids, rows, (row) => row.id).map((row) => row?.inputs ?? {});
  });
}
