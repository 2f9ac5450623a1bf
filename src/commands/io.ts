import type { DataSource } from 'typeorm';
import type { Language, Text } from '../indexers/core';

/** What a command needs of the world; the entry point gives the real one, tests a fake. */
export interface CommandIo {
  readonly dataSource: DataSource;
  /** One line of result, one line of complaint. */
  out(line: string): void;
  err(line: string): void;
  readFile(path: string): Promise<Buffer>;
  now(): Date;
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
