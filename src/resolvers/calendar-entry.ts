import { FieldResolver, Resolver, Root } from 'type-graphql';
import { phaseOn, type Occurrence } from '../indexers/core';
import { timesOf, timeTableOf, type PlanItemRow, type PlanRow } from '../loaders';
import { CalendarEntry, HeldRole } from '../schema/calendar-entry';
import { PlanPhase } from '../schema/plan-phase';
import { bodiesOn } from './due-units';

/** An entry of a calendar, with what is needed to answer further questions about it. */
export interface EntryRow extends Omit<Occurrence, 'item' | 'milestone' | 'after' | 'rivals'> {
  readonly key: string;
  readonly plan: PlanRow;
  readonly item: PlanItemRow;
  readonly kind: 'MILESTONE' | 'DEADLINE';
  readonly milestone: PlanItemRow | null;
  readonly rivals: readonly { readonly item: PlanItemRow; readonly lastDay: string | null }[];
  readonly occurrence: Occurrence;
  readonly asOf: string;
}

/** An occurrence of a plan, looked at on a day. */
export function entryOf(plan: PlanRow, occurrence: Occurrence, asOf: string): EntryRow {
  const named = (code: string): PlanItemRow => [...plan.milestones, ...plan.deadlines].find((row) => row.code === code)!;
  const item = named(occurrence.item);
  return {
    ...occurrence, key: `${plan.code}/${occurrence.item}/${occurrence.occasion}`, plan, item, kind: item.__typename === 'PlanMilestone' ? 'MILESTONE' : 'DEADLINE',
    milestone: occurrence.milestone === null ? null : named(occurrence.milestone), rivals: occurrence.rivals.map((rival) => ({ ...rival, item: named(rival.item) })), occurrence, asOf,
  };
}

@Resolver(() => CalendarEntry)
export class CalendarEntryResolver {
  @FieldResolver(() => CalendarEntry, { nullable: true })
  chainedTo(@Root() { plan, occurrence: { after }, asOf }: EntryRow): EntryRow | null {
    return after && entryOf(plan, after, asOf);
  }

  @FieldResolver(() => CalendarEntry, { nullable: true })
  next(@Root() { plan, occurrence, asOf }: EntryRow): EntryRow | null {
    const same = timesOf(plan).filter(({ item }) => item === occurrence.item);
    const next = same[same.findIndex(({ occasion }) => occasion === occurrence.occasion) + 1];
    return next === undefined ? null : entryOf(plan, next, asOf);
  }

  @FieldResolver(() => PlanPhase, { nullable: true })
  phase(@Root() { plan, item, kind, milestone, listedOn }: EntryRow): PlanItemRow | null {
    const own = kind === 'MILESTONE' ? item : milestone;
    return own === null ? phaseOf(plan, listedOn) : (own.phase as PlanItemRow | null);
  }

  @FieldResolver(() => HeldRole, { nullable: true })
  sender(@Root() entry: EntryRow): object | null {
    return held(senderOf(entry), entry);
  }

  @FieldResolver(() => HeldRole, { nullable: true })
  recipient(@Root() entry: EntryRow): object | null {
    return held(entry.item.recipient as PlanItemRow | null, entry);
  }

  @FieldResolver(() => HeldRole, { nullable: true })
  via(@Root() entry: EntryRow): object | null {
    return held(entry.item.via as PlanItemRow | null, entry);
  }
}

/** The phase of a plan to which a day belongs. */
export function phaseOf(plan: PlanRow, day: string): PlanItemRow | null {
  const phase = phaseOn(timeTableOf(plan).phases, day);
  return plan.phases.find(({ code }) => code === phase?.id) ?? null;
}

/** Who acts or sends. */
export const senderOf = ({ item }: EntryRow): PlanItemRow | null => (item.sender ?? item.actor ?? null) as PlanItemRow | null;

function held(role: PlanItemRow | null | undefined, { listedOn }: EntryRow): object | null {
  return role == null ? null : { role, bodies: bodiesOn(role, listedOn) };
}
