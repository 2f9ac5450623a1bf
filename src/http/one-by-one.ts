import { setImmediate } from 'node:timers/promises';

/**
 * Lets what comes over one connection run one after the other, with a turn for everybody else in between: a client may
 * send hundreds of requests at once (pipelining), and would otherwise keep all other clients waiting until the last.
 */
export class OneByOne {
  private readonly last = new WeakMap<object, Promise<void>>();

  /** `run` never rejects. */
  take(connection: object, run: () => Promise<void>): void {
    const before = this.last.get(connection);
    const turn = (before === undefined ? run() : before.then(() => setImmediate()).then(run)).then(() => {
      if (this.last.get(connection) === turn) this.last.delete(connection);
    });
    this.last.set(connection, turn);
  }
}
