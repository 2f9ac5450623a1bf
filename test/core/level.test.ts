import { level, parseFraction, STATUS, type IndicatorSet, type LevelScale, type Sum } from '../../src/indexers/core';
import { aSet, EXACTLY_90, pts, SIX } from '../support/core';

const scale = (operator: LevelScale['operator']): LevelScale => ({ names: ['trung bình', 'khá', 'tốt'], from: ['0.65', '0.9'].map(parseFraction), operator });
const set = (levels?: LevelScale): IndicatorSet => ({ ...aSet({ mains: SIX }), ...(levels && { levels }) });
const sum = (points: string, more: Partial<Sum> = {}): Sum => ({ points: pts(points), max: pts('500'), missing: 0, status: STATUS.REPORTED, ...more });

test('thresholds are compared exactly: 450 of 500 added up from six decimals is "tốt", 0.0001 less is not', () => {
  const total = Object.values(EXACTLY_90).reduce((all, points) => all + pts(points), 0);
  expect(level(set(scale('GTE')), sum('0', { points: total }))).toBe('tốt');
  expect(level(set(scale('GTE')), sum('449.9999'))).toBe('khá');
});

test('"từ 90 %" takes the border, "trên 90 %" does not', () => {
  expect(level(set(scale('GT')), sum('450'))).toBe('khá');
  expect(level(set(scale('GT')), sum('450.0001'))).toBe('tốt');
});

test('below every threshold is the lowest level, and the maximum the highest', () => {
  expect(level(set(scale('GTE')), sum('0'))).toBe('trung bình');
  expect(level(set(scale('GTE')), sum('500'))).toBe('tốt');
});

test('no thresholds, a missing score, nothing that applies: no level', () => {
  expect(level(set(), sum('500'))).toBeNull();
  expect(level(set(scale('GTE')), sum('490', { missing: 1 }))).toBeNull();
  expect(level(set(scale('GTE')), sum('0', { max: 0, status: STATUS.NOT_APPLICABLE }))).toBeNull();
});
