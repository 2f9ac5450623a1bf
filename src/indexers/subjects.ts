import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { groupBy, type UnitRecord, type UnitRegister } from './core';
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
): Promise<number[]> {
  const { unitsAsOf, territory, unitKind, year } = snapshot.period;
  const nationwide = plan.territory === 'VN';
  const exists = nationwide || register.at(plan.territory, unitsAsOf) !== undefined;
  const links: Link[] = exists ? [] : await manager.query(`select old_key, new_key from succession where new_key is not null`);
  const published: { territory: string }[] = await manager.query(
    `select distinct territory from period join snapshot on snapshot.period_id = period.id where unit_kind = $1 and year = $2`, [unitKind, year]);
  const successors = groupBy(links, (link) => link.old_key);
  const chain = territoriesAbove(register, plan.territory, unitsAsOf, (key) => (successors.get(key) ?? []).map((link) => link.new_key));
  const nearest = chain.find((candidate) => published.some((row) => row.territory === candidate));
  if (nearest !== territory) return [];
  const predecessors = groupBy(links, (link) => link.new_key);
  const descends = (key: string): boolean => (predecessors.get(key) ?? []).some((link) => wasUnder(register, link.old_key, plan.territory));
  return snapshot.entries.flatMap((entry, index) => {
    const concerned = nationwide || (exists ? register.isUnder(register.withKey(entry.key)!, plan.territory, unitsAsOf) : descends(entry.key));
    return concerned ? [index] : [];
  });
}

interface Link {
  readonly old_key: string;
  readonly new_key: string;
}

function wasUnder(register: UnitRegister, oldKey: string, code: string): boolean {
  const before = register.withKey(oldKey);
  return before !== undefined && register.isUnder(before, code, before.validFrom);
}

/** A territory and those above it on a day, nearest first; one that has ended is replaced by its successors, or by its parent. */
function territoriesAbove(register: UnitRegister, code: string, day: string, successorsOf: (key: string) => string[]): string[] {
  const above: string[] = [];
  for (let at = register.at(code, day); at !== undefined; at = register.parentOf(at, day)) above.push(at.code!);
  if (above.length > 0) return [...above, 'VN'];
  const last: UnitRecord | undefined = register.everAt(code).findLast((unit) => unit.validFrom <= day);
  if (last === undefined) return ['VN'];
  const next = successorsOf(last.key).flatMap((key) => register.withKey(key)?.code ?? []);
  const onward = next.length > 0 ? next : last.parentCode === null ? [] : [last.parentCode];
  return onward.length === 0 ? ['VN'] : onward.flatMap((successor) => territoriesAbove(register, successor, day, successorsOf));
}
