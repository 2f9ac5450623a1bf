import type { Entry, Finding, Operator } from '../../src/indexers/core';
import { aField, anEntry, aRule, aSet, EXACTLY_90, judged, pts, scoresOf, SIX, type Reported, type RuleOptions, type SetOptions } from '../support/core';

const HUNDRED: SetOptions = { mains: { AWARENESS: '60', INSTITUTIONS: '40' } };

interface Asked extends RuleOptions {
  readonly set?: SetOptions;
  readonly unit?: Partial<Entry>;
  readonly others?: readonly Reported[];
  readonly decided?: boolean;
}

/** The one finding of a rule with one condition, for a unit with these scores. */
function findingFor(reported: Reported | null, { set: options = HUNDRED, unit, others = [], decided, ...rule }: Asked): Finding {
  const set = aSet(options);
  const entry = anEntry('unit', reported === null ? null : scoresOf(set, reported), unit);
  const rivals = others.map((scores, index) => anEntry(`rival-${index}`, scoresOf(set, scores), { parent: unit?.parent ?? null, parentKind: unit?.parentKind ?? null }));
  return judged(aRule(rule), aField(set, [entry, ...rivals], decided)).get('unit')!.findings[0]!;
}

const answer = ({ result, because }: Finding): string => `${result}: ${because}`;

describe('the results have been approved', () => {
  const asked = { approved: true };

  it('by a published decision', () => {
    const finding = findingFor({ AWARENESS: '1' }, asked);
    expect(answer(finding)).toBe('YES: MET');
    expect(finding).toMatchObject({ kind: 'RESULT_STATUS', operator: 'EQ', required: 'APPROVED', actual: 'APPROVED', margin: null });
  });

  it('is open while no decision has published them', () =>
    expect(answer(findingFor({ AWARENESS: '1' }, { ...asked, decided: false }))).toBe('UNKNOWN: NO_DECISION'));

  it('is not so at an earlier stage', () => {
    expect(answer(findingFor({ AWARENESS: '1' }, { ...asked, unit: { stage: 'VERIFIED' } }))).toBe('NO: NOT_MET');
    expect(answer(findingFor({ AWARENESS: '1' }, { ...asked, unit: { stage: 'SELF_ASSESSED' } }))).toBe('NO: NOT_MET');
  });

  it('is not so for a unit that nobody appraised, whatever stage its own report has', () => {
    expect(answer(findingFor(null, asked))).toBe('NO: NOT_APPRAISED');
    expect(findingFor(null, { ...asked, unit: { stage: 'SELF_ASSESSED' } })).toMatchObject({ result: 'NO', actual: 'SELF_ASSESSED' });
    expect(answer(findingFor(null, { ...asked, decided: false }))).toBe('NO: NOT_APPRAISED');
  });
});

