import type { Read } from '../../src/loaders/read';
import { emptyColumns, fillRow } from '../../src/loaders/columns';
import { keyOf, parseId, toId } from '../../src/loaders/id';
import { grouped, ordered } from '../../src/loaders/ordered';
import { publishedFactLoader } from '../../src/loaders/published-fact';
import { scorecardLoader } from '../../src/loaders/scorecard';
import { parseStandingKey } from '../../src/loaders/standing';
import { parseVerdictKey } from '../../src/loaders/judged';
import { sourceLoader } from '../../src/loaders/source';
import { successorLoader } from '../../src/loaders/succession';
import { dayOf, lastDayOf, type UnitRow } from '../../src/loaders/unit';
import { findingsLoader } from '../../src/loaders/verdict';

describe('the contract of a batch', () => {
  test('one answer for each key, in the order of the keys, null where there is none', () => {
    expect(ordered([3, 0, 1, 3], [{ id: 1 }, { id: 3 }, { id: 0 }], (row) => row.id)).toEqual([{ id: 3 }, { id: 0 }, { id: 1 }, { id: 3 }]);
    expect(ordered([9], [] as { id: number }[], (row) => row.id)).toEqual([null]);
  });

  test('groups keep their order, and missing keys have lists of their own', () => {
    const [a, b, c] = grouped(['a', 'b', 'c'], [{ k: 'a', n: 1 }, { k: 'a', n: 2 }], (row) => row.k);
    expect([a!.map((row) => row.n), b, c]).toEqual([[1, 2], [], []]);
    expect(b).not.toBe(c);
  });
});

/** A database that answers with some rows and counts the statements. */
function fake(rows: object[]): { read: Read; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const read = (async (_: string, parameters: readonly unknown[] = []) => {
    asked.push([...parameters]);
    return rows;
  }) as Read;
  return { read, asked };
}

describe('loaders', () => {
  test('ask once for many keys and each key once', async () => {
    const { read, asked } = fake([{ code: 'b' }, { code: 'a' }]);
    const sources = sourceLoader(read);
    const found = await Promise.all(['a', 'x', 'b', 'a'].map((code) => sources.load(code)));
    expect(found.map((source) => source?.code ?? null)).toEqual(['a', null, 'b', 'a']);
    expect(asked).toEqual([[['a', 'x', 'b']]]);
  });

  test('a hundred published facts named by their ids are one statement', async () => {
    const { read, asked } = fake([{ key: 'k7', unitKey: null, fact: {}, about: { scale: { max: null } } }]);
    const facts = publishedFactLoader(read);
    const found = await Promise.all(Array.from({ length: 100 }, (_, index) => facts.load(`k${index}`)));
    expect(found.flatMap((fact) => fact?.key ?? [])).toEqual(['k7']);
    expect(asked).toHaveLength(1);
  });

  test('a verdict is told apart by judgement, rule and unit', async () => {
    const row = { judgementId: 1, rule: 'R', unitId: 2, findings: [{ kind: 'RANK' }] };
    const { read, asked } = fake([row]);
    const findings = findingsLoader(read);
    const keys = [{ judgementId: 1, rule: 'R', unitId: 2 }, { judgementId: 1, rule: 'R', unitId: 3 }, { judgementId: 1, rule: 'R', unitId: 2 }];
    expect(await Promise.all(keys.map((key) => findings.load(key)))).toEqual([row.findings, [], row.findings]);
    expect(asked).toEqual([[[1, 1], ['R', 'R'], [2, 3]]]);
  });

  test('what has no row is empty', async () => {
    expect(await scorecardLoader(fake([]).read).load(7)).toEqual({});
    expect(await successorLoader(fake([]).read).load('x')).toEqual([]);
  });
});

describe('columns', () => {
  test('an array of the database fills one row', () => {
    const columns = emptyColumns(2, 3);
    expect(fillRow(columns.points, 1, 3, '{1,-20,2147483647}')).toBe(3);
    expect(fillRow(columns.points, 0, 3, '{7,0,-8}')).toBe(3);
    expect([...columns.points]).toEqual([7, 0, -8, 1, -20, 2147483647]);
    expect(fillRow(columns.status, 0, 3, '{}')).toBe(0);
  });

  test('take 17 bytes for each value', () => {
    const columns = emptyColumns(10, 100);
    expect(Object.values(columns).reduce((bytes, column) => bytes + column.byteLength, 0)).toBe(17_000);
  });
});

describe('ids and keys', () => {
  test('are read as they were written, and nothing else is', () => {
    expect(parseId(toId('Unit', '34@2021-11-01'))).toEqual({ type: 'Unit', key: '34@2021-11-01' });
    expect(keyOf('Snapshot', toId('Unit', 'x'))).toBeNull();
    expect([parseId(`${toId('Unit', 'x')}=`), parseId(''), parseId('Unit:x'), parseId(Buffer.from('toString:x').toString('base64url'))]).toEqual([null, null, null, null]);
  });

  test('a standing names its snapshot, its unit, and how it is seen', () => {
    expect(parseStandingKey('34:C:2023#1|u@1')).toEqual({ snapshotKey: '34:C:2023#1', unitKey: 'u@1', scope: 'TERRITORY', node: 'TOTAL' });
    expect(parseStandingKey('s|u|PARENT|1.2')).toEqual({ snapshotKey: 's', unitKey: 'u', scope: 'PARENT', node: '1.2' });
    expect(parseStandingKey('s')).toBeNull();
  });

  test('the key of a judgement may itself have parts', () => {
    expect(parseVerdictKey('34:C#1|TB-2023#1|TB-R1|u@1')).toEqual({ judgementKey: '34:C#1|TB-2023#1', rule: 'TB-R1', unitKey: 'u@1' });
  });
});

describe('the day on which the surroundings of a unit are told', () => {
  const unit = (validFrom: string, validTo: string | null, asOf: string | null = null) => ({ validFrom, validTo, asOf }) as UnitRow;
  test.each([
    ['the day asked for', unit('2020-01-01', null, '2021-05-05'), '2021-05-05'],
    ['today', unit('2020-01-01', null), '2026-11-22'],
    ['its last day', unit('2020-01-01', '2025-07-01'), '2025-06-30'],
    ['its first day', unit('2030-01-01', null), '2030-01-01'],
  ])('%s', (_, row, day) => {
    expect(dayOf(row, '2026-11-22')).toBe(day);
  });

  test('the last day is the one before the end, whatever the month', () => {
    expect([lastDayOf({ validTo: '2024-03-01' }), lastDayOf({ validTo: '2025-01-01' }), lastDayOf({ validTo: null })]).toEqual(['2024-02-29', '2024-12-31', null]);
  });
});
