import { evaluate, formatPoints, notation, type Formula, type RefusedInput, type Score } from '../../src/indexers/core';
import { pts } from '../support/core';

const HALF = { numerator: 1, denominator: 2 };
const CHOICE: Formula = {
  kind: 'CHOICE',
  options: [{ key: 'bi-thu', share: { numerator: 1, denominator: 1 } }, { key: 'pho', share: HALF }, { key: 'khac', share: { numerator: 0, denominator: 1 } }],
};
const RATIO: Formula = { kind: 'RATIO' };
const SUM: Formula = { kind: 'SUM', parts: [{ share: HALF, formula: RATIO }, { share: HALF, formula: CHOICE as Extract<Formula, { kind: 'CHOICE' }> }] };
const BONUS: Formula = { kind: 'BONUS', min: pts('-2.5'), max: pts('10') };
const steps = (...pairs: [number, string][]): Formula => ({
  kind: 'STEPS', steps: pairs.map(([from, earned]) => ({ from: from * 1_000_000, points: pts(earned) })),
});
const MEETINGS = steps([4, '20'], [3, '15'], [2, '10'], [1, '5'], [0, '0']);

/** The outcome in words: points, "missing: why" or "refused: what was expected". */
function outcome(result: Score | RefusedInput): string {
  switch (result.status) {
    case 'REPORTED':
      return formatPoints(result.points);
    case 'MISSING':
      return `missing: ${result.reason}`;
    case 'REFUSED':
      return `refused: ${result.expected}`;
    case 'NOT_APPLICABLE':
      return 'not applicable';
  }
}

const earns = (formula: Formula, max: string, input: string): string => outcome(evaluate(formula, pts(max), input));

describe('a choice', () => {
  it.each([['bi-thu', '10'], ['pho', '5'], ['khac', '0'], [' pho ', '5']])('%j earns %s of 10', (input, expected) =>
    expect(earns(CHOICE, '10', input)).toBe(expected));

  it.each(['', 'Pho', 'pho,khac', '1/2'])('refuses %j and names the keys', (input) =>
    expect(earns(CHOICE, '10', input)).toBe('refused: bi-thu | pho | khac'));
});

describe('a ratio', () => {
  it.each([
    ['12/15', '20', '16'], ['0/15', '20', '0'], ['15/15', '20', '20'], ['1/3', '20', '6.6667'], ['2/3', '20', '13.3333'],
    ['1/8', '0.0004', '0.0001'], ['1/9', '0.0004', '0'], [' 12 / 15 ', '20', '16'], ['999999999999999/999999999999999', '20', '20'],
    ['1/999999999999999', '20', '0'], ['7/9', '0', '0'],
  ])('%s of %s points earns %s, rounded half up once', (input, max, expected) => expect(earns(RATIO, max, input)).toBe(expected));

  it('above 1 is capped at 1', () => {
    expect(earns(RATIO, '20', '16/15')).toBe('20');
    expect(earns(RATIO, '20', '999999999999999/1')).toBe('20');
  });

  it.each(['12/0', '0/0'])('%s is missing and not zero', (input) => expect(earns(RATIO, '20', input)).toBe('missing: ZERO_DENOMINATOR'));

  it.each(['', '12', '12:15', '-1/15', '1/-15', '1.5/3', '12/15/3', '1e3/5', '12,5/15', '1234567890123456/1', 'a/b'])(
    'refuses %j and asks for a/b', (input) => expect(earns(RATIO, '20', input)).toBe('refused: a/b'));
});

describe('steps', () => {
  it.each([['n=4', '20'], ['n=9', '20'], ['n=3', '15'], ['n=3.999999', '15'], ['n=1', '5'], ['n=0', '0'], [' n = 2 ', '10']])(
    '%s meetings a year earn %s', (input, expected) => expect(earns(MEETINGS, '20', input)).toBe(expected));

  it('below the lowest step earn nothing', () => expect(earns(steps([2, '10']), '10', 'n=1.999999')).toBe('0'));

  it('count the last step reached, so that more incidents earn fewer points', () => {
    const incidents = steps([0, '20'], [1, '10'], [3, '0']);
    expect(['n=0', 'n=1', 'n=2', 'n=3', 'n=99'].map((input) => earns(incidents, '20', input))).toEqual(['20', '10', '10', '0', '0']);
  });

  it('mean the same in whatever order they are listed', () => {
    const upwards = steps([0, '0'], [1, '5'], [2, '10'], [3, '15'], [4, '20']);
    for (const input of ['n=0', 'n=1', 'n=3', 'n=4']) expect(earns(upwards, '20', input)).toBe(earns(MEETINGS, '20', input));
  });

  it('can take points away', () => expect(earns(steps([0, '0'], [1, '-2.5']), '0', 'n=1')).toBe('-2.5'));

  it.each(['', '4', 'n=', 'n=-1', 'n=4,5', 'n=1e3', 'N=4', 'n=0.1234567', 'n=99999999999999'])('refuse %j and ask for n=4', (input) =>
    expect(earns(MEETINGS, '20', input)).toBe('refused: n=4'));
});

describe('a sum of parts', () => {
  it.each([['3/4 ; pho', '12.5'], ['0/4;khac', '0'], ['4/4;bi-thu', '20'], ['9/4;bi-thu', '20']])('%s earns %s of 20', (input, expected) =>
    expect(earns(SUM, '20', input)).toBe(expected));

  it('is rounded once, after the parts are added', () => {
    const thirds: Formula = { kind: 'SUM', parts: [{ share: HALF, formula: { kind: 'RATIO' } }, { share: HALF, formula: { kind: 'RATIO' } }] };
    expect(earns(thirds, '0.0001', '1/2;1/2')).toBe('0.0001');
    expect(earns(thirds, '0.0001', '1/3;1/3')).toBe('0');
    expect(earns(thirds, '1', '1/3;1/6')).toBe('0.25');
  });

  it('is missing where the denominator of a part is zero', () => {
    expect(earns(SUM, '20', '3/0;pho')).toBe('missing: ZERO_DENOMINATOR');
  });

  it.each(['', '3/4', '3/4;pho;pho', 'pho;3/4', '3/4;x', '3/0;x', 'x;pho'])('refuses %j and names every part', (input) =>
    expect(earns(SUM, '20', input)).toBe('refused: a/b ; bi-thu | pho | khac'));
});

describe('a bonus', () => {
  it.each(['5', 'n=4', '1/2', ''])('is given in points and never computed from %j', (input) =>
    expect(earns(BONUS, '0', input)).toBe('refused: -2.5…10'));
});

it('every kind of formula tells its notation', () => {
  expect([CHOICE, MEETINGS, RATIO, SUM, BONUS].map(notation)).toEqual([
    'bi-thu | pho | khac', 'n=4', 'a/b', 'a/b ; bi-thu | pho | khac', 'points',
  ]);
});