describe('a rank', () => {
  const asked = { rank: { required: 2 } };
  const full = { AWARENESS: '60', INSTITUTIONS: '40' };
  const half = { AWARENESS: '30', INSTITUTIONS: '20' };

  it('inside the places asked for is met, with the places to spare', () =>
    expect(findingFor(full, asked)).toMatchObject({ result: 'YES', because: 'MET', actual: '1', required: '2', margin: '1', scope: 'TERRITORY' }));

  it('on the last place is met', () => expect(findingFor(half, { ...asked, others: [full] })).toMatchObject({ result: 'YES', actual: '2', margin: '0' }));

  it('behind it is not met', () => expect(findingFor(half, { ...asked, others: [full, full] })).toMatchObject({ result: 'NO', because: 'NOT_MET', actual: '3', margin: '-1' }));

  it('shared with others is the better place', () =>
    expect(findingFor(half, { ...asked, others: [full, half, half] })).toMatchObject({ result: 'YES', actual: '2', margin: '0' }));

  it('is open while scores are missing', () => {
    const finding = findingFor({ AWARENESS: '60' }, asked);
    expect(answer(finding)).toBe('UNKNOWN: INCOMPLETE');
    expect(finding).toMatchObject({ actual: null, margin: null });
  });

  it('is open for a unit that nobody appraised', () => expect(answer(findingFor(null, asked))).toBe('UNKNOWN: NOT_APPRAISED'));

  it('does not apply to a unit out of competition, nor where nothing applies', () => {
    const outside = { ...HUNDRED, onNotApplicable: 'OUT_OF_COMPETITION' } as const;
    expect(answer(findingFor({ AWARENESS: '60', INSTITUTIONS: 'N/A' }, { ...asked, set: outside }))).toBe('NOT_APPLICABLE: OUT_OF_COMPETITION');
    expect(answer(findingFor({ AWARENESS: 'N/A', INSTITUTIONS: '40' }, { ...asked, mainIndicators: ['AWARENESS'] }))).toBe('NOT_APPLICABLE: NOTHING_APPLIES');
    expect(answer(findingFor({ AWARENESS: 'N/A', INSTITUTIONS: 'N/A' }, asked))).toBe('NOT_APPLICABLE: OUT_OF_COMPETITION');
  });

  it('is open where the set does not measure what the rule adds up', () =>
    expect(answer(findingFor(full, { ...asked, mainIndicators: ['AWARENESS', 'DIGITAL_SOCIETY'] }))).toBe('UNKNOWN: NOT_MEASURED'));

  describe('under the parent', () => {
    const inDistrict = { rank: { required: 2, scope: 'PARENT', parentKind: 'DISTRICT' } } as const;

    it('counts the units of the same parent', () =>
      expect(findingFor(half, { ...inDistrict, others: [full], unit: { parent: 'Đông Hưng', parentKind: 'DISTRICT' } })).toMatchObject({ result: 'YES', actual: '2', scope: 'PARENT' }));

    it('does not apply once the parent is of another kind or there is none', () => {
      expect(answer(findingFor(full, { ...inDistrict, unit: { parent: 'Hưng Yên', parentKind: 'PROVINCE' } }))).toBe('NOT_APPLICABLE: SCOPE_ABOLISHED');
      expect(answer(findingFor(full, inDistrict))).toBe('NOT_APPLICABLE: SCOPE_ABOLISHED');
    });

    it('asks for no kind of parent where the rule names none', () =>
      expect(answer(findingFor(full, { rank: { required: 2, scope: 'PARENT' }, unit: { parent: 'Hưng Yên', parentKind: 'PROVINCE' } }))).toBe('YES: MET'));
  });
});

