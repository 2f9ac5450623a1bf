import { createWriteStream } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** No table of scores is larger; the import says the same of it with a line and a remedy. */
const LARGEST_FILE = 10_000_000;

/** A file, or its first bytes if it is far larger than anything that can be imported. */
export async function readAtMost(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= LARGEST_FILE) return await file.readFile();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LARGEST_FILE + 1), 0, LARGEST_FILE + 1, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Writes a file part by part under another name and gives it its own when it is whole. */
export async function writeWhole(path: string, text: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(text, { highWaterMark: 1 }), createWriteStream(draft));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The JSON Schema of a kind of file, beside the seeds. */
export function readSchema(name: string): Promise<Buffer> {
  return readFile(join(__dirname, '..', 'seeds', 'schemas', `${name}.schema.json`));
}
