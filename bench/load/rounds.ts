import { cpuMs } from '../machine';
import { load, Source, type Target } from './client';
import { percentile, spreadOf, type Spread } from './statistics';

export interface Timing {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
}

/** What one target did over all rounds. */
export interface Result {
  readonly name: string;
  /** Answers a second, round by round. */
  readonly rates: readonly number[];
  readonly rate: Spread;
  /** Processor time that its servers took for an answer, round by round; null where the system does not tell. */
  readonly cpu: readonly number[] | null;
  readonly p50: number;
  readonly p99: number;
}

/** Asks all targets in turn, A B C A B C …, so that a slow moment of the machine meets all of them. */
export async function interleave(targets: readonly Target[], connections: number, { rounds, roundMs, warmUpMs }: Timing): Promise<Result[]> {
  const runs = targets.map((target) => ({ source: new Source(target), rates: [] as number[], cpu: [] as number[], latencies: [] as number[] }));
  for (const { source } of runs) await load(source, connections, warmUpMs);
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      const before = cpuMs(run.source.target.pids);
      const { answers, seconds, latenciesMs } = await load(run.source, connections, roundMs);
      const after = cpuMs(run.source.target.pids);
      run.rates.push(answers / seconds);
      if (before !== null && after !== null) run.cpu.push((after - before) / answers);
      for (const latency of latenciesMs) run.latencies.push(latency);
    }
  }
  return runs.map(({ source, rates, cpu, latencies }) => {
    const sorted = Float64Array.from(latencies).sort();
    return { name: source.target.name, rates, rate: spreadOf(rates), cpu: cpu.length === rounds ? cpu : null, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
  });
}

/** How many times as fast one target is as another, round by round. */
export function ratioOf(result: Result, reference: Result): Spread {
  return spreadOf(result.rates.map((rate, round) => rate / reference.rates[round]!));
}

/** How many answers one target makes in the processor time of one answer of another: what `ratioOf` would be with a core of its own. */
export function thriftOf(result: Result, reference: Result): Spread | null {
  return result.cpu === null || reference.cpu === null ? null : spreadOf(result.cpu.map((cpu, round) => reference.cpu![round]! / cpu));
}
