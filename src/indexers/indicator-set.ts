import type { ComponentDefinition, FormulaDefinition, SetDefinition, Stated } from '../entities';
import { invariant, parseFraction, parsePoints, parseScaled, points, type Formula, type Fraction, type IndicatorSet, type LevelScale, type Points, type SetNode, type SumPart } from './core';

/** The convention for a table of which only the scale of the total is known: a ratio of 1 is 1000 points. */
export const CONVENTIONAL_TOTAL = points(10_000_000);

/** A set in force for one year, and whether the total's maximum is only the convention. */
export interface SetInForce {
  readonly set: IndicatorSet;
  readonly conventionalTotal: boolean;
}

/**
 * The set that the core computes with, for one year: maximum points as stated, or as they were in force that year.
 * The total's maximum is stated, or the sum of its main indicators, or the convention where neither is known.
 */
export function setInForce(definition: SetDefinition, year: number): SetInForce {
  const mains = definition.mainIndicators.map((main) => ({ main, max: main.scored ? maximum(main.effectivePoints?.[year], main.maxPoints) : points(0) }));
  const stated = maximum(definition.effectiveTotal?.[year], definition.totalPoints);
  const known = mains.length > 0 && mains.every(({ max }) => max !== null);
  const sum = known ? points(mains.reduce((total, { max }) => total + max!, 0)) : null;
  const total = stated ?? sum;
  const nodes: SetNode[] = [
    { kind: 'TOTAL', code: 'TOTAL', key: null, name: 'Tổng điểm', parent: -1, max: total ?? CONVENTIONAL_TOTAL, bonus: false, formula: null },
    ...mains.map(({ main, max }): SetNode => ({
      kind: 'MAIN_INDICATOR', code: main.code, key: main.key, name: main.nameVi, parent: 0, max, bonus: main.key === 'BONUS', formula: null,
    })),
    ...definition.mainIndicators.flatMap((main, index) => main.components.map((component) => componentNode(component, index + 1, main.scored))),
  ];
  const positions = new Map(definition.mainIndicators.map((main, index) => [main.key, index + 1]));
  const pillars = definition.pillars
    .filter((pillar) => pillar.mainIndicators.length > 0 && pillar.mainIndicators.every((key) => positions.has(key)))
    .map((pillar) => ({ pillar: pillar.key, name: pillar.nameVi, mainIndicators: pillar.mainIndicators.map((key) => positions.get(key)!) }));
  const { id, publishedDecimals, onMissing, onNotApplicable } = definition;
  const levels = toLevels(definition.levels);
  return { set: { id, publishedDecimals, onMissing, onNotApplicable, ...(levels && { levels }), nodes, pillars }, conventionalTotal: total === null };
}

/** Whether a total may be written as "91.25%": its 1000 points are, or cannot be told from, the convention. */
export function totalIsShare({ nodes }: IndicatorSet): boolean {
  const mains = nodes.filter(({ kind }) => kind === 'MAIN_INDICATOR');
  return nodes[0]!.max === CONVENTIONAL_TOTAL && (mains.length === 0 || mains.some(({ max }) => max === null));
}

function toLevels(levels: SetDefinition['levels']): LevelScale | null {
  if (levels?.thresholds === undefined) return null;
  const { operator, from } = levels.thresholds;
  return { names: levels.names, from: from.map(parseFraction), operator };
}

function componentNode(component: ComponentDefinition, parent: number, scored: boolean): SetNode {
  const formula = component.formula === null ? null : toFormula(component.formula);
  const bonus = formula?.kind === 'BONUS';
  const max = !scored || bonus ? points(0) : toPoints(component.maxPoints);
  return { kind: 'COMPONENT', code: component.code, key: null, name: component.nameVi, parent, max, bonus, formula };
}

function toFormula(definition: FormulaDefinition): Formula {
  switch (definition.kind) {
    case 'CHOICE':
      return { kind: 'CHOICE', options: definition.options.map(({ key, share }) => ({ key, share: toShare(share) })) };
    case 'STEPS':
      return { kind: 'STEPS', steps: definition.steps.map((step) => ({ from: parseScaled(String(step.from), 6) ?? NaN, points: exactPoints(step.points) })) };
    case 'RATIO':
      return { kind: 'RATIO' };
    case 'SUM':
      return { kind: 'SUM', parts: definition.parts.map((part): SumPart => ({ share: toShare(part.share), formula: toFormula(part.formula) as SumPart['formula'] })) };
    case 'BONUS':
      return { kind: 'BONUS', min: exactPoints(definition.min), max: exactPoints(definition.max) };
  }
}

/** "1/2", "0.5" or "1" as an exact fraction. */
function toShare(text: string): Fraction {
  const [numerator, denominator] = text.split('/').map((part) => parseScaled(part.trim(), 6));
  invariant(numerator != null && denominator !== null, `"${text}" is not a share`);
  return { numerator, denominator: denominator ?? 1_000_000 };
}

function maximum(inForce: Stated | undefined, stated: Stated): Points | null {
  return toPoints(inForce ?? stated);
}

function toPoints(stated: Stated): Points | null {
  return stated.value === null ? null : exactPoints(String(stated.value));
}

function exactPoints(text: string): Points {
  const value = parsePoints(text);
  invariant(value !== null, `"${text}" is not a number of points with at most 4 decimals`);
  return value;
}
