import { fault, shorten, type ColumnPlace, type Fault, type Place } from '../formats/fault';
import type { Seen } from '../formats/decimal-mark';
import { editDistance, fold, STAGES, type Text } from './core';

const HEADING = {
  vi: 'Dòng đầu cần "unit,node,value" (có thể thêm stage, evidence, note), hoặc "unit" và một cột cho mỗi chỉ số.',
  en: 'The first line needs "unit,node,value" (optionally stage, evidence, note), or "unit" and a column for each indicator.',
};

export function noUnitColumn(place: Place, header: string): Fault {
  return fault('NO_UNIT_COLUMN', place, header, { vi: 'Không có cột "unit".', en: 'There is no column "unit".' }, HEADING);
}

export function missingColumn(place: Place, name: string, known?: readonly string[]): Fault {
  return fault('MISSING_COLUMN', place, null, { vi: `Không có cột "${name}".`, en: `There is no column "${name}".` }, headingOf(known));
}

export function noNodeColumn(place: Place): Fault {
  return fault('NO_NODE_COLUMN', place, null, { vi: 'Không có cột chỉ số nào.', en: 'There is no column with scores.' }, HEADING);
}

export function unknownColumn(place: Place, name: string, known?: readonly string[]): Fault {
  return fault('UNKNOWN_COLUMN', place, name, known === undefined ? {
    vi: `Cột "${shorten(name)}" không có trong dạng unit,node,value.`,
    en: `"${shorten(name)}" is not a column of the form unit,node,value.`,
  } : { vi: `Tệp này không có cột "${shorten(name)}", hoặc có hai lần.`, en: `"${shorten(name)}" is not a column of this file, or stands twice.` }, headingOf(known));
}

/** What the first line of a file must hold: the columns that are known, or those of scores. */
function headingOf(known: readonly string[] | undefined): Text {
  return known === undefined ? HEADING : { vi: `Các cột: ${known.join(', ')}.`, en: `The columns are: ${known.join(', ')}.` };
}

export function duplicateColumn(place: Place, first: ColumnPlace): Fault {
  return fault('DUPLICATE_COLUMN', place, place.column?.name ?? null, {
    vi: `Cột này trùng với cột ${first.number} ("${shorten(first.name)}").`,
    en: `This column says the same as column ${first.number} ("${shorten(first.name)}").`,
  }, { vi: 'Giữ một trong hai cột.', en: 'Keep one of the two.' });
}

const SHOWN = 12;

/** `match` names several nodes, or is null where it names none. */
export function unknownNode(place: Place, name: string, match: { readonly several: readonly string[] } | null, known: readonly string[]): Fault {
  const listed = nearestFirst(match?.several ?? known, name);
  const list = `${listed.slice(0, SHOWN).join(', ')}${listed.length > SHOWN ? `, … (${listed.length})` : ''}`;
  return fault('UNKNOWN_NODE', place, name, match === null ? {
    vi: `Bộ chỉ số không có "${shorten(name)}".`, en: `The set does not know "${shorten(name)}".`,
  } : { vi: `"${shorten(name)}" có thể là nhiều chỉ số.`, en: `"${shorten(name)}" can be several indicators.` }, {
    vi: `Dùng một trong: ${list}.`, en: `Use one of: ${list}.`,
  });
}

function nearestFirst(known: readonly string[], name: string): string[] {
  const wanted = fold(name.slice(0, 60));
  const distances = new Map(known.map((code) => [code, editDistance(fold(code), wanted, 60)]));
  return [...known].sort((a, b) => distances.get(a)! - distances.get(b)!);
}

export function unknownStage(place: Place, value: string): Fault {
  return fault('UNKNOWN_STAGE', place, value, {
    vi: `Không có bước "${shorten(value)}".`, en: `There is no stage "${shorten(value)}".`,
  }, { vi: `Dùng một trong: ${STAGES.join(', ')}.`, en: `Use one of: ${STAGES.join(', ')}.` });
}

export function duplicateRow(place: Place, value: string, what: string, firstLine: number): Fault {
  return fault('DUPLICATE_ROW', place, value, {
    vi: `${what} đã có ở dòng ${firstLine}.`, en: `${what} is already in line ${firstLine}.`,
  }, { vi: 'Giữ một dòng.', en: 'Keep one of the rows.' });
}

export function syntheticScores(place: Place): Fault {
  return fault('SYNTHETIC_SCORES', place, 'SYNTHETIC', {
    vi: 'Điểm minh họa (SYNTHETIC) không được nhập vào một bộ chỉ số thật.', en: 'Invented scores (SYNTHETIC) are not imported into a real indicator set.',
  }, { vi: 'Dùng số liệu thật, hoặc nhập vào bộ chỉ số minh họa.', en: 'Use real scores, or import them into the demonstration set.' });
}

export function bothDecimalMarks(first: Seen, second: Seen): Fault {
  const [a, b] = first.place.line <= second.place.line ? [first, second] : [second, first];
  const at = (seen: Seen, vi: boolean): string => {
    const column = seen.place.column;
    const where = column === null ? '' : vi ? `, cột ${column.number} "${shorten(column.name)}"` : `, column ${column.number} "${shorten(column.name)}"`;
    return `"${seen.value}" (${vi ? 'dòng' : 'line'} ${seen.place.line}${where})`;
  };
  return fault('BOTH_DECIMAL_MARKS', b.place, b.value, {
    vi: `Tệp dùng cả hai dấu thập phân: ${at(a, true)} và ${at(b, true)}.`,
    en: `The file uses both decimal marks: ${at(a, false)} and ${at(b, false)}.`,
  }, { vi: 'Dùng một dấu cho cả tệp: 85,5 hoặc 85.5.', en: 'Use one mark in the whole file: 85,5 or 85.5.' });
}

