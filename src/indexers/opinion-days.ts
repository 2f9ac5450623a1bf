import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { groupBy } from './core';
import { beforeNomination } from './nomination-faults';
import type { KnownRecord, PlacedRecord } from './record-context';

type Plans = ReadonlyMap<string, PlanDefinition>;
type Nomination = Pick<KnownRecord, 'key' | 'planCode' | 'item' | 'lineage' | 'personId' | 'year' | 'round' | 'form' | 'statedOn' | 'provenance'>;

/**
 * Notes every opinion of a day before the nomination that it is about: the earliest that stands in the hub or in the same
 * file, of the form that the opinion names, and a real one before an invented one. Where none is known no day is compared.
 */
export async function checkOpinionDays(manager: EntityManager, fresh: readonly PlacedRecord[], plans: Plans): Promise<void> {
  const opinions = fresh.filter(({ draft }) => draft.kind === 'OPINION');
  if (opinions.length === 0) return;
  const revoked = new Set(fresh.map(({ draft }) => draft.revokes));
  const own = fresh.filter(({ draft }) => draft.kind === 'NOMINATION');
  const known = [...(await storedNominations(manager, opinions)), ...own].filter(({ key }) => !revoked.has(key));
  const byMatter = groupBy(known, (nomination) => matterOf(nomination, plans));
  for (const opinion of opinions) {
    const first = earliestFor(opinion, byMatter.get(matterOf(opinion, plans)) ?? [], plans);
    opinion.draft.cells.refuseIf(first !== undefined && opinion.statedOn < first.statedOn, 'on', (at, value) => beforeNomination(at, value, first!.key, first!.statedOn));
  }
}

/** The nominations of some plans that no record revokes. One statement. */
function storedNominations(manager: EntityManager, opinions: readonly KnownRecord[]): Promise<Nomination[]> {
  return manager.query(
    `select record.key, record.plan_code as "planCode", record.item, unit.lineage, record.person_id as "personId", record.year, record.details->>'round' as round, record.details->>'form' as form,
       record.stated_on::text as "statedOn", record.provenance
     from plan_record record left join unit on unit.id = record.unit_id
     where record.kind = 'NOMINATION' and record.plan_code = any($1) and not exists (select 1 from plan_record later where later.revokes = record.key)`,
    [[...new Set(opinions.map(({ planCode }) => planCode))]]);
}

/** Who is nominated in which round; the year tells rounds apart only where the plan does not fix it. */
function matterOf({ planCode, round, year, personId, lineage }: Nomination, plans: Plans): string {
  const fixed = plans.get(planCode!)!.awardOccasions?.find(({ id }) => id === round)?.milestone != null;
  return [planCode, round, fixed ? '' : year, personId === null ? `unit ${lineage}` : `person ${personId}`].join(' ');
}

function earliestFor({ form }: Nomination, nominations: readonly Nomination[], plans: Plans): Nomination | undefined {
  const asked = nominations.filter((nomination) => form === null || formOf(nomination, plans) === form);
  const real = asked.filter(({ provenance }) => provenance === 'OFFICIAL');
  return (real.length > 0 ? real : asked).toSorted((a, b) => (a.statedOn < b.statedOn ? -1 : 1))[0];
}

/** The form that a nomination is for: its item, unless that is the occasion. */
function formOf({ planCode, item, form }: Nomination, plans: Plans): string | null {
  return plans.get(planCode!)!.awardForms?.some(({ id }) => id === item) === true ? item : form;
}
