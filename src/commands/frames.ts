import type { Socket } from 'node:net';

/** One message of the local door: an object with one meaning, as one line of JSON. */
export type Frame = Readonly<Record<string, unknown>>;

/** The largest file that travels is 10 MB, a third more as base64. */
export const LONGEST_FRAME = 14_000_000;

/** A line that is no message; the connection ends with it. */
export class BadFrame extends Error {}

/** Hears the messages of a connection, one at a time; `bad` hears of a line that is none or that is too long. */
export function listenToFrames(socket: Socket, hear: (frame: Frame) => void, bad: (error: BadFrame) => void): void {
  let parts: Buffer[] = [];
  let length = 0;
  socket.on('data', (bytes: Buffer) => {
    try {
      let start = 0;
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        const line = Buffer.concat([...parts, bytes.subarray(start, end)]);
        if (line.length > LONGEST_FRAME) throw new BadFrame('a message is too long');
        [parts, length, start] = [[], 0, end + 1];
        hear(parsed(line.toString('utf8')));
        if (socket.destroyed) return;
      }
      parts.push(bytes.subarray(start));
      length += bytes.length - start;
      if (length > LONGEST_FRAME) throw new BadFrame('a message is too long');
    } catch (error) {
      if (!(error instanceof BadFrame)) throw error;
      parts = [];
      bad(error);
    }
  });
}

/** Sends a message; false if the other side should be given time to read. */
export function sendFrame(socket: Socket, frame: Frame): boolean {
  return socket.writable && socket.write(`${JSON.stringify(frame)}\n`);
}

function parsed(line: string): Frame {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadFrame('a message is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadFrame('a message is not an object');
  return value as Frame;
}
