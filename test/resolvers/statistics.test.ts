import fc from 'fast-check';
import { statisticsOf } from '../../src/indexers/core/statistics';

const ratio = fc.record({ points: fc.integer({ min: 0, max: 10_000_000 }), max: fc.constantFrom(5_000_000, 10_000_000, 9_400_000, 3_330_001) });

test('a law: the order of units changes nothing, and mean and median lie between least and greatest', () => {
  fc.assert(fc.property(fc.array(ratio, { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 4, 6), (ratios, decimals) => {
    const found = statisticsOf(ratios, decimals);
    expect(statisticsOf([...ratios].reverse(), decimals)).toEqual(found);
    const [mean, median, min, max] = [found.mean, found.median, found.min, found.max].map(Number);
    expect(min! <= mean! && mean! <= max! && min! <= median! && median! <= max!).toBe(true);
    const float = ratios.reduce((sum, { points, max: of }) => sum + points / of, 0) / ratios.length;
    expect(Math.abs(mean! - float)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
  }));
});

test('nothing is rounded before the end, and a half goes up', () => {
  expect(statisticsOf([{ points: 1, max: 3 }, { points: 1, max: 3 }, { points: 1, max: 3 }], 6).mean).toBe('0.333333');
  expect(statisticsOf([{ points: 0, max: 1 }, { points: 1, max: 8 }], 4)).toEqual({ ranked: 2, mean: '0.0625', median: '0.0625', min: '0.0000', max: '0.1250' });
  expect(statisticsOf([{ points: 1, max: 8 }], 2).mean).toBe('0.13');
  expect(statisticsOf([{ points: 1, max: 6 }, { points: 1, max: 3 }], 4).mean).toBe('0.2500'); // 1/6 rounded first would give .25005
});

test('of nobody there are none', () => {
  expect(statisticsOf([], 4)).toEqual({ ranked: 0, mean: null, median: null, min: null, max: null });
});
