/** What of a profile is read, as V8 writes it. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly startTime: number;
  readonly endTime: number;
}

export interface SelfTime {
  /** Function and file, or what V8 calls it: (garbage collector), (program). */
  readonly where: string;
  /** Share of the time in which the hub was not idle. */
  readonly share: number;
}

const NOT_WORK = ['(idle)', '(root)'];

/** The time spent in each function itself, the most first, in the window of a load that ended some time before the profile did. */
export function selfTimes({ nodes, samples, timeDeltas, startTime, endTime }: CpuProfile, loadMs: number, afterMs: number): SelfTime[] {
  const [from, to] = [endTime - (afterMs + loadMs) * 1000, endTime - afterMs * 1000];
  const whereOf = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const spent = new Map<string, number>();
  let at = startTime;
  samples.forEach((id, index) => {
    at += timeDeltas[index]!;
    const where = whereOf.get(id)!;
    if (at >= from && at <= to && !NOT_WORK.includes(where)) spent.set(where, (spent.get(where) ?? 0) + timeDeltas[index]!);
  });
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([where, time]) => ({ where, share: time / total })).sort((a, b) => b.share - a.share);
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const file = /(?:node_modules|dist)\/(.+)$/.exec(url)?.[1] ?? url;
  return url === '' ? functionName : `${functionName || 'anonymous'} ${file}:${lineNumber + 1}`;
}
