import type { DataSource } from 'typeorm';
import { badInput, type Language, type Text } from '../indexers/core';

/** What a command needs of the world; the entry point gives the real one, tests a fake. */
export interface CommandIo {
  readonly dataSource: DataSource;
  /** One line of result, one line of complaint. */
  out(line: string): void;
  err(line: string): void;
  readFile(path: string): Promise<Buffer>;
  /** Writes a file part by part: it appears whole or not at all. */
  writeFile(path: string, text: AsyncIterable<string>): Promise<void>;
  /** The JSON Schema of a kind of file ("index-set", "plan", "sources"). */
  readSchema(name: string): Promise<Buffer>;
  now(): Date;
  /** A person looks on: complaints go to a terminal. */
  readonly interactive?: boolean;
  /** Shows the stack of a defect. */
  readonly debug?: boolean;
}

/** How a command ended: done; refused or different; called wrongly; a defect. */
export const EXIT = { done: 0, refused: 1, usage: 2, defect: 70 } as const;

/** The voice of one run: lines in the language asked for. */
export class Voice {
  constructor(private readonly io: Pick<CommandIo, 'out' | 'err'>, readonly language: Language) {}

  say(text: Text): void {
    this.io.out(text[this.language]);
  }

  complain(text: Text): void {
    this.io.err(text[this.language]);
  }
}

/** The same line in both languages: numbers, keys, commands. */
export function plain(line: string): Text {
  return { vi: line, en: line };
}

/** The bytes of a file that an operator named; a Problem where it cannot be read. */
export async function readInput(file: string, io: CommandIo): Promise<Buffer> {
  return onFile(file, { vi: 'Không đọc được tệp', en: 'The file cannot be read' }, () => io.readFile(file));
}

/** Writes a file that an operator named; a Problem where it cannot be written. */
export async function writeOutput(file: string, text: AsyncIterable<string>, io: CommandIo): Promise<void> {
  return onFile(file, { vi: 'Không ghi được tệp', en: 'The file cannot be written' }, () => io.writeFile(file, text));
}

const BLAMED_ON_THE_NAME = ['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_FS_FILE_TOO_LARGE'];

async function onFile<R>(file: string, text: Text, act: () => Promise<R>): Promise<R> {
  try {
    return await act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!BLAMED_ON_THE_NAME.includes(code)) throw error;
    throw badInput('FILE', file, { vi: `${text.vi} (${code}).`, en: `${text.en} (${code}).` }, {
      vi: 'Kiểm tra tên tệp và quyền.', en: 'Check its name and your rights on it.',
    });
  }
}
