import { join } from 'node:path';

/** Where the measurement finds the project and keeps what it makes. */
export interface Places {
  readonly root: string;
  readonly out: string;
  /** Data folders of the embedded database: the whole nation, and the seeds with what the ingest needs. */
  readonly nation: string;
  readonly ready: string;
}

/** `__dirname` of the bundle is .build/bench. BENCH_DATA tells data apart that other sources would make otherwise. */
export function placesOf(): Places {
  const out = __dirname;
  const data = join(out, `data-${process.env.BENCH_DATA ?? 'unnamed'}`);
  return { root: join(out, '..', '..'), out, nation: join(data, 'nation'), ready: join(data, 'ready') };
}
