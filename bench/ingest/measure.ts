import { deepStrictEqual } from 'node:assert';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHelper } from '../hub/helper';
import { SERVER_CORE } from '../machine';
import { INGEST_YEARS } from '../nation/fill';
import { inventedScores } from '../nation/scores';
import type { Places } from '../places';
import { tidyRows } from '../reference/tidy';
import { spreadOf, type Spread } from '../load/statistics';
import type { NationUnit } from '../workload/nation';

/** One way of bringing a year in: seconds, and times the bare COPY of the same round (null without a server). */
export interface Ingested {
  readonly name: string;
  readonly seconds: Spread;
  readonly ofCopy: Spread | null;
  readonly goal: number | null;
  /** Medians of its two halves, in seconds. */
  readonly parts: readonly [importing: number, publishing: number] | null;
}

interface Contender {
  readonly name: string;
  readonly goal: number | null;
  readonly run: (year: number) => Promise<readonly number[]>;
}

/** W4: whole operations in turn, each in a process of its own that is open already. */
export async function measureIngest(places: Places, url: string | null, units: readonly NationUnit[], rounds: number): Promise<Ingested[]> {
  const folder = join(places.out, 'ingest');
  const [wide, tidy] = [join(places.out, 'year.csv'), join(places.out, 'year.tidy')];
  await rm(folder, { recursive: true, force: true });
  await cp(places.ready, folder, { recursive: true });
  const helpers = Array.from({ length: url === null ? 1 : 3 }, () => startHelper(places, SERVER_CORE));
  const [embedded, native, copies] = helpers;
  await embedded!.ask('openIngest', folder, null);
  await native?.ask('openIngest', folder, url);
  await copies?.ask('openCopies', url);
  const hub = (helper: typeof native) => async (year: number): Promise<number[]> => {
    const { importMs, publishMs } = await helper!.ask<{ importMs: number; publishMs: number }>('publishNext', wide, year);
    deepStrictEqual(await helper!.ask('leftBehind', year), { scorecards: units.length, standings: units.length, verdicts: units.length });
    return [importMs, publishMs];
  };
  const contenders: Contender[] = [
    { name: 'hub, embedded', goal: 0.6, run: hub(embedded) },
    ...(native === undefined ? [] : [
      { name: 'hub, PostgreSQL', goal: 0.3, run: hub(native) },
      { name: 'COPY without keys', goal: null, run: async () => [await copies!.ask<number>('copyBare', tidy)] },
      { name: 'COPY + recompute with keys', goal: null, run: async (year: number) => [await copies!.ask<number>('copyAndRecompute', tidy, year)] },
    ]),
  ];
  const times = contenders.map(() => [] as (readonly number[])[]);
  const ids = new Map(units.map(({ code }, index) => [code, index]));
  for (const [round, year] of INGEST_YEARS.slice(0, rounds + 1).entries()) {
    const scores = inventedScores(units.map(({ code }) => code), year);
    await writeFile(wide, scores);
    await writeFile(tidy, tidyRows(scores, year, ids));
    for (const [index, { run }] of contenders.entries()) {
      const took = await run(year);
      if (round > 0) times[index]!.push(took); // the first round warms up
    }
  }
  await Promise.all(helpers.map((helper) => helper.stop()));
  await rm(folder, { recursive: true, force: true });
  return told(contenders, times);
}

function told(contenders: readonly Contender[], times: readonly (readonly (readonly number[])[])[]): Ingested[] {
  const totals = times.map((rounds) => rounds.map((parts) => parts.reduce((sum, part) => sum + part, 0) / 1000));
  const copy = totals[contenders.findIndex(({ name }) => name === 'COPY without keys')];
  return contenders.map(({ name, goal }, index) => {
    const parts = times[index]![0]!.length < 2 ? null : ([0, 1].map((part) => spreadOf(times[index]!.map((round) => round[part]! / 1000)).median) as [number, number]);
    return { name, goal, parts, seconds: spreadOf(totals[index]!), ofCopy: copy === undefined ? null : spreadOf(totals[index]!.map((total, round) => total / copy[round]!)) };
  });
}
