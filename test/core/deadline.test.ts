import { occurrencesOf, phaseOn, timeliness, type DeadlineText, type Occurrence, type TimeTable } from '../../src/indexers/core';
import { planFile } from '../support/plan-files';

/* What the five plans say about time, day by day, as an official reads it. */

const all = (code: string): Occurrence[] => occurrencesOf(planFile(code));
/** "2022: 12-15 before, to 12-14", or why there is no day. */
const told = ({ item, occasion, dueOn, bound, lastDay, precision, undated, notBefore, notAfter }: Occurrence): string =>
  [item, occasion, lastDay === null ? `no day (${undated}), ${notBefore ?? '?'} to ${notAfter ?? '?'}` : `to ${lastDay}`, precision === 'DAY' ? `${bound === 'EXCLUSIVE' ? 'before' : 'on'} ${dueOn}` : precision].filter((part) => part !== null).join(' | ');
const of = (code: string, ...items: string[]): string[] => all(code).filter(({ item }) => items.includes(item)).map(told);

test('TQ-M1: the launch is complete within the third quarter of 2022, so to the end of 30 September', () => {
  expect(of('TQ-2022', 'TQ-M1-launch', 'TQ-M1-plan')).toEqual(['TQ-M1-launch | ONCE | to 2022-09-30 | QUARTER', 'TQ-M1-plan | ONCE | to 2022-12-31 | YEAR']);
  expect(all('TQ-2022').find(({ item }) => item === 'TQ-M1-launch')).toMatchObject({ firstDay: '2022-07-01', bound: 'INCLUSIVE', dueOn: null });
});

test('TQ-M2, TQ-M3: reviews of 2023, 2025 and 2030 are exact to the year only', () => {
  expect(of('TQ-2022', 'TQ-M2-mid', 'TQ-M2-final', 'TQ-M3-final')).toEqual(['TQ-M2-mid | ONCE | to 2023-12-31 | YEAR', 'TQ-M2-final | ONCE | to 2025-12-31 | YEAR', 'TQ-M3-final | ONCE | to 2030-12-31 | YEAR']);
});

test('TQ-D1: a report falls at each of the three reviews', () => {
  expect(of('TQ-2022', 'TQ-D1')).toEqual(['TQ-D1 | TQ-M2-mid | to 2023-12-31 | YEAR', 'TQ-D1 | TQ-M2-final | to 2025-12-31 | YEAR', 'TQ-D1 | TQ-M3-final | to 2030-12-31 | YEAR']);
});

test('TQ-D2: a review of its own falls in each year from 2022 on, when the plan was made, without a day', () => {
  const { years } = planFile('TQ-2022');
  const found = all('TQ-2022').filter(({ item }) => item === 'TQ-D2');
  expect(found.map(({ year }) => year)).toEqual(Array.from({ length: years.to - 2022 + 1 }, (_, at) => 2022 + at));
  expect(found[0]).toMatchObject({ precision: 'YEAR', dueOn: null, lastDay: '2022-12-31' });
});

test('BK-M: plans in 2022, reviews in the last quarters of 2023 and 2025', () => {
  expect(of('BK-2022', 'BK-M-plan', 'BK-M-mid', 'BK-M-final')).toEqual(['BK-M-plan | ONCE | to 2022-12-31 | YEAR', 'BK-M-mid | ONCE | to 2023-12-31 | QUARTER', 'BK-M-final | ONCE | to 2025-12-31 | QUARTER']);
});

test('BK-D: the yearly report "before 15/12" is in time to the end of 14/12; what is made of it has no day, and none is invented', () => {
  expect(of('BK-2022', 'BK-D', 'BK-D-2')).toEqual([2022, 2023, 2024, 2025].flatMap((year) => [
    `BK-D | ${year} | to ${year}-12-14 | before ${year}-12-15`, `BK-D-2 | ${year} | no day (NO_DAY_STATED), ${year}-12-14 to ?`,
  ]));
  expect(all('BK-2022').find(({ item }) => item === 'BK-D-2')!.after).toMatchObject({ item: 'BK-D', occasion: '2022' });
});

test('TB-M: a plan and two reviews of the units in the last quarters, and those of the province', () => {
  expect(of('TB-2023', 'TB-M-1', 'TB-M-2', 'TB-M-3', 'TB-M-4', 'TB-M-5')).toEqual([
    'TB-M-1 | ONCE | to 2023-12-31 | QUARTER', 'TB-M-2 | ONCE | to 2024-12-31 | QUARTER', 'TB-M-4 | ONCE | to 2024-12-31 | QUARTER',
    'TB-M-3 | ONCE | to 2025-12-31 | QUARTER', 'TB-M-5 | ONCE | to 2025-12-31 | YEAR',
  ]);
});

