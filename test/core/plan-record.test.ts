import fc from 'fast-check';
import { standingRecords, statedResult, type PlanRecordKind } from '../../src/indexers/core';

const record = (recordId: number, more: Partial<{ kind: PlanRecordKind; revokes: string; statedOn: string; value: 'YES' | 'NO' | null }> = {}) => ({
  recordId, key: `r${recordId}`, kind: 'ATTESTATION' as PlanRecordKind, revokes: null as string | null, statedOn: '2024-01-01', value: 'YES' as 'YES' | 'NO' | null, ...more,
});
const answer = (...records: readonly ReturnType<typeof record>[]) => statedResult(standingRecords(records));

test('silence is UNKNOWN, never NO', () => expect(answer()).toBe('UNKNOWN'));
test('the statement that holds on the later day decides, whichever was received first', () => {
  expect(answer(record(1, { statedOn: '2024-06-01', value: 'NO' }), record(2, { statedOn: '2024-05-31' }))).toBe('NO');
});
test('on the same day the later received decides', () => expect(answer(record(1), record(2, { value: 'NO' }))).toBe('NO'));
test('what is revoked does not count, and the record that revokes does', () => {
  expect(answer(record(1), record(2, { revokes: 'r1', value: 'NO', statedOn: '2020-01-01' }))).toBe('NO');
});
test('a withdrawal leaves the question open', () => expect(answer(record(1), record(2, { kind: 'WITHDRAWAL', revokes: 'r1', value: null }))).toBe('UNKNOWN'));
test('withdrawing a withdrawal revives nothing', () => {
  expect(answer(record(1), record(2, { kind: 'WITHDRAWAL', revokes: 'r1', value: null }), record(3, { kind: 'WITHDRAWAL', revokes: 'r2', value: null }))).toBe('UNKNOWN');
});

const records = fc.array(fc.record({ value: fc.constantFrom('YES' as const, 'NO' as const), day: fc.integer({ min: 1, max: 3 }), revokes: fc.option(fc.integer({ min: 1, max: 8 })) }), { maxLength: 8 })
  .map((drawn) => drawn.map(({ value, day, revokes }, at) => record(at + 1, { value, statedOn: `2024-01-0${day}`, ...(revokes !== null && revokes <= at && { revokes: `r${revokes}` }) })));

test('the order in which records are read decides nothing, and the input stays as it was', () => {
  fc.assert(fc.property(records.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length }))), ([drawn, shuffled]) => {
    const before = JSON.stringify(shuffled);
    expect(standingRecords(shuffled)).toEqual(standingRecords(drawn));
    expect(JSON.stringify(shuffled)).toBe(before);
  }));
});
test('revoking a record takes exactly that one out', () => {
  fc.assert(fc.property(records.filter((drawn) => standingRecords(drawn).length > 0), (drawn) => {
    const [first, ...rest] = standingRecords(drawn);
    expect(standingRecords([...drawn, record(99, { kind: 'WITHDRAWAL', revokes: first!.key, value: null })])).toEqual(rest);
  }));
});
