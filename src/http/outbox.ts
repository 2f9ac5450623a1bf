import type { ServerResponse } from 'node:http';

/** What may wait in memory for clients that do not fetch it. */
const MOST_BYTES = 128_000_000;
/** A client must fetch its answer at this pace on the whole, or sooner than a connection may be idle. */
const LEAST_BYTES_PER_SECOND = 20_000;

/**
 * The answers on their way out. A client that reads too slowly is closed, and when too much waits, the one that has kept
 * its answer waiting longest: so clients that ask and do not read can neither fill the memory nor stay for ever.
 */
export class Outbox {
  private readonly waiting = new Map<ServerResponse, { readonly bytes: number; readonly late: NodeJS.Timeout }>();
  private bytes = 0;

  constructor(
    private readonly idleMs: number,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /** Watches an answer of this length from now until it has been fetched. */
  add(response: ServerResponse, bytes: number): void {
    const late = setTimeout(() => response.destroy(), this.idleMs + (bytes * 1_000) / LEAST_BYTES_PER_SECOND);
    this.waiting.set(response, { bytes, late });
    this.bytes += bytes;
    const done = (): void => this.forget(response);
    response.once('finish', done).once('close', done);
    for (const slowest of this.waiting.keys()) {
      if (this.bytes <= this.mostBytes || slowest === response) break;
      this.forget(slowest);
      slowest.destroy();
    }
  }

  private forget(response: ServerResponse): void {
    const known = this.waiting.get(response);
    if (known === undefined) return;
    clearTimeout(known.late);
    this.waiting.delete(response);
    this.bytes -= known.bytes;
  }
}
