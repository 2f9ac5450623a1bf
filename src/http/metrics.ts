import { collectDefaultMetrics, Counter, Gauge, Registry, type Histogram } from 'prom-client';
import type { Health } from './health';
import { DURATIONS_MS, type Traffic } from './traffic';

/** What the hub holds at the moment. */
export interface Holdings {
  readonly units: number;
  readonly snapshots: number;
  readonly judgements: number;
  /** Snapshots whose standings are in memory. */
  readonly snapshotsInMemory: number;
  readonly resultBytes: number;
}

export interface MetricsSource {
  readonly traffic: Traffic;
  readonly health: Health;
  /** Nothing before the data are ready. */
  holdings(): Holdings | undefined;
}

/** The text of /metrics. Nothing is counted here: every number is fetched when somebody asks. */
export function createMetrics(source: MetricsSource): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countTraffic(registry, source.traffic);
  const gauge = (name: string, help: string, read: () => number | undefined): void => {
    new Gauge({ name, help, registers: [registry], collect() {
      const value = read();
      if (value === undefined) this.remove();
      else this.set(value);
    } });
  };
  gauge('dti_hub_http_requests_under_way', 'Requests whose answer has not ended yet, this one included.', () => source.traffic.underWay);
  gauge('dti_hub_ready', '1 while /readyz answers 200, else 0.', () => Number(source.health.ready));
  gauge('dti_hub_database_up', '1 while the database answers, else 0.', () => Number(source.health.databaseUp));
  gauge('dti_hub_units', 'Units in the register, with those that have ended.', () => source.holdings()?.units);
  gauge('dti_hub_snapshots', 'Published snapshots, superseded ones included.', () => source.holdings()?.snapshots);
  gauge('dti_hub_judgements', 'Judgements of snapshots by plans, superseded ones included.', () => source.holdings()?.judgements);
  gauge('dti_hub_snapshots_in_memory', 'Snapshots whose standings are held in memory.', () => source.holdings()?.snapshotsInMemory);
  gauge('dti_hub_result_bytes', 'What the standings in memory take at most; bounded by SNAPSHOT_MEMORY_MB.', () => source.holdings()?.resultBytes);
  return registry;
}

function countTraffic(registry: Registry, traffic: Traffic): void {
  new Counter({
    name: 'dti_hub_http_requests_total', help: 'Requests by route, method and class of status; "gone": the client left first.',
    labelNames: ['route', 'method', 'status'], registers: [registry],
    collect() {
      this.reset();
      for (const { count, ...labels } of traffic.counts()) this.inc(labels, count);
    },
  });
  registry.registerMetric(durationsOf(traffic));
  new Counter({
    name: 'dti_hub_graphql_refused_total', help: 'GraphQL requests answered with an error, by its code (the first, if there are several).',
    labelNames: ['code'], registers: [registry],
    collect() {
      this.reset();
      for (const { code, count } of traffic.refused()) this.inc({ code }, count);
    },
  });
  new Counter({
    name: 'dti_hub_graphql_kept_answers_total', help: 'GraphQL questions answered from memory, before the engine; they cost nothing.', registers: [registry],
    collect() {
      this.reset();
      this.inc(traffic.keptAnswers);
    },
  });
  new Counter({
    name: 'dti_hub_graphql_cost_total', help: 'Sum of extensions.cost.requested over all operations, refused ones included.', registers: [registry],
    collect() {
      this.reset();
      this.inc(traffic.cost);
    },
  });
}

/**
 * A histogram over numbers that are counted already. A registry takes whatever has a name and `get()`; prom-client's own
 * class can only be fed value by value, which costs more than a cached answer may.
 */
function durationsOf(traffic: Traffic): Histogram<'route' | 'le'> {
  const name = 'dti_hub_http_request_duration_seconds';
  const get = () => {
    const values = [...traffic.timings()].flatMap(({ route, classes, ms }) => {
      let sum = 0;
      const buckets = classes.map((count, at) => {
        const le = at < DURATIONS_MS.length ? DURATIONS_MS[at]! / 1_000 : '+Inf';
        return { metricName: `${name}_bucket`, labels: { le, route }, value: (sum += count) };
      });
      return [...buckets, { metricName: `${name}_sum`, labels: { route }, value: ms / 1_000 }, { metricName: `${name}_count`, labels: { route }, value: sum }];
    });
    return Promise.resolve({ name, help: 'Time from the head of a request to the end of its answer.', type: 'histogram', aggregator: 'sum', values });
  };
  return { name, get } as unknown as Histogram<'route' | 'le'>;
}
