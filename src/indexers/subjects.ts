import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import type { UnitRecord, UnitRegister } from './core';
import { descendsFrom, groundOn } from './plan-ground';
import type { FrozenSnapshot } from './read-frozen';

/**
 * Positions, in a snapshot, of the units that a plan judges; none where the plan does not rest on this snapshot.
 *
 * A plan rests on the nearest territory, at or above its own, that publishes the subject's kind for that year. Where its
 * own territory no longer exists on that day, its successors take its place, and its subjects are the units that descend
 * from the units it had.
 */
export async function readSubjects(
  manager: EntityManager,
  register: UnitRegister,
  snapshot: FrozenSnapshot,
  plan: PlanDefinition,
  links: () => Promise<SuccessionLinks>,
): Promise<number[]> {
  const { unitsAsOf, territory, unitKind, year } = snapshot.period;
  const nationwide = plan.territory === 'VN';
  const exists = nationwide || groundOn(plan, unitsAsOf, register) !== undefined;
  const { successors, predecessors } = exists ? NO_LINKS : await links();
  const published: { territory: string }[] = await manager.query(
    `select distinct territory from period join snapshot on snapshot.period_id = period.id where unit_kind = $1 and year = $2`, [unitKind, year]);
  const chain = territoriesAbove(register, plan.territory, unitsAsOf, (key) => successors.get(key) ?? []);
  const nearest = chain.find((candidate) => published.some((row) => row.territory === candidate));
  if (nearest !== territory) return [];
  return snapshot.entries.flatMap(({ key }, index) => {
    const unit = register.withKey(key)!;
    const concerned = nationwide || (exists ? register.isUnder(unit, plan.territory, unitsAsOf) : descendsFrom(plan, unit, register, (one) => predecessors.get(one) ?? []));
    return concerned ? [index] : [];
  });
}

/** Which units became which: keys of units by the key of the other. */
export interface SuccessionLinks {
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

const NO_LINKS: SuccessionLinks = { successors: new Map(), predecessors: new Map() };

export async function readLinks(manager: EntityManager): Promise<SuccessionLinks> {
  const links: { before: string; after: string }[] = await manager.query(`select old_key as before, new_key as after from succession where new_key is not null`);
  const [successors, predecessors] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { before, after } of links) {
    add(successors, before, after);
    add(predecessors, after, before);
  }
  return { successors, predecessors };
}

function add(links: Map<string, string[]>, from: string, to: string): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, [to]);
  else known.push(to);
}

/** A territory and those above it on a day, nearest first; one that has ended is replaced by its successors, or by its parent. */
function territoriesAbove(register: UnitRegister, code: string, day: string, successorsOf: (key: string) => readonly string[]): string[] {
  const above: string[] = [];
  for (let at = register.at(code, day); at !== undefined; at = register.parentOf(at, day)) above.push(at.code!);
  if (above.length > 0) return [...above, 'VN'];
  const last: UnitRecord | undefined = register.everAt(code).findLast((unit) => unit.validFrom <= day);
  if (last === undefined) return ['VN'];
  const next = successorsOf(last.key).flatMap((key) => register.withKey(key)?.code ?? []);
  const onward = next.length > 0 ? next : last.parentCode === null ? [] : [last.parentCode];
  return onward.length === 0 ? ['VN'] : onward.flatMap((successor) => territoriesAbove(register, successor, day, successorsOf));
}
