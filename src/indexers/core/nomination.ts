import type { VerdictResult } from './rule';
import { invariant } from './invariant';

/** Which nominations take a step; the most special first, for of several ways from one state the most special is taken. */
const CHANNELS = ['HIGHER', 'BUSINESS_ASSOCIATION', 'UNITS', 'ALL'] as const;

/** As much of a step of a plan's route as is needed to walk it. */
export interface RouteStep {
  readonly channel: string;
  readonly from: string;
  readonly to: string;
}

/** Levels that grant awards, the lowest first. */
export const GRANTOR_LEVELS = ['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'GOVERNMENT', 'STATE'] as const;
export type GrantorLevel = (typeof GRANTOR_LEVELS)[number];

/** Whether an award is granted above the level that issued the plan: then the nomination is forwarded. Source: HT-P, BM-P. */
export function isAbove(grantor: GrantorLevel, issuer: GrantorLevel): boolean {
  return GRANTOR_LEVELS.indexOf(grantor) > GRANTOR_LEVELS.indexOf(issuer);
}

/**
 * The steps that a nomination takes from DRAFT on, by the plan's own states. `higher`: it is for an award above the deciding
 * level; `business`: it is of an enterprise, and comes through the association where the plan has such a way. Source: TQ-P1,
 * BK-P1, TB-P, HT-P, BM-P.
 */
export function routeOf<S extends RouteStep>(steps: readonly S[], { higher, business }: { readonly higher: boolean; readonly business: boolean }): S[] {
  const open = CHANNELS.filter((channel) => (channel === 'HIGHER' ? higher : channel !== 'BUSINESS_ASSOCIATION' || business));
  const taken: S[] = [];
  for (let state = 'DRAFT'; ; state = taken.at(-1)!.to) {
    const next = open.flatMap((channel) => steps.filter((step) => step.channel === channel && step.from === state))[0];
    if (next === undefined) return taken;
    invariant(!taken.includes(next), `the route does not return to ${state}`);
    taken.push(next);
  }
}

export type StepState = 'DONE' | 'PENDING' | 'NOT_REACHED';

export type StepBecause = 'STATED' | 'NOT_STATED' | 'EARLY' | 'OPEN_BEFORE' | 'REFUSED_BEFORE';

/** Where a step of a route stands, and why. */
export interface StepStanding {
  readonly state: StepState;
  readonly because: StepBecause;
}

/** What was stated of a step, and the day (YYYY-MM-DD); null: nothing. */
export type StepStatement = { readonly value: VerdictResult; readonly on: string } | null;

/** The place of the step at which a route stops: the first of which nothing is stated, that was refused, or that is dated before the step in front of it; null where all is done. */
export function stopOf(stated: readonly StepStatement[]): number | null {
  const stop = stated.findIndex((one, at) => one === null || one.value === 'NO' || isEarly(stated, at));
  return stop < 0 ? null : stop;
}

/**
 * Where every step of a route stands, by what was stated of it: DONE up to the first of which nothing is stated, or something
 * of a day before the step in front of it; that one is PENDING. Behind it a step is NOT_REACHED; where something is stated of
 * it already it is PENDING too, for nobody can do a step before the one in front of it is done. Behind a NO nothing is
 * pending: the nomination has stopped.
 */
export function stepStates(stated: readonly StepStatement[]): StepStanding[] {
  const stop = stopOf(stated) ?? stated.length;
  const refused = stated[stop]?.value === 'NO' && !isEarly(stated, stop);
  return stated.map((one, at) => {
    if (at <= stop && one === null) return { state: 'PENDING', because: 'NOT_STATED' };
    if (at <= stop) return isEarly(stated, at) ? { state: 'PENDING', because: 'EARLY' } : { state: 'DONE', because: 'STATED' };
    if (refused) return { state: 'NOT_REACHED', because: 'REFUSED_BEFORE' };
    return { state: one === null ? 'NOT_REACHED' : 'PENDING', because: 'OPEN_BEFORE' };
  });
}

function isEarly(stated: readonly StepStatement[], at: number): boolean {
  const [own, front] = [stated[at], stated[at - 1]];
  return own != null && front != null && own.on < front.on;
}

/** A body that holds a role for some time. `from`: first day, null from the plan on; `to`: first day on which it no longer does, null while it has no end. */
export interface Held {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The body that holds a role on a day (YYYY-MM-DD). `known`: YES with a body, UNKNOWN where the data name none for that day,
 * NOT_APPLICABLE for a role that many units hold. Source: register row 14; the roles of each plan.
 */
export function holderOn<B extends Held>(bindings: readonly B[], day: string): { readonly known: 'YES' | 'UNKNOWN' | 'NOT_APPLICABLE'; readonly body: B | null } {
  if (bindings.length === 0) return { known: 'NOT_APPLICABLE', body: null };
  const body = bindings.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to)) ?? null;
  return { known: body === null ? 'UNKNOWN' : 'YES', body };
}

export type DossierState = 'COMPLETE' | 'INCOMPLETE' | 'UNKNOWN';
export type DossierBecause = 'THERE' | 'LACKING' | 'NOT_STATED' | 'NOT_CONFIRMED' | 'BY_LAW';

/** What is asked of a paper and what was stated of it; `stated` null: nothing. */
export interface Paper {
  readonly byLaw: boolean;
  /** The role that has to confirm it; null: nobody. */
  readonly confirmedBy: string | null;
  readonly stated: { readonly value: 'YES' | 'NO' | null; readonly role: string | null } | null;
}

/** Whether a paper of a dossier is there, and why: one that somebody has to confirm counts only where that role states it. Source: BK-H, BM-H, TQ-P2. */
export function paperState({ byLaw, confirmedBy, stated }: Paper): { readonly state: DossierState; readonly because: DossierBecause } {
  if (stated === null) return { state: 'UNKNOWN', because: byLaw ? 'BY_LAW' : 'NOT_STATED' };
  if (stated.value !== 'YES') return { state: 'INCOMPLETE', because: 'LACKING' };
  return confirmedBy === null || stated.role === confirmedBy ? { state: 'COMPLETE', because: 'THERE' } : { state: 'INCOMPLETE', because: 'NOT_CONFIRMED' };
}

/** Whether a dossier is complete: INCOMPLETE where a paper is, else UNKNOWN where one is open or the plan lists none. */
export function dossierState(papers: readonly DossierState[]): DossierState {
  if (papers.includes('INCOMPLETE')) return 'INCOMPLETE';
  return papers.length === 0 || papers.includes('UNKNOWN') ? 'UNKNOWN' : 'COMPLETE';
}
