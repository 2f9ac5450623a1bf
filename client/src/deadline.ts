/** A timer takes no longer time; whoever gives one means that there is no end. */
const LONGEST_MS = 2 ** 31 - 1;

/** How long a call may go on: until its time is over or one of the caller's signals ends it. `clear` it when the call is done. */
export class Deadline {
  readonly signal: AbortSignal;
  timedOut = false;
  private readonly controller = new AbortController();
  private readonly until: number;
  private readonly timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly timeoutMs: number,
    private readonly callers: readonly AbortSignal[],
  ) {
    this.signal = this.controller.signal;
    this.until = Date.now() + timeoutMs;
    this.timer = timeoutMs > LONGEST_MS ? undefined : setTimeout(() => {
      this.timedOut = true;
      this.controller.abort();
    }, timeoutMs);
    for (const caller of callers) caller.addEventListener('abort', this.end);
    if (callers.some(({ aborted }) => aborted)) this.end();
  }

  /** Throws the caller's own reason where a caller has ended the call. */
  throwIfCancelled(): void {
    for (const caller of this.callers) caller.throwIfAborted();
  }

  /** Waits, unless the time would be over before; says whether it did. A caller's signal ends the wait at once. */
  async wait(ms: number): Promise<boolean> {
    this.throwIfCancelled();
    if (Date.now() + ms >= this.until) return false;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, ms);
      const { signal } = this;
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
    });
    this.throwIfCancelled();
    return true;
  }

  clear(): void {
    clearTimeout(this.timer);
    for (const caller of this.callers) caller.removeEventListener('abort', this.end);
  }

  private readonly end = (): void => this.controller.abort();
}
