import { judge, whatIf, placeOf, sumAt, points, reported, TOTAL, type Attestation, type Condition, type Rule } from '../../src/indexers/core';
import { aField, aRule, aSet, entriesOf } from '../support/core';

const SET = aSet({ mains: { AWARENESS: '100' } });
const FIELD = aField(SET, entriesOf(SET, { high: { AWARENESS: '95' }, low: { AWARENESS: '10' } }));
const REGISTERED: Condition = { kind: 'ATTEST', operator: 'EQ', required: 'REGISTERED' };
/** More than 70 per cent, and registered (as BM-R1 reads where registration is made part of the flag). */
const RULE: Rule = { ...aRule({ code: 'R', ratio: { operator: 'GT', required: '0.70' } }), conditions: [...aRule({ ratio: { operator: 'GT', required: '0.70' } }).conditions, REGISTERED] };
const THROUGH: Rule = { ...aRule({ code: 'T' }), subjectKind: 'SUBORDINATE', conditions: [{ kind: 'PARENT_RANK', operator: 'LTE', required: 1, scope: 'TERRITORY', parentKind: null }, REGISTERED] };
const said = (unit: string, value: 'YES' | 'NO'): Attestation => ({ unit, item: 'REGISTERED', value, record: `record of ${unit}`, hash: 'h' });
const results = (rule: Rule, attestations: readonly Attestation[], subjects: Parameters<typeof judge>[2] = [0, 1]): string[] =>
  judge(rule, { ...FIELD, attestations }, subjects).map(({ key, result }) => `${key} ${result}`);

describe('a condition that somebody attests', () => {
  test('is open while nobody has said anything, and a NO elsewhere decides anyway', () => expect(results(RULE, [])).toEqual(['high UNKNOWN', 'low NO']));
  test('is met by a YES and refused by a NO', () => {
    expect(results(RULE, [said('high', 'YES')])).toEqual(['high YES', 'low NO']);
    expect(results(RULE, [said('high', 'NO')])).toEqual(['high NO', 'low NO']);
  });
  test('is answered by what was said of this unit under this code only', () => {
    expect(results(RULE, [said('low', 'YES'), { ...said('high', 'YES'), item: 'OTHER' }])).toEqual(['high UNKNOWN', 'low NO']);
  });
  test('names the record; without one the line is as it was before there were records', () => {
    const lineOf = (attestations: readonly Attestation[]) => judge(RULE, { ...FIELD, attestations }, [0])[0]!.findings[1]!;
    expect(lineOf([said('high', 'YES')])).toMatchObject({ result: 'YES', because: 'MET', actual: 'YES', record: 'record of high' });
    expect(Object.keys(lineOf([]))).not.toContain('record');
  });
});

describe('a subject that goes by the rank of the unit above it', () => {
  const own = [{ key: 'under high', at: 0 }, { key: 'under low', at: 1 }];
  test('has its own statement, and not that of the unit above', () => {
    expect(results(THROUGH, [said('under high', 'YES'), said('under low', 'YES')], own)).toEqual(['under high YES', 'under low NO']);
    expect(results(THROUGH, [said('high', 'YES')], own)).toEqual(['under high UNKNOWN', 'under low NO']);
  });
  test('the unit whose rank merely counts is attested by nothing', () => expect(results(THROUGH, [said('high', 'YES')])).toEqual(['high UNKNOWN', 'low NO']));
});

test('other scores are supposed with what was stated: no verdict moves for want of a record', () => {
  const places = FIELD.standings.map((standing) => placeOf(standing.rankStatus, sumAt(standing, TOTAL), standing.rankTerritory[TOTAL]!));
  const before = judge(RULE, { ...FIELD, attestations: [said('high', 'YES')] }, [0, 1]).map(({ result }) => result);
  const frozen = { set: SET, entries: FIELD.entries, decided: true, places, judged: [{ rule: RULE, attestations: [said('high', 'YES')], before: (at: number) => before[at]! }] };
  const { verdicts } = whatIf(frozen, new Map([[0, new Map([[1, reported(points(800_000))]])]]));
  expect(verdicts.map(({ position, before: was, after }) => [position, was, after.result])).toEqual([[0, 'YES', 'YES']]);
});
