import { addUp, formatPoints, isComplete, layoutOf, partsOf, STATUS, sumAt, sumOver, TOTAL, type IndicatorSet, type Points, type Sum } from '../../src/indexers/core';
import { aSet, EXACTLY_90, frozen, nodeAt, scoresOf, SIX, type Reported, type SetOptions } from '../support/core';

const STATUS_WORDS = ['reported', 'missing', 'not applicable'];

/** "points / own maximum", what is missing of it, and the status. */
function inWords(sum: Sum): string {
  const [points, max, missing] = [sum.points, sum.max, sum.missing].map((value) => formatPoints(value as Points));
  return `${points} of ${max}${sum.missing > 0 ? `, ${missing} missing` : ''}: ${STATUS_WORDS[sum.status]}`;
}

function sumOf(set: IndicatorSet, reported: Reported, code = 'TOTAL'): string {
  return inWords(sumAt(addUp(layoutOf(set), frozen(scoresOf(set, reported))).sums, nodeAt(set, code)));
}

const TWO: SetOptions = { mains: { AWARENESS: '100', INSTITUTIONS: '50' }, components: { AWARENESS: { '1.1': '60', '1.2': '40' } } };

describe('adding up', () => {
  it('makes 450 of 500 of six main indicators, exactly', () => expect(sumOf(aSet({ mains: SIX }), EXACTLY_90)).toBe('450 of 500: reported'));

  it('goes from components over main indicators to the total', () => {
    const reported = { '1.1': '55.5', '1.2': '4.25', INSTITUTIONS: '0.0001' };
    expect(sumOf(aSet(TWO), reported, 'AWARENESS')).toBe('59.75 of 100: reported');
    expect(sumOf(aSet(TWO), reported)).toBe('59.7501 of 150: reported');
  });

  it('takes 0 points as reported and nothing as missing', () => {
    expect(sumOf(aSet(TWO), { '1.1': '0', '1.2': '0', INSTITUTIONS: '0' })).toBe('0 of 150: reported');
    expect(sumOf(aSet(TWO), { '1.1': '0', '1.2': '0' })).toBe('0 of 150, 50 missing: missing');
  });

  it('keeps what was reported of an incomplete main indicator and says how much is missing', () => {
    expect(sumOf(aSet(TWO), { '1.1': '55' }, 'AWARENESS')).toBe('55 of 100, 40 missing: missing');
    expect(sumOf(aSet(TWO), { '1.1': '55', INSTITUTIONS: '50' })).toBe('105 of 150, 40 missing: missing');
  });

  it('counts what is missing as zero points where the set says so, and keeps saying that it is missing', () => {
    const set = aSet({ ...TWO, onMissing: 'ZERO' });
    expect(sumOf(set, { '1.1': '55', INSTITUTIONS: '50' })).toBe('105 of 150: reported');
    expect(sumOf(set, { '1.1': '55' }, '1.2')).toBe('0 of 40: missing');
    expect(sumOf(set, {})).toBe('0 of 150: missing');
  });

  it('makes 940, not 1000, where 60 points are not scored', () => {
    const set = aSet({ mains: { AWARENESS: '50', INSTITUTIONS: '50', INFRASTRUCTURE: '140', HUMAN_RESOURCES: '100', CYBERSECURITY: '100', DIGITAL_GOVERNMENT: '200', DIGITAL_ECONOMY: '150', DIGITAL_SOCIETY: '150' } });
    const full = Object.fromEntries(set.nodes.slice(1).map((node) => [node.code, formatPoints(node.max!)]));
    expect(sumOf(set, full)).toBe('940 of 940: reported');
  });
});

