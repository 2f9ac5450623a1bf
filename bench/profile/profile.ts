import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startHub } from '../hub/process';
import { load, Source } from '../load/client';
import { graphqlPost } from '../load/request';
import type { Places } from '../places';
import type { Workload } from '../workload/workload';
import { selfTimes, type CpuProfile, type SelfTime } from './self-times';

export interface Profiled {
  readonly name: string;
  readonly functions: readonly SelfTime[];
}

/** Where the hub spends its time under a workload whose questions never repeat: the same hub under node's own profiler. */
export async function profile(places: Places, { name, query, questions, connections }: Workload, forMs: number): Promise<Profiled> {
  const folder = join(places.out, 'profile');
  rmSync(folder, { recursive: true, force: true });
  const hub = await startHub(places, places.nation, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  const source = new Source({ name, port: hub.port, pids: [hub.pid], requests: questions.map(({ variables }) => graphqlPost(query, variables)), status: 200, begins: '{"data":{' });
  await load(source, connections, forMs); // compiled by now
  const began = performance.now();
  await load(source, connections, forMs);
  const [loadMs, ended] = [performance.now() - began, performance.now()];
  await hub.stop();
  const [file] = readdirSync(folder).map((one) => join(folder, one)).filter((one) => readFileSync(one, 'utf8').includes('dist/main.js'));
  const told = JSON.parse(readFileSync(file!, 'utf8')) as CpuProfile;
  const afterMs = performance.now() - ended;
  return { name, functions: selfTimes(told, loadMs, afterMs) };
}
