import type { ChangeDefinition, ConditionDefinition } from '../entities';
import {
  formatPoints, formatScaled, LARGEST_MAXIMUM, MAIN_INDICATOR_KEYS, OPERATORS, parsePoints, parseScaled, RANK_SCOPES, STAGES, TIE_RULES, UNITS_PER_POINT,
  type ChangeKind, type MainIndicatorKey, type Operator, type RankScope, type TieRule,
} from './core';
import { measuredBy, type RuleText } from './plan-rules';

/** A rule whose values can be changed: its conditions and an added one bear the words they rest on. */
export type ChangeableRule = RuleText & { readonly citation: unknown };

/** The values that could stand there. */
interface Offer {
  readonly offered: readonly string[];
}

/** Changes within rules; a quota and the meaning of a missing score lie outside. */
export type RuleChangeKind = Exclude<ChangeKind, 'QUOTA' | 'MISSING'>;

interface Editor {
  /** Makes a change in a rule; null where the rule has nothing of the kind. */
  readonly edit: (rule: ChangeableRule, change: ChangeDefinition) => ChangeableRule | Offer | null;
  /** The values that stand in a rule, condition by condition. */
  readonly stands: (rule: ChangeableRule, unitKind: ChangeDefinition['unitKind'], rules: readonly ChangeableRule[]) => readonly string[];
}

type Clause = Omit<ConditionDefinition, 'citation'>;

/** How a kind of change is made in a rule, and what stands there. */
export function editorOf(kind: RuleChangeKind): Editor {
  return EDITORS[kind];
}

const RANKS: readonly Clause['kind'][] = ['RANK', 'PARENT_RANK'];
const SHARES = ['0.90', '0.000001', '1'];

/** Changes one field of every condition of some kinds. `read` gives what the value becomes, or null where it is none. */
function onConditions<T>(kinds: readonly Clause['kind'][], read: (value: string) => T | null, offered: readonly string[], show: (clause: Clause) => string, write: (value: T) => Partial<Clause>): Editor {
  const meantIn = (rule: ChangeableRule, unitKind: ChangeDefinition['unitKind']) => (clause: Clause): boolean => kinds.includes(clause.kind) && isOn(rule, clause, unitKind);
  return {
    stands: (rule, unitKind) => rule.conditions.filter(meantIn(rule, unitKind)).map(show),
    edit: (rule, change) => {
      const meant = meantIn(rule, change.unitKind);
      if (!rule.conditions.some(meant)) return null;
      const value = read(change.value);
      return value === null ? { offered } : { ...rule, conditions: rule.conditions.map((clause) => (meant(clause) ? { ...clause, ...write(value) } : clause)) };
    },
  };
}

/** Whether a condition is about units of the kind that a change names. */
function isOn(rule: RuleText, { kind, parentKind }: Clause, unitKind: ChangeDefinition['unitKind']): boolean {
  return unitKind == null || (kind === 'PARENT_RANK' ? parentKind : rule.subjectKind) === unitKind;
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
const shownBase = (stated: string): string => {
  const fixed = parsePoints(stated);
  return fixed === null ? stated : formatPoints(fixed);
};

const mainIndicators: Editor = {
  stands: (rule, _, rules) => measuredBy(rule, rule.conditions, rules) ?? ['TOTAL'],
  edit: (rule, { rule: named, unitKind, value }) => {
    if (unitKind != null && unitKind !== rule.subjectKind) return null;
    const keys = value === 'TOTAL' ? null : value.split(',').map((key) => key.trim());
    const known = keys?.every((key) => MAIN_INDICATOR_KEYS.includes(key as MainIndicatorKey)) ?? true;
    if (!known || new Set(keys).size !== (keys?.length ?? 0)) return { offered: ['TOTAL', ...MAIN_INDICATOR_KEYS] };
    return { ...rule, mainIndicators: keys as MainIndicatorKey[] | null, ownIndicators: named != null };
  },
};

/** Applies another reading. One in which no condition binds has nothing to compute. */
const variant: Editor = {
  stands: ({ variants }) => variants.filter((one) => one.default).map(({ code }) => code),
  edit: (rule, { unitKind, value }) => {
    if (rule.variants.length === 0 || (unitKind != null && unitKind !== rule.subjectKind)) return null;
    const applied = rule.variants.find((one) => one.default)?.code ?? null;
    const offered = rule.variants.map(({ code }) => code).filter((code) => code === applied || rule.conditions.some((clause) => clause.variant === code));
    return offered.includes(value) ? { ...rule, variants: rule.variants.map((one) => ({ ...one, default: one.code === value })) } : { offered };
  },
};

const threshold = onConditions(['RATIO_OF_MAX'], share, SHARES, ({ required }) => formatScaled(parseScaled(required, 6)!, 6), (required) => ({ required }));

const addThreshold: Editor = {
  stands: (rule, unitKind, rules) => threshold.stands(rule, unitKind, rules),
  edit: (rule, { unitKind, value }) => {
    if (rule.conditions.some(({ kind }) => kind === 'RATIO_OF_MAX') || (unitKind != null && unitKind !== rule.subjectKind)) return null;
    if (share(value) === null) return { offered: SHARES };
    return { ...rule, conditions: [...rule.conditions, { kind: 'RATIO_OF_MAX', operator: 'GTE', required: value, citation: rule.citation } as Clause] };
  },
};

const EDITORS: Readonly<Record<RuleChangeKind, Editor>> = {
  THRESHOLD: threshold,
  ADD_THRESHOLD: addThreshold,
  OPERATOR: onConditions<Operator>(['RATIO_OF_MAX'], oneOf(OPERATORS), OPERATORS, ({ operator }) => operator, (operator) => ({ operator })),
  RATIO_BASE: onConditions(['RATIO_OF_MAX'], base, ['RULE', 'TOTAL', String(LARGEST_MAXIMUM / UNITS_PER_POINT)], ({ base: stated = 'RULE' }) => shownBase(stated), (value) => ({ base: value === 'RULE' ? undefined : value }) as Partial<Clause>),
  RANK_LIMIT: onConditions(RANKS, place, ['1', '2', '3'], ({ required }) => required, (required) => ({ required })),
  SCOPE: onConditions<RankScope>(['RANK'], oneOf(RANK_SCOPES), RANK_SCOPES, ({ scope }) => scope ?? 'TERRITORY', (scope) => ({ scope })),
  TIE_RULE: onConditions<TieRule>(RANKS, oneOf(TIE_RULES), TIE_RULES, ({ ties }) => ties ?? 'COMPETITION', (ties) => ({ ties })),
  ROUND_FIRST: onConditions([...RANKS, 'RATIO_OF_MAX'], decimals, ['EXACT', '0', '1', '2', '3', '4'], ({ roundedTo }) => String(roundedTo ?? 'EXACT'), (value) => ({ roundedTo: value === 'EXACT' ? undefined : value }) as Partial<Clause>),
  MAIN_INDICATORS: mainIndicators,
  STAGE: onConditions(['RESULT_STATUS'], oneOf(STAGES), STAGES, ({ required }) => required, (required) => ({ required })),
  VARIANT: variant,
};
