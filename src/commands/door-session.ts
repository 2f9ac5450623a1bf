import { once } from 'node:events';
import type { Socket } from 'node:net';
import { BadFrame, listenToFrames, sendFrame, type Frame } from './frames';
import type { CommandIo } from './io';

/** What of the world lies with the operator: the terminal and the files. */
export type RemoteIo = Pick<CommandIo, 'out' | 'err' | 'readFile' | 'writeFile'> & { readonly debug: boolean };

/** How long the other side may keep the door waiting for a file or for its first word. */
const PATIENCE_MS = 15_000;

/** The hub's side of one connection: `run`, then what the command asks for and says, then `exit`. */
export class DoorSession {
  private waiting: { readonly resolve: (frame: Frame) => void; readonly reject: (error: Error) => void } | null = null;
  private begun = false;

  constructor(
    private readonly socket: Socket,
    /** null: it was not run, because the other side or the hub has gone. */
    private readonly run: (argv: readonly string[], io: RemoteIo) => Promise<number | null>,
    private readonly log: (line: string) => void,
  ) {}

  start(): void {
    const { socket } = this;
    const silence = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(silence);
      this.waiting?.reject(new Error('the command line has gone'));
    });
    listenToFrames(socket, (frame) => {
      clearTimeout(silence);
      this.hear(frame);
    }, () => socket.destroy());
  }

  private hear(frame: Frame): void {
    if (this.waiting !== null) {
      const { resolve } = this.waiting;
      this.waiting = null;
      return resolve(frame);
    }
    const { run: argv, debug } = frame;
    if (this.begun || !Array.isArray(argv) || argv.length > 100 || !argv.every((word) => typeof word === 'string' && word.length <= 10_000)) throw new BadFrame('not a command');
    this.begun = true;
    this.answer(argv, debug === true).catch((error: Error) => {
      this.log(`A command at the local door failed: ${error.message}`);
      this.socket.destroy();
    });
  }

  private async answer(argv: readonly string[], debug: boolean): Promise<void> {
    const status = await this.run(argv, {
      debug,
      out: (line) => void sendFrame(this.socket, { out: line }),
      err: (line) => void sendFrame(this.socket, { err: line }),
      readFile: (path) => this.readFile(path),
      writeFile: (path, text) => this.writeFile(path, text),
    });
    if (status !== null) sendFrame(this.socket, { exit: status });
    this.socket.end();
  }

  private async readFile(path: string): Promise<Buffer> {
    const { file, failed } = await this.ask({ read: path });
    if (typeof file !== 'string') throw fileError(failed);
    return Buffer.from(file, 'base64');
  }

  private async writeFile(path: string, text: AsyncIterable<string>): Promise<void> {
    sendFrame(this.socket, { write: path });
    for await (const part of text) if (!sendFrame(this.socket, { part }) && !this.socket.destroyed) await Promise.race([once(this.socket, 'drain'), once(this.socket, 'close')]);
    const { written, failed } = await this.ask({ end: true });
    if (written !== true) throw fileError(failed);
  }

  /** Asks the other side for something and waits for its answer. */
  private ask(question: Frame): Promise<Frame> {
    if (this.socket.destroyed) return Promise.reject(new Error('the command line has gone'));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.socket.destroy(), PATIENCE_MS);
      this.waiting = {
        resolve: (frame) => (clearTimeout(late), resolve(frame)),
        reject: (error) => (clearTimeout(late), reject(error)),
      };
      sendFrame(this.socket, question);
    });
  }
}

/** The failure that the operator's file system told, as if it had happened here. */
function fileError(code: unknown): Error {
  return Object.assign(new Error(`the file failed: ${String(code)}`), { code: String(code) });
}
