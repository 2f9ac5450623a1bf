import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { messageOf, startFailed } from './error';

const WORKER_FILE = join(__dirname, 'embedded.worker.js');

/** A worker that has not flushed by then is ended; the data are as safe as after a kill -9. */
const CLOSE_TIMEOUT_MS = 15_000;

/** What the worker says. */
type Answer =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'bytes' | 'done'; bytes: Uint8Array };

interface Listener {
  answered(worker: Worker, bytes: Uint8Array, complete: boolean): void;
  /** The worker ended after it had been ready. */
  died(worker: Worker, reason: string): void;
}

/**
 * Starts the worker on a cluster folder (null = in memory) and resolves when it takes requests. A worker is never
 * unref'd: the process must not end before its database is ready, nor while it is open.
 */
export function startWorker(cluster: string | null, listener: Listener): Promise<Worker> {
  const worker = new Worker(WORKER_FILE, { workerData: { cluster }, execArgv: [], env: {} });
  return new Promise((resolve, reject) => {
    let ready = false;
    const ended = (reason: string): void => {
      if (ready) listener.died(worker, reason);
      else reject(startFailed(cluster, reason));
    };
    worker.on('message', (answer: Answer) => {
      if (answer.type === 'ready') {
        ready = true;
        resolve(worker);
      } else if (answer.type === 'failed') {
        void worker.terminate().then(() => reject(startFailed(cluster, answer.message)));
      } else listener.answered(worker, answer.bytes, answer.type === 'done');
    });
    worker.on('error', (error) => ended(messageOf(error)));
    worker.on('exit', (code) => ended(`exit code ${code}`));
  });
}

/** Lets the engine flush, and resolves when the thread is gone. */
export async function stopWorker(worker: Worker): Promise<void> {
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('close');
  const patience = new AbortController();
  const tooLong = setTimeout(CLOSE_TIMEOUT_MS, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([exited, tooLong]);
  patience.abort();
  await worker.terminate();
}
