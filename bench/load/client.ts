import { connect, type Socket } from 'node:net';

/** Who is asked, and how an answer is known to be good without reading it whole. */
export interface Target {
  readonly name: string;
  readonly port: number;
  /** Whole HTTP requests; each connection takes the next, round after round. */
  readonly requests: readonly Buffer[];
  readonly status: 200 | 304;
  /** The processes that make its answers. */
  readonly pids: readonly number[];
  /** How every good body begins. */
  readonly begins: string;
}

export interface Load {
  readonly answers: number;
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

/** Takes the requests of a target one after the other, beginning again at the end. */
export class Source {
  private next = 0;

  constructor(readonly target: Target) {}

  take(): Buffer {
    const { requests } = this.target;
    const request = requests[this.next]!;
    this.next = (this.next + 1) % requests.length;
    return request;
  }
}

/**
 * Asks for some time over some keep-alive connections, each with one request under way. Plain sockets, because node's own
 * HTTP client takes some 15,000 answers a second at most, and cached answers come faster. The first answer that is not
 * good ends the run.
 */
export async function load(source: Source, connections: number, forMs: number): Promise<Load> {
  const latenciesMs: number[] = [];
  const started = performance.now();
  const end = started + forMs;
  await Promise.all(Array.from({ length: connections }, () => new Connection(source, end, latenciesMs).run()));
  return { answers: latenciesMs.length, seconds: (performance.now() - started) / 1000, latenciesMs };
}

class Connection {
  private readonly socket: Socket;
  private readonly begins: Buffer;
  private head: Buffer = Buffer.alloc(0);
  /** Bytes of the body that are still to come; null while the head is read. */
  private left: number | null = null;
  private sentAt = 0;
  private finish: (error?: Error) => void = () => undefined;

  constructor(private readonly source: Source, private readonly end: number, private readonly latenciesMs: number[]) {
    this.begins = Buffer.from(source.target.begins);
    this.socket = connect({ port: source.target.port, host: '127.0.0.1', noDelay: true });
  }

  run(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.finish = (error) => {
        this.socket.destroy();
        if (error === undefined) resolve();
        else reject(new Error(`${this.source.target.name}: ${error.message}`));
      };
      this.socket.on('data', (bytes) => this.receive(bytes));
      this.socket.on('error', (error) => this.finish(error));
      this.socket.on('close', () => this.finish(new Error('the server closed the connection')));
      this.socket.on('connect', () => this.send());
    });
  }

  private send(): void {
    this.sentAt = performance.now();
    this.socket.write(this.source.take());
  }

  private receive(bytes: Buffer): void {
    if (this.left === null) return this.readHead(this.head.length === 0 ? bytes : Buffer.concat([this.head, bytes]));
    this.left -= bytes.length;
    if (this.left === 0) this.answered();
  }

  private readHead(bytes: Buffer): void {
    const headEnd = bytes.indexOf('\r\n\r\n');
    const { status, begins } = this.source.target;
    const bodyStart = headEnd + 4;
    if (headEnd < 0 || (status === 200 && bytes.length < bodyStart + this.begins.length)) {
      this.head = bytes;
      return;
    }
    this.head = Buffer.alloc(0);
    const text = bytes.toString('latin1', 0, headEnd);
    if (text.slice(9, 12) !== String(status)) return this.finish(new Error(`answered ${text.slice(9, 12)} instead of ${status}: ${bytes.toString('utf8', 0, 500)}`));
    if (status === 200 && !bytes.subarray(bodyStart, bodyStart + this.begins.length).equals(this.begins)) {
      return this.finish(new Error(`the answer does not begin with ${begins}: ${bytes.toString('utf8', bodyStart, bodyStart + 500)}`));
    }
    const length = status === 304 ? 0 : Number(/\ncontent-length: (\d+)/i.exec(text)?.[1]);
    this.left = bodyStart + length - bytes.length;
    if (this.left === 0) this.answered();
    else if (!(this.left > 0)) this.finish(new Error('the answer has another length than it says'));
  }

  private answered(): void {
    const now = performance.now();
    this.latenciesMs.push(now - this.sentAt);
    this.left = null;
    if (now < this.end) this.send();
    else this.finish();
  }
}
