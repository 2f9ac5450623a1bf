import type { ConditionDefinition, RuleDefinition } from '../entities';
import { lostName, type ContentFault } from './content-fault';
import { invariant, parseFraction, parsePoints, type Condition, type Ground, type Rule, type Stage, type UnitKind } from './core';

type Clause = Omit<ConditionDefinition, 'citation'>;

/** As much of a rule as judging needs, from a plan's data or as read from the database. */
export interface RuleText extends Pick<RuleDefinition, 'code' | 'subjectKind' | 'mainIndicators' | 'ownIndicators'> {
  readonly conditions: readonly Clause[];
  readonly variants: readonly { readonly code: string; readonly default: boolean }[];
}

/** The grounds of a rule: its subjects, or the units whose rank counts for them, in the reading that is applied. */
export function groundsOf(rule: RuleText, rules: readonly RuleText[]): Ground[] {
  const parents = applied(rule).filter((clause) => clause.kind === 'PARENT_RANK');
  if (parents.length === 0) return rule.subjectKind === 'PERSON' ? [] : [{ unitKind: rule.subjectKind, dividedBy: dividedBy(rule) }];
  return parents.map((clause) => {
    const ranked = rankedBy(clause, rules);
    return { unitKind: clause.parentKind!, dividedBy: clause.scope === 'PARENT' && ranked !== null ? dividedBy(ranked) : null };
  });
}

/** The conditions that bind a unit of a kind: a rank condition for another kind of unit, or of another reading, does not. */
export function conditionsOn<C extends Clause>(rule: Applicable<C>, unitKind: UnitKind): C[] {
  return applied(rule).filter((clause) => clause.kind !== 'PARENT_RANK' || clause.parentKind === unitKind);
}

/** The rules of a plan that are judged on units of a kind, as the core judges by them. */
export function rulesOn<R extends RuleText>(rules: readonly R[], unitKind: UnitKind): { rule: Rule; text: R }[] {
  return rules.flatMap((text) => {
    const ground = groundsOf(text, rules).find((candidate) => candidate.unitKind === unitKind);
    if (ground === undefined) return [];
    const clauses = conditionsOn(text, unitKind);
    const conditions = clauses.map((clause) => toCondition(clause, ground));
    return [{ rule: { code: text.code, subjectKind: text.subjectKind, mainIndicators: measuredBy(text, clauses, rules), conditions }, text }];
  });
}

/** The main indicators that a rule adds up where these of its conditions bind: its own, or those of the ranking that one means. */
export function measuredBy(rule: RuleText, clauses: readonly Clause[], rules: readonly RuleText[]): RuleText['mainIndicators'] {
  const meant = rule.ownIndicators === true ? null : clauses.map((clause) => rankedBy(clause, rules)).find((other) => other !== null);
  return (meant ?? rule).mainIndicators;
}

/** What the conditions of a plan's rules name and no rule or reading of it has. */
export function faultsOfRules(rules: readonly RuleText[]): ContentFault[] {
  return rules.flatMap(({ code, conditions, variants }, at) => conditions.flatMap(({ rankOf, variant }, index) => {
    const place = `/rules/${at}/conditions/${index}`;
    return [
      ...(rankOf == null || rules.some((rule) => rule.code === rankOf) ? [] : [lostName(place, 'rankOf', code, rankOf, 'rules')]),
      ...(variant === undefined || variants.some((known) => known.code === variant) ? [] : [lostName(place, 'variant', code, variant, 'variants')]),
    ];
  }));
}

interface Applicable<C> extends Pick<RuleText, 'variants'> {
  readonly conditions: readonly C[];
}

function applied<C extends Clause>({ conditions, variants }: Applicable<C>): readonly C[] {
  const chosen = variants.find((variant) => variant.default)?.code;
  return conditions.filter((clause) => clause.variant === undefined || clause.variant === chosen);
}

/** The rule whose ranking a PARENT_RANK condition means; null where it names none. */
function rankedBy({ rankOf }: Clause, rules: readonly RuleText[]): RuleText | null {
  if (rankOf == null) return null;
  const ranked = rules.find((rule) => rule.code === rankOf);
  invariant(ranked !== undefined, `rule ${rankOf}, whose ranking a condition means, is in the same plan`);
  return ranked;
}

function dividedBy({ conditions }: RuleText): UnitKind | null {
  return conditions.find(({ kind, scope }) => kind === 'RANK' && scope === 'PARENT')?.parentKind ?? null;
}

function toCondition({ kind, operator, required, scope, parentKind, ties, roundedTo, base }: Clause, ground: Ground): Condition {
  switch (kind) {
    case 'RESULT_STATUS':
      return { kind, operator: 'EQ', required: required as Stage };
    case 'RANK':
      return { kind, operator, required: Number(required), scope: scope ?? 'TERRITORY', parentKind: parentKind ?? null, ties, roundedTo };
    case 'PARENT_RANK':
      return { kind, operator, required: Number(required), scope: scope ?? 'TERRITORY', parentKind: ground.dividedBy, ties, roundedTo };
    case 'RATIO_OF_MAX':
      return { kind, operator, required: parseFraction(required), requiredText: required, roundedTo, base: base === undefined || base === 'TOTAL' ? base : parsePoints(base)! };
    case 'ATTEST':
      return { kind, operator: 'EQ', required };
  }
}
