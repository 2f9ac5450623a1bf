import { getNamedType, isLeafType } from 'graphql';
import type { Weigh } from './nodes';

/**
 * Fields behind which more is computed than is answered: a what-if and a simulation compute a whole ranking, 3,321 units in
 * the nation; the readings of some twenty questions of a plan are run one by one on what is computed once.
 */
const LARGE: Readonly<Record<string, number>> = { 'Query.whatIf': 20_000, 'Query.simulate': 20_000, 'Query.ambiguities': 2_000 };

/**
 * Values that a resolver computes one by one, such as `rankIn` and `reason`. They cost a hundred times what a value costs
 * that is only read out: 20,000 objects with 20 of them each would take the hub six seconds.
 */
export const countValues: Weigh = (field, parent) =>
  LARGE[`${parent}.${field.name}`] ?? (isLeafType(getNamedType(field.type)) && field.resolve !== undefined ? 1 : 0);
