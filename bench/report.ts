import type { Footprint } from './growth/footprint';
import type { PublicationTime } from './growth/publication';
import type { Ingested } from './ingest/measure';
import type { Spread } from './load/statistics';
import type { Profiled } from './profile/profile';
import { CACHED, LIMIT, NOT_MODIFIED, SQL, UNCACHED, type Measured } from './workload/measure';

/** What was measured besides speed. */
export interface Growth {
  readonly startMs: Spread;
  readonly residentAtStart: number | null;
  readonly residentAfterLoad: number | null;
  readonly footprints: readonly Footprint[];
  readonly publications: readonly PublicationTime[];
}

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly commit: string;
  readonly postgres: string;
  readonly pinning: string;
  readonly timing: string;
  readonly workloads: readonly Measured[];
  readonly ingest: readonly Ingested[];
  readonly growth: Growth | null;
  readonly profiles: readonly Profiled[];
}

const number = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spread = ({ median, min, max }: Spread): string => `**${number(median)}** (${number(min)}–${number(max)})`;
const megabytes = (bytes: number | null): string => (bytes === null ? 'not told by this system' : `${(bytes / 2 ** 20).toFixed(1)} MB`);

/** The results as a page of Markdown. */
export function pageOf(report: Report): string {
  return [
    '# Results', '',
    'Written by `npm run bench`; [README.md](README.md) says what is measured and how to read it. Medians of all rounds with (least–greatest).', '',
    `- ${report.date}, commit ${report.commit}`, `- ${report.machine}; ${report.postgres}`, `- ${report.pinning}`, `- ${report.timing}`, '',
    ...(report.workloads.length === 0 ? [] : ['## Against the goals', '', ...goals(report.workloads), '']),
    ...report.workloads.flatMap(workload),
    ...(report.ingest.length === 0 ? [] : ingest(report.ingest)),
    ...(report.growth === null ? [] : growth(report.growth)),
    ...(report.profiles.length === 0 ? [] : profiles(report.profiles)),
  ].join('\n');
}

/** One line for each goal with whether it was reached. */
function goals(workloads: readonly Measured[]): string[] {
  const lines = workloads.flatMap(({ name, goal, ratios }) => {
    const line = (what: string, reached: Spread | null | undefined, wanted: number): string =>
      `| ${name} | ${what} | ≥ ${number(wanted)} | ${reached == null ? 'not measured' : spread(reached)} | ${reached == null ? '' : reached.median >= wanted ? 'reached' : 'NOT reached'} |`;
    return [
      line('never the same, times one SQL statement', ratios[UNCACHED]?.sql, goal.uncached),
      line('repeated, times one SQL statement', ratios[CACHED]?.sql, goal.cached),
      line('repeated, times a prebuilt answer', ratios[CACHED]?.limit, goal.ofLimit),
      line('304, times a prebuilt answer', ratios[NOT_MODIFIED]?.limit, goal.ofLimit),
    ];
  });
  return ['| | hub | goal | measured | |', '|---|---|---|---|---|', ...lines];
}

function workload({ name, title, answerBytes, results, ratios }: Measured): string[] {
  return [
    `## ${name}: ${title}`, '', `An answer of the hub has ${(answerBytes / 1024).toFixed(1)} kB.`, '',
    `| | answers/s | p50 ms | p99 ms | times ${SQL} | the same by processor time | times ${LIMIT} |`, '|---|---|---|---|---|---|---|',
    ...results.map((result) => {
      const { sql, sqlByCpu, limit } = ratios[result.name]!;
      return `| ${result.name} | ${spread(result.rate)} | ${number(result.p50)} | ${number(result.p99)} | ${sql === null ? '' : spread(sql)} | ${sqlByCpu === null ? '' : spread(sqlByCpu)} | ${spread(limit)} |`;
    }), '',
  ];
}

function ingest(rows: readonly Ingested[]): string[] {
  return [
    "## W4: the nation's year, 3,321 communes × 98 components, from a CSV file to a durable, published and judged ranking", '',
    '| | seconds | of which import, publish | times COPY without keys | goal | |', '|---|---|---|---|---|---|',
    ...rows.map(({ name, seconds, parts, ofCopy, goal }) =>
      `| ${name} | ${spread(seconds)} | ${parts === null ? '' : parts.map(number).join(', ')} | ${ofCopy === null ? 'not measured' : spread(ofCopy)} | ${goal === null ? '' : `≤ ${goal}`} | ${goal === null || ofCopy === null ? '' : ofCopy.median <= goal ? 'reached' : 'NOT reached'} |`), '',
  ];
}

function growth({ startMs, residentAtStart, residentAfterLoad, footprints, publications }: Growth): string[] {
  const smallest = publications[0]!;
  const comparisons = (units: number): number => units * Math.log2(units);
  return [
    '## Growth', '',
    `Warm start with all ${footprints.length} national snapshots and the seeds hot, from the start of the process to ready: ${spread({ median: startMs.median / 1000, min: startMs.min / 1000, max: startMs.max / 1000 })} s.`,
    `Resident memory of the hub (with the embedded database) when ready: ${megabytes(residentAtStart)}; after all workloads: ${megabytes(residentAfterLoad)}.`, '',
    '| snapshot in memory | units | columns | bytes | bytes a value |', '|---|---|---|---|---|',
    ...footprints.filter(({ snapshot }) => /:(2021|2024):/.test(snapshot)).map(({ snapshot, units, columns, bytes }) =>
      `| ${snapshot} | ${units} | ${columns} | ${megabytes(bytes)} | ${(bytes / units / columns).toFixed(1)} |`), '',
    '| publication with judging, embedded in memory | import s | publish s | publish, times the smallest | n log n would be |', '|---|---|---|---|---|',
    ...publications.map(({ units, importMs, publishMs }) =>
      `| ${units} units | ${(importMs.median / 1000).toFixed(2)} | ${(publishMs.median / 1000).toFixed(2)} | ${number(publishMs.median / smallest.publishMs.median)} | ${number(comparisons(units) / comparisons(smallest.units))} |`), '',
  ];
}

const SHOWN = 15;

function profiles(all: readonly Profiled[]): string[] {
  return [
    '## Where the time goes', '', 'Self time of the hub under questions that never repeat, of the time in which it was not idle (node --cpu-prof).', '',
    ...all.flatMap(({ name, functions }) => [`${name}:`, '', ...functions.slice(0, SHOWN).map(({ where, share }) => `- ${(share * 100).toFixed(1)} % \`${where}\``), '']),
  ];
}
