import {
  columnCount, competes, computeSnapshot, NotComputable, parentPartition, sumAt, territoryPartition, TOTAL, type Entry, type Standing,
} from '../../src/indexers/core';
import { anEntry, aSet, entriesOf, frozen, nodeAt, ranksOf, scoresOf, SIX, type Reported, type SetOptions } from '../support/core';

const OPTIONS: SetOptions = {
  mains: { AWARENESS: '100', DIGITAL_GOVERNMENT: '200', DIGITAL_ECONOMY: '150', SMART_CITY: '0' },
  components: { AWARENESS: { '1.1': '60', '1.2': '40' } },
  pillars: { GOVERNMENT: ['AWARENESS', 'DIGITAL_GOVERNMENT', 'SMART_CITY'], ECONOMY: ['AWARENESS', 'DIGITAL_ECONOMY', 'SMART_CITY'] },
};
const SET = aSet(OPTIONS);
const GOVERNMENT = SET.nodes.length;
const ECONOMY = GOVERNMENT + 1;

const standingsOf = (units: Record<string, Reported | null>, options: SetOptions = OPTIONS): Map<string, Standing> => {
  const set = aSet(options);
  return new Map(computeSnapshot(set, entriesOf(set, units)).standings.map((standing) => [standing.key, standing]));
};

describe('a snapshot', () => {
  it('has a column for the total, each main indicator, each component and each pillar', () => {
    expect(columnCount(SET)).toBe(9);
    const standing = standingsOf({ a: {} }).get('a')!;
    for (const column of ['points', 'max', 'missing', 'status', 'rankTerritory', 'rankParent'] as const) expect(standing[column]).toHaveLength(9);
  });

  it('ranks each column for itself', () => {
    const standings = [...standingsOf({
      a: { '1.1': '60', '1.2': '0', DIGITAL_GOVERNMENT: '100', DIGITAL_ECONOMY: '10' },
      b: { '1.1': '30', '1.2': '30', DIGITAL_GOVERNMENT: '90', DIGITAL_ECONOMY: '150' },
    }).values()];
    expect(ranksOf(standings)).toEqual({ a: 2, b: 1 });
    expect(ranksOf(standings, nodeAt(SET, 'AWARENESS'))).toEqual({ a: 1, b: 1 });
    expect(ranksOf(standings, nodeAt(SET, '1.2'))).toEqual({ a: 2, b: 1 });
    expect(ranksOf(standings, GOVERNMENT)).toEqual({ a: 1, b: 2 });
    expect(ranksOf(standings, ECONOMY)).toEqual({ a: 2, b: 1 });
  });

  it('gives a pillar its own maximum; overlapping pillars are not the total', () => {
    const standing = standingsOf({ a: { AWARENESS: '90', DIGITAL_GOVERNMENT: '100', DIGITAL_ECONOMY: '50' } }).get('a')!;
    expect(sumAt(standing, GOVERNMENT)).toMatchObject({ points: 1_900_000, max: 3_000_000, missing: 0 });
    expect(sumAt(standing, ECONOMY)).toMatchObject({ points: 1_400_000, max: 2_500_000, missing: 0 });
    expect(sumAt(standing, TOTAL)).toMatchObject({ points: 2_400_000, max: 4_500_000, missing: 0 });
  });

  it('ranks nobody on what has no points to win', () => {
    const standings = [...standingsOf({ a: { SMART_CITY: '0' }, b: { SMART_CITY: '0' } }).values()];
    expect(ranksOf(standings, nodeAt(SET, 'SMART_CITY'))).toEqual({ a: 0, b: 0 });
  });

  it('keeps the order of the entries', () => expect([...standingsOf({ b: {}, a: null, c: {} }).keys()]).toEqual(['b', 'a', 'c']));

  it('changes nothing of what it is given', () =>
    expect(() => computeSnapshot(frozen(aSet(OPTIONS)), frozen(entriesOf(SET, { a: { AWARENESS: '5' }, b: null })))).not.toThrow());

  it('of nobody is empty', () => expect(computeSnapshot(SET, [])).toEqual({ standings: [], disagreements: [] }));
});

