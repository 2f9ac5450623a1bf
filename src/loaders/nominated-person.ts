import type { RecordProvenance } from '../indexers/core';
import type { Read } from './read';

/** That one more person is nominated, and by which unit: enough to count, and nothing of who it is. */
export interface NominatedPerson {
  /** Tells persons apart within one answer; never served. */
  readonly ordinal: number;
  readonly unitKey: string | null;
  readonly provenance: RecordProvenance;
  readonly statedOn: string;
}

/** The persons who stand nominated in a round of a plan, once for each unit that nominates; of a year, or of whatever year. One statement. */
export function nominatedPersons(read: Read, plan: string, round: string, year: number | null): Promise<NominatedPerson[]> {
  return read<NominatedPerson>(
    `/* nominatedPerson.count */ select dense_rank() over (order by r.person_id)::int as ordinal, unit.key as "unitKey", r.provenance, min(r.stated_on)::text as "statedOn"
     from plan_record r left join unit on unit.id = r.unit_id
     where r.person_id is not null and r.kind = 'NOMINATION' and r.plan_code = $1 and r.details->>'round' = $2 and ($3::integer is null or r.year = $3)
       and not exists (select 1 from plan_record later where later.revokes = r.key)
     group by r.person_id, unit.key, r.provenance`,
    [plan, round, year],
  );
}
