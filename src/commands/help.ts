import type { Text } from '../indexers/core';
import { usageOf, type Command } from './command';
import { plain, type Voice } from './io';

/** All commands with one line each. */
export function showCommands(commands: readonly Command[], voice: Voice): void {
  voice.say({ vi: 'Cách dùng: npm run hub -- LỆNH …', en: 'Usage: npm run hub -- COMMAND …' });
  const width = Math.max(...commands.map(({ name }) => name.length));
  const line = (name: string, summary: Text): void => voice.say({ vi: `  ${name.padEnd(width)} ${summary.vi}`, en: `  ${name.padEnd(width)} ${summary.en}` });
  for (const { name, summary } of commands) line(name, summary);
  line('help', { vi: 'cách dùng một lệnh: help LỆNH', en: 'how to use a command: help COMMAND' });
  voice.say({ vi: 'Mọi lệnh nhận --lang vi|en.', en: 'Every command takes --lang vi|en.' });
}

/** One command with its options. */
export function showCommand(command: Command, voice: Voice): void {
  voice.say({ vi: `${command.name}: ${command.summary.vi}`, en: `${command.name}: ${command.summary.en}` });
  voice.say(plain(`  ${usageOf(command)}`));
  for (const [option, { value, help }] of Object.entries(command.options)) {
    const name = `--${option}${value === null ? '' : ` ${value}`}`;
    voice.say({ vi: `    ${name.padEnd(24)} ${help.vi}`, en: `    ${name.padEnd(24)} ${help.en}` });
  }
}
