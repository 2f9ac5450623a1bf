import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { badInput, nextFrom, occurrencesBetween, type Occurrence } from '../indexers/core';
import { timesOf, type PlanRow } from '../loaders';
import { Calendar, CalendarArgs } from '../schema/calendar';
import type { Context } from '../schema/context';
import { pageOf } from '../schema/paging';
import { entryOf, type EntryRow } from './calendar-entry';
import { plansOf } from './calendar-plans';

@Resolver(() => Calendar)
export class CalendarResolver {
  @Query(() => Calendar, {
    description: 'When the milestones and deadlines of a territory\'s plans fall, e.g. `calendar(territory: "643", from: "2024-01-01", to: "2024-12-31")`: the last day in time, who sends to whom, what was sent and what is late.',
  })
  async calendar(@Args(() => CalendarArgs) args: CalendarArgs, @Ctx() { loaders, today }: Context): Promise<object> {
    const { territory, from, to, plan } = args;
    if (to < from) throw backwards(from, to);
    const asOf = args.asOf ?? today;
    const plans = await plansOf(territory, plan ?? null, loaders);
    const window = plans.flatMap((one) => occurrencesBetween(timesOf(one), from, to).map((found) => ({ plan: one, found }))).sort(inOrder);
    const page = pageOf(window.map((one) => entryOf(one.plan, one.found, asOf)), 'Calendar', ({ key }) => key, args);
    return Object.assign(page, { lookedAtOn: asOf, next: nextOf(plans, asOf), file: fileOf(args) });
  }
}

interface Found {
  readonly plan: PlanRow;
  readonly found: Occurrence;
}

/** By day; what falls on the same day stays in the order of the plans. */
function inOrder({ found: a }: Found, { found: b }: Found): number {
  return a.listedOn < b.listedOn ? -1 : a.listedOn > b.listedOn ? 1 : 0;
}

function nextOf(plans: readonly PlanRow[], asOf: string): EntryRow | null {
  const [next] = plans.flatMap((plan) => {
    const found = nextFrom(timesOf(plan), asOf);
    return found === undefined ? [] : [{ plan, found }];
  }).sort(inOrder);
  return next === undefined ? null : entryOf(next.plan, next.found, asOf);
}

function fileOf({ territory, from, to, plan }: CalendarArgs): string {
  const query = new URLSearchParams({ from, to, ...(plan != null && { plan: plan.trim() }) });
  return `/download/calendar/${encodeURIComponent(territory.trim())}.ics?${query.toString()}`;
}

function backwards(from: string, to: string): Error {
  return badInput('to', to, { vi: `Ngày cuối ${to} trước ngày đầu ${from}.`, en: `The last day ${to} is before the first day ${from}.` }, {
    vi: 'Đổi chỗ from và to.', en: 'Exchange from and to.',
  });
}