test('HT-M: plans in the second quarter of 2025, reviews in 2027 and 2030', () => {
  expect(of('HT-2025', 'HT-M-plan', 'HT-M-mid', 'HT-M-final')).toEqual(['HT-M-plan | ONCE | to 2025-06-30 | QUARTER', 'HT-M-mid | ONCE | to 2027-12-31 | YEAR', 'HT-M-final | ONCE | to 2030-12-31 | YEAR']);
});

describe('HT-D1: a unit sends its plan within 15 days of the plan of the province, and within the second quarter of 2025', () => {
  const issued = (date: string | null): Occurrence => {
    const plan = planFile('HT-2025');
    const deadlines = plan.deadlines.map((deadline) => (deadline.id === 'HT-D1' ? { ...deadline, base: { event: 'PLAN_ISSUED', date } } : deadline));
    return occurrencesOf({ ...plan, deadlines }).find(({ item }) => item === 'HT-D1')!;
  };
  const both = (lastDay: string | null) => [{ item: 'HT-D1', lastDay }, { item: 'HT-M-plan', lastDay: '2025-06-30' }];

  test('the day of issue is not in the text: no day is told, only that it is not after 30 June, and both are shown', () => {
    expect(issued(null)).toMatchObject({ lastDay: null, undated: 'BASE_UNKNOWN', notAfter: '2025-06-30', listedOn: '2025-06-30', rivals: both(null) });
  });
  test('issued on 10 June, the 15 days end first: 25 June, the day itself in time', () => {
    expect(issued('2025-06-10')).toMatchObject({ lastDay: '2025-06-25', bound: 'INCLUSIVE', precision: 'DAY', undated: null, rivals: both('2025-06-25') });
  });
  test('issued on 15 June, both end on 30 June', () => {
    expect(issued('2025-06-15')).toMatchObject({ lastDay: '2025-06-30', precision: 'DAY', rivals: both('2025-06-30') });
  });
  test('issued on 16 June, the quarter ends first', () => {
    expect(issued('2025-06-16')).toMatchObject({ lastDay: '2025-06-30', precision: 'QUARTER', rivals: both('2025-07-01') });
  });
});

test('HT-D2: the yearly report "before 15/11" is in time to the end of 14/11, from 2025 to 2030', () => {
  expect(of('HT-2025', 'HT-D2')).toEqual([2025, 2026, 2027, 2028, 2029, 2030].map((year) => `HT-D2 | ${year} | to ${year}-11-14 | before ${year}-11-15`));
});

test('BM-M: plans in 2023, reviews in the third quarter of 2024 and the last of 2025; "to the end of 31/12/2025" has that day in it', () => {
  expect(of('BMT-2023', 'BM-M-plan', 'BM-M-mid', 'BM-M-final', 'BM-M-end')).toEqual([
    'BM-M-plan | ONCE | to 2023-12-31 | YEAR', 'BM-M-mid | ONCE | to 2024-09-30 | QUARTER', 'BM-M-final | ONCE | to 2025-12-31 | QUARTER', 'BM-M-end | ONCE | to 2025-12-31 | on 2025-12-31',
  ]);
});

test('BM-D1: the plan "before 30/7/2023" is in time to the end of 29/7/2023, once', () => {
  expect(of('BMT-2023', 'BM-D1')).toEqual(['BM-D1 | ONCE | to 2023-07-29 | before 2023-07-30']);
});

test('BM-D2, BM-D3: each year reports before 10/12, then what the division makes of them before 15/12', () => {
  expect(of('BMT-2023', 'BM-D2', 'BM-D3')).toEqual([2023, 2024, 2025].flatMap((year) => [`BM-D2 | ${year} | to ${year}-12-09 | before ${year}-12-10`, `BM-D3 | ${year} | to ${year}-12-14 | before ${year}-12-15`]));
  expect(all('BMT-2023').filter(({ item }) => item === 'BM-D3').map(({ after }) => [after!.item, after!.occasion])).toEqual([['BM-D2', '2023'], ['BM-D2', '2024'], ['BM-D2', '2025']]);
});

describe('TQ-M3, HT-M, register row 12: a year that two phases name belongs to the later one', () => {
  test.each([
    ['TQ-2022', '2020-12-31', undefined], ['TQ-2022', '2021-01-01', 'TQ-M3-1'], ['TQ-2022', '2024-12-31', 'TQ-M3-1'], ['TQ-2022', '2025-01-01', 'TQ-M3-2'], ['TQ-2022', '2030-12-31', 'TQ-M3-2'], ['TQ-2022', '2031-01-01', undefined],
    ['HT-2025', '2026-12-31', 'HT-M-1'], ['HT-2025', '2027-01-01', 'HT-M-2'], ['HT-2025', '2027-12-31', 'HT-M-2'], ['BK-2022', '2023-12-31', 'BK-M-1'], ['BMT-2023', '2024-06-01', 'BM-M-2024'],
  ])('%s on %s: %s', (code, day, phase) => {
    expect(phaseOn(planFile(code).phases, day)?.id).toBe(phase);
  });

  test('by its words the first phase would have the year too; the owner decides', () => {
    const asWritten = planFile('TQ-2022').phases.map((phase) => (phase.number === 1 ? { ...phase, to: { ...phase.to, date: '2025-12-31' } } : phase));
    expect(phaseOn(asWritten, '2025-06-30')?.id).toBe('TQ-M3-2');
    expect(phaseOn(asWritten.map((phase) => ({ ...phase, boundary: null })), '2025-06-30')?.id).toBe('TQ-M3-2');
    expect(phaseOn(asWritten.map((phase) => ({ ...phase, boundary: { year: 2025, owner: 'TQ-M3-1' } })), '2025-06-30')?.id).toBe('TQ-M3-1');
  });
});