describe('what does not apply', () => {
  it('shrinks the own maximum', () => {
    expect(sumOf(aSet(TWO), { '1.1': '54', '1.2': 'N/A', INSTITUTIONS: '45' })).toBe('99 of 110: reported');
    expect(sumOf(aSet(TWO), { '1.1': '54', '1.2': '36', INSTITUTIONS: 'N/A' })).toBe('90 of 100: reported');
  });

  it('is neither zero nor missing', () => {
    expect(sumOf(aSet(TWO), { '1.2': 'N/A' }, '1.2')).toBe('0 of 0: not applicable');
    expect(sumOf(aSet(TWO), { '1.1': 'N/A', '1.2': 'N/A', INSTITUTIONS: '45' }, 'AWARENESS')).toBe('0 of 0: not applicable');
  });

  it('leaves nothing where no part applies', () =>
    expect(sumOf(aSet(TWO), { AWARENESS: 'N/A', INSTITUTIONS: 'N/A' })).toBe('0 of 0: not applicable'));

  it('shrinks the maximum of a node that was reported above its parts', () => {
    expect(sumOf(aSet(TWO), { AWARENESS: '54', '1.2': 'N/A' }, 'AWARENESS')).toBe('54 of 60: reported');
    expect(sumOf(aSet(TWO), { TOTAL: '99', '1.2': 'N/A' })).toBe('99 of 110: reported');
    expect(sumOf(aSet(TWO), { TOTAL: '99', INSTITUTIONS: 'N/A' })).toBe('99 of 100: reported');
  });

  it('never takes the whole maximum from points that were reported', () => {
    expect(sumOf(aSet(TWO), { AWARENESS: '54', '1.1': 'N/A', '1.2': 'N/A' }, 'AWARENESS')).toBe('54 of 100: reported');
    expect(sumOf(aSet(TWO), { AWARENESS: '54', '1.1': 'N/A', '1.2': 'N/A', INSTITUTIONS: '36' })).toBe('90 of 150: reported');
    expect(sumOf(aSet(TWO), { TOTAL: '99', AWARENESS: 'N/A', INSTITUTIONS: 'N/A' })).toBe('99 of 150: reported');
  });

  describe('where such a unit is out of competition', () => {
    const isOut = (reported: Reported, onNotApplicable: SetOptions['onNotApplicable'] = 'OUT_OF_COMPETITION'): boolean => {
      const set = aSet({
        mains: { ...TWO.mains, SMART_CITY: '0', BONUS: '0' }, components: { ...TWO.components, BONUS: { '10.1': '0' } }, bonus: ['BONUS', '10.1'], onNotApplicable,
      });
      return addUp(layoutOf(set), scoresOf(set, { AWARENESS: '1', INSTITUTIONS: '1', ...reported })).outOfCompetition;
    };

    it('a scored component or main indicator puts it out', () => {
      expect(isOut({ '1.2': 'N/A' })).toBe(true);
      expect(isOut({ INSTITUTIONS: 'N/A' })).toBe(true);
    });

    it('what is not scored, and a bonus that does not apply, do not', () => {
      expect(isOut({ SMART_CITY: 'N/A' })).toBe(false);
      expect(isOut({ BONUS: 'N/A' })).toBe(false);
      expect(isOut({ '10.1': 'N/A' })).toBe(false);
    });

    it('only the set decides that', () => {
      expect(isOut({ '1.2': 'N/A' }, 'SHRINK_MAX')).toBe(false);
      expect(isOut({ '1.2': 'missing' })).toBe(false);
    });
  });
});

describe('what was reported above its parts', () => {
  const found = (reported: Reported): unknown => {
    const set = aSet(TWO);
    return addUp(layoutOf(set), scoresOf(set, reported)).disagreements;
  };

  it('decides', () => {
    expect(sumOf(aSet(TWO), { AWARENESS: '80', '1.1': '55', '1.2': '20', INSTITUTIONS: '10' })).toBe('90 of 150: reported');
    expect(sumOf(aSet(TWO), { TOTAL: '120', '1.1': '55', '1.2': '20', INSTITUTIONS: '10' })).toBe('120 of 150: reported');
  });

  it('is complete although parts are missing', () => expect(sumOf(aSet(TWO), { TOTAL: '120' })).toBe('120 of 150: reported'));

  it('stands beside what the hub computes where the two differ', () => {
    expect(found({ AWARENESS: '80', '1.1': '55', '1.2': '20' })).toEqual([{ node: 1, reported: 800_000, computed: 750_000 }]);
    expect(found({ TOTAL: '120', AWARENESS: '80', INSTITUTIONS: '10' })).toEqual([{ node: TOTAL, reported: 1_200_000, computed: 900_000 }]);
    expect(found({ TOTAL: '85', AWARENESS: '80', INSTITUTIONS: '10' })).toEqual([{ node: TOTAL, reported: 850_000, computed: 900_000 }]);
  });

  it('sees a difference of 1/10 000 point', () =>
    expect(found({ AWARENESS: '75.0001', '1.1': '55', '1.2': '20' })).toEqual([{ node: 1, reported: 750_001, computed: 750_000 }]));

  it('disagrees with nothing where both are equal, a part is missing, or no part applies', () => {
    expect(found({ AWARENESS: '75', '1.1': '55', '1.2': '20' })).toEqual([]);
    expect(found({ AWARENESS: '80', '1.1': '55' })).toEqual([]);
    expect(found({ AWARENESS: '80', '1.1': 'N/A', '1.2': 'N/A' })).toEqual([]);
  });
});

