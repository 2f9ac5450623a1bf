import { fault, shorten, type Fault, type Place } from '../formats/fault';
import type { Text, UnitKind, UnitRecord } from './core';
import type { Note } from './import-options';

const KINDS: Readonly<Record<UnitKind, Text>> = {
  PROVINCE: { vi: 'tỉnh, thành phố', en: 'provinces' },
  DEPARTMENT: { vi: 'sở, ban, ngành', en: 'departments' },
  CENTRAL_AGENCY: { vi: 'cơ quan ngành dọc', en: 'central agencies' },
  DISTRICT: { vi: 'cấp huyện', en: 'districts' },
  COMMUNE: { vi: 'cấp xã', en: 'communes' },
  DIVISION: { vi: 'phòng, ban', en: 'divisions' },
  SUBORDINATE: { vi: 'đơn vị trực thuộc', en: 'subordinate units' },
  MASS_ORGANISATION: { vi: 'tổ chức đoàn thể', en: 'mass organisations' },
  ENTERPRISE: { vi: 'doanh nghiệp', en: 'enterprises' },
  COOPERATIVE: { vi: 'hợp tác xã', en: 'cooperatives' },
  MINISTRY: { vi: 'bộ, ngành', en: 'ministries' },
};

/** The units of a kind, as a word in a message. */
export function kindText(kind: UnitKind): Text {
  return KINDS[kind];
}

/** A unit as a message names it: "Huyện Kỳ Anh (447, Tỉnh Hà Tĩnh)". */
export function describe(unit: UnitRecord, parent: UnitRecord | undefined): string {
  return `${unit.fullName} (${[unit.code ?? unit.slug, parent?.fullName].filter(Boolean).join(', ')})`;
}

export function noUnit(place: Place): Fault {
  return fault('UNKNOWN_UNIT', place, '', { vi: 'Dòng không nêu đơn vị.', en: 'The row names no unit.' }, {
    vi: 'Ghi mã, định danh hoặc tên đơn vị vào cột unit.', en: 'Put a code, slug or name into the column unit.',
  });
}

export function unknownUnit(place: Place, value: string, near: readonly string[]): Fault {
  const list = near.join('; ');
  return fault('UNKNOWN_UNIT', place, value, {
    vi: `Không có đơn vị "${shorten(value)}".`, en: `There is no unit "${shorten(value)}".`,
  }, list === '' ? {
    vi: 'Kiểm tra tên, hoặc ghi mã đơn vị.', en: 'Check the name, or write its code.',
  } : { vi: `Gần nhất: ${list}. Có thể ghi mã thay cho tên.`, en: `Nearest: ${list}. A code can stand for the name.` });
}

export function ambiguousUnit(place: Place, value: string, candidates: readonly string[]): Fault {
  const list = `${candidates.slice(0, 10).join('; ')}${candidates.length > 10 ? '; …' : ''}`;
  return fault('AMBIGUOUS_UNIT', place, value, {
    vi: `"${shorten(value)}" có thể là ${candidates.length} đơn vị: ${list}.`,
    en: `"${shorten(value)}" can be ${candidates.length} units: ${list}.`,
  }, { vi: 'Ghi tên đầy đủ hoặc mã đơn vị.', en: 'Write the full name or the code.' });
}

export function otherUnit(
  place: Place, value: string, others: readonly string[], validNow: boolean, kind: UnitKind, where: string | null, day: string,
): Fault {
  const list = others.join('; ');
  const here = { vi: `${KINDS[kind].vi}${where === null ? '' : ` của ${where}`}`, en: `${KINDS[kind].en}${where === null ? '' : ` of ${where}`}` };
  return fault('OTHER_UNIT', place, value, validNow ? {
    vi: `"${shorten(value)}" là ${list}; tệp này dành cho ${here.vi}.`,
    en: `"${shorten(value)}" is ${list}; this import is for ${here.en}.`,
  } : {
    vi: `"${shorten(value)}" là ${list}, không còn hoặc chưa có vào ngày ${day}.`,
    en: `"${shorten(value)}" is ${list}, which did not exist on ${day}.`,
  }, {
    vi: 'Kiểm tra --territory, --unit-kind và --units-as-of, hoặc bỏ dòng này.',
    en: 'Check --territory, --unit-kind and --units-as-of, or leave the row out.',
  });
}

export function tooManyUnknown(place: Place, count: number): Fault {
  return fault('TOO_MANY_UNKNOWN_UNITS', place, null, {
    vi: `${count} tên đơn vị khác nhau không tìm thấy hoặc không rõ là đơn vị nào; dừng đọc tại đây.`,
    en: `${count} different unit names are unknown or ambiguous; reading stopped here.`,
  }, {
    vi: 'Kiểm tra --territory, --unit-kind và --units-as-of.', en: 'Check --territory, --unit-kind and --units-as-of.',
  });
}

/** A unit that was found only by tolerating noise; a person should look at it. */
export function similarUnit(line: number, written: string, takenAs: string): Note {
  return {
    code: 'SIMILAR_UNIT', line, written, takenAs,
    text: { vi: `"${written}" được hiểu là ${takenAs}.`, en: `"${written}" was taken as ${takenAs}.` },
  };
}
