import { randomIntegers } from '../../test/support/random';

/** The items in an order that has nothing to do with theirs, the same every time. */
export function shuffled<T>(items: readonly T[]): T[] {
  const draw = randomIntegers(20_261_122);
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = draw(0, at);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
