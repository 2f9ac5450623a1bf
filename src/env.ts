export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export const LOG_FORMATS = ['json', 'text'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];
export const INTROSPECTION = ['open', 'closed'] as const;

/** What the environment decides; nothing else in the hub reads process.env. */
export interface Env {
  port: number;
  host: string;
  /** A PostgreSQL server; without it the embedded database lives in the data folder. */
  databaseUrl?: string;
  dataDir: string;
  /** Web sites whose pages may read the API, besides the hub's own. */
  corsOrigins: string[];
  logLevel: LogLevel;
  /** Without it: text at a terminal, JSON lines anywhere else. */
  logFormat?: LogFormat;
  /** What a reader of /metrics must bring; without it only this machine may read them. */
  metricsToken?: string;
  /** Whether clients may read the schema and are helped with its names. */
  introspection: (typeof INTROSPECTION)[number];
  /** Objects that the queries of one client address may ask for in a minute; 0 = no budget. */
  rateLimit: number;
  /** Proxies in front of the hub whose entry in X-Forwarded-For is believed. */
  trustProxy: number;
  /** What published results may take in memory, in megabytes. */
  snapshotMemoryMb: number;
  /** Shows the stack of a defect at the command line, and of whatever ends a start. */
  debug: boolean;
}

/** A setting that cannot be used. The text says which, why, and what to write; it never repeats a password. */
export class EnvError extends Error {
  constructor(name: string, reason: string) {
    super(`${name} ${reason}`);
    this.name = 'EnvError';
  }
}

/**
 * The settings, checked. By default the hub listens on 127.0.0.1, so that http://localhost:4000 works and nobody else
 * on the network reaches a hub that somebody tries out; a container or a server for others says HOST=0.0.0.0.
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== undefined) checkDatabaseUrl(databaseUrl);
  const [logFormat, metricsToken] = [given('LOG_FORMAT'), given('METRICS_TOKEN')];
  return {
    port: portOf(given('PORT') ?? '4000'),
    host: hostOf(given('HOST') ?? '127.0.0.1'),
    ...(databaseUrl !== undefined && { databaseUrl }),
    dataDir: given('DATA_DIR') ?? './data',
    corsOrigins: (given('CORS_ORIGINS') ?? '').split(/[\s,]+/).filter((origin) => origin !== '').map(originOf),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, given('LOG_LEVEL') ?? 'info'),
    ...(logFormat !== undefined && { logFormat: oneOf('LOG_FORMAT', LOG_FORMATS, logFormat) }),
    ...(metricsToken !== undefined && { metricsToken: tokenOf(metricsToken) }),
    introspection: oneOf('INTROSPECTION', INTROSPECTION, given('INTROSPECTION') ?? 'open'),
    rateLimit: wholeNumber('RATE_LIMIT', given('RATE_LIMIT') ?? '1000000000', MOST_OBJECTS, RATE_LIMIT_ADVICE),
    trustProxy: wholeNumber('TRUST_PROXY', given('TRUST_PROXY') ?? '0', MOST_PROXIES, TRUST_PROXY_ADVICE),
    snapshotMemoryMb: wholeNumber('SNAPSHOT_MEMORY_MB', given('SNAPSHOT_MEMORY_MB') ?? '512', MOST_MEGABYTES, SNAPSHOT_MEMORY_ADVICE),
    debug: given('DEBUG') !== undefined,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new EnvError('PORT', `is "${text}", which is no port. Write a whole number up to 65535, such as 4000; 0 lets the system choose.`);
}

function hostOf(text: string): string {
  if (/^[\w.:%-]+$/.test(text)) return text;
  throw new EnvError('HOST', `is "${text}", which is no address. Write 127.0.0.1 for this computer alone, or 0.0.0.0 for all its networks.`);
}

function oneOf<W extends string>(name: string, words: readonly W[], text: string): W {
  const found = words.find((word) => word === text.toLowerCase());
  if (found !== undefined) return found;
  throw new EnvError(name, `is "${text}". Write one of: ${words.join(', ')}.`);
}

function tokenOf(text: string): string {
  if (/^[\w.~+/=-]{16,}$/.test(text)) return text;
  throw new EnvError('METRICS_TOKEN', 'is too easy to guess, or cannot stand in a header. Write at least 16 letters and digits, such as those of: openssl rand -hex 16');
}

/** As many digits as a structured header field holds. */
const MOST_OBJECTS = 999_999_999_999_999;
const RATE_LIMIT_ADVICE = 'Write how many objects the queries of one client address may ask for in a minute, such as 2000000; 0 switches the budget off.';
const MOST_PROXIES = 10;
const TRUST_PROXY_ADVICE = 'Write how many proxies of your own stand in front of the hub, such as 1; 0 if clients reach it directly.';
const MOST_MEGABYTES = 1_000_000;
const SNAPSHOT_MEMORY_ADVICE = 'Write how many megabytes published results may take in memory, such as 512; what does not fit is read again when somebody asks.';

function wholeNumber(name: string, text: string, most: number, advice: string): number {
  if (/^\d{1,15}$/.test(text) && Number(text) <= most) return Number(text);
  throw new EnvError(name, `is "${text}", which is no whole number from 0 to ${most}. ${advice}`);
}

function checkDatabaseUrl(text: string): void {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'postgres:' || protocol === 'postgresql:') return;
  throw new EnvError('DATABASE_URL', 'is not the URL of a PostgreSQL database. Write postgres://user:password@host:5432/database, or leave it out for the embedded one.');
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.toLowerCase().replace(/\/$/, '')) return url.origin;
  throw new EnvError('CORS_ORIGINS', `holds "${text}", which is no origin. Write origins such as https://portal.example.vn, separated by commas; * is not taken.`);
}
