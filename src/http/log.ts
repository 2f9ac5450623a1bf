/** What a line of the log holds besides its message: numbers and short texts, never a query, its variables or a person. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The hub's log. A message is a fixed sentence; whatever varies stands in the fields. */
export interface Log {
  /** What one wants to see only while looking for something: a line for each request. */
  debug(message: string, fields?: LogFields): void;
  /** What an operator should be able to read later: start, publications, stop. */
  info(message: string, fields?: LogFields): void;
  /** What may need an operator: a lost database, a slow request. */
  warn(message: string, fields?: LogFields): void;
  /** A defect of the hub. */
  error(message: string, fields?: LogFields): void;
}

const nothing = (): void => undefined;

/** For servers that nobody operates. */
export const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
