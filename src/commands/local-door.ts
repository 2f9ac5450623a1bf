import { chmod, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { DoorSession, type RemoteIo } from './door-session';

/** Room for a path in a socket's address, the smallest of the systems that have one. */
const LONGEST_PATH = 103;
const MOST_WAITING = 16;

export interface DoorOptions {
  readonly path: string;
  /** Runs one command for an operator elsewhere and answers with its exit status; what it wrote must be visible when it ends. */
  run(argv: readonly string[], io: RemoteIo): Promise<number>;
  readonly log: (line: string) => void;
}

export interface Door {
  /** Lets the command under way end and closes; safe to call twice. */
  close(): Promise<void>;
}

/** Where the door of a data folder is; null where the system has no such sockets or the path is too long for one. */
export function doorPath(folder: string, platform: NodeJS.Platform = process.platform): string | null {
  if (platform === 'win32') return null;
  const path = join(resolve(folder), 'hub.sock');
  const shortest = [path, relative(process.cwd(), path)].sort((a, b) => Buffer.byteLength(a) - Buffer.byteLength(b))[0]!;
  return Buffer.byteLength(shortest) <= LONGEST_PATH ? shortest : null;
}

/**
 * The door by which the command line reaches a running hub: a Unix socket that only its owner can open, never TCP. The
 * lock of the data folder says that nobody else listens there, so a socket that an ended hub has left is removed.
 */
export async function openDoor({ path, run, log }: DoorOptions): Promise<Door> {
  await rm(path, { force: true });
  const sessions = new Set<Socket>();
  let turn: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const server = createServer((socket) => {
    sessions.add(socket);
    socket.once('close', () => sessions.delete(socket));
    const session = new DoorSession(socket, (argv, io) => {
      const ran = turn.then(() => (socket.destroyed || closing ? null : run(argv, io)));
      turn = ran.catch(() => undefined);
      return ran;
    }, log);
    session.start();
  });
  server.maxConnections = MOST_WAITING;
  server.on('error', (error) => log(`The local door failed: ${error.message}`));
  const mask = process.umask(0o177); // nobody else may connect, not even before chmod
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(path, done);
      process.umask(mask);
    });
    await chmod(path, 0o600);
  } finally {
    process.umask(mask);
  }
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((done) => void server.close(() => done()));
    await turn;
    for (const socket of sessions) socket.end();
    setTimeout(() => sessions.forEach((socket) => socket.destroy()), 1_000).unref();
    await closed;
  };
  return { close: () => (closing ??= close()) };
}
