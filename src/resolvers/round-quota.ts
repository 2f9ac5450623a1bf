import { byNominator, quotaCount, tiedAtCut, type QuotaCount } from '../indexers/core';
import type { Loaders, NominatedPerson, PlanItemRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { nominatorOf, standingPersons } from './nomination-list';
import { placeUnder, type QuotaScope } from './quota-scope';
import type { RoundRow } from './round-choice';
import type { RoundMember } from './round-member';

export interface RoundQuotaRow {
  readonly quota: PlanItemRow;
  readonly nominator: UnitRow | null;
  readonly eligible: number;
  readonly collectives: QuotaCount;
  readonly individuals: QuotaCount;
  readonly tiedAtCut: readonly RoundMember[];
}

/** As much of a quota as counting asks for. */
interface Limits extends QuotaScope {
  readonly per: 'TOTAL' | 'NOMINATOR';
  readonly collectives: number | null;
  readonly individuals: number | null;
}

interface MemberNominee {
  readonly nominator: string | null;
  readonly member: RoundMember;
}

type Nominee = MemberNominee | { readonly nominator: string | null; readonly person: NominatedPerson };

/** How the nominations of a round stand to each quota of its occasion, unit by unit where the plan counts so. */
export async function quotasOf(round: RoundRow, members: readonly RoundMember[], { loaders }: Context): Promise<RoundQuotaRow[]> {
  const persons = await standingPersons(round, loaders);
  const quotas = round.plan.quotas.filter(({ occasions }) => (occasions as readonly unknown[]).includes(round.occasion.kind));
  return quotas.flatMap((quota) => {
    const limits = quota as unknown as Limits;
    const under = membersUnder(limits, members, loaders);
    const nominees: Nominee[] = [...under.filter(({ member }) => member.nominated.length > 0), ...personsUnder(limits, persons, loaders)];
    const count = (nominator: string | null, own: readonly Nominee[], among: readonly MemberNominee[]): RoundQuotaRow => ({
      quota, nominator: nominator === null ? null : loaders.units.withKey(nominator), eligible: among.filter(({ member }) => member.flag === 'YES').length, ...countOf(limits, own),
    });
    if (limits.per === 'TOTAL') return [count(null, nominees, under)];
    const at = (nominator: string | null): MemberNominee[] => under.filter((one) => one.nominator === nominator);
    const unplaced = nominees.filter(({ nominator }) => nominator === null);
    const placed = [...byNominator(nominees)].map(([key, own]) => count(key, own, at(key)));
    return placed.length === 0 || unplaced.length > 0 ? [...placed, count(null, unplaced, at(null))] : placed;
  });
}

/** How many persons stand nominated, whoever nominated them. */
export function personCount(persons: readonly NominatedPerson[], limit: number | null): QuotaCount {
  return quotaCount(limit, new Set(persons.map(({ ordinal }) => ordinal)).size);
}

/** The units that a quota is about, nominated or not, each with the unit that may nominate it. */
function membersUnder(limits: Limits, members: readonly RoundMember[], loaders: Loaders): MemberNominee[] {
  return members.flatMap((member): MemberNominee[] => {
    const place = placeUnder(limits, member.unit, member.nominated[0]?.statedOn ?? member.unit.asOf ?? member.unit.validFrom, loaders);
    return place === null ? [] : [{ member, ...place }];
  });
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

function countOf({ collectives, individuals }: Limits, nominees: readonly Nominee[]): Pick<RoundQuotaRow, 'collectives' | 'individuals' | 'tiedAtCut'> {
  const members = nominees.flatMap((nominee) => ('member' in nominee ? nominee.member : []));
  const persons = nominees.flatMap((nominee) => ('person' in nominee ? nominee.person : []));
  return { collectives: quotaCount(collectives, members.length), individuals: personCount(persons, individuals), tiedAtCut: tiedAtCut(members, collectives) };
}
