import { parse } from 'csv-parse/sync';

/** A table with a header as records, for files whose columns are known beforehand. All text in NFC. */
export function readRecords(bytes: Buffer): Record<string, string>[] {
  const text = bytes.toString('utf8').normalize('NFC');
  return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
}