describe('a bonus', () => {
  const set = aSet({ mains: { AWARENESS: '100', BONUS: '0' }, components: { BONUS: { '10.1': '0', '10.2': '0' } }, bonus: ['BONUS', '10.1', '10.2'] });

  it('adds points and no maximum', () => expect(sumOf(set, { AWARENESS: '90', '10.1': '5', '10.2': '2.5' })).toBe('97.5 of 100: reported'));
  it('may lift a unit above its maximum', () => expect(sumOf(set, { AWARENESS: '99', BONUS: '5' })).toBe('104 of 100: reported'));
  it('may take points away', () => expect(sumOf(set, { AWARENESS: '90', BONUS: '-5' })).toBe('85 of 100: reported'));
  it('that nobody reported leaves the unit complete', () => expect(sumOf(set, { AWARENESS: '90' })).toBe('90 of 100: reported'));
  it('that does not apply leaves the maximum as it is', () => expect(sumOf(set, { AWARENESS: '90', BONUS: 'N/A' })).toBe('90 of 100: reported'));
  it('adds no maximum even if the set states one by mistake', () =>
    expect(sumOf(aSet({ mains: { AWARENESS: '100', BONUS: '10' }, bonus: ['BONUS'] }), { AWARENESS: '90', BONUS: '5' })).toBe('95 of 100: reported'));
});

describe('what is collected but not scored', () => {
  const set = aSet({ mains: { AWARENESS: '100', SMART_CITY: '0' }, components: { SMART_CITY: { '6.1': '0', '6.2': '0' } } });

  it('never makes a unit incomplete', () => {
    expect(sumOf(set, { AWARENESS: '90' })).toBe('90 of 100: reported');
    expect(sumOf(set, { AWARENESS: '90', '6.1': '0' })).toBe('90 of 100: reported');
  });

  it('adds nothing to the total, whatever somebody reported there', () => {
    expect(sumOf(set, { AWARENESS: '90', '6.1': '7', '6.2': '3' })).toBe('90 of 100: reported');
    expect(sumOf(set, { AWARENESS: '90', '6.1': '7', '6.2': '3' }, 'SMART_CITY')).toBe('10 of 0: reported');
  });

  it('does not make a total out of nothing', () => {
    expect(sumOf(set, { AWARENESS: 'N/A', SMART_CITY: '0' })).toBe('0 of 0: not applicable');
    expect(sumOf(set, { AWARENESS: 'missing', SMART_CITY: '0' })).toBe('0 of 100, 100 missing: missing');
  });
});

describe('where no source states a maximum', () => {
  const HAI_DUONG: SetOptions = { mains: { ...SIX, INSTITUTIONS: null, INFRASTRUCTURE: null }, total: '500' };

  it('a total that was reported keeps its own', () => expect(sumOf(aSet(HAI_DUONG), { ...EXACTLY_90, TOTAL: '450' })).toBe('450 of 500: reported'));

  it('a node is not made from its parts', () => expect(layoutOf(aSet(HAI_DUONG)).computable.has(TOTAL)).toBe(false));

  it('a main indicator has the maximum of its components', () => {
    const set = aSet({ mains: { AWARENESS: null, INSTITUTIONS: '50' }, components: { AWARENESS: { '1.1': '60', '1.2': '40' } }, total: '150' });
    expect(sumOf(set, { '1.1': '55', '1.2': '20' }, 'AWARENESS')).toBe('75 of 100: reported');
    expect(sumOf(set, { AWARENESS: '75' }, 'AWARENESS')).toBe('75 of 100: reported');
    expect(sumOf(set, { AWARENESS: '54', '1.2': 'N/A' }, 'AWARENESS')).toBe('54 of 60: reported');
  });
});

