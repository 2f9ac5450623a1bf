/** What the client recomputes of every publication of the seeds, over the very bytes that a hub serves. */
import { compareServed, differenceText, verifyRecord } from '../../client/src/verify';
import { smallHub } from '../api/small-hub';
import { seededHub } from '../support/seeded';
import { close, rankingOf, serve, snapshotsOf, textOf, type Served } from './served-hub';

let seeded: Served;
let small: Served;
beforeAll(async () => {
  [seeded, small] = [await serve(await seededHub()), await serve(await smallHub())];
}, 120_000);
afterAll(async () => {
  for (const hub of [seeded, small]) await close(hub);
});

test('every snapshot of the seeds: the bytes hash to the fingerprint that the API shows, recompute to it, and the API serves what is recomputed', async () => {
  const snapshots = await snapshotsOf(seeded);
  const [{ all }] = await seeded.database.dataSource.query(`select count(*)::int as "all" from snapshot`);
  expect(snapshots).toHaveLength(all);
  let units = 0;
  for (const snapshot of snapshots) {
    const verified = await verifyRecord(await textOf(seeded, snapshot), snapshot.fingerprint);
    const { ok, bytes, recomputed, differences } = verified;
    expect({ ok, bytes, recomputed, differences }).toEqual({ ok: true, bytes: snapshot.fingerprint, recomputed: snapshot.fingerprint, differences: [] });
    expect(compareServed(verified, await rankingOf(seeded, snapshot, verified.groups))).toEqual([]);
    units += verified.units;
  }
  expect(units).toBeGreaterThan(500);
}, 120_000);

test('a ranking in groups, units that are incomplete or not appraised, and what does not apply', async () => {
  for (const snapshot of await snapshotsOf(small)) {
    const verified = await verifyRecord(await textOf(small, snapshot), snapshot.fingerprint);
    expect(verified).toMatchObject({ ok: true, groups: snapshot.unitKind === 'DEPARTMENT' ? ['A', 'B'] : [] });
    const served = await rankingOf(small, snapshot, verified.groups);
    expect(served).toHaveLength(verified.units);
    expect(compareServed(verified, served)).toEqual([]);
  }
});

describe('what was changed in a record is caught and named', () => {
  let text: string;
  let fingerprint: string;
  beforeAll(async () => {
    const snapshot = (await snapshotsOf(small)).find(({ unitKind, year }) => unitKind === 'COMMUNE' && year === 2023)!;
    [text, fingerprint] = [await textOf(small, snapshot), snapshot.fingerprint];
  });

  /** The sentences that a changed text earns. Its expected fingerprint is the published one. */
  const said = async (change: (record: any) => void): Promise<string[]> => {
    const record = JSON.parse(text);
    change(record);
    const verified = await verifyRecord(JSON.stringify(record), fingerprint);
    expect(verified.ok).toBe(false);
    expect(verified.bytes).not.toBe(fingerprint);
    return verified.differences.map((difference) => differenceText(difference).en);
  };
  const unit = (rows: any[], code: string): any => rows.find(({ key }) => key.startsWith(`${code}@`));

  test.each<[string, (record: any) => void, string]>([
    ['a digit of a score', ({ inputs }) => (unit(inputs, '90102').scores.points[4] = 610_000), '90102@2021-11-01, 1.1: points: 60 is published, 61 is recomputed'],
    ['a score that becomes N/A', ({ inputs }) => (unit(inputs, '90101').scores.status[5] = 2), '90101@2021-11-01, 1.2: the status of the score: REPORTED is published, NOT_APPLICABLE is recomputed'],
    ['a rank', ({ standings }) => (unit(standings, '90202').rankTerritory[0] = 1), '90202@2021-11-01, TOTAL: the rank in the territory: 1 is published, 4 is recomputed'],
    ['points of a standing', ({ standings }) => (unit(standings, '90202').points[0] += 1), '90202@2021-11-01, TOTAL: points: 145.5001 is published, 145.5 is recomputed'],
    ['a rank for a unit that was not appraised', ({ standings }) => (unit(standings, '90203').rankTerritory[0] = 5), '90203@2021-11-01, TOTAL: the rank in the territory: 5 is published, none is recomputed'],
    ['a maximum in the set', ({ set }) => (set.nodes[2].max = 900_000), '90101@2021-11-01, gov: maximum points: 100 is published, 90 is recomputed'],
    ['how the set treats what is missing', ({ set }) => (set.onMissing = 'ZERO'), '90103@2021-11-01, aware: the status of the score: MISSING is published, REPORTED is recomputed'],
    ['a name in the set', ({ set }) => (set.nodes[2].name = 'khác'), 'the fingerprint of the file: '],
    ['the key of one unit', ({ inputs }) => (unit(inputs, '90101').key = '90109@2021-11-01'), '90101@2021-11-01: the unit: 90101@2021-11-01 is published, none is recomputed'],
    ['two units for each other', ({ inputs }) => {
      const [one, other] = [unit(inputs, '90101'), unit(inputs, '90202')];
      [one.key, other.key] = [other.key, one.key];
    }, '90101@2021-11-01, 1.2: points: 40 is published, 30 is recomputed'],
    ['the order of the units', ({ inputs }) => inputs.reverse(), 'not as a record is written: '],
    ['a field more', ({ standings }) => (unit(standings, '90101').note = ''), 'not as a record is written: '],
    ['a float', ({ inputs }) => (unit(inputs, '90101').scores.points[2] = 800_000.5), '90101@2021-11-01, gov: not as a record is written: inputs[0].scores.points[2] = 800000.5'],
    ['a set that cannot make its total', ({ set }) => (set.nodes[2].max = null), 'it cannot be recomputed: TOTAL cannot be computed: no source states the maximum points of gov'],
  ])('%s', async (_, change, expected) => {
    const sentences = await said(change);
    expect(sentences.join('\n')).toContain(expected);
    expect(sentences[0]).toContain(expected.slice(0, 20));
    expect(sentences.at(-1)).toMatch(/^the fingerprint of the file: [0-9a-f]{64} is published, [0-9a-f]{64} is recomputed$/);
  });

  test('a file that was cut off', async () => {
    const cut = await verifyRecord(text.slice(0, -100), fingerprint);
    expect(cut).toMatchObject({ ok: false, recomputed: null, units: 0, groups: [] });
    expect(cut.differences.map(({ what }) => what)).toEqual(['FORM', 'FINGERPRINT']);
  });

  test('blanks, a line break at the end, another fingerprint', async () => {
    for (const [changed, expected] of [[JSON.stringify(JSON.parse(text), null, 1), fingerprint], [`${text}\n`, fingerprint], [text, fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))], [text, '']] as const) {
      expect((await verifyRecord(changed, expected)).ok).toBe(false);
    }
  });

  test('a hub that publishes what does not follow from its scores, with a fingerprint that fits its own file', async () => {
    const record = JSON.parse(text);
    unit(record.standings, '90202').rankTerritory[0] = 1;
    const forged = JSON.stringify(record);
    const { bytes } = await verifyRecord(forged, '');
    expect(await verifyRecord(forged, bytes)).toMatchObject({ ok: false, bytes, recomputed: fingerprint, differences: [{ what: 'RANK', published: '1', recomputed: '4' }] });
  });
});
