import { componentsOf, isScored, mainIndicatorsOf, shownDecimals } from '../../src/indexers/core';
import { aSet, nodeAt } from '../support/core';

const set = aSet({
  mains: { AWARENESS: '100', SMART_CITY: '0', BONUS: '0', HUMAN_RESOURCES: null },
  components: { AWARENESS: { '1.1': '60', '1.2': '40' }, SMART_CITY: { '6.1': '0' } },
  bonus: ['BONUS'],
});

describe('the tree of a set', () => {
  it('has its main indicators in node order', () =>
    expect(mainIndicatorsOf(set).map((main) => set.nodes[main]!.code)).toEqual(['AWARENESS', 'SMART_CITY', 'BONUS', 'HUMAN_RESOURCES']));

  it('has components under their own main indicator only', () => {
    expect(componentsOf(set, nodeAt(set, 'AWARENESS')).map((node) => set.nodes[node]!.code)).toEqual(['1.1', '1.2']);
    expect(componentsOf(set, nodeAt(set, 'SMART_CITY')).map((node) => set.nodes[node]!.code)).toEqual(['6.1']);
    expect(componentsOf(set, nodeAt(set, 'BONUS'))).toEqual([]);
  });

  it('scores what has points to win, a bonus, and what has a maximum that nobody stated', () =>
    expect(['AWARENESS', 'SMART_CITY', 'BONUS', 'HUMAN_RESOURCES', '6.1'].map((code) => isScored(set.nodes[nodeAt(set, code)]!))).toEqual([
      true, false, true, true, false,
    ]));

  it('shows ratios at its own decimals, or at 6', () => {
    expect(shownDecimals(set)).toBe(6);
    expect(shownDecimals({ ...set, publishedDecimals: 4 })).toBe(4);
    expect(shownDecimals({ ...set, publishedDecimals: 0 })).toBe(0);
  });
});
