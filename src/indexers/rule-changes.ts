import type { ChangeDefinition, ConditionDefinition } from '../entities';
import {
  formatScaled, LARGEST_MAXIMUM, MAIN_INDICATOR_KEYS, OPERATORS, parsePoints, parseScaled, RANK_SCOPES, STAGES, TIE_RULES, UNITS_PER_POINT,
  type ChangeKind, type MainIndicatorKey, type Operator, type RankScope, type TieRule,
} from './core';
import { measuredBy, type RuleText } from './plan-rules';

/** A rule whose values can be changed: its conditions and an added one bear the words they rest on. */
export type ChangeableRule = RuleText & { readonly citation: unknown };

/** A rule with one value changed, and that value before and after. */
export interface Edit<R = ChangeableRule> {
  readonly rule: R;
  readonly before: string | null;
  readonly after: string;
}

/** The values that could stand there. */
interface Offer {
  readonly offered: readonly string[];
}

/** Changes within rules; a quota and the meaning of a missing score lie outside. */
export type RuleChangeKind = Exclude<ChangeKind, 'QUOTA' | 'MISSING'>;

/** Makes a change in a rule; null where the rule has nothing of the kind. */
type Editor = (rule: ChangeableRule, change: ChangeDefinition, rules: readonly ChangeableRule[]) => Edit | Offer | null;

type Clause = Omit<ConditionDefinition, 'citation'>;

/** How a kind of change is made in a rule. */
export function editorOf(kind: RuleChangeKind): Editor {
  return EDITORS[kind];
}

const RANKS: readonly Clause['kind'][] = ['RANK', 'PARENT_RANK'];
const SHARES = ['0.90', '0.000001', '1'];

/** Changes one field of every condition of some kinds. `read` gives what the value becomes, or null where it is none. */
function onConditions<T>(kinds: readonly Clause['kind'][], read: (value: string) => T | null, offered: readonly string[], show: (clause: Clause) => string, write: (value: T) => Partial<Clause>): Editor {
  return (rule, change) => {
    const meant = (clause: Clause): boolean => kinds.includes(clause.kind) && isOn(rule, clause, change);
    const before = rule.conditions.filter(meant);
    if (before.length === 0) return null;
    const value = read(change.value);
    if (value === null) return { offered };
    const conditions = rule.conditions.map((clause) => (meant(clause) ? { ...clause, ...write(value) } : clause));
    return { rule: { ...rule, conditions }, before: listed(before.map(show)), after: listed(conditions.filter(meant).map(show)) };
  };
}

/** Whether a condition is about units of the kind that a change names. */
function isOn(rule: RuleText, { kind, parentKind }: Clause, { unitKind }: ChangeDefinition): boolean {
  return unitKind == null || (kind === 'PARENT_RANK' ? parentKind : rule.subjectKind) === unitKind;
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].join(', ');
}

const oneOf = <T extends string>(words: readonly T[]) => (value: string): T | null => words.find((word) => word === value) ?? null;
const share = (value: string): string | null => {
  const millionths = parseScaled(value, 6);
  return millionths !== null && millionths > 0 && millionths <= 1_000_000 ? value : null;
};
const place = (value: string): string | null => (/^[1-9]\d{0,4}$/.test(value) ? value : null);
const decimals = (value: string): number | 'EXACT' | null => (value === 'EXACT' ? value : /^[0-4]$/.test(value) ? Number(value) : null);
const base = (value: string): string | null => {
  if (value === 'RULE' || value === 'TOTAL') return value;
  const fixed = parsePoints(value);
  return fixed !== null && fixed > 0 && fixed <= LARGEST_MAXIMUM ? value : null;
};

const mainIndicators: Editor = (rule, { rule: named, unitKind, value }, rules) => {
  if (unitKind != null && unitKind !== rule.subjectKind) return null;
  const keys = value === 'TOTAL' ? null : value.split(',').map((key) => key.trim());
  const known = keys?.every((key) => MAIN_INDICATOR_KEYS.includes(key as MainIndicatorKey)) ?? true;
  if (!known || new Set(keys).size !== (keys?.length ?? 0)) return { offered: ['TOTAL', ...MAIN_INDICATOR_KEYS] };
  const changed = { ...rule, mainIndicators: keys as MainIndicatorKey[] | null, ownIndicators: named != null };
  const text = (which: ChangeableRule): string => (measuredBy(which, which.conditions, rules) ?? ['TOTAL']).join(',');
  return { rule: changed, before: text(rule), after: named == null ? (keys ?? ['TOTAL']).join(',') : text(changed) };
};

/** Applies another reading. One in which no condition binds has nothing to compute. */
const variant: Editor = (rule, { unitKind, value }) => {
  if (rule.variants.length === 0 || (unitKind != null && unitKind !== rule.subjectKind)) return null;
  const applied = rule.variants.find((one) => one.default)?.code ?? null;
  const offered = rule.variants.map(({ code }) => code).filter((code) => code === applied || rule.conditions.some((clause) => clause.variant === code));
  if (!offered.includes(value)) return { offered };
  return { rule: { ...rule, variants: rule.variants.map((one) => ({ ...one, default: one.code === value })) }, before: applied, after: value };
};

const addThreshold: Editor = (rule, { unitKind, value }) => {
  if (rule.conditions.some(({ kind }) => kind === 'RATIO_OF_MAX') || (unitKind != null && unitKind !== rule.subjectKind)) return null;
  if (share(value) === null) return { offered: SHARES };
  const added = { kind: 'RATIO_OF_MAX', operator: 'GTE', required: value, citation: rule.citation } as Clause;
  return { rule: { ...rule, conditions: [...rule.conditions, added] }, before: null, after: value };
};

const EDITORS: Readonly<Record<RuleChangeKind, Editor>> = {
  THRESHOLD: onConditions(['RATIO_OF_MAX'], share, SHARES, ({ required }) => formatScaled(parseScaled(required, 6)!, 6), (required) => ({ required })),
  ADD_THRESHOLD: addThreshold,
  OPERATOR: onConditions<Operator>(['RATIO_OF_MAX'], oneOf(OPERATORS), OPERATORS, ({ operator }) => operator, (operator) => ({ operator })),
  RATIO_BASE: onConditions(['RATIO_OF_MAX'], base, ['RULE', 'TOTAL', String(LARGEST_MAXIMUM / UNITS_PER_POINT)], (clause) => clause.base ?? 'RULE', (value) => ({ base: value === 'RULE' ? undefined : value }) as Partial<Clause>),
  RANK_LIMIT: onConditions(RANKS, place, ['1', '2', '3'], ({ required }) => required, (required) => ({ required })),
  SCOPE: onConditions<RankScope>(['RANK'], oneOf(RANK_SCOPES), RANK_SCOPES, ({ scope }) => scope ?? 'TERRITORY', (scope) => ({ scope })),
  TIE_RULE: onConditions<TieRule>(RANKS, oneOf(TIE_RULES), TIE_RULES, ({ ties }) => ties ?? 'COMPETITION', (ties) => ({ ties })),
  ROUND_FIRST: onConditions([...RANKS, 'RATIO_OF_MAX'], decimals, ['EXACT', '0', '1', '2', '3', '4'], ({ roundedTo }) => String(roundedTo ?? 'EXACT'), (value) => ({ roundedTo: value === 'EXACT' ? undefined : value }) as Partial<Clause>),
  MAIN_INDICATORS: mainIndicators,
  STAGE: onConditions(['RESULT_STATUS'], oneOf(STAGES), STAGES, ({ required }) => required, (required) => ({ required })),
  VARIANT: variant,
};
