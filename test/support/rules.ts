/** The rules as shipped: what seeds/plans says, as the core's values. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFraction, type Condition, type Operator, type RankScope, type Rule, type Stage, type UnitKind } from '../../src/indexers/core';

const PLANS = join(__dirname, '../../seeds/plans');

interface ConditionSeed {
  kind: string;
  operator: Operator;
  required: string;
  scope?: RankScope;
  parentKind?: UnitKind;
}

type RuleSeed = Pick<Rule, 'code' | 'subjectKind' | 'mainIndicators'> & { conditions: ConditionSeed[] };

/** Every rule of the seeded plans whose conditions the core computes. */
export const SHIPPED_RULES: readonly Rule[] = readdirSync(PLANS)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join(PLANS, file), 'utf8')) as { rules?: RuleSeed[] }).rules ?? [])
  .flatMap((seed) => {
    const conditions = seed.conditions.map(conditionOf);
    return conditions.includes(null) ? [] : [{ ...seed, conditions: conditions as Condition[] }];
  });

export function shippedRule(code: string): Rule {
  const rule = SHIPPED_RULES.find((candidate) => candidate.code === code);
  if (rule === undefined) throw new Error(`no plan in seeds/plans has a computable rule ${code}`);
  return rule;
}

function conditionOf({ kind, operator, required, scope, parentKind }: ConditionSeed): Condition | null {
  switch (kind) {
    case 'RESULT_STATUS':
      return { kind, operator: 'EQ', required: required as Stage };
    case 'RANK':
      return { kind, operator, required: Number(required), scope: scope!, parentKind: parentKind ?? null };
    case 'RATIO_OF_MAX':
      return { kind, operator, required: parseFraction(required), requiredText: required };
    default:
      return null;
  }
}
