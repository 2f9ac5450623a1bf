import { judgeGoal, readingsOf, settled, type Goal, type GoalReading, type NationalResult } from '../../src/indexers/core';

/* Goals for a place or a score in a national index (TQ-G1, TQ-G2, BK-G1, TB-G1). */

const placed = (year: number, rank: number | null, of: number | null = 63, more: Partial<NationalResult> = {}): NationalResult => ({ year, listedOn: `${year}-12-31`, rank, of, score: null, scaleMax: null, share: null, mean: null, ...more });
const scored = (year: number, score: number, more: Partial<NationalResult> = {}): NationalResult => placed(year, null, null, { share: { numerator: BigInt(score), denominator: 100n }, ...more });

const goal = (reading: GoalReading, more: Partial<Goal> = {}): Goal => ({ kind: 'EXTERNAL_RANK', reading, from: 2021, to: 2025, year: null, endedOn: null, ...more });
const told = (asked: Goal, ...results: NationalResult[]): unknown[] => {
  const { result, because, judged, compared, places } = judgeGoal(asked, results);
  return [result, because, judged?.year ?? null, compared?.year ?? null, places];
};

describe('TQ-G1, TB-G1: a better place', () => {
  test('since the last year before the plan: 2020 and not an earlier one', () => {
    const since = goal('SINCE_BEFORE_PLAN');
    expect(told(since, placed(2019, 40), placed(2020, 50), placed(2024, 49))).toEqual(['YES', 'COMPARED', 2024, 2020, 1]);
    expect(told(since, placed(2020, 49), placed(2024, 49))).toEqual(['NO', 'COMPARED', 2024, 2020, 0]);
    expect(told(since, placed(2020, 48), placed(2024, 49))).toEqual(['NO', 'COMPARED', 2024, 2020, -1]);
    expect(told(since, placed(2021, 58), placed(2024, 49))).toEqual(['UNKNOWN', 'NOTHING_TO_COMPARE', 2024, null, null]);
  });

  test('since the first year of the plan of which a result is known', () => {
    const since = goal('SINCE_FIRST_YEAR');
    expect(told(since, placed(2020, 10), placed(2022, 48), placed(2023, 38), placed(2024, 49))).toEqual(['NO', 'COMPARED', 2024, 2022, -1]);
    expect(told(since, placed(2024, 49))).toEqual(['UNKNOWN', 'NOTHING_TO_COMPARE', 2024, null, null]);
  });

  test('since the year before: a gap of a year is no year before', () => {
    const since = goal('YEAR_ON_YEAR');
    expect(told(since, placed(2022, 48), placed(2023, 38))).toEqual(['YES', 'COMPARED', 2023, 2022, 10]);
    expect(told(since, placed(2021, 48), placed(2023, 38))).toEqual(['UNKNOWN', 'NOTHING_TO_COMPARE', 2023, null, null]);
  });

  test('a result after the plan counts for nothing; a year can be asked for', () => {
    expect(told(goal('YEAR_ON_YEAR'), placed(2024, 30), placed(2025, 20), placed(2026, 60))).toEqual(['YES', 'COMPARED', 2025, 2024, 10]);
    expect(told(goal('YEAR_ON_YEAR', { year: 2024 }), placed(2023, 20), placed(2024, 30), placed(2025, 20))).toEqual(['NO', 'COMPARED', 2024, 2023, -10]);
    expect(told(goal('YEAR_ON_YEAR', { year: 2022 }), placed(2024, 30))).toEqual(['UNKNOWN', 'NO_RESULT', null, null, null]);
  });

  test('places among 63 and among 34 are not comparable; where both are known the same field is compared', () => {
    const since = goal('YEAR_ON_YEAR', { to: 2030 });
    expect(told(since, placed(2024, 40), placed(2025, 20, 34))).toEqual(['UNKNOWN', 'OTHER_FIELD', 2025, 2024, null]);
    expect(told(since, placed(2024, 40), placed(2024, 22, 34, { listedOn: '2025-07-01' }), placed(2025, 20, 34))).toEqual(['YES', 'COMPARED', 2025, 2024, 2]);
    expect(told(since, placed(2024, 40), placed(2025, 20, null))).toEqual(['UNKNOWN', 'NOTHING_TO_COMPARE', 2024, null, null]);
  });

  test('a rank that nobody printed is no rank', () => {
    expect(told(goal('SINCE_FIRST_YEAR'), placed(2021, null), placed(2022, 48), placed(2023, 38))).toEqual(['YES', 'COMPARED', 2023, 2022, 10]);
  });
});

describe('TQ-G2: a better score', () => {
  const since = goal('SINCE_BEFORE_PLAN', { kind: 'EXTERNAL_SCORE' });

  test('exactly above the one before, whatever the scale; the same is not better', () => {
    const of1000 = { share: { numerator: 635n, denominator: 1000n } };
    expect(told(since, scored(2020, 63), placed(2024, null, null, of1000))).toEqual(['YES', 'COMPARED', 2024, 2020, null]);
    expect(told(since, scored(2020, 63), scored(2024, 63))).toEqual(['NO', 'COMPARED', 2024, 2020, null]);
    expect(told(since, scored(2020, 64), placed(2024, null, null, of1000))).toEqual(['NO', 'COMPARED', 2024, 2020, null]);
  });

  test('without a score nothing is judged, whatever the place', () => {
    expect(told(since, placed(2020, 50), placed(2024, 1))).toEqual(['UNKNOWN', 'NO_RESULT', null, null, null]);
  });
});