describe('deadlines as no plan has them yet', () => {
  const NONE: DeadlineText = { id: 'X', kind: 'RELATIVE', date: null, monthDay: null, days: 15, dayKind: 'CALENDAR', base: { date: '2025-06-06' }, after: null, milestones: [], bound: 'INCLUSIVE' };
  const only = (deadline: Partial<DeadlineText>, others: Partial<TimeTable> = {}): string[] =>
    occurrencesOf({ years: { from: 2025, to: 2025 }, milestones: [], ...others, deadlines: [...(others.deadlines ?? []), { ...NONE, ...deadline }] }).filter(({ item }) => item === 'X').map(told);

  test('"before the 15th day" ends a day earlier than "within 15 days"', () => {
    expect(only({})).toEqual(['X | ONCE | to 2025-06-21 | on 2025-06-21']);
    expect(only({ bound: 'EXCLUSIVE' })).toEqual(['X | ONCE | to 2025-06-20 | before 2025-06-21']);
  });
  test('working days have no last day while public holidays are not known, only one before which it is not', () => {
    expect(only({ dayKind: 'WORKING' })).toEqual(['X | ONCE | no day (HOLIDAYS_UNKNOWN), 2025-06-27 to ?']);
    expect(only({ dayKind: 'WORKING', milestones: ['M'] }, { milestones: [{ id: 'M', due: { precision: 'DAY', date: '2025-06-20' } }] })).toEqual(['X | ONCE | to 2025-06-20 | on 2025-06-20']);
  });
  test('days after an event of which nothing is known are listed at the beginning of the plan', () => {
    expect(occurrencesOf({ years: { from: 2025, to: 2026 }, milestones: [], deadlines: [{ ...NONE, base: { date: null } }] })).toMatchObject([{ lastDay: null, undated: 'BASE_UNKNOWN', notAfter: null, listedOn: '2025-01-01' }]);
  });
  test('days after another deadline are counted from its last day', () => {
    const deadlines = [{ ...NONE, id: 'Y', kind: 'YEARLY', monthDay: '12-10', bound: 'EXCLUSIVE', days: null, base: null }];
    expect(only({ kind: 'CHAINED', base: null, after: 'Y', days: 3 }, { deadlines })).toEqual(['X | 2025 | to 2025-12-12 | on 2025-12-12']);
  });
});

describe('register row 11: in time and late', () => {
  const before15 = { lastDay: '2025-11-14', notBefore: null, notAfter: null };
  test.each([
    ['sent on the last day', '2025-11-14', '2025-11-30', 'YES', 0], ['sent on the day that the text names', '2025-11-15', '2025-11-30', 'NO', 1], ['sent a month late', '2025-12-14', '2026-01-01', 'NO', 30],
    ['missing, still in time', null, '2025-11-14', 'UNKNOWN', null], ['missing the day after', null, '2025-11-15', 'NO', 1], ['sent, but not yet on the day asked about', '2025-11-20', '2025-11-14', 'UNKNOWN', null],
    ['sent later than the day asked about, which is late already', '2025-11-20', '2025-11-16', 'NO', 2],
  ] as const)('"before 15/11", %s', (_, sentOn, asOf, inTime, lateDays) => {
    expect(timeliness(before15, sentOn, asOf)).toEqual({ inTime, lateDays });
  });
  test.each([
    ['2025-06-01', '2025-12-31', 'UNKNOWN', null], ['2025-07-01', '2025-12-31', 'NO', null], [null, '2025-06-30', 'UNKNOWN', null], [null, '2025-07-01', 'NO', null],
  ] as const)('HT-D1, whose last day is not known but not after 30/6/2025, sent %s, asked on %s: %s', (sentOn, asOf, inTime, lateDays) => {
    expect(timeliness({ lastDay: null, notBefore: null, notAfter: '2025-06-30' }, sentOn, asOf)).toEqual({ inTime, lateDays });
  });
  test('BK-D-2, which comes after 14/12 without a day: who sent by then is in time, of later nothing can be said', () => {
    const due = { lastDay: null, notBefore: '2025-12-14', notAfter: null };
    expect([timeliness(due, '2025-12-14', '2026-01-01'), timeliness(due, '2025-12-15', '2026-01-01')]).toEqual([{ inTime: 'YES', lateDays: 0 }, { inTime: 'UNKNOWN', lateDays: null }]);
  });
});
