import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfPlan } from '../../src/indexers/plan-faults';
import { PLAN_CODES, planFile, type WholePlan } from '../support/plan-files';
import { SIXTH_PLAN } from '../support/sixth-plan';

const BM = planFile('BMT-2023');
const changed = (id: string, change: object): string[] => {
  const change1 = <T extends { id: string }>(items: readonly T[]): T[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));
  return inEnglish(faultsOfPlan({ ...BM, deadlines: change1(BM.deadlines), milestones: change1(BM.milestones), phases: change1(BM.phases) } as WholePlan));
};

test('the days of the plans are in order', () => {
  expect([...PLAN_CODES.map(planFile), SIXTH_PLAN].map((plan) => faultsOfPlan(plan))).toEqual(Array.from({ length: 6 }, () => []));
});

test.each([
  ['BM-D1', { date: '2023-02-29' }, '/deadlines/0/date: BM-D1: date "2023-02-29" is no day of the calendar'],
  ['BM-D1', { date: null }, '/deadlines/0/date: BM-D1: DATED needs a date'],
  ['BM-D1', { base: { event: 'PLAN_ISSUED', date: '2025-06-31' } }, '/deadlines/0/base/date: BM-D1: base.date "2025-06-31" is no day of the calendar'],
  ['BM-D2', { monthDay: '02-29' }, '/deadlines/1/monthDay: BM-D2: monthDay "02-29" is not a day of every year'],
  ['BM-D2', { firstYear: 2022 }, '/deadlines/1/firstYear: BM-D2: firstYear 2022 is for YEARLY only, within 2023 to 2025'],
  ['BM-D1', { firstYear: 2023 }, '/deadlines/0/firstYear: BM-D1: firstYear 2023 is for YEARLY only, within 2023 to 2025'],
  ['BM-D3', { after: null }, '/deadlines/2/after: BM-D3: CHAINED needs the deadline that comes first in "after"'],
  ['BM-D2', { after: 'BM-D3' }, '/deadlines/1/after: BM-D2: "after" leads back to itself'],
  ['BM-M-mid', { due: { quoted: 'Quý III năm 2024', precision: 'QUARTER', date: '2024-09-29' } }, '/milestones/1/due/date: BM-M-mid: due is "2024-09-29", but its QUARTER ends on 2024-09-30'],
  ['BM-M-2024', { from: { quoted: 'Năm 2024', precision: 'YEAR', date: '2024-12-31' } }, '/phases/1/from/date: BM-M-2024: from is "2024-12-31", but its YEAR begins on 2024-01-01'],
])('%s with %j is refused', (id, change, fault) => {
  expect(changed(id, change)).toContain(fault);
});
