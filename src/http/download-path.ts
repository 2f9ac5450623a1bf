import { badInput, isCivilDay, notFound, UNIT_KINDS, type UnitKind } from '../indexers/core';
import { EXPORT_FORMATS, FORMATS_OF, type CalendarChoice, type ExportChoice, type ExportFormat } from '../indexers/export-choice';
import { keyOf } from '../loaders';
import { shortened } from './http-problem';

/** What an address below /download/ asks for. */
export interface DownloadRequest {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  /** The metadata of the file instead of the file. */
  readonly meta: boolean;
}

const FILE = new RegExp(`^(.+?)\\.(${EXPORT_FORMATS.join('|')})(\\.meta\\.json)?$`);
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Reads an address such as "ranking/34/DEPARTMENT/2023.csv" with its query; a Problem for anything that cannot be one. */
export function readDownload(path: string, query: URLSearchParams): DownloadRequest {
  const match = FILE.exec(decoded(path));
  if (match === null || [match[1]!, ...query.values()].some((text) => text.includes('\0'))) throw nothingThere(path);
  const [, address, format, meta] = match;
  const choice = choiceOf(address!.split('/'), query);
  if (choice === null || !FORMATS_OF[choice.what].includes(format as ExportFormat)) throw nothingThere(path);
  return { choice, format: format as ExportFormat, meta: meta !== undefined };
}

function choiceOf([kind, first, second, third, ...more]: readonly string[], query: URLSearchParams): ExportChoice | null {
  if (more.length > 0) return null;
  if (kind === 'ranking' || kind === 'scores') {
    if (third === undefined) return null;
    const { unitsAsOf, snapshot } = parameters(query, ['unitsAsOf', 'snapshot']);
    return { what: kind, territory: first!, unitKind: kindOf(second!), year: yearOf(third), ...(unitsAsOf && { unitsAsOf: dayOf('unitsAsOf', unitsAsOf) }), ...(snapshot && { snapshot: snapshotKey(snapshot) }) };
  }
  if (third !== undefined) return null;
  if (kind === 'verdicts' && second !== undefined) {
    const { snapshot } = parameters(query, ['snapshot']);
    return { what: 'verdicts', plan: first!, year: yearOf(second), ...(snapshot && { snapshot: snapshotKey(snapshot) }) };
  }
  if (second !== undefined) return null;
  if (kind === 'calendar' && first !== undefined) return { what: 'calendar', territory: first, ...windowOf(parameters(query, ['from', 'to', 'plan'])) };
  if (kind === 'units' && first === undefined) {
    const { asOf } = parameters(query, ['asOf']);
    return { what: 'units', ...(asOf && { asOf: dayOf('asOf', asOf) }) };
  }
  parameters(query, []);
  if (first === undefined) return null;
  if (kind === 'snapshots') return FINGERPRINT.test(first) ? { what: 'record', fingerprint: first } : null;
  if (kind === 'sets') return { what: 'set', id: first };
  return kind === 'plans' ? { what: 'plan', id: first } : null;
}

function parameters<N extends string>(query: URLSearchParams, known: readonly N[]): Partial<Record<N, string>> {
  const found: Partial<Record<N, string>> = {};
  for (const [name, value] of query) {
    if (Object.hasOwn(found, name)) throw badInput(name, shortened(value), { vi: 'Tham số này có hai lần.', en: 'This parameter stands twice.' }, { vi: 'Giữ một.', en: 'Keep one of them.' });
    if (!(known as readonly string[]).includes(name)) {
      throw badInput(shortened(name, 40), shortened(value), { vi: 'Tham số này không dùng ở đây.', en: 'This parameter is not used here.' }, { vi: `Có thể dùng: ${known.join(', ') || 'không có'}.`, en: `It takes: ${known.join(', ') || 'none'}.` });
    }
    found[name as N] = value.normalize('NFC');
  }
  return found;
}

function windowOf({ from, to, plan }: { from?: string; to?: string; plan?: string }): Omit<CalendarChoice, 'territory'> {
  return { ...(from && { from: dayOf('from', from) }), ...(to && { to: dayOf('to', to) }), ...(plan && { plan }) };
}

/** The id of a snapshot as the API gives it, or its key. */
function snapshotKey(text: string): string {
  return keyOf('Snapshot', text) ?? text;
}

function kindOf(text: string): UnitKind {
  const kind = UNIT_KINDS.find((known) => known === text.toUpperCase());
  if (kind !== undefined) return kind;
  throw badInput('unitKind', shortened(text), { vi: 'Không có loại đơn vị này.', en: 'There is no such kind of unit.' }, { vi: `Dùng một trong: ${UNIT_KINDS.join(', ')}.`, en: `Use one of: ${UNIT_KINDS.join(', ')}.` });
}

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw badInput('year', shortened(text), { vi: 'Năm viết bằng bốn chữ số, ví dụ 2023.', en: 'A year has four digits, as 2023.' });
}

function dayOf(field: string, text: string): string {
  if (isCivilDay(text)) return text;
  throw badInput(field, shortened(text), { vi: 'Ngày viết dạng 2024-12-31.', en: 'A date is written as 2024-12-31.' });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    throw nothingThere(path);
  }
}

function nothingThere(path: string): Error {
  return notFound('path', shortened(path), { vi: 'Không có tệp này.', en: 'There is no such file.' }, { vi: 'Xem /download/ để biết những gì có.', en: '/download/ lists what there is.' });
}
