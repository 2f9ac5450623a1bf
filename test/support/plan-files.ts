import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDefinition, PlanSections } from '../../src/entities';
import { SEEDS } from './seeded';

export type WholePlan = PlanDefinition & PlanSections;

/** A plan as its file states it. */
export function planFile(code: string): WholePlan {
  return JSON.parse(readFileSync(join(SEEDS, `plans/${code}.json`), 'utf8')) as WholePlan;
}

export const PLAN_CODES = ['TQ-2022', 'BK-2022', 'TB-2023', 'HT-2025', 'BMT-2023'] as const;
