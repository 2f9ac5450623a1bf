/** Builders for what the core computes with: sets, scores, units and rules in few words. */
import {
  computeSnapshot, judge, NOT_APPLICABLE, NOT_REPORTED, parseFraction, parsePoints, reported, toScores, TOTAL,
  type Entry, type Field, type Formula, type IndicatorSet, type MainIndicatorKey, type OnMissing, type OnNotApplicable,
  type Operator, type Pillar, type Points, type RankScope, type Rule, type Score, type Scores, type SetNode, type Standing,
  type UnitKind, type Verdict,
} from '../../src/indexers/core';

/** Maximum points by code, as text; null = no source states them. */
export type Maxima = Readonly<Record<string, string | null>>;

/** Points by node code, as text; what is absent is missing. */
export type Reported = Readonly<Record<string, string | 'missing' | 'N/A'>>;

export interface SetOptions {
  /** Maximum points of the main indicators, by key. */
  readonly mains: Partial<Record<MainIndicatorKey, string | null>>;
  /** Maximum points of components, by code, under their main indicator. */
  readonly components?: Partial<Record<MainIndicatorKey, Maxima>>;
  /** Codes of what adds points and no maximum. */
  readonly bonus?: readonly string[];
  readonly total?: string | null;
  readonly pillars?: Partial<Record<Pillar, readonly MainIndicatorKey[]>>;
  readonly publishedDecimals?: number | null;
  readonly onMissing?: OnMissing;
  readonly onNotApplicable?: OnNotApplicable | null;
  readonly formulas?: Readonly<Record<string, Formula>>;
}

/** The six main indicators of a department, 500 points in all. */
export const SIX = {
  AWARENESS: '60', INSTITUTIONS: '80', INFRASTRUCTURE: '80', HUMAN_RESOURCES: '30', CYBERSECURITY: '80', DIGITAL_GOVERNMENT: '170',
} as const;

/** Exactly 450 of the 500 points of SIX, which floats take for a little less than 90 %. */
export const EXACTLY_90 = {
  AWARENESS: '51.69', INSTITUTIONS: '76.6', INFRASTRUCTURE: '71.29', HUMAN_RESOURCES: '29.45', CYBERSECURITY: '75.4', DIGITAL_GOVERNMENT: '145.57',
} as const;

/** "85.5" as Points. */
export function pts(text: string): Points {
  const points = parsePoints(text);
  if (points === null) throw new Error(`"${text}" is not a number of points with at most 4 decimals`);
  return points;
}

/** A set: the total, its main indicators, their components, in this order. */
export function aSet(options: SetOptions): IndicatorSet {
  const { components = {}, bonus = [], pillars = {}, formulas = {} } = options;
  const mains = Object.entries(options.mains) as [MainIndicatorKey, string | null][];
  const node = (kind: SetNode['kind'], code: string, parent: number, max: string | null): SetNode => ({
    kind, code, parent, name: code, bonus: bonus.includes(code), formula: formulas[code] ?? null,
    key: kind === 'MAIN_INDICATOR' ? (code as MainIndicatorKey) : null,
    max: max === null ? null : pts(max),
  });
  const mainNodes = mains.map(([key, max]) => node('MAIN_INDICATOR', key, TOTAL, max));
  const position = (key: MainIndicatorKey): number => 1 + mains.findIndex(([main]) => main === key);
  const componentNodes = mains.flatMap(([key]) =>
    Object.entries(components[key] ?? {}).map(([code, max]) => node('COMPONENT', code, position(key), max)),
  );
  const total = { ...node('TOTAL', 'TOTAL', -1, null), max: totalMaximum(options.total, mainNodes) };
  return {
    id: 'test-set',
    publishedDecimals: options.publishedDecimals ?? null,
    onMissing: options.onMissing ?? 'INCOMPLETE',
    onNotApplicable: options.onNotApplicable ?? 'SHRINK_MAX',
    nodes: [total, ...mainNodes, ...componentNodes],
    pillars: (Object.entries(pillars) as [Pillar, readonly MainIndicatorKey[]][]).map(([pillar, keys]) => ({
      pillar, name: pillar, mainIndicators: keys.map(position),
    })),
  };
}

