/** Laws of a record and its recomputation, over random fields of units. */
import fc from 'fast-check';
import {
  computeSnapshot, differenceText, MOST_DIFFERENCES, readRecord, recompute, recordOf, recordParts, recordText, UnreadableRecord, type RankingRecord, type Standing,
} from '../../src/indexers/core';
import { anyField, law as lawOf, SEED, type RandomField } from '../support/arbitraries';
import { aSet, entriesOf, frozen, SIX } from '../support/core';

const published = ({ set, entries }: RandomField): RankingRecord => recordOf('90:COMMUNE:2023', set, entries, computeSnapshot(set, entries));
const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void => lawOf(arbitrary, holds, 100);
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe(`a record (seed ${SEED})`, () => {
  it('has no difference and gives its own text again', () => law(anyField, (field) => {
    const record = published(field);
    expect(recompute(frozen(record))).toMatchObject({ differences: [], text: recordText(record), standings: record.standings });
  }));

  it('is the same whatever order its units come in', () => law(fc.tuple(anyField, fc.infiniteStream(fc.nat(1_000))), ([{ set, entries }, random]) => {
    const shuffled = entries.map((entry) => [random.next().value as number, entry] as const).sort(([a], [b]) => a - b).map(([, entry]) => entry);
    const [one, other] = [published({ set, entries }), published({ set, entries: shuffled })];
    expect(recordText(other)).toBe(recordText(one));
    const mixed = recompute({ ...one, inputs: shuffled, standings: one.standings.toReversed() });
    expect([mixed.text, mixed.differences]).toEqual([recordText(one), []]);
  }));

  it('reads back as itself', () => law(anyField, (field) => expect(readRecord(recordText(published(field)))).toEqual(copy(published(field)))));

  it('is the same text in pages of any length', async () => {
    const inPages = async function* <T>(rows: readonly T[], length: number): AsyncGenerator<readonly T[]> {
      for (let at = 0; at <= rows.length; at += length) yield rows.slice(at, at + length);
    };
    await fc.assert(fc.asyncProperty(anyField, fc.integer({ min: 1, max: 5 }), async (field, length) => {
      const record = published(field);
      let text = '';
      for await (const part of recordParts(record, inPages(record.inputs, length), inPages(record.standings, length))) text += part;
      expect(text).toBe(recordText(record));
    }), { seed: SEED, numRuns: 50 });
  });

  it('with any one value of a standing changed names the unit, the node and both values', () => {
    const fields = ['points', 'max', 'missing', 'status', 'rankTerritory', 'rankParent'] as const;
    law(fc.tuple(anyField.filter(({ entries }) => entries.length > 0), fc.nat(), fc.nat(), fc.constantFrom(...fields)), ([field, unit, column, name]) => {
      const record = copy(published(field)) as { standings: (Standing & { points: number[] })[] } & Omit<RankingRecord, 'standings'>;
      const standing = record.standings[unit % record.standings.length]!;
      const at = column % standing[name].length;
      standing[name][at]! += 1;
      const names = [...record.set.nodes.map((node) => node.code), ...record.set.pillars.map((view) => view.pillar)];
      expect(recompute(record).differences).toEqual([expect.objectContaining({ unit: standing.key, node: names[at] })]);
    });
  });

  it('with a changed score has another text', () => law(fc.tuple(anyField, fc.nat()), ([field, at]) => {
    const appraised = field.entries.filter(({ scores }) => scores !== null);
    fc.pre(appraised.length > 0);
    const record = copy(published(field));
    const { points } = record.inputs.find(({ key }) => key === appraised[at % appraised.length]!.key)!.scores as unknown as { points: number[] };
    points[at % points.length]! += 1;
    expect(recompute(record).text).not.toBe(recordText(published(field)));
  }));
});

const SET = aSet({ mains: SIX });
const RECORD = published({ set: SET, entries: entriesOf(SET, { a: { AWARENESS: '60' }, b: { AWARENESS: '50' }, c: null }) });

