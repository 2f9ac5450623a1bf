import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import type { RemoteIo } from './door-session';
import { listenToFrames, sendFrame, type Frame } from './frames';

/** The hub went away before it said how a command ended. */
export class HubGone extends Error {
  constructor() {
    super('Máy chủ đã ngắt kết nối trước khi lệnh kết thúc; hãy chạy lại lệnh, điều đã ghi sẽ không ghi hai lần. / The hub closed the connection before the command ended; run it again, nothing is written twice.');
  }
}

/**
 * Runs a command inside the hub that listens at `path`: files are read and written here, the work is done there. null if
 * nobody listens. Only files that the command line itself names are ever opened for the hub.
 */
export async function runRemotely(path: string, argv: readonly string[], io: RemoteIo): Promise<number | null> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
  } catch {
    return null;
  }
  return new Promise((resolve, reject) => {
    const conversation = new Conversation(socket, argv, io, resolve);
    socket.once('error', () => reject(new HubGone()));
    socket.once('close', () => reject(new HubGone()));
    listenToFrames(socket, (frame) => conversation.hear(frame), () => socket.destroy());
    sendFrame(socket, { run: argv, debug: io.debug });
  });
}

/** The operator's side of one connection. */
class Conversation {
  private writing: { readonly stream: PassThrough; readonly done: Promise<Frame> } | null = null;

  constructor(
    private readonly socket: Socket,
    private readonly argv: readonly string[],
    private readonly io: RemoteIo,
    private readonly ended: (status: number) => void,
  ) {}

  hear(frame: Frame): void {
    const { out, err, read, write, part, end, exit } = frame;
    if (typeof out === 'string') this.io.out(out);
    else if (typeof err === 'string') this.io.err(err);
    else if (typeof read === 'string') void this.read(read);
    else if (typeof write === 'string') this.begin(write);
    else if (typeof part === 'string') this.take(part);
    else if (end === true) void this.finish();
    else if (typeof exit === 'number') this.ended(exit);
  }

  private async read(path: string): Promise<void> {
    sendFrame(this.socket, await attempt(async () => {
      this.check(path);
      return { file: (await this.io.readFile(path)).toString('base64') };
    }));
  }

  private begin(path: string): void {
    const stream = new PassThrough({ encoding: 'utf8' });
    const done = attempt(async () => {
      this.check(path.replace(/\.meta\.json$/, ''));
      await this.io.writeFile(path, stream);
      return { written: true };
    });
    stream.on('error', () => undefined); // told by `done`
    for (const moment of ['drain', 'close']) stream.on(moment, () => this.socket.resume());
    void done.then(() => stream.destroy());
    this.writing = { stream, done };
  }

  private take(part: string): void {
    const stream = this.writing?.stream;
    if (stream === undefined || stream.destroyed || stream.write(part)) return; // what comes after a failure is let go
    this.socket.pause();
  }

  private async finish(): Promise<void> {
    const { writing } = this;
    this.writing = null;
    writing?.stream.end();
    sendFrame(this.socket, (await writing?.done) ?? { failed: 'ENOENT' });
  }

  /** Whether the operator named this file. */
  private check(path: string): void {
    const named = this.argv.some((word) => [word, word.slice(word.indexOf('=') + 1)].some((text) => text === path || text.normalize('NFC').trim() === path));
    if (!named) throw Object.assign(new Error('not a file of this command'), { code: 'EACCES' });
  }
}

async function attempt(act: () => Promise<Frame>): Promise<Frame> {
  try {
    return await act();
  } catch (error) {
    return { failed: (error as NodeJS.ErrnoException).code ?? 'EIO' };
  }
}