function totalMaximum(stated: string | null | undefined, mains: readonly SetNode[]): Points | null {
  if (stated !== undefined) return stated === null ? null : pts(stated);
  if (mains.some((main) => main.max === null)) return null;
  return mains.reduce((sum, main) => sum + (main.bonus ? 0 : main.max!), 0) as Points;
}

/** Position of a node in its set. */
export function nodeAt(set: IndicatorSet, code: string): number {
  const position = set.nodes.findIndex((node) => node.code === code);
  if (position < 0) throw new Error(`the set has no node ${code}`);
  return position;
}

/** The scores of a unit, by node code. */
export function scoresOf(set: IndicatorSet, byCode: Reported): Scores {
  const score = (text: string): Score => (text === 'N/A' ? NOT_APPLICABLE : text === 'missing' ? NOT_REPORTED : reported(pts(text)));
  return toScores(set.nodes.length, new Map(Object.entries(byCode).map(([code, text]) => [nodeAt(set, code), score(text)])));
}

/** An appraised and approved unit without a parent, unless said otherwise. */
export function anEntry(key: string, scores: Scores | null, changes: Partial<Entry> = {}): Entry {
  return { key, scores, stage: scores === null ? null : 'APPROVED', parent: null, parentKind: null, group: null, publishedRank: null, ...changes };
}

/** Units by key with their scores by node code; null = not appraised. */
export function entriesOf(set: IndicatorSet, units: Readonly<Record<string, Reported | null>>): Entry[] {
  return Object.entries(units).map(([key, byCode]) => anEntry(key, byCode === null ? null : scoresOf(set, byCode)));
}

/** A ranking that a decision has published. */
export function aField(set: IndicatorSet, entries: readonly Entry[], decided = true): Field {
  return { set, entries, standings: computeSnapshot(set, entries).standings, decided };
}

export interface RuleOptions {
  readonly code?: string;
  readonly subjectKind?: UnitKind;
  readonly mainIndicators?: readonly MainIndicatorKey[] | null;
  readonly approved?: boolean;
  readonly rank?: { readonly operator?: Operator; readonly required: number; readonly scope?: RankScope; readonly parentKind?: UnitKind | null };
  readonly ratio?: { readonly operator: Operator; readonly required: string };
}

/** A rule with the conditions named. */
export function aRule({ code = 'TEST', subjectKind = 'DEPARTMENT', mainIndicators = null, approved = false, rank, ratio }: RuleOptions): Rule {
  const conditions: Rule['conditions'] = [
    ...(approved ? [{ kind: 'RESULT_STATUS', operator: 'EQ', required: 'APPROVED' } as const] : []),
    ...(rank ? [{ kind: 'RANK', operator: rank.operator ?? 'LTE', required: rank.required, scope: rank.scope ?? 'TERRITORY', parentKind: rank.parentKind ?? null } as const] : []),
    ...(ratio ? [{ kind: 'RATIO_OF_MAX', operator: ratio.operator, required: parseFraction(ratio.required), requiredText: ratio.required } as const] : []),
  ];
  return { code, subjectKind, mainIndicators, conditions };
}

/** The verdicts of a rule by unit. */
export function judged(rule: Rule, field: Field): Map<string, Verdict> {
  const verdicts = judge(rule, field, field.entries.map((_, index) => index));
  return new Map(verdicts.map((verdict) => [verdict.key, verdict]));
}

/** Ranks by unit in the whole territory; 0 = not ranked. */
export function ranksOf(standings: readonly Standing[], column: number = TOTAL): Record<string, number> {
  return Object.fromEntries(standings.map((standing) => [standing.key, standing.rankTerritory[column]!]));
}

/** Frozen through and through, so that whoever changes it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
