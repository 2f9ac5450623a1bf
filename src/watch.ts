import type { Health } from './http/health';
import type { Log } from './http/log';

/** How often the hub looks whether the database answers and whether another process has published. */
const LOOK_EVERY_MS = 1_000;
/**
 * A database that needs longer for one small statement is not there. It is more than anybody waits for a session, so that
 * busy sessions are not taken for silent ones, and less than an operation may take, so that who waits is told.
 */
const PATIENCE_MS = 3_500;

export interface Watched {
  /** One small statement; a publication it finds is taken over. */
  refresh(): Promise<void>;
  /** Changes with every publication. */
  readonly revision: string;
}

export interface Watching {
  /** Called when the database was silent for too long, so that what waits for it fails instead. */
  giveUp(): void;
  /** An embedded database: waiting for its session means that a command works in it, not that it is away. */
  oneSession: boolean;
}

/** Looks at the database once a second and keeps `health` true to what it finds; the log hears of each change once. Returns the end. */
export function watchDatabase(store: Watched, health: Health, log: Log, { giveUp, oneSession }: Watching): () => void {
  let [looking, ended] = [false, false];
  let revision = store.revision;
  const look = async (): Promise<void> => {
    const trouble = await inTime(store.refresh());
    if (ended || (oneSession && WAITED.test(trouble ?? ''))) return;
    if (trouble === SILENCE) giveUp();
    if (health.databaseAnswers(trouble === undefined)) {
      if (trouble === undefined) log.info('The database answers again.');
      else log.warn('The database does not answer; queries are told to come back until it does.', { reason: trouble });
    }
    if (store.revision !== revision) log.info('Published data have changed; answers are made from them now.');
    revision = store.revision;
  };
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look().finally(() => (looking = false));
  }, LOOK_EVERY_MS);
  return () => {
    ended = true;
    clearInterval(timer);
  };
}

const SILENCE = `no answer for ${PATIENCE_MS / 1_000} s`;
const WAITED = /^(no answer for|timeout exceeded when trying to connect)/;

/** What went wrong, if anything. */
async function inTime(task: Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<string>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, SILENCE)));
  const done = task.then(() => undefined, (error: Error) => error.message || String((error as { code?: unknown }).code));
  return Promise.race([done, tooLong]).finally(() => clearTimeout(timer));
}
