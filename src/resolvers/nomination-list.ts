import { countingRecords, standingRecords } from '../indexers/core';
import { viewOn, type Loaders, type NominatedPerson, type PlanRecordRow, type UnitRow } from '../loaders';
import type { RoundRow } from './round-choice';

/** What was read of a round, once for each request. */
const read = new WeakMap<RoundRow, Promise<PlanRecordRow[]>>();

/** The records of a round that stand, the latest first: the nominations of units, the papers of their dossiers and the opinions on them. */
export function roundRecords(round: RoundRow, loaders: Loaders): Promise<PlanRecordRow[]> {
  const records = read.get(round) ?? readRecords(round, loaders);
  read.set(round, records);
  return records;
}

async function readRecords({ plan, occasion, year, fixed }: RoundRow, loaders: Loaders): Promise<PlanRecordRow[]> {
  const records = await loaders.planRecords({ plan: plan.code, kinds: ['NOMINATION', 'DOSSIER_ITEM', 'OPINION'] });
  return standingRecords(records).filter(({ details, year: of }) => details.round === occasion.code && (fixed || of === year));
}

/** The nominations of units that stand, the earliest first; invented ones only where nobody is really nominated. */
export async function standingNominations(round: RoundRow, loaders: Loaders): Promise<PlanRecordRow[]> {
  const records = await roundRecords(round, loaders);
  return countingRecords(records.filter(({ kind }) => kind === 'NOMINATION')).map((record) => loaders.reads.record(record)).reverse();
}

/** The persons who stand nominated, as numbers; invented ones only where nobody is really nominated. */
export async function standingPersons({ plan, occasion, year, fixed }: RoundRow, loaders: Loaders): Promise<NominatedPerson[]> {
  const all = await loaders.nominatedPersons(plan.code, occasion.code, fixed ? null : year);
  const real = all.filter(({ provenance }) => provenance === 'OFFICIAL');
  return (real.length > 0 ? real : all).map((person) => loaders.reads.record(person));
}

/** The form that a nomination is for; null where it names only the occasion. */
export function formOf({ item, details }: PlanRecordRow, { plan }: RoundRow): RoundRow['plan']['awardForms'][number] | null {
  return plan.awardForms.find(({ code }) => code === item || code === details.form) ?? null;
}

/** The nearest unit above one, on a day, that may nominate; for persons, of whom the unit itself is asked first. */
export function nominatorOf(unit: UnitRow, kinds: readonly string[], day: string, { units }: Loaders, from: 'ABOVE' | 'HERE'): UnitRow | null {
  const here = viewOn(unit, day);
  for (let at = from === 'HERE' ? here : units.parent(here, day); at !== null; at = units.parent(at, day)) if (kinds.includes(at.kind)) return at;
  return null;
}
