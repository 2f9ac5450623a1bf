import type { Log, LogFields } from '../../src/http/log';

/** A log that a test can read: each line as level, message and fields, a stack as it is printed. */
export function logInto(lines: string[]): Log {
  const teller = (level: keyof Log) => (message: string, { stack, ...fields }: LogFields = {}) =>
    void lines.push(`${level} ${message} ${JSON.stringify(fields)}${stack === undefined ? '' : `\n${String(stack)}`}`);
  return { debug: teller('debug'), info: teller('info'), warn: teller('warn'), error: teller('error') };
}

/** The same without the line for each request. */
export function troublesInto(lines: string[]): Log {
  return { ...logInto(lines), debug: () => undefined };
}
