import type { Text } from '../indexers/core';
import type { Arguments, Callable } from './arguments';
import type { CommandIo, Voice } from './io';

/** One command of the operator's command line. */
export interface Command extends Callable {
  readonly summary: Text;
  /** Does it; the exit status. */
  run(given: Arguments, io: CommandIo, voice: Voice): Promise<number>;
}

/** How a command is called, on one line. */
export function usageOf({ name, operand, options }: Command): string {
  const shown = Object.entries(options).map(([option, spec]) => {
    const text = spec.value === null ? `--${option}` : `--${option} ${spec.value}`;
    return spec.required ? text : `[${text}]`;
  });
  const after = operand === null ? [] : [operand.required ? operand.name : `[${operand.name}]`];
  return ['npm run hub --', name, ...after, ...shown].join(' ');
}