describe('the sum over chosen main indicators', () => {
  const PILLARS = { AWARENESS: '100', SMART_CITY: '0', DIGITAL_GOVERNMENT: '200', DIGITAL_ECONOMY: '150', BONUS: '0' } as const;
  const over = (set: IndicatorSet, codes: readonly string[], reported: Reported): string => {
    const layout = layoutOf(set);
    return inWords(sumOver(layout, addUp(layout, scoresOf(set, reported)).sums, codes.map((code) => nodeAt(set, code))));
  };
  const set = aSet({ mains: PILLARS, bonus: ['BONUS'] });
  const reported = { AWARENESS: '90', DIGITAL_GOVERNMENT: '150', DIGITAL_ECONOMY: '50', BONUS: '5' };

  it('has its own maximum', () => expect(over(set, ['AWARENESS', 'DIGITAL_GOVERNMENT'], reported)).toBe('240 of 300: reported'));

  it('does not care for what it leaves out', () =>
    expect(over(set, ['AWARENESS', 'DIGITAL_GOVERNMENT'], { ...reported, DIGITAL_ECONOMY: 'missing' })).toBe('240 of 300: reported'));

  it('counts a bonus only where it is asked for', () => {
    expect(over(set, ['AWARENESS', 'DIGITAL_GOVERNMENT', 'DIGITAL_ECONOMY'], reported)).toBe('290 of 450: reported');
    expect(over(set, ['AWARENESS', 'DIGITAL_GOVERNMENT', 'DIGITAL_ECONOMY', 'BONUS'], reported)).toBe('295 of 450: reported');
  });

  it('is the total itself where it names all that the set scores, smart city or not', () => {
    const published = { TOTAL: '405' };
    expect(over(set, ['AWARENESS', 'DIGITAL_GOVERNMENT', 'DIGITAL_ECONOMY', 'BONUS'], published)).toBe('405 of 450: reported');
    expect(over(set, ['AWARENESS', 'DIGITAL_GOVERNMENT', 'DIGITAL_ECONOMY'], published)).toBe('0 of 450, 450 missing: missing');
  });

  it('is unknown where points stand beside a maximum that nobody states: a ratio of them would be too good', () => {
    const haiDuong = aSet({ mains: { ...SIX, INSTITUTIONS: null }, total: '500' });
    const codes = ['AWARENESS', 'INSTITUTIONS', 'HUMAN_RESOURCES'];
    expect(over(haiDuong, codes, { ...EXACTLY_90, TOTAL: '450' })).toBe('0 of 0: missing');
    expect(over(haiDuong, ['AWARENESS', 'HUMAN_RESOURCES'], { ...EXACTLY_90, TOTAL: '450' })).toBe('81.14 of 90: reported');
    expect(over(haiDuong, Object.keys(SIX), { ...EXACTLY_90, TOTAL: '450' })).toBe('450 of 500: reported');
    expect(over(haiDuong, codes, { ...EXACTLY_90, INSTITUTIONS: 'N/A', TOTAL: '450' })).toBe('81.14 of 90: reported');
  });
});

it('a sum is complete when nothing that counts is missing and something applies', () => {
  const sum = { points: 1, max: 1, missing: 0, status: STATUS.REPORTED };
  expect(isComplete(sum)).toBe(true);
  expect(isComplete({ ...sum, missing: 1 })).toBe(false);
  expect(isComplete({ ...sum, status: STATUS.NOT_APPLICABLE })).toBe(false);
  expect(isComplete({ ...sum, status: STATUS.MISSING })).toBe(true);
});

it('knows the parts of a total, of a main indicator and of a component', () => {
  const layout = layoutOf(aSet(TWO));
  expect([TOTAL, 1, 2, 3].map((node) => partsOf(layout, node))).toEqual([[1, 2], [3, 4], [], []]);
});
