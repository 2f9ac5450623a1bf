/** What holds of every calendar: nothing is lost or doubled between windows, and the clock and zone of the machine change nothing. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { addDays, dayWithNumber, nextFrom, occurrencesBetween, occurrencesOf, phaseOn, spanOf, timeliness, type Occurrence } from '../../../src/indexers/core';
import { law, SEED } from '../../support/arbitraries';
import { PLAN_CODES, planFile } from '../../support/plan-files';

const PLANS = PLAN_CODES.map(planFile);
const days = fc.integer({ min: 18_200, max: 22_700 }).map(dayWithNumber);
const calendars = fc.constantFrom(...PLANS.map((plan) => occurrencesOf(plan)));
const keys = (all: readonly Occurrence[]): string[] => all.map(({ item, occasion }) => `${item} ${occasion}`);

describe(`a calendar (seed ${SEED})`, () => {
  it('cut anywhere neither loses nor doubles an occurrence', () =>
    law(fc.tuple(calendars, fc.array(days, { minLength: 1, maxLength: 6 })), ([all, cuts]) => {
      const edges = ['0000-01-01', ...[...new Set(cuts)].sort(), '9999-12-31'];
      const parts = edges.slice(1).map((to, at) => occurrencesBetween(all, at === 0 ? edges[0]! : addDays(edges[at]!, 1), to));
      expect(keys(parts.flat())).toEqual(keys(all));
    }));

  it('names each occurrence once, in order', () => {
    for (const plan of PLANS) {
      const all = occurrencesOf(plan);
      expect(new Set(keys(all)).size).toBe(all.length);
      expect(all.map(({ listedOn }) => listedOn)).toEqual(all.map(({ listedOn }) => listedOn).sort());
    }
  });

  it('says what comes next: the first that is not over', () =>
    law(fc.tuple(calendars, days), ([all, day]) => {
      const next = nextFrom(all, day);
      expect(all.filter(({ listedOn }) => listedOn >= day)[0]).toBe(next);
    }));

  it('has a last day or a reason why there is none, never both', () => {
    for (const { lastDay, undated, precision, notBefore, notAfter } of PLANS.flatMap((plan) => occurrencesOf(plan))) {
      expect([lastDay === null, precision === null]).toEqual([undated !== null, undated !== null]);
      if (lastDay !== null) expect([notBefore, notAfter]).toEqual([null, null]);
    }
  });

  it('gives no day two phases, and every day of the years of a phase one', () =>
    law(fc.tuple(fc.constantFrom(...PLANS), days), ([{ phases }, day]) => {
      const within = phases.some(({ from, to }) => from.date <= day && day <= to.date);
      expect(phaseOn(phases, day) !== undefined).toBe(within);
    }));

  it('never lets a later sending be less late, nor waiting make it less', () =>
    law(fc.tuple(calendars.chain((all) => fc.constantFrom(...all)), days, days, days), ([due, a, b, asOf]) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      const worth = { YES: 0, UNKNOWN: 1, NO: 2, NOT_APPLICABLE: 3 };
      const seen = (sent: string | null, day: string): number => worth[timeliness(due, sent, day).inTime];
      expect(seen(early, '9999-12-31')).toBeLessThanOrEqual(seen(late, '9999-12-31'));
      expect(seen(null, early)).toBeLessThanOrEqual(seen(null, late));
      expect(timeliness(due, null, asOf).inTime).not.toBe('YES');
    }));
});

test('the days written in the files of the plans are those computed from their words', () => {
  for (const { milestones, phases, deadlines, ...plan } of PLANS) {
    for (const { due } of milestones) expect(spanOf(due.precision, due.date).lastDay).toBe(due.date);
    for (const { from, to } of phases) expect([spanOf(from.precision, from.date).firstDay, spanOf(to.precision, to.date).lastDay]).toEqual([from.date, to.date]);
    const all = occurrencesOf({ ...plan, milestones, deadlines });
    for (const { id, lastDay, kind } of deadlines.filter((deadline) => deadline.lastDay !== null)) {
      const computed = all.filter(({ item }) => item === id).map((one) => one.lastDay);
      expect([id, new Set(computed)]).toEqual([id, new Set(kind === 'DATED' ? [lastDay] : computed.map((day) => `${day!.slice(0, 4)}-${lastDay}`))]);
    }
  }
});

/** The same calendars and day made by a process of its own in another zone. */
function madeIn(zone: string): { zone: number; made: string } {
  const entry = `import { occurrencesOf, timeliness } from './indexers/core'; import { todayInVietNam } from './indexers/today';
    const plans = ${JSON.stringify(PLANS.map(({ years, milestones, deadlines }) => ({ years, milestones, deadlines })))};
    const all = plans.flatMap((plan) => occurrencesOf(plan));
    const made = JSON.stringify([all, all.map((due) => timeliness(due, null, '2025-12-15')), [1763744399000, 1763744400000].map((at) => todayInVietNam(new Date(at)))]);
    console.log(JSON.stringify({ zone: new Date(2025, 0, 1).getTimezoneOffset(), made }));`;
  const folder = join(__dirname, '../../../src');
  const { outputFiles } = buildSync({ stdin: { contents: entry, resolveDir: folder, loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'cjs' });
  return JSON.parse(execFileSync(process.execPath, ['-e', outputFiles[0]!.text], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })) as { zone: number; made: string };
}

test('the zone in which the hub runs changes no day', () => {
  const [west, here] = [madeIn('America/Los_Angeles'), madeIn('Asia/Ho_Chi_Minh')];
  expect([west.zone, here.zone]).toEqual([480, -420]);
  expect(west.made).toBe(here.made);
  expect(JSON.parse(here.made).at(-1)).toEqual(['2025-11-21', '2025-11-22']);
});
