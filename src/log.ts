import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogFormat, LogLevel } from './env';
import type { Log, LogFields } from './http/log';

/** The log on the standard output: JSON lines for a collector, or text for somebody at a terminal. */
export function createLog(level: LogLevel, format: LogFormat, out: DestinationStream = pino.destination({ fd: 1, sync: true })): Log {
  const logger = pino({
    level,
    base: null,
    messageKey: 'msg',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  }, format === 'json' ? out : { write: (line) => out.write(asText(JSON.parse(line) as Line)) });
  return { debug: teller(logger, 'debug'), info: teller(logger, 'info'), warn: teller(logger, 'warn'), error: teller(logger, 'error') };
}

function teller(logger: Logger, level: keyof Log): (message: string, fields?: LogFields) => void {
  return (message, fields) => logger[level](fields ?? {}, message);
}

interface Line extends Record<string, unknown> {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly stack?: string;
}

/** What is told at info is meant to be read as it stands; anything else says when it was and how bad it is. */
function asText({ level, time, msg, stack, ...fields }: Line): string {
  const head = level === 'info' ? '' : `${time.slice(11, 19)} ${level}: `;
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : JSON.stringify(value)}`);
  const below = stack === undefined ? '' : `\n${stack}`.replaceAll('\n', '\n    '); // what stands below a line never looks like one
  return `${harmless(`${head}${msg.replaceAll('\n', ' ')}${rest.join('')}${below}`)}\n`;
}

/** A terminal obeys control characters: none of them gets through. */
function harmless(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\uFFFD');
}
