import type { Bounds } from './bounds';
import { evaluate, notation } from './formula';
import type { SetNode } from './indicator';
import { LARGEST_MAXIMUM, type Points } from './points';
import { reported, type Score } from './score';

/** Why what somebody entered for a node cannot be its score. */
export type Refused =
  | { readonly status: 'REFUSED'; readonly why: 'ABOVE_MAXIMUM' | 'BELOW_MINIMUM' | 'NO_MAXIMUM' | 'NO_FORMULA' }
  | { readonly status: 'REFUSED'; readonly why: 'BAD_INPUT'; readonly expected: string };

/** The score of a node for which points were entered; refused outside its bounds. */
export function enteredPoints({ min, max }: Bounds, value: Points): Score | Refused {
  if (value > (max ?? LARGEST_MAXIMUM)) return { status: 'REFUSED', why: 'ABOVE_MAXIMUM' };
  return value < min ? { status: 'REFUSED', why: 'BELOW_MINIMUM' } : reported(value);
}

/** The score of a component for which the input of its formula was entered ("12/15", a choice key, "n=4"). */
export function enteredInput({ formula, max }: SetNode, bounds: Bounds, input: string): Score | Refused {
  if (formula === null || formula.kind === 'BONUS') return { status: 'REFUSED', why: 'NO_FORMULA' };
  if (max === null && formula.kind !== 'STEPS') return { status: 'REFUSED', why: 'NO_MAXIMUM' };
  const score = evaluate(formula, max ?? (LARGEST_MAXIMUM as Points), input);
  if (score.status === 'REFUSED') return { status: 'REFUSED', why: 'BAD_INPUT', expected: notation(formula) };
  return score.status === 'REPORTED' ? enteredPoints(bounds, score.points) : score;
}
