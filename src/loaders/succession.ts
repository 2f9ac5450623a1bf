import DataLoader from 'dataloader';
import { grouped } from './ordered';
import type { Read } from './read';

/** One link from an old unit to a new one. */
export interface SuccessionRow {
  readonly oldKey: string;
  readonly newKey: string | null;
  readonly newName: string | null;
  readonly relation: string;
  readonly effectiveDate: string;
  readonly sourceDoc: string;
  readonly clause: string | null;
  readonly nameInSource: string | null;
  readonly confidence: string;
  readonly note: string | null;
}

/** By the key of the unit that was succeeded, or of the one that succeeds. */
export type SuccessionLoader = DataLoader<string, SuccessionRow[]>;

const COLUMNS = `old_key as "oldKey", new_key as "newKey", new_name as "newName", relation, effective_date::text as "effectiveDate",
  source_doc as "sourceDoc", clause, name_in_source as "nameInSource", confidence, note`;

export function successorLoader(read: Read): SuccessionLoader {
  return new DataLoader(async (keys) => {
    const rows = await read<SuccessionRow>(`/* succession.successors */ select ${COLUMNS} from succession where old_key = any($1) order by effective_date, id`, [keys]);
    return grouped(keys, rows, (row) => row.oldKey);
  });
}

export function predecessorLoader(read: Read): SuccessionLoader {
  return new DataLoader(async (keys) => {
    const rows = await read<SuccessionRow>(`/* succession.predecessors */ select ${COLUMNS} from succession where new_key = any($1) order by effective_date, id`, [keys]);
    return grouped(keys, rows, (row) => row.newKey!);
  });
}
