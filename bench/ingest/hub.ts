import { readAtMost, readSchema, writeWhole } from '../../src/files';
import { runCommand } from '../../src/commands';
import type { Database } from '../../src/database/data-source';
import { readEnv } from '../../src/env';
import { openHub } from '../../src/open-hub';
import { writeInvented } from '../nation/fill';
import { INGEST } from '../nation/index-set';
import { TODAYS_UNITS } from '../nation/periods';

let database: Database;

/** Opens the hub's database as the command line does: a data folder, or the PostgreSQL server of a URL. */
export async function openIngest(folder: string, url: string | null): Promise<void> {
  database = await openHub(readEnv({ DATA_DIR: folder, ...(url !== null && { DATABASE_URL: url }) }), () => undefined);
  await database.dataSource.transaction(writeInvented);
}

/** `import` and `publish` of one year as an operator types them, without the start of the process; in milliseconds. */
export async function publishNext(file: string, year: number): Promise<{ importMs: number; publishMs: number }> {
  const period = ['--territory', 'VN', '--unit-kind', 'COMMUNE', '--year', String(year), '--units-as-of', TODAYS_UNITS, '--set', INGEST];
  const started = performance.now();
  await command(['import', file, ...period]);
  const imported = performance.now();
  await command(['publish', ...period, '--decision', 'SYNTHETIC']);
  return { importMs: imported - started, publishMs: performance.now() - imported };
}

/** What one such year has left behind, to be sure that the whole work was done. */
export async function leftBehind(year: number): Promise<object> {
  const [row] = await database.dataSource.query(
    `select (select count(*)::integer from scorecard where period_id = period.id) as scorecards,
       (select count(*)::integer from standing where snapshot_id = snapshot.id) as standings,
       (select count(*)::integer from judgement join verdict on verdict.judgement_id = judgement.id where snapshot_id = snapshot.id) as verdicts
     from period join snapshot on snapshot.period_id = period.id where set_id = $1 and year = $2`, [INGEST, year]);
  return row;
}

async function command(argv: readonly string[]): Promise<void> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const status = await runCommand(argv, { dataSource: database.dataSource, out: say, err: say, readFile: readAtMost, writeFile: writeWhole, readSchema, now: () => new Date() });
  if (status !== 0) throw new Error(`${argv[0]} ended with ${status}:\n${said.join('\n')}`);
}