describe('BK-G1: the middle group by 2025', () => {
  const among = (reading: GoalReading, rank: number, of = 63): unknown[] => told(goal(reading, { kind: 'EXTERNAL_RANK_GROUP' }), placed(2024, rank, of));
  const inside = ['COMPARED', 2024, null, 0];

  test.each([
    [63, 21, 22, 42, 43], [34, 11, 12, 22, 23], [64, 21, 22, 42, 43],
  ])('of %i the middle third goes from %3$i to %4$i', (of, above, first, last, below) => {
    expect(judgeGoal(goal('MIDDLE_THIRD', { kind: 'EXTERNAL_RANK_GROUP' }), [placed(2024, 1, of)]).group).toEqual({ first, last });
    for (const reading of ['MIDDLE_THIRD', 'MIDDLE_THIRD_OR_BETTER'] as const) {
      expect(among(reading, first, of)).toEqual(['YES', ...inside]);
      expect(among(reading, last, of)).toEqual(['YES', ...inside]);
      expect(among(reading, below, of)).toEqual(['NO', 'COMPARED', 2024, null, -1]);
    }
    expect(among('MIDDLE_THIRD', above, of)).toEqual(['NO', 'COMPARED', 2024, null, 1]);
    expect(among('MIDDLE_THIRD_OR_BETTER', above, of)).toEqual(['YES', 'COMPARED', 2024, null, 1]);
  });

  test('the mean of all provinces, exactly; it is known of a complete ranking only', () => {
    const mean = { numerator: 1n, denominator: 3n };
    const reading = goal('MEAN_OR_BETTER', { kind: 'EXTERNAL_RANK_GROUP' });
    expect(told(reading, scored(2024, 0, { share: mean, mean }))).toEqual(['YES', 'COMPARED', 2024, null, null]);
    expect(told(reading, scored(2024, 33, { mean }))).toEqual(['NO', 'COMPARED', 2024, null, null]);
    expect(told(reading, scored(2024, 99))).toEqual(['UNKNOWN', 'NO_COMPLETE_TABLE', 2024, null, null]);
  });

  test('by 2025: the latest result that is not after it; the province ended in 2025, so that year has none', () => {
    const ended = goal('MIDDLE_THIRD_OR_BETTER', { kind: 'EXTERNAL_RANK_GROUP', endedOn: '2025-07-01' });
    expect(told(ended, placed(2023, 58), placed(2024, 32))).toEqual(['YES', 'COMPARED', 2024, null, 0]);
    expect(told({ ...ended, year: 2025 }, placed(2024, 32))).toEqual(['NOT_APPLICABLE', 'UNIT_ENDED', null, null, null]);
    expect(told({ ...ended, year: 2022 }, placed(2024, 32))).toEqual(['UNKNOWN', 'NO_RESULT', null, null, null]);
  });
});

describe('several sources on one year', () => {
  const table = placed(2023, 38, 63, { share: { numerator: 6735n, denominator: 10000n }, mean: { numerator: 1n, denominator: 2n } });

  test('a complete ranking stands before single results, whatever they print', () => {
    expect(settled([placed(2023, 39), table])).toEqual([{ ...table, disputed: false }]);
  });

  test('single results complete one another', () => {
    const [both] = settled([placed(2022, 31), scored(2022, 63, { of: 63 })]);
    expect(settled([placed(2022, 31), placed(2022, null, null, { score: '63', scaleMax: '100', share: { numerator: 63n, denominator: 100n } })])[0]).toMatchObject({ rank: 31, score: '63', scaleMax: '100' });
    expect(both).toMatchObject({ rank: 31, share: { numerator: 63n, denominator: 100n }, disputed: false });
  });

  test('of a place among nobody knows how many only the score is set beside others', () => {
    expect(settled([placed(2022, 31), placed(2022, 40, null, { share: { numerator: 63n, denominator: 100n } })])).toMatchObject([{ rank: 31, of: 63, share: { numerator: 63n }, disputed: false }]);
    expect(settled([scored(2022, 62, { of: 63 }), scored(2022, 63)])).toMatchObject([{ disputed: true }]);
  });

  test('where they differ nothing is decided', () => {
    expect(told(goal('YEAR_ON_YEAR'), placed(2021, 50), placed(2022, 31), placed(2022, 35))).toEqual(['UNKNOWN', 'SOURCES_DISAGREE', 2022, 2021, null]);
    expect(told(goal('YEAR_ON_YEAR', { kind: 'EXTERNAL_SCORE' }), scored(2021, 60), scored(2021, 61), scored(2022, 70))).toEqual(['UNKNOWN', 'SOURCES_DISAGREE', 2022, 2021, null]);
    expect(told(goal('MIDDLE_THIRD', { kind: 'EXTERNAL_RANK_GROUP' }), placed(2024, 30), placed(2024, 31))).toEqual(['UNKNOWN', 'SOURCES_DISAGREE', 2024, null, null]);
  });
});

test('a goal without measure has no reading', () => {
  expect(readingsOf('QUALITATIVE')).toEqual([]);
});
