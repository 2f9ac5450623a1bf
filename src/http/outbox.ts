import type { ServerResponse } from 'node:http';

/** What may wait in memory for clients that do not fetch it. */
const MOST_BYTES = 128_000_000;
/** A client must fetch its answer at this pace on the whole, or sooner than a connection may be idle. */
const LEAST_BYTES_PER_SECOND = 20_000;

const LOOK_EVERY_MS = 1_000;

/**
 * The answers on their way out. A client that reads too slowly is closed, and when too much waits, the one that has kept
 * its answer waiting longest: so clients that ask and do not read can neither fill the memory nor stay for ever.
 */
export class Outbox {
  private readonly waiting = new Map<ServerResponse, { readonly bytes: number; readonly until: number }>();
  private bytes = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly idleMs: number,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /** Watches an answer of this length from now until it has been fetched. */
  add(response: ServerResponse, bytes: number): void {
    this.waiting.set(response, { bytes, until: performance.now() + this.idleMs + (bytes * 1_000) / LEAST_BYTES_PER_SECOND });
    this.bytes += bytes;
    response.once('close', () => this.forget(response));
    this.watch ??= setInterval(() => this.look(), Math.min(LOOK_EVERY_MS, this.idleMs / 4)).unref();
    if (this.bytes > this.mostBytes) this.makeRoom(response);
  }

  /** One look at all answers now and then: a timer for each would cost more than all else that is done for it here. */
  private look(): void {
    const now = performance.now();
    for (const [response, { until }] of this.waiting) if (until < now) response.destroy();
    if (this.waiting.size > 0) return;
    clearInterval(this.watch);
    this.watch = undefined;
  }

  private makeRoom(latest: ServerResponse): void {
    for (const slowest of this.waiting.keys()) {
      if (this.bytes <= this.mostBytes || slowest === latest) return;
      this.forget(slowest);
      slowest.destroy();
    }
  }

  private forget(response: ServerResponse): void {
    this.bytes -= this.waiting.get(response)?.bytes ?? 0;
    this.waiting.delete(response);
  }
}
