import { all, OPERATORS, satisfies, VERDICT_RESULTS, type VerdictResult } from '../../src/indexers/core';

describe('an operator', () => {
  it.each([
    ['LT', [true, false, false]], ['LTE', [true, true, false]], ['EQ', [false, true, false]], ['GTE', [false, true, true]], ['GT', [false, false, true]],
  ] as const)('%s answers below, at and above the threshold', (operator, expected) =>
    expect([-1, 0, 1].map((sign) => satisfies(sign, operator))).toEqual(expected));

  it('takes any distance, not only -1, 0 and 1', () => {
    for (const operator of OPERATORS) expect(satisfies(7, operator)).toBe(satisfies(1, operator));
    for (const operator of OPERATORS) expect(satisfies(-7, operator)).toBe(satisfies(-1, operator));
  });
});

describe('a rule of several conditions', () => {
  const pairs = VERDICT_RESULTS.flatMap((a) => VERDICT_RESULTS.map((b): [VerdictResult, VerdictResult] => [a, b]));

  it('flags a unit only when every condition is met', () => {
    expect(all(['YES', 'YES', 'YES'])).toBe('YES');
    for (const result of VERDICT_RESULTS.filter((other) => other !== 'YES')) expect(all(['YES', result, 'YES'])).toBe(result);
  });

  it('refuses a unit although another condition is open', () => expect(all(['UNKNOWN', 'NO'])).toBe('NO'));

  it('is out where one condition cannot apply, even if another is unmet or open', () => {
    expect(all(['NOT_APPLICABLE', 'NO'])).toBe('NOT_APPLICABLE');
    expect(all(['UNKNOWN', 'NOT_APPLICABLE'])).toBe('NOT_APPLICABLE');
  });

  it('does not depend on the order of its conditions', () => {
    for (const [a, b] of pairs) expect(all([a, b])).toBe(all([b, a]));
  });

  it('does not depend on how its conditions are grouped', () => {
    for (const [a, b] of pairs) for (const c of VERDICT_RESULTS) expect(all([all([a, b]), c])).toBe(all([a, all([b, c])]));
  });

  it('does not count a condition twice', () => {
    for (const result of VERDICT_RESULTS) expect(all([result, result])).toBe(result);
  });

  it('is not changed by a condition that is met', () => {
    for (const result of VERDICT_RESULTS) expect(all([result, 'YES'])).toBe(result);
  });

  it('stays refused however an open condition is settled, unless it turns out not to apply', () => {
    for (const settled of VERDICT_RESULTS) expect(all([settled, 'NO'])).toBe(settled === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'NO');
  });
});
