import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readEnv } from '../../src/env';
import { openHub } from '../../src/open-hub';
import { fillNation, writeInvented } from '../nation/fill';

const say = (line: string): void => console.log(line);

/** Makes both data folders: the seeds with what the ingest needs, and a copy of it that is filled with the national data set. Those of other sources go. */
export async function fillFolder(ready: string, nation: string): Promise<void> {
  const draft = `${ready}.draft`;
  const out = dirname(dirname(ready));
  for (const old of await readdir(out)) if (old.startsWith('data-')) await rm(join(out, old), { recursive: true, force: true });
  await mkdir(dirname(ready), { recursive: true });
  const first = await openHub(readEnv({ DATA_DIR: draft }), say);
  await first.dataSource.transaction(writeInvented).finally(() => first.close());
  await cp(draft, `${nation}.draft`, { recursive: true });
  const whole = await openHub(readEnv({ DATA_DIR: `${nation}.draft` }), say);
  await fillNation(whole.dataSource, say).finally(() => whole.close());
  await rename(draft, ready);
  await rename(`${nation}.draft`, nation);
}
