import { applicability, UnitRegister, type Ground, type UnitKind, type UnitRecord } from '../../src/indexers/core';

const unit = (id: number, kind: UnitKind, validTo: string | null): UnitRecord => ({
  id, key: `${id}`, lineage: `${id}`, code: `${id}`, slug: `${id}`, kind, type: '', name: '', fullName: '', parentCode: null, validFrom: '2021-11-01', validTo, basis: 'OFFICIAL',
});
const register = new UnitRegister([unit(1, 'DISTRICT', '2025-01-01'), unit(2, 'DISTRICT', '2025-07-01'), unit(3, 'COMMUNE', null), unit(4, 'COMMUNE', '2023-01-01')]);
const ground = (unitKind: UnitKind, dividedBy: UnitKind | null = null): Ground => ({ unitKind, dividedBy });
const ask = (day: string, ...grounds: Ground[]): string => {
  const { result, because, lost } = applicability({ from: 2023, to: 2025 }, grounds, day, register);
  return [result, because, ...lost.map(({ ground: { unitKind }, ended: { kind, since } }) => `${unitKind}: ${kind} ${since}`)].join(', ');
};

test.each([
  ['2022-12-31', [ground('COMMUNE')], 'NO, BEFORE_PLAN'],
  ['2023-01-01', [ground('COMMUNE')], 'YES, IN_FORCE'],
  ['2025-12-31', [ground('COMMUNE')], 'YES, IN_FORCE'],
  ['2026-01-01', [ground('DISTRICT')], 'NO, AFTER_PLAN'],
  ['2025-06-30', [ground('DISTRICT'), ground('COMMUNE', 'DISTRICT')], 'YES, IN_FORCE'],
  ['2025-07-01', [ground('DISTRICT')], 'NOT_APPLICABLE, LEVEL_ENDED, DISTRICT: DISTRICT 2025-07-01'],
  ['2025-07-01', [ground('COMMUNE', 'DISTRICT')], 'NOT_APPLICABLE, LEVEL_ENDED, COMMUNE: DISTRICT 2025-07-01'],
  ['2025-07-01', [ground('COMMUNE'), ground('COMMUNE', 'DISTRICT')], 'YES, IN_PART, COMMUNE: DISTRICT 2025-07-01'],
  ['2025-07-01', [ground('ENTERPRISE')], 'YES, IN_FORCE'],
])('on %s, judged on %j: %s', (day, grounds, expected) => {
  expect(ask(day, ...grounds)).toBe(expected);
});