describe('a share of the own maximum', () => {
  const asked = { ratio: { operator: 'GTE', required: '0.90' } } as const;

  it('tells points, own maximum, share and margin', () =>
    expect(findingFor(EXACTLY_90, { ...asked, set: { mains: SIX } })).toMatchObject({
      result: 'YES', because: 'MET', required: '0.90', actual: '0.9', margin: '0', points: '450', max: '500', missing: '0', scope: null,
    }));

  it('is not shown as more than it is', () =>
    expect(findingFor({ AWARENESS: '49.9999', INSTITUTIONS: '40' }, asked)).toMatchObject({ result: 'NO', actual: '0.899999', margin: '-0.0001' }));

  it('never shows a threshold as reached that is not, however small the gap', () =>
    expect(findingFor({ AWARENESS: '899.9999', INSTITUTIONS: '0' }, { ...asked, set: { mains: { AWARENESS: '900', INSTITUTIONS: '100' } } })).toMatchObject({ result: 'NO', actual: '0.899999' }));

  it.each([
    ['LT', ['YES', 'NO', 'NO']], ['LTE', ['YES', 'YES', 'NO']], ['EQ', ['NO', 'YES', 'NO']], ['GTE', ['NO', 'YES', 'YES']], ['GT', ['NO', 'NO', 'YES']],
  ] as [Operator, string[]][])('%s means what it says 1/10 000 point below, at and above the threshold', (operator, expected) =>
    expect(['49.9999', '50', '50.0001'].map((AWARENESS) => findingFor({ AWARENESS, INSTITUTIONS: '40' }, { ratio: { operator, required: '0.90' } }).result)).toEqual(expected));

  describe('while scores are missing', () => {
    it.each([
      ['GTE', '54', 'YES: PASSES_ALREADY'], ['GTE', '53.9999', 'UNKNOWN: INCOMPLETE'], ['GTE', '14', 'UNKNOWN: INCOMPLETE'], ['GTE', '13.9999', 'NO: CANNOT_PASS'],
      ['GT', '54', 'UNKNOWN: INCOMPLETE'], ['GT', '54.0001', 'YES: PASSES_ALREADY'], ['GT', '14', 'NO: CANNOT_PASS'], ['GT', '14.0001', 'UNKNOWN: INCOMPLETE'],
      ['LTE', '14', 'YES: PASSES_ALREADY'], ['LTE', '54.0001', 'NO: CANNOT_PASS'], ['LT', '54', 'NO: CANNOT_PASS'], ['LT', '14', 'UNKNOWN: INCOMPLETE'],
      ['EQ', '30', 'UNKNOWN: INCOMPLETE'], ['EQ', '54.0001', 'NO: CANNOT_PASS'], ['EQ', '13.9999', 'NO: CANNOT_PASS'], ['EQ', '54', 'UNKNOWN: INCOMPLETE'],
    ] as [Operator, string, string][])('%s 54 of 100 with %s reported and 40 missing is %s', (operator, AWARENESS, expected) =>
      expect(answer(findingFor({ AWARENESS }, { ratio: { operator, required: '0.54' } }))).toBe(expected));

    it('tells how much is missing', () =>
      expect(findingFor({ AWARENESS: '54' }, asked)).toMatchObject({ points: '54', max: '100', missing: '40', actual: '0.54', margin: '-36' }));

    it('takes them for zero where the set says so', () =>
      expect(answer(findingFor({ AWARENESS: '54' }, { ...asked, set: { ...HUNDRED, onMissing: 'ZERO' } }))).toBe('NO: NOT_MET'));
  });

  it('counts the own maximum of a unit to which something does not apply', () =>
    expect(findingFor({ AWARENESS: '54', INSTITUTIONS: 'N/A' }, asked)).toMatchObject({ result: 'YES', points: '54', max: '60', margin: '0' }));

  it('is judged for a unit out of competition too', () =>
    expect(findingFor({ AWARENESS: '54', INSTITUTIONS: 'N/A' }, { ...asked, set: { ...HUNDRED, onNotApplicable: 'OUT_OF_COMPETITION' } }).result).toBe('YES'));

  it('does not apply where nothing applies', () => {
    expect(answer(findingFor({ AWARENESS: 'N/A', INSTITUTIONS: '40' }, { ...asked, mainIndicators: ['AWARENESS'] }))).toBe('NOT_APPLICABLE: NOTHING_APPLIES');
    expect(answer(findingFor({ AWARENESS: 'N/A', INSTITUTIONS: 'N/A' }, asked))).toBe('NOT_APPLICABLE: OUT_OF_COMPETITION');
  });

  it('is open for a unit that nobody appraised, with no number that looks like a score', () => {
    const finding = findingFor(null, asked);
    expect(answer(finding)).toBe('UNKNOWN: NOT_APPRAISED');
    expect(finding).toMatchObject({ actual: null, margin: null, points: null, max: null });
  });

  it('is open where the set does not measure what the rule adds up', () =>
    expect(answer(findingFor({ AWARENESS: '60' }, { ...asked, mainIndicators: ['DIGITAL_SOCIETY'] }))).toBe('UNKNOWN: NOT_MEASURED'));

  it('is open where a maximum is unknown, instead of measured against what is known', () =>
    expect(answer(findingFor({ TOTAL: '50', AWARENESS: '50', INSTITUTIONS: '30' }, {
      ...asked, mainIndicators: ['AWARENESS', 'INSTITUTIONS'], set: { mains: { AWARENESS: '60', INSTITUTIONS: null, CYBERSECURITY: '10' }, total: '150' },
    }))).toBe('UNKNOWN: INCOMPLETE'));

  it('of a maximum of zero is nothing that could be divided', () =>
    expect(answer(findingFor({ SMART_CITY: '0', AWARENESS: '1' }, { ...asked, mainIndicators: ['SMART_CITY'], set: { mains: { AWARENESS: '60', SMART_CITY: '0' } } }))).toBe('UNKNOWN: INCOMPLETE'));

  it('may be passed with bonus points', () =>
    expect(findingFor({ AWARENESS: '89.9999', BONUS: '0.0001' }, { ...asked, set: { mains: { AWARENESS: '100', BONUS: '0' }, bonus: ['BONUS'] } })).toMatchObject({ result: 'YES', points: '90', max: '100' }));
});

it('a margin is measured in points of the own maximum', () => {
  expect(pts('0.0001')).toBe(1);
  expect(findingFor({ AWARENESS: '60', INSTITUTIONS: '40' }, { ratio: { operator: 'GT', required: '0.70' } }).margin).toBe('30');
});
