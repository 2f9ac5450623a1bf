import fc from 'fast-check';
import { criterionAnswer, onTimeRate, type PlanRecordKind, type StatedRecord } from '../../src/indexers/core';

const record = (recordId: number, more: Partial<StatedRecord> = {}): StatedRecord => ({
  recordId, key: `r${recordId}`, kind: 'REGISTRATION' as PlanRecordKind, planCode: 'BMT-2023', item: 'BM-0-2', year: 2024, value: 'YES', provenance: 'OFFICIAL', revokes: null, statedOn: '2024-02-01', ...more,
});
const REGISTERED = { plan: 'BMT-2023', code: 'BM-0-2', kind: 'REGISTRATION' } as const;
const answer = (...records: readonly StatedRecord[]): string => {
  const { result, record: decides } = criterionAnswer(REGISTERED, 2024, records);
  return `${result} ${decides?.key ?? '-'}`;
};

describe('BM-0: whether a unit has registered', () => {
  test.each([
    ['nobody has stated anything', [], 'UNKNOWN -'],
    ['a registration under the item', [record(1)], 'YES r1'],
    ['a registration for the whole plan', [record(1, { item: null })], 'YES r1'],
    ['it was stated that the unit did not register', [record(1, { value: 'NO' })], 'NO r1'],
    ['another year', [record(1, { year: 2023 })], 'UNKNOWN -'],
    ['another plan', [record(1, { planCode: 'TB-2023' })], 'UNKNOWN -'],
    ['another item', [record(1, { item: 'BM-0-1' })], 'UNKNOWN -'],
    ['an attestation is no registration', [record(1, { kind: 'ATTESTATION' })], 'UNKNOWN -'],
    ['withdrawn', [record(1), record(2, { kind: 'WITHDRAWAL', value: null, revokes: 'r1' })], 'UNKNOWN -'],
    ['a demonstration does not outweigh what is real, however late', [record(1, { value: 'NO' }), record(2, { provenance: 'DEMONSTRATION', statedOn: '2024-12-01' })], 'NO r1'],
  ] as const)('%s', (_, records, expected) => expect(answer(...records)).toBe(expected));
});

describe('BK-c2, BM-a1, TQ-i1b: tasks done in time', () => {
  const rate = (on: string, ...tasks: readonly [string, string | null][]): string => {
    const { onTime, due, late, notYetDue, result } = onTimeRate(tasks.map(([dueOn, doneOn]) => ({ dueOn, doneOn })), on);
    return `${onTime}/${due}, ${late} late, ${notYetDue} not yet due: ${result}`;
  };
  test.each([
    ['no task at all', '2024-01-01', [], '0/0, 0 late, 0 not yet due: UNKNOWN'],
    ['done on the last day', '2024-01-01', [['2023-06-30', '2023-06-30']], '1/1, 0 late, 0 not yet due: YES'],
    ['done one day late', '2024-01-01', [['2023-06-30', '2023-07-01']], '0/1, 1 late, 0 not yet due: NO'],
    ['never done', '2024-01-01', [['2023-06-30', null]], '0/1, 1 late, 0 not yet due: NO'],
    ['on the last day itself there is still time', '2023-06-30', [['2023-06-30', null]], '0/0, 0 late, 1 not yet due: UNKNOWN'],
    ['the day after there is none', '2023-07-01', [['2023-06-30', null]], '0/1, 1 late, 0 not yet due: NO'],
    ['done early and not yet due counts neither way', '2023-06-01', [['2023-06-30', '2023-05-01'], ['2023-05-01', '2023-05-01']], '1/1, 0 late, 1 not yet due: YES'],
  ] as const)('%s', (_, on, tasks, expected) => expect(rate(on, ...(tasks as readonly [string, string | null][]))).toBe(expected));

  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, '0')}`);
  const tasks = fc.array(fc.record({ dueOn: day, doneOn: fc.option(day) }), { maxLength: 12 });
  test('every task is counted once, and time only makes more of them due', () => {
    fc.assert(fc.property(tasks, day, day, (some, a, b) => {
      const [early, late] = [onTimeRate(some, a < b ? a : b), onTimeRate(some, a < b ? b : a)];
      for (const { onTime, due, late: missed, notYetDue } of [early, late]) expect([onTime + missed, due + notYetDue]).toEqual([due, some.length]);
      expect(late.due).toBeGreaterThanOrEqual(early.due);
    }));
  });
});
