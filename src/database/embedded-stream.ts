import { Duplex } from 'node:stream';

const TERMINATE = 0x58;

export interface Request {
  session: EmbeddedStream;
  bytes: Uint8Array<ArrayBuffer>;
  /** Called behind the last byte of the answer; an error ends the session with it. */
  done: (error?: Error | null) => void;
}

/** Whoever takes a request to the engine and feeds the answer to `session.receive`. */
export interface Carrier {
  carry(request: Request): void;
  forget(session: EmbeddedStream): void;
}

/**
 * What the `pg` driver takes for its socket: one session with the embedded engine, spoken in PostgreSQL's own wire
 * protocol. A write is acknowledged when it has been answered, so that a session has one request under way at most
 * and everything written meanwhile goes together as the next one.
 */
export class EmbeddedStream extends Duplex {
  constructor(private readonly carrier: Carrier) {
    super({ allowHalfOpen: false });
  }

  /** The part of `net.Socket` that `pg` calls beyond a Duplex. There is nobody to call: connecting succeeds at once. */
  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  receive(bytes: Uint8Array): void {
    if (this.destroyed || bytes.length === 0) return;
    this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  override _read(): void {
    // the engine pushes
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.send([chunk], done);
  }

  override _writev(writes: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.send(writes.map(({ chunk }) => chunk), done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.carrier.forget(this);
    done(error);
  }

  private send(chunks: Buffer[], done: Request['done']): void {
    const messages = chunks.filter((chunk) => chunk[0] !== TERMINATE); // a goodbye needs no answer
    if (messages.length === 0) return done();
    this.carrier.carry({ session: this, bytes: joined(messages), done });
  }
}

/** A copy of its own: the bytes move to the worker, while `pg` goes on using the buffers it wrote from. */
function joined(chunks: Buffer[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
