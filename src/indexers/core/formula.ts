import { formatPoints, parseScaled, roundHalfUp, ZERO, type Fraction, type Points } from './points';
import { reported, type Score } from './score';

/** How a component's value becomes points ("cách tính"). A share is a share of the component's maximum. */
export type Formula =
  | { readonly kind: 'CHOICE'; readonly options: readonly ChoiceOption[] }
  | { readonly kind: 'STEPS'; readonly steps: readonly Step[] }
  | { readonly kind: 'RATIO' }
  | { readonly kind: 'SUM'; readonly parts: readonly SumPart[] }
  | { readonly kind: 'BONUS'; readonly min: Points; readonly max: Points };

export interface ChoiceOption {
  readonly key: string;
  readonly share: Fraction;
}

/**
 * From `from` (in millionths of the counted unit) up to the next step the component earns `points`; below the lowest step
 * it earns nothing. Points may fall as the count grows (incidents, late reports).
 */
export interface Step {
  readonly from: number;
  readonly points: Points;
}

export interface SumPart {
  readonly share: Fraction;
  readonly formula: Extract<Formula, { kind: 'CHOICE' } | { kind: 'RATIO' }>;
}

/** An input that the formula cannot read, with the notation it expects ("a/b", "n=4", the choice keys). */
export interface RefusedInput {
  readonly status: 'REFUSED';
  readonly expected: string;
}

/** An exact rational number; parts are added before anything is rounded. */
interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The points that an input earns under a formula, rounded once, half up, to 1/10 000 point.
 * A ratio above 1 is capped at 1; a denominator of 0 is a missing score (ZERO_DENOMINATOR), never zero points.
 *
 * @example evaluate({ kind: 'RATIO' }, points(200_000), '12/15') // 16 points
 */
export function evaluate(formula: Formula, max: Points, input: string): Score | RefusedInput {
  switch (formula.kind) {
    case 'STEPS':
      return evaluateSteps(formula.steps, input);
    case 'BONUS':
      return refuse(`${formatPoints(formula.min)}…${formatPoints(formula.max)}`);
    default: {
      const share = shareOf(formula, input.trim());
      if ('status' in share) return share;
      return reported(roundHalfUp(share.numerator * BigInt(max), share.denominator));
    }
  }
}

/** The notation a formula expects of its input, as shown to the person who filled the cell wrongly. */
export function notation(formula: Formula): string {
  switch (formula.kind) {
    case 'CHOICE':
      return formula.options.map((option) => option.key).join(' | ');
    case 'STEPS':
      return 'n=4';
    case 'RATIO':
      return 'a/b';
    case 'SUM':
      return formula.parts.map((part) => notation(part.formula)).join(' ; ');
    case 'BONUS':
      return 'points';
  }
}

type Shared = Exclude<Formula, { kind: 'STEPS' } | { kind: 'BONUS' }>;

function shareOf(formula: Shared, input: string): Exact | RefusedInput | Score {
  switch (formula.kind) {
    case 'CHOICE': {
      const option = formula.options.find((candidate) => candidate.key === input);
      return option === undefined ? refuse(notation(formula)) : exact(option.share);
    }
    case 'RATIO':
      return ratioOf(input) ?? refuse(notation(formula));
    case 'SUM':
      return sumOf(formula, input);
  }
}

function sumOf(formula: Extract<Formula, { kind: 'SUM' }>, input: string): Exact | RefusedInput | Score {
  const inputs = input.split(';').map((part) => part.trim());
  if (inputs.length !== formula.parts.length) return refuse(notation(formula));
  let sum: Exact = { numerator: 0n, denominator: 1n };
  let missing: Score | null = null;
  for (const [index, part] of formula.parts.entries()) {
    const share = shareOf(part.formula, inputs[index]!);
    if (!('status' in share)) sum = add(sum, multiply(share, exact(part.share)));
    else if (share.status === 'REFUSED') return refuse(notation(formula));
    else missing = share;
  }
  return missing ?? sum;
}

function ratioOf(input: string): Exact | Score | null {
  const match = /^(\d{1,15})\s*\/\s*(\d{1,15})$/.exec(input);
  if (match === null) return null;
  const [numerator, denominator] = [BigInt(match[1]!), BigInt(match[2]!)];
  if (denominator === 0n) return { status: 'MISSING', reason: 'ZERO_DENOMINATOR' };
  return numerator > denominator ? { numerator: 1n, denominator: 1n } : { numerator, denominator };
}

function evaluateSteps(steps: readonly Step[], input: string): Score | RefusedInput {
  const match = /^n\s*=\s*(\d+(?:\.\d+)?)$/.exec(input.trim());
  const count = match === null ? null : parseScaled(match[1]!, 6);
  if (count === null) return refuse('n=4');
  const reached = steps.filter((step) => count >= step.from).sort((a, b) => b.from - a.from);
  return reported(reached[0]?.points ?? ZERO);
}

function refuse(expected: string): RefusedInput {
  return { status: 'REFUSED', expected };
}

function exact(share: Fraction): Exact {
  return { numerator: BigInt(share.numerator), denominator: BigInt(share.denominator) };
}

function multiply(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

function add(a: Exact, b: Exact): Exact {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