describe('why a unit has a rank or has none', () => {
  const full = { AWARENESS: '90', DIGITAL_GOVERNMENT: '100', DIGITAL_ECONOMY: '50' };
  const status = (reported: Reported | null, options = OPTIONS): string => standingsOf({ unit: reported }, options).get('unit')!.rankStatus;

  it('RANKED: everything that counts was reported', () => expect(status(full)).toBe('RANKED'));
  it('INCOMPLETE: something is missing', () => expect(status({ ...full, AWARENESS: 'missing', '1.1': '5' })).toBe('INCOMPLETE'));
  it('RANKED with missing scores where they count as zero', () => expect(status({ AWARENESS: '1' }, { ...OPTIONS, onMissing: 'ZERO' })).toBe('RANKED'));
  it('NOT_APPRAISED: there are no scores', () => expect(status(null)).toBe('NOT_APPRAISED'));
  it('NOT_APPRAISED even where missing counts as zero', () => expect(status(null, { ...OPTIONS, onMissing: 'ZERO' })).toBe('NOT_APPRAISED'));
  it('OUT_OF_COMPETITION: something does not apply and the set says so', () =>
    expect(status({ ...full, DIGITAL_ECONOMY: 'N/A' }, { ...OPTIONS, onNotApplicable: 'OUT_OF_COMPETITION' })).toBe('OUT_OF_COMPETITION'));
  it('OUT_OF_COMPETITION: nothing applies', () => expect(status({ TOTAL: 'N/A' })).toBe('OUT_OF_COMPETITION'));
  it('OUT_OF_COMPETITION: nothing that is scored applies', () =>
    expect(status({ AWARENESS: 'N/A', DIGITAL_GOVERNMENT: 'N/A', DIGITAL_ECONOMY: 'N/A', SMART_CITY: '0' })).toBe('OUT_OF_COMPETITION'));

  it('takes no place from the others and keeps none', () => {
    const standings = standingsOf({ absent: null, open: { AWARENESS: '100' }, out: { ...full, AWARENESS: '100', '1.1': 'N/A' }, best: full }, { ...OPTIONS, onNotApplicable: 'OUT_OF_COMPETITION' });
    expect(ranksOf([...standings.values()])).toEqual({ absent: 0, open: 0, out: 0, best: 1 });
    expect(ranksOf([...standings.values()], nodeAt(SET, 'AWARENESS'))).toEqual({ absent: 0, open: 1, out: 0, best: 2 });
  });

  it('is not hidden by an unappraised unit that is shown with zeros: it is missing its whole maximum', () =>
    expect(sumAt(standingsOf({ unit: null }).get('unit')!, TOTAL)).toMatchObject({ points: 0, max: 4_500_000, missing: 4_500_000 }));

  it('decides who competes', () => {
    const [ranked, absent] = [standingsOf({ unit: full }).get('unit')!, standingsOf({ unit: null }).get('unit')!];
    expect(competes(ranked, sumAt(ranked, TOTAL))).not.toBeNull();
    expect(competes(ranked, { ...sumAt(ranked, TOTAL), missing: 1 })).toBeNull();
    expect(competes(absent, sumAt(ranked, TOTAL))).toBeNull();
  });
});

describe('who competes with whom', () => {
  const under = (key: string, parent: string | null, group: string | null): Entry => anEntry(key, scoresOf(SET, { TOTAL: '1' }), { parent, group });

  it('in the territory: the units of one group', () => {
    const [a, b, c, d] = territoryPartition([under('a', 'x', null), under('b', 'y', null), under('c', 'x', 'central'), under('d', null, null)]);
    expect(a).toBe(b);
    expect(a).toBe(d);
    expect(a).not.toBe(c);
  });

  it('under a parent: the units of one group of the same parent; without a parent nobody', () => {
    const [a, b, c, d, e] = parentPartition([under('a', 'x', null), under('b', 'x', null), under('c', 'y', null), under('d', 'x', 'central'), under('e', null, null)]);
    expect(a).toBe(b);
    expect(new Set([a, c, d]).size).toBe(3);
    expect(e).toBeNull();
  });

  it('never mixes two parents because of a blank in a name', () => {
    const [a, b] = parentPartition([under('a', 'Đông', 'Hưng Hà'), under('b', 'Đông Hưng', 'Hà')]);
    expect(a).not.toBe(b);
  });
});

describe('what was printed beside what is computed', () => {
  const disagreements = (units: Record<string, Reported>, publishedRanks: Record<string, number>): unknown => {
    const entries = entriesOf(SET, units).map((entry) => ({ ...entry, publishedRank: publishedRanks[entry.key] ?? null }));
    return computeSnapshot(SET, entries).disagreements;
  };

  it('is a disagreement where the ranks differ', () =>
    expect(disagreements({ a: { TOTAL: '100' }, b: { TOTAL: '200' } }, { a: 1, b: 1 })).toEqual([{ key: 'a', kind: 'RANK', node: TOTAL, reported: 1, computed: 2 }]));

  it('is a disagreement where the hub cannot rank at all', () =>
    expect(disagreements({ a: { AWARENESS: '1' } }, { a: 3 })).toEqual([{ key: 'a', kind: 'RANK', node: TOTAL, reported: 3, computed: 0 }]));

  it('is a disagreement where points reported above their parts differ', () =>
    expect(disagreements({ a: { AWARENESS: '80', '1.1': '50', '1.2': '20' } }, {})).toEqual([{ key: 'a', kind: 'POINTS', node: nodeAt(SET, 'AWARENESS'), reported: 800_000, computed: 700_000 }]));

  it('is nothing to report where both agree', () => expect(disagreements({ a: { TOTAL: '100' } }, { a: 1 })).toEqual([]));
});

describe('what cannot be computed', () => {
  const HAI_DUONG: SetOptions = { mains: { ...SIX, INSTITUTIONS: null }, total: '500' };

  it('is refused by name: a total whose parts have no known maximum', () => {
    expect(() => standingsOf({ a: { AWARENESS: '5' } }, HAI_DUONG)).toThrow(NotComputable);
    expect(() => standingsOf({ a: { AWARENESS: '5' } }, HAI_DUONG)).toThrow(/TOTAL.*INSTITUTIONS/);
  });

  it('is no matter where the total itself was reported, or nothing at all', () => {
    expect(standingsOf({ a: { TOTAL: '450', AWARENESS: '5' }, b: {}, c: null }, HAI_DUONG).get('a')!.rankStatus).toBe('RANKED');
  });

  it('is scores that follow the nodes of another set', () => {
    const other = aSet({ mains: { AWARENESS: '100' } });
    expect(() => computeSnapshot(SET, [anEntry('a', scoresOf(other, { AWARENESS: '5' }))])).toThrow(/do not follow the nodes/);
  });
});