describe('what differs is said from its cause to its effects', () => {
  it('a score before the sum and the rank that it makes', () => {
    const record = copy(RECORD);
    (record.inputs[1]!.scores!.points as number[])[1] = 605_000;
    const { differences } = recompute(record);
    expect(differences.map(({ unit, node, what }) => [unit, node, what])).toEqual([
      ['b', 'AWARENESS', 'POINTS'], ['b', 'TOTAL', 'POINTS'], ['a', 'AWARENESS', 'RANK'], ['b', 'AWARENESS', 'RANK'],
    ]);
    expect(differenceText(differences[0]!)).toEqual({ vi: 'b, AWARENESS: điểm: công bố 50, tính lại 60.5', en: 'b, AWARENESS: points: 50 is published, 60.5 is recomputed' });
  });

  it('a unit that is on one side only', () => {
    const without = (key: string): RankingRecord => ({ ...RECORD, standings: RECORD.standings.filter((standing) => standing.key !== key) });
    expect(recompute(without('b')).differences).toEqual([{ unit: 'b', node: null, what: 'UNIT', published: null, recomputed: 'b' }]);
    const { differences } = recompute({ ...RECORD, inputs: RECORD.inputs.slice(0, 2) });
    expect(differences).toEqual([{ unit: 'c', node: null, what: 'UNIT', published: 'c', recomputed: null }]);
  });

  it('a status, a stage and a missing rank in words', () => {
    const standings = copy(RECORD.standings) as (Standing & Record<string, unknown>)[];
    Object.assign(standings[2]!, { rankStatus: 'RANKED', stage: 'VERIFIED' });
    standings[2]!.status[1] = 0;
    standings[0]!.rankTerritory[1] = 0;
    expect(recompute({ ...RECORD, standings }).differences.map((one) => differenceText(one).en)).toEqual([
      'c: the stage: VERIFIED is published, none is recomputed', 'c, AWARENESS: the status of the score: REPORTED is published, MISSING is recomputed',
      'c: the rank status: RANKED is published, NOT_APPRAISED is recomputed', 'a, AWARENESS: the rank in the territory: none is published, 1 is recomputed',
    ]);
  });

  it('and of many only the first', () => {
    const many = published({ set: SET, entries: entriesOf(SET, Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`unit-${index}`, { AWARENESS: '1' }]))) });
    const doubled = { ...SET, nodes: SET.nodes.map((node) => ({ ...node, max: (node.max! * 2) as never })) };
    expect(recompute({ ...many, set: doubled }).differences).toHaveLength(MOST_DIFFERENCES);
  });
});

describe('a text that is no record is refused at its first wrong place', () => {
  const refused = (text: string): string => {
    try {
      readRecord(text);
      return 'accepted';
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      const { unit, node, published } = error.difference;
      return [unit, node, published].filter((part) => part !== null).join(' | ');
    }
  };
  const changed = (change: (record: any) => void): string => {
    const record: any = copy(RECORD);
    change(record);
    return JSON.stringify(record);
  };

  it.each<[string, (record: any) => void, string]>([
    ['a float', (record) => (record.inputs[0].scores.points[1] = 12.5), 'a | AWARENESS | inputs[0].scores.points[1] = 12.5'],
    ['a number too large', (record) => (record.standings[1].max[0] = 2 ** 53), 'b | TOTAL | standings[1].max[0] = 9007199254740992'],
    ['a text for a number', (record) => (record.standings[0].rankParent[2] = '1'), 'a | INSTITUTIONS | standings[0].rankParent[2] = "1"'],
    ['a column too few', (record) => record.standings[0].status.pop(), 'a | standings[0].status.length = 6'],
    ['scores that are none', (record) => (record.inputs[1].scores = 5), 'b | inputs[1].scores = 5'],
    ['a unit twice', (record) => record.inputs.push(record.inputs[0]), 'inputs[3].key = "a"'],
    ['a unit without a name', (record) => delete record.standings[0].key, 'standings[0].key = undefined'],
    ['a printed rank that is none', (record) => (record.inputs[0].publishedRank = '1'), 'a | inputs[0].publishedRank = "1"'],
    ['no period', (record) => delete record.period, 'period = undefined'],
    ['no set', (record) => (record.set = null), 'set = null'],
    ['a set of nothing', (record) => (record.set.nodes = []), 'set.nodes = []'],
    ['decimals that are none', (record) => (record.set.publishedDecimals = 0.5), 'set.publishedDecimals = 0.5'],
    ['a maximum that is a float', (record) => (record.set.nodes[1].max = 0.1), 'AWARENESS | set.nodes[1].max = 0.1'],
    ['two totals', (record) => (record.set.nodes[1].kind = 'TOTAL'), 'AWARENESS | set.nodes[1].kind = "TOTAL"'],
    ['a pillar over what is not there', (record) => (record.set.pillars = [{ pillar: 'ECONOMY', mainIndicators: [99] }]), 'ECONOMY | set.pillars[0].mainIndicators = [99]'],
    ['standings that are no list', (record) => (record.standings = {}), 'standings = {}'],
  ])('%s', (_, change, expected) => expect(refused(changed(change))).toBe(expected));

  it('what is not whole JSON, or no object', () => {
    expect(refused(recordText(RECORD).slice(0, -3))).toMatch(/^JSON … ".*"$/);
    expect(refused('')).toBe('JSON … ""');
    expect(refused('[]')).toBe('record = []');
  });
});
