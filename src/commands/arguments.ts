import { parseArgs } from 'node:util';
import type { Text } from '../indexers/core';

/** An option of a command. `value` is what its value is called; null for a switch. */
export interface OptionSpec {
  readonly value: string | null;
  readonly required?: boolean;
  readonly help: Text;
  /** What is wrong with a value; null for a good one. */
  readonly check?: (value: string) => Text | null;
}

/** How something can be called: its name, what stands after it ("FILE", "[SNAPSHOT]"), and its options. */
export interface Callable {
  readonly name: string;
  readonly operand: { readonly name: string; readonly required: boolean } | null;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** A command that was called wrongly. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** The checked arguments of a call. */
export class Arguments {
  constructor(readonly operand: string | null, private readonly options: ReadonlyMap<string, string>) {}

  has(option: string): boolean {
    return this.options.has(option);
  }

  /** An option's value; undefined if it was not given. */
  get<T extends string = string>(option: string): T | undefined {
    return this.options.get(option) as T | undefined;
  }

  /** The value of an option that the command requires. */
  need<T extends string = string>(option: string): T {
    return this.options.get(option) as T;
  }
}

/** Reads what stands after a command's name; a UsageError says what is wrong with it. */
export function readArguments(command: Callable, argv: readonly string[]): Arguments {
  const types = Object.entries(command.options).map(([name, spec]) => [name, { type: spec.value === null ? 'boolean' : 'string' } as const]);
  const { tokens, positionals } = parseArgs({ args: [...argv], options: Object.fromEntries(types), strict: false, allowPositionals: true, tokens: true });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (spec === undefined || !token.rawName.startsWith('--')) throw unknownOption(token.rawName, command);
    if (options.has(token.name)) throw usage(`Tùy chọn --${token.name} được nêu hai lần.`, `Option --${token.name} is given twice.`);
    options.set(token.name, valueOf(token.name, spec, token.value, token.inlineValue ?? false));
  }
  const operand = operandOf(command, positionals);
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.required && !options.has(name)) throw usage(`Thiếu tùy chọn --${name} ${spec.value}: ${spec.help.vi}.`, `Option --${name} ${spec.value} is missing: ${spec.help.en}.`);
  }
  return new Arguments(operand, options);
}

/** A usage error in two languages. */
export function usage(vi: string, en: string): UsageError {
  return new UsageError({ vi, en });
}

function valueOf(name: string, spec: OptionSpec, value: string | undefined, inline: boolean): string {
  if (spec.value === null) {
    if (value !== undefined) throw usage(`Tùy chọn --${name} không nhận giá trị.`, `Option --${name} takes no value.`);
    return '';
  }
  const given = value?.normalize('NFC').trim() ?? '';
  if (given === '' || (!inline && given.startsWith('--'))) throw usage(`Tùy chọn --${name} cần một giá trị ${spec.value}.`, `Option --${name} needs a value ${spec.value}.`);
  const wrong = spec.check?.(given) ?? null;
  if (wrong !== null) throw usage(`--${name} ${given}: ${wrong.vi}`, `--${name} ${given}: ${wrong.en}`);
  return given;
}

function operandOf({ name, operand }: Callable, positionals: readonly string[]): string | null {
  const most = operand === null ? 0 : 1;
  if (positionals.length > most) throw usage(`Không hiểu "${positionals[most]}" sau ${name}.`, `"${positionals[most]}" after ${name} is not understood.`);
  if (operand?.required && positionals.length === 0) throw usage(`Thiếu ${operand.name} sau ${name}.`, `${operand.name} is missing after ${name}.`);
  return positionals[0] ?? null;
}

function unknownOption(rawName: string, { name, options }: Callable): UsageError {
  const known = Object.keys(options).map((option) => `--${option}`).join(', ');
  return usage(`Lệnh ${name} không có tùy chọn ${rawName}; có: ${known}.`, `Command ${name} has no option ${rawName}; it has: ${known}.`);
}
