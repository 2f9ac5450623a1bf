import { judge } from '../../src/indexers/core';
import { aField, anEntry, aRule, aSet, entriesOf, EXACTLY_90, frozen, judged, scoresOf, SIX } from '../support/core';

const TB_LIKE = aRule({ code: 'TB', approved: true, rank: { required: 1 }, ratio: { operator: 'GTE', required: '0.90' }, mainIndicators: ['AWARENESS', 'INSTITUTIONS'] });
const SET = aSet({ mains: { AWARENESS: '100', INSTITUTIONS: '100', DIGITAL_SOCIETY: '100' } });
const scores = (AWARENESS: string, INSTITUTIONS: string, DIGITAL_SOCIETY = '0'): Record<string, string> => ({ AWARENESS, INSTITUTIONS, DIGITAL_SOCIETY });

describe('a verdict', () => {
  const field = aField(SET, entriesOf(SET, { best: scores('95', '95'), next: scores('95', '94.9999', '100'), absent: null }));
  const verdicts = judged(TB_LIKE, field);

  it('adds up the main indicators of the rule and not the total', () => {
    expect(verdicts.get('best')!.result).toBe('YES');
    expect(verdicts.get('next')!.result).toBe('NO');
    expect(verdicts.get('next')!.findings[1]).toMatchObject({ kind: 'RANK', actual: '2' });
  });

  it('has a line for each condition, in the order of the rule', () => {
    expect(verdicts.get('next')!.findings.map(({ kind, result }) => `${kind} ${result}`)).toEqual(['RESULT_STATUS YES', 'RANK NO', 'RATIO_OF_MAX YES']);
    expect(verdicts.get('next')!.rule).toBe('TB');
  });

  it('is given to a unit that nobody appraised too', () => expect(verdicts.get('absent')!.result).toBe('NO'));

  it('is given to the subjects asked for, in that order, with ranks among the whole field', () => {
    const some = judge(TB_LIKE, field, [1]);
    expect(some.map(({ key, result }) => `${key} ${result}`)).toEqual(['next NO']);
    expect(judge(TB_LIKE, field, [2, 0]).map(({ key }) => key)).toEqual(['absent', 'best']);
    expect(judge(TB_LIKE, field, [])).toEqual([]);
  });

  it('changes nothing of what it reads', () =>
    expect(() => judge(frozen(TB_LIKE), frozen(aField(SET, entriesOf(SET, { a: scores('1', '1') }))), [0])).not.toThrow());

  it('is never YES for want of conditions', () =>
    expect(() => judged({ ...TB_LIKE, conditions: [] }, field)).toThrow(/no condition/));
});

describe('the rank of a rule', () => {
  const rule = aRule({ rank: { required: 1 }, mainIndicators: ['AWARENESS'] });
  const ranks = (publishedDecimals: number | null): (string | null)[] => {
    const set = aSet({ mains: { AWARENESS: '1000', INSTITUTIONS: '1' }, publishedDecimals });
    const field = aField(set, entriesOf(set, { 'An Giang': { AWARENESS: '558.195' }, 'Phú Yên': { AWARENESS: '558.2' }, 'Quảng Trị': { AWARENESS: '548.8' } }));
    return [...judged(rule, field).values()].map((verdict) => verdict.findings[0]!.actual);
  };

  it('ties what the set publishes alike', () => expect(ranks(4)).toEqual(['1', '1', '3']));
  it('is exact where the set publishes exact results', () => expect(ranks(null)).toEqual(['2', '1', '3']));

  it('is counted inside the competition group', () => {
    const units = ['a', 'b'].map((key) => anEntry(key, scoresOf(SET, scores(key === 'a' ? '10' : '20', '0')), { group: key }));
    expect([...judged(rule, aField(SET, units)).values()].map(({ result }) => result)).toEqual(['YES', 'YES']);
  });
});

describe('would it pass if the percentage were rounded to two decimals first', () => {
  const set = aSet({ mains: SIX });
  const rounded = (points: string, operator: 'GTE' | 'GT', required: string): string => {
    const { result, roundedWouldPass } = judged(aRule({ ratio: { operator, required } }), aField(set, entriesOf(set, { unit: { TOTAL: points } }))).get('unit')!;
    return `${result}, ${roundedWouldPass}`;
  };

  it.each([
    ['449.98', 'GTE', '0.90', 'NO, true'], ['449.975', 'GTE', '0.90', 'NO, true'], ['449.9749', 'GTE', '0.90', 'NO, false'], ['450', 'GTE', '0.90', 'YES, true'],
    ['350.0001', 'GT', '0.70', 'YES, false'], ['350.025', 'GT', '0.70', 'YES, true'], ['350', 'GT', '0.70', 'NO, false'], ['349.975', 'GT', '0.70', 'NO, false'],
  ] as const)('%s of 500, %s %s: %s', (points, operator, required, expected) => expect(rounded(points, operator, required)).toBe(expected));

  it('is no where another condition is not met', () => {
    const field = aField(set, entriesOf(set, { first: EXACTLY_90, second: { TOTAL: '449.98' } }));
    const rule = aRule({ rank: { required: 1 }, ratio: { operator: 'GTE', required: '0.90' } });
    expect(judged(rule, field).get('second')).toMatchObject({ result: 'NO', roundedWouldPass: false });
    expect(judged(rule, field).get('first')).toMatchObject({ result: 'YES', roundedWouldPass: true });
  });

  it('is yes for a unit that passes already although scores are missing', () => {
    const field = aField(set, entriesOf(set, { unit: { ...SIX, HUMAN_RESOURCES: 'missing' } }));
    const rule = aRule({ ratio: { operator: 'GTE', required: '0.90' } });
    expect(judged(rule, field).get('unit')).toMatchObject({ result: 'YES', roundedWouldPass: true });
  });

  it('is no for a unit without a result', () => {
    const rule = aRule({ ratio: { operator: 'GTE', required: '0.90' } });
    const field = aField(set, entriesOf(set, { absent: null, open: { AWARENESS: '60' } }));
    expect([...judged(rule, field).values()].map(({ result, roundedWouldPass }) => `${result}, ${roundedWouldPass}`)).toEqual(['UNKNOWN, false', 'UNKNOWN, false']);
  });
});
