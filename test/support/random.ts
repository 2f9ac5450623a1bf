/** A small repeatable generator (mulberry32) for bulk data, where fast-check's shrinking would cost more than it tells. */
export function randomIntegers(seed: number): (min: number, max: number) => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (min, max) => min + Math.floor((next() / 2 ** 32) * (max - min + 1));
}
