import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Footprint } from './growth/footprint';
import type { PublicationTime } from './growth/publication';
import { startHelper } from './hub/helper';
import { residentBytes, startHub } from './hub/process';
import { measureIngest, type Ingested } from './ingest/measure';
import { spreadOf } from './load/statistics';
import { becomeLoad, canPin, commit, machine, pin, SERVER_CORE } from './machine';
import { YEARS } from './nation/periods';
import { placesOf } from './places';
import { profile, type Profiled } from './profile/profile';
import { createReferenceDatabase, type ReferenceDatabase } from './reference/database';
import { pageOf, type Growth, type Report } from './report';
import { measure, type Measured, type Server, type Servers } from './workload/measure';
import { nationalRanking } from './workload/national-ranking';
import { readNation, type Nation, type NationUnit } from './workload/nation';
import { rankingPage } from './workload/ranking-page';
import { unitCard } from './workload/unit-card';

const WORKLOADS = {
  W1: (nation: Nation) => rankingPage(nation, 'W1'), W2: nationalRanking, W3: unitCard, W5: (nation: Nation) => rankingPage(nation, 'W5'),
};
const KNOWN = [...Object.keys(WORKLOADS), 'W4', 'growth', 'profile'];
const PROFILED = ['W1', 'W2', 'W3'] as const;
/** How long each target is asked, and how often whole operations are repeated. */
const FULL = { rounds: 7, roundMs: 1_500, warmUpMs: 1_000, ingests: 7, starts: 3, sizes: [500, 1_000, 3_321], years: [2021, 2022, 2023], profileMs: 4_000 };
const QUICK = { rounds: 3, roundMs: 400, warmUpMs: 400, ingests: 1, starts: 1, sizes: [500, 1_000], years: [2021], profileMs: 1_500 };
const SESSIONS = 8;

const places = placesOf();
const say = (line: string): void => console.log(line);

async function main(argv: readonly string[]): Promise<void> {
  const [quick, wanted] = [argv.includes('--quick'), argv.filter((name) => name !== '--quick')];
  const unknown = wanted.filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) throw new Error(`Không có / there is no ${unknown.join(', ')}: ${KNOWN.join(', ')}, --quick`);
  const asked = wanted.length === 0 ? KNOWN : wanted;
  const plan = quick ? QUICK : FULL;
  if (!existsSync(places.nation)) await makeData();
  becomeLoad();
  const compared = asked.some((name) => name.startsWith('W'));
  const database = compared ? await createReferenceDatabase() : null;
  if (compared && database === null) say('Không có máy chủ PostgreSQL: BENCH_DATABASE_URL / no PostgreSQL server: what is compared with it is not measured.');
  try {
    const report = await run(asked, plan, database);
    const page = pageOf({ ...report, date: new Date().toISOString().slice(0, 10), machine: machine(), commit: commit(places.root),
      postgres: database === null ? 'no PostgreSQL server' : `PostgreSQL ${database.version}`,
      timing: `${plan.rounds} rounds of ${plan.roundMs / 1000} s for each target, in turn; ${plan.ingests} whole ingests${quick ? ' (--quick: for a look, not for a claim)' : ''}` });
    say(`\n${page}`);
    if (!quick && wanted.length === 0) writeFileSync(join(places.root, 'bench', 'RESULTS.md'), page);
  } finally {
    await database?.drop();
  }
}

async function makeData(): Promise<void> {
  say('Tạo bộ số liệu toàn quốc (bịa, SYNTHETIC) / making the national data set (invented) …');
  const helper = startHelper(places, null);
  await helper.ask('fillFolder', places.ready, places.nation);
  await helper.stop();
}

type Plan = typeof FULL;

async function run(asked: readonly string[], plan: Plan, database: ReferenceDatabase | null): Promise<Pick<Report, 'workloads' | 'ingest' | 'growth' | 'profiles' | 'pinning'>> {
  const starts: number[] = [];
  for (let again = 1; asked.includes('growth') && again < plan.starts; again++) {
    const hub = await startHub(places, places.nation);
    starts.push(hub.startMs);
    await hub.stop();
  }
  const hub = await startHub(places, places.nation);
  const residentAtStart = residentBytes(hub.pid);
  const nation = await readNation(hub.port);
  if (database !== null) say('Bảng tham chiếu / making the tables of the reference …');
  await database?.fill(nation.units, asked.some((name) => name in WORKLOADS) ? YEARS : []);
  const { servers, pinning, stop } = await startServers({ port: hub.port, pids: [hub.pid] }, database);
  const workloads = await measureReads(asked, nation, servers, plan).finally(stop);
  const residentAfterLoad = residentBytes(hub.pid);
  await hub.stop();
  const ingest = asked.includes('W4') ? await ingestOf(nation.units, plan, database) : [];
  const growth = asked.includes('growth') ? await growthOf([...starts, hub.startMs], residentAtStart, residentAfterLoad, plan) : null;
  const profiles: Profiled[] = [];
  for (const name of asked.includes('profile') ? PROFILED : []) profiles.push(await profile(places, WORKLOADS[name](nation), plan.profileMs));
  return { workloads, ingest, growth, profiles, pinning };
}

async function measureReads(asked: readonly string[], nation: Nation, servers: Servers, plan: Plan): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of Object.keys(WORKLOADS) as (keyof typeof WORKLOADS)[]) {
    if (!asked.includes(name)) continue;
    say(name);
    measured.push(await measure(WORKLOADS[name](nation), servers, plan));
  }
  return measured;
}

async function startServers(hub: Server, database: ReferenceDatabase | null): Promise<{ servers: Servers; pinning: string; stop: () => Promise<void> }> {
  const [limit, statement] = [startHelper(places, SERVER_CORE), startHelper(places, SERVER_CORE)];
  const memory = await limit.ask<number>('serveMemory');
  const sql = database === null ? null : await statement.ask<{ port: number; backends: number[] }>('serveSql', database.url, SESSIONS);
  const bound = sql?.backends.map((pid) => pin(pid, SERVER_CORE)).every((done) => done) ?? true;
  const where = canPin ? 'Servers on one core, load on the other' : 'Servers and load on the same cores: taskset is missing or there is one core';
  return {
    servers: {
      hub, limit, memory: { port: memory, pids: [limit.pid] }, sql: sql === null ? null : { port: sql.port, pids: [statement.pid, ...sql.backends] },
    },
    stop: () => Promise.all([limit.stop(), statement.stop()]).then(() => undefined),
    pinning: `${where}${canPin && sql !== null ? (bound ? ', the sessions of PostgreSQL with the servers' : '; the sessions of PostgreSQL could not be bound and are free to use both') : ''}`,
  };
}

async function ingestOf(units: readonly NationUnit[], plan: Plan, database: ReferenceDatabase | null): Promise<Ingested[]> {
  say('W4');
  return measureIngest(places, database?.url ?? null, units, plan.ingests);
}

async function growthOf(starts: readonly number[], residentAtStart: number | null, residentAfterLoad: number | null, plan: Plan): Promise<Growth> {
  say('growth');
  const measuring = startHelper(places, SERVER_CORE, ['--expose-gc']);
  const footprints = await measuring.ask<Footprint[]>('footprint', places.nation);
  const publications = await measuring.ask<PublicationTime[]>('publicationTimes', plan.sizes, plan.years);
  await measuring.stop();
  return { startMs: spreadOf(starts), residentAtStart, residentAfterLoad, footprints, publications };
}

main(process.argv.slice(2)).then(() => process.exit(0), (error: Error) => {
  console.error(error.stack ?? error.message);
  process.exit(1);
});
