import { connect } from 'node:net';

export interface Whole {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Buffer;
}

/** One request over a connection of its own, read whole: for looking at an answer, not for timing it. */
export function once(port: number, request: Buffer): Promise<Whole> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(request));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    socket.on('data', (part) => {
      bytes = Buffer.concat([bytes, part]);
      const headEnd = bytes.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = bytes.toString('latin1', 0, headEnd);
      const status = Number(head.slice(9, 12));
      const length = status === 304 ? 0 : Number(/\ncontent-length: (\d+)/i.exec(head)?.[1]);
      if (bytes.length < headEnd + 4 + length) return;
      resolve({ status, etag: /\netag: (.+)\r?/i.exec(`${head}\r`)?.[1]?.trim() ?? null, body: bytes.subarray(headEnd + 4) });
      socket.destroy();
    });
  });
}
