import { boundsOf, enteredInput, enteredPoints, type Formula } from '../../src/indexers/core';
import { aSet, nodeAt, pts } from '../support/core';

const BONUS: Formula = { kind: 'BONUS', min: pts('-2'), max: pts('5') };
const set = aSet({
  mains: { AWARENESS: '10', BONUS: '0', INSTITUTIONS: null }, components: { AWARENESS: { '1.1': '10' }, BONUS: { 'b.1': '0' }, INSTITUTIONS: { '2.1': null } },
  bonus: ['BONUS', 'b.1'], total: '100', formulas: { '1.1': { kind: 'RATIO' }, 'b.1': BONUS, '2.1': { kind: 'RATIO' } },
});
const bounds = boundsOf(set);
const input = (code: string, text: string): unknown => enteredInput(set.nodes[nodeAt(set, code)]!, bounds[nodeAt(set, code)]!, text);

test.each([
  ['1.1', '10', 'REPORTED'], ['1.1', '10.0001', 'ABOVE_MAXIMUM'], ['1.1', '-0.0001', 'BELOW_MINIMUM'],
  ['b.1', '5', 'REPORTED'], ['b.1', '-2', 'REPORTED'], ['b.1', '-2.1', 'BELOW_MINIMUM'], ['TOTAL', '105', 'REPORTED'], ['TOTAL', '105.1', 'ABOVE_MAXIMUM'],
  ['2.1', '9000', 'REPORTED'], ['2.1', '9000.1', 'ABOVE_MAXIMUM'],
])('%s of %s points: %s', (code, text, expected) => {
  const score = enteredPoints(bounds[nodeAt(set, code)]!, pts(text));
  expect(score.status === 'REFUSED' ? score.why : score.status).toBe(expected);
});

test('an input earns points, is missing, or is refused', () => {
  expect(input('1.1', '3/4')).toEqual({ status: 'REPORTED', points: pts('7.5') });
  expect(input('1.1', '3/0')).toEqual({ status: 'MISSING', reason: 'ZERO_DENOMINATOR' });
  expect(input('1.1', 'much')).toEqual({ status: 'REFUSED', why: 'BAD_INPUT', expected: 'a/b' });
  expect(input('AWARENESS', '1/2')).toEqual({ status: 'REFUSED', why: 'NO_FORMULA' });
  expect(input('b.1', '1/2')).toEqual({ status: 'REFUSED', why: 'NO_FORMULA' });
  expect(input('2.1', '1/2')).toEqual({ status: 'REFUSED', why: 'NO_MAXIMUM' });
});
