import { Problem, type Language } from '../indexers/core';
import { readArguments, usage, UsageError } from './arguments';
import { usageOf, type Command } from './command';
import { showCommand, showCommands } from './help';
import { exportCommand } from './export';
import { importCommand } from './import';
import { EXIT, Voice, type CommandIo } from './io';
import { publishCommand } from './publish';
import { personsVerdictsCommand } from './persons';
import { factsImportCommand, measuresImportCommand, personsImportCommand, planImportCommand, recordsImportCommand, setImportCommand, unitsImportCommand } from './reference';
import { verifyCommand } from './verify';

export { EXIT, type CommandIo } from './io';

const COMMANDS: readonly Command[] = [
  importCommand, publishCommand, verifyCommand, exportCommand, unitsImportCommand, setImportCommand, planImportCommand, recordsImportCommand, measuresImportCommand,
  factsImportCommand, personsImportCommand, personsVerdictsCommand,
];

/** Commands that read or write nothing: the entry point need not open the database for them. */
export function needsDatabase(argv: readonly string[]): boolean {
  return COMMANDS.some((command) => wordsOf(command).every((word) => argv.includes(word))) && !argv.includes('help') && !argv.includes('--help');
}

/**
 * Runs one command of the operator's command line and answers with its exit status: 0 done, 1 refused or different, 2
 * called wrongly, 70 a defect. Never throws.
 */
export async function runCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  let voice = new Voice(io, 'vi');
  let command: Command | undefined;
  try {
    const { language, rest } = takeLanguage(argv);
    voice = new Voice(io, language);
    command = commandNamed(rest);
    if (command === undefined) return withoutCommand(rest, voice);
    if (rest.includes('--help')) return withoutCommand(['help', ...wordsOf(command)], voice);
    return await command.run(readArguments(command, rest.slice(wordsOf(command).length)), io, voice);
  } catch (error) {
    return ended(error, command, io, voice);
  }
}

/** The command whose name a call begins with; a name may be of two words. */
function commandNamed(argv: readonly string[]): Command | undefined {
  return COMMANDS.find((command) => wordsOf(command).every((word, at) => argv[at] === word));
}

function wordsOf({ name }: Command): string[] {
  return name.split(' ');
}

function withoutCommand(argv: readonly string[], voice: Voice): number {
  const [name, ...rest] = argv;
  const topic = rest.flatMap((word) => word.split(' '));
  if (name !== undefined && name !== 'help' && name !== '--help') throw noCommand(argv);
  const command = commandNamed(topic);
  if (topic.length > 0 && command === undefined) throw noCommand(topic);
  if (command === undefined) showCommands(COMMANDS, voice);
  else showCommand(command, voice);
  return name === undefined ? EXIT.usage : EXIT.done;
}

/** There is no such command; those that begin with the same word are named. */
function noCommand(words: readonly string[]): UsageError {
  const begun = COMMANDS.filter((command) => wordsOf(command)[0] === words[0]).map(({ name }) => name);
  const asked = words.slice(0, begun.length > 0 ? 2 : 1).join(' ');
  const see = begun.length > 0 ? begun.join(', ') : 'npm run hub -- help';
  return usage(`Không có lệnh "${asked}"; xem: ${see}`, `There is no command "${asked}"; see: ${see}`);
}

function ended(error: unknown, command: Command | undefined, io: CommandIo, voice: Voice): number {
  if (error instanceof UsageError) {
    voice.complain(error.text);
    if (command !== undefined) voice.complain({ vi: `Cách dùng: ${usageOf(command)}`, en: `Usage: ${usageOf(command)}` });
    return EXIT.usage;
  }
  if (error instanceof Problem) {
    const { field, value, remedy } = error.details;
    const about = field === undefined ? '' : ` [${field}${value === undefined || value === '' ? '' : `: ${value}`}]`;
    voice.complain({ vi: `${error.text.vi}${about}`, en: `${error.text.en}${about}` });
    if (remedy !== undefined) voice.complain({ vi: `    → ${remedy.vi}`, en: `    → ${remedy.en}` });
    return EXIT.refused;
  }
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  voice.complain({ vi: `Lỗi của hệ thống: ${message}`, en: `A defect of the hub: ${message}` });
  if (io.debug && error instanceof Error) io.err(error.stack ?? '');
  return EXIT.defect;
}

/** Takes --lang out of the arguments, wherever it stands. */
function takeLanguage(argv: readonly string[]): { language: Language; rest: string[] } {
  const rest = [...argv];
  const at = rest.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at === -1) return { language: 'vi', rest };
  const [option] = rest.splice(at, 1);
  const value = option === '--lang' ? rest.splice(at, 1)[0] : option!.slice('--lang='.length);
  if (value !== 'vi' && value !== 'en') throw usage('--lang nhận vi hoặc en.', '--lang takes vi or en.');
  return { language: value, rest };
}
