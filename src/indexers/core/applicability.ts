import type { UnitRegister } from './register';
import type { VerdictResult } from './rule';
import type { UnitKind } from './unit';

/** On which units a rule is judged: a kind, and the kind of parent by which its ranking is divided, if it is. */
export interface Ground {
  readonly unitKind: UnitKind;
  readonly dividedBy: UnitKind | null;
}

/** A kind of unit that no longer exists, and the day from which it does not. */
export interface Ended {
  readonly kind: UnitKind;
  readonly since: string;
}

/** Whether a rule applies on a day, and why. `lost`: grounds that fell away, with the level that ended. */
export interface Applicability {
  readonly result: VerdictResult;
  readonly because: 'BEFORE_PLAN' | 'AFTER_PLAN' | 'IN_FORCE' | 'IN_PART' | 'LEVEL_ENDED';
  readonly lost: readonly { readonly ground: Ground; readonly ended: Ended }[];
}

/**
 * Whether a rule applies on a day: never outside the years of its plan; not where every kind of unit that it is judged
 * on, or is divided by, has ended.
 */
export function applicability(years: { readonly from: number; readonly to: number }, grounds: readonly Ground[], day: string, register: UnitRegister): Applicability {
  const year = Number(day.slice(0, 4));
  if (year < years.from) return { result: 'NO', because: 'BEFORE_PLAN', lost: [] };
  if (year > years.to) return { result: 'NO', because: 'AFTER_PLAN', lost: [] };
  const lost = grounds.flatMap((ground) => {
    const ended = [ground.unitKind, ground.dividedBy].map((kind) => (kind === null ? null : endedOn(kind, day, register))).find((found) => found !== null);
    return ended == null ? [] : [{ ground, ended }];
  });
  if (lost.length === 0) return { result: 'YES', because: 'IN_FORCE', lost };
  return lost.length < grounds.length ? { result: 'YES', because: 'IN_PART', lost } : { result: 'NOT_APPLICABLE', because: 'LEVEL_ENDED', lost };
}

/** Since when a kind of unit no longer exists on a day; null while it does, and for what the register has never known. */
function endedOn(kind: UnitKind, day: string, register: UnitRegister): Ended | null {
  const since = register.endOf(kind);
  return since !== null && since <= day ? { kind, since } : null;
}
