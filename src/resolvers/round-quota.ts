import { byNominator, quotaCount, tiedAtCut, type QuotaCount } from '../indexers/core';
import type { Loaders, NominatedPerson, PlanItemRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { nominatorOf, standingPersons } from './nomination-list';
import type { RoundRow } from './round-choice';
import type { RoundMember } from './round-member';

export interface RoundQuotaRow {
  readonly quota: PlanItemRow;
  readonly nominator: UnitRow | null;
  readonly collectives: QuotaCount;
  readonly individuals: QuotaCount;
  readonly tiedAtCut: readonly RoundMember[];
}

/** As much of a quota as counting asks for. */
interface Limits {
  readonly per: 'TOTAL' | 'NOMINATOR';
  readonly nominators: readonly string[];
  readonly nomineeKinds: readonly string[];
  readonly nomineeCategories: readonly string[];
  readonly collectives: number | null;
  readonly individuals: number | null;
}

type Nominee = { readonly nominator: string | null } & ({ readonly member: RoundMember } | { readonly person: NominatedPerson });

/** How the nominations of a round stand to each quota of its occasion, unit by unit where the plan counts so. */
export async function quotasOf(round: RoundRow, members: readonly RoundMember[], { loaders }: Context): Promise<RoundQuotaRow[]> {
  const persons = await standingPersons(round, loaders);
  const quotas = round.plan.quotas.filter(({ occasions }) => (occasions as readonly unknown[]).includes(round.occasion.kind));
  return quotas.flatMap((quota) => {
    const limits = quota as unknown as Limits;
    const nominees = [...membersUnder(limits, members, loaders), ...personsUnder(limits, persons, loaders)];
    if (limits.per === 'TOTAL') return [countOf(quota, limits, null, nominees)];
    const unplaced = nominees.filter(({ nominator }) => nominator === null);
    const placed = [...byNominator(nominees)].map(([key, own]) => countOf(quota, limits, loaders.units.withKey(key), own));
    return placed.length === 0 || unplaced.length > 0 ? [...placed, countOf(quota, limits, null, unplaced)] : placed;
  });
}

/** How many persons stand nominated, whoever nominated them. */
export function personCount(persons: readonly NominatedPerson[], limit: number | null): QuotaCount {
  return quotaCount(limit, new Set(persons.map(({ ordinal }) => ordinal)).size);
}

function membersUnder({ nominators, nomineeKinds, nomineeCategories }: Limits, members: readonly RoundMember[], loaders: Loaders): Nominee[] {
  const anybody = nomineeKinds.length === 0 && nomineeCategories.length === 0;
  return members.filter(({ unit, nominated }) => nominated.length > 0 && (anybody || nomineeKinds.includes(unit.kind))).map((member) => ({
    member, nominator: nominatorOf(member.unit, nominators, member.nominated[0]!.statedOn, loaders, 'ABOVE')?.key ?? null,
  }));
}

/** Persons are told apart by the unit that nominates: a quota for certain nominators counts theirs, one for certain kinds of unit those of such units. */
function personsUnder({ nominators, nomineeKinds, nomineeCategories }: Limits, persons: readonly NominatedPerson[], loaders: Loaders): Nominee[] {
  if (nomineeCategories.length === 0 && nomineeKinds.length > 0) return [];
  return persons.flatMap((person): Nominee[] => {
    const unit = person.unitKey === null ? null : loaders.units.withKey(person.unitKey);
    const nominator = unit === null ? null : nominatorOf(unit, nominators, person.statedOn, loaders, 'HERE');
    const counts = nominators.length > 0 ? nominator !== null : nomineeKinds.length === 0 || (unit !== null && nomineeKinds.includes(unit.kind));
    return counts ? [{ person, nominator: nominator?.key ?? null }] : [];
  });
}

function countOf(quota: PlanItemRow, { collectives, individuals }: Limits, nominator: UnitRow | null, nominees: readonly Nominee[]): RoundQuotaRow {
  const members = nominees.flatMap((nominee) => ('member' in nominee ? nominee.member : []));
  const persons = nominees.flatMap((nominee) => ('person' in nominee ? nominee.person : []));
  return { quota, nominator, collectives: quotaCount(collectives, members.length), individuals: personCount(persons, individuals), tiedAtCut: tiedAtCut(members, collectives) };
}
