import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { EmbeddedStream, type Carrier, type Request } from './embedded-stream';
import { startWorker, stopWorker } from './embedded-worker';
import { crashed, overrun, type DatabaseError } from './error';

/** The cluster has a folder of its own inside the data folder, so that nothing else is ever wiped with it. */
const CLUSTER = 'pglite';

export interface EngineOptions {
  /** null = in memory. */
  folder: string | null;
  /** A statement that takes longer ends with the engine restarted; 0 = no limit. */
  statementTimeoutMs: number;
  log: (line: string) => void;
}

/**
 * The embedded engine: one worker, one request at a time, restarted when it dies or when a statement overruns. A
 * restart ends every session with a coded error (the pool then opens new ones); what was committed stays.
 */
export class EmbeddedEngine implements Carrier {
  private readonly sessions = new Set<EmbeddedStream>();
  /** The first is under way, the others wait. */
  private readonly requests: Request[] = [];
  private watchdog: NodeJS.Timeout | undefined;
  private closing: Promise<void> | null = null;
  private readonly lost = new WeakSet<Worker>();
  private worker: Promise<Worker>;
  private constructor(private readonly options: EngineOptions) {
    this.worker = this.launch();
  }

  static start(options: EngineOptions): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(options);
    return engine.worker.then(() => engine);
  }

  /** A new session, for the `stream` option of `pg`. */
  connect(): EmbeddedStream {
    const session = new EmbeddedStream(this);
    this.sessions.add(session);
    return session;
  }

  carry(request: Request): void {
    if (this.closing) return request.done(crashed('it was closed'));
    if (this.requests.push(request) === 1) this.begin();
  }

  forget(session: EmbeddedStream): void {
    this.sessions.delete(session);
  }

  /** Flushes and stops the worker; safe to call twice. */
  close(): Promise<void> {
    return (this.closing ??= this.worker.then(stopWorker, () => undefined).finally(() => this.endSessions()));
  }

  private endSessions(error?: Error): void {
    this.requests.length = 0;
    for (const session of this.sessions) session.destroy(error);
  }

  private begin(): void {
    this.worker.then(
      (worker) => this.submit(worker),
      (error: Error) => {
        this.restart(); // for the next request; this one is told why there is no engine
        this.settle(error);
      },
    );
  }

  private submit(worker: Worker): void {
    const request = this.requests[0];
    if (!request || request.session.destroyed) return this.settle();
    const { statementTimeoutMs: limit } = this.options;
    if (limit > 0) this.watchdog = setTimeout(() => this.lose(worker, overrun(limit)), limit);
    worker.postMessage(request.bytes, [request.bytes.buffer]);
  }

  private settle(error?: Error): void {
    clearTimeout(this.watchdog);
    const request = this.requests.shift();
    if (this.requests.length > 0) this.begin(); // before `done`, which may carry the next request at once
    request?.done(error);
  }

  private launch(): Promise<Worker> {
    return startWorker(this.options.folder && join(this.options.folder, CLUSTER), {
      answered: (worker, bytes, complete) => {
        if (this.lost.has(worker)) return; // its last words are no answer to the request that is first by now
        this.requests[0]?.session.receive(bytes);
        if (complete) this.settle();
      },
      died: (worker, reason) => this.lose(worker, crashed(reason)),
    });
  }

  /** The worker is gone, or about to be: nothing of its sessions survives, so none of them may go on. */
  private lose(worker: Worker, error: DatabaseError): void {
    if (this.closing || this.lost.has(worker)) return;
    this.lost.add(worker);
    this.options.log(error.message);
    clearTimeout(this.watchdog);
    this.restart(worker);
    this.endSessions(error);
  }

  /** Only after the old worker has really ended: two of them on one folder would lose rows. */
  private restart(old?: Worker): void {
    if (this.closing) return;
    this.worker = Promise.resolve(old?.terminate()).then(() => {
      if (this.options.folder === null) throw crashed('its data were only in memory');
      return this.launch();
    });
    this.worker.catch(() => undefined); // whoever needs the engine next hears of it
  }
}
