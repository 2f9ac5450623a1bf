import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { notFound } from './core';

/** The latest version of a plan, as it is stored. */
export interface StoredPlan {
  readonly id: number;
  readonly code: string;
  readonly hash: string;
  readonly createdAt: Date;
  readonly definition: PlanDefinition;
}

/** The latest version of every plan, by code. */
export function readPlans(manager: EntityManager): Promise<StoredPlan[]> {
  return manager.query(`select distinct on (code) id, code, hash, created_at as "createdAt", definition from plan order by code, version desc`);
}

/** The latest version of a plan as its file states it. NOT_FOUND lists the plans that there are. */
export async function readPlan(manager: EntityManager, code: string): Promise<{ definition: PlanDefinition; version: number }> {
  const [row] = await manager.query(`select definition, version from plan where code = $1 order by version desc limit 1`, [code]);
  if (row !== undefined) return row;
  const known: { code: string }[] = await manager.query(`select distinct code from plan order by code`);
  const list = known.map((plan) => plan.code).join(', ');
  throw notFound('plan', code, { vi: `Không có kế hoạch "${code}".`, en: `There is no plan "${code}".` }, { vi: `Hiện có: ${list}.`, en: `There are: ${list}.` });
}
