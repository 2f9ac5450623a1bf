import { fault, shorten, type Fault, type FaultCode, type Place } from '../formats/fault';
import type { Text } from './core';

/** Refused lines of a file of records or persons, with what to write instead. */
export function badKey(place: Place, value: string): Fault {
  return fault('BAD_KEY', place, value, { vi: `Khóa "${shorten(value)}" không dùng được.`, en: `The key "${shorten(value)}" cannot be used.` }, {
    vi: 'Đặt cho mỗi bản ghi một khóa riêng, 1 đến 100 chữ, số hoặc dấu . _ / - (ví dụ TB-2024/017).',
    en: 'Give each record a key of its own, 1 to 100 letters, digits or . _ / - (as TB-2024/017).',
  });
}

/** A word that is not one of a closed list. */
export function badWord(code: FaultCode, place: Place, value: string, known: readonly string[]): Fault {
  const list = `${known.slice(0, 30).join(', ')}${known.length > 30 ? `, … (${known.length})` : ''}`;
  return fault(code, place, value, value === '' ? { vi: 'Ô này để trống.', en: 'This cell is empty.' } : { vi: `Không có "${shorten(value)}".`, en: `There is no "${shorten(value)}".` }, {
    vi: known.length === 0 ? 'Để trống.' : `Dùng một trong: ${list}.`, en: known.length === 0 ? 'Leave it empty.' : `Use one of: ${list}.`,
  });
}

export function badDay(place: Place, value: string): Fault {
  return fault('BAD_DATE', place, value, { vi: `"${shorten(value)}" không phải là ngày.`, en: `"${shorten(value)}" is not a date.` }, { vi: 'Viết dạng 2024-12-31.', en: 'Write it as 2024-12-31.' });
}

/** A day of something that has happened, after the day of the import. */
export function futureDay(place: Place, value: string, today: string): Fault {
  return fault('FUTURE_DATE', place, value, { vi: `Ngày ${shorten(value)} chưa đến: hôm nay là ${today}.`, en: `The day ${shorten(value)} has not come: today is ${today}.` }, {
    vi: `Ghi ngày đã diễn ra, muộn nhất ${today}; điều còn ở phía trước thì nhập khi đã diễn ra (chỉ hạn của nhiệm vụ, cột due, được ở phía trước).`,
    en: `Write the day on which it happened, ${today} at the latest; import what lies ahead once it has happened (only the last day for a task, column due, may lie ahead).`,
  });
}

export function badYear(place: Place, value: string, years: { readonly from: number; readonly to: number }): Fault {
  return fault('BAD_YEAR', place, value, { vi: `Năm "${shorten(value)}" không dùng được.`, en: `The year "${shorten(value)}" cannot be used.` }, {
    vi: `Viết một năm từ ${years.from} đến ${years.to}.`, en: `Write a year from ${years.from} to ${years.to}.`,
  });
}

/** A text that is longer than `longest`, or cannot be shown. */
export function badText(place: Place, value: string, longest = 500): Fault {
  return fault('BAD_NAME', place, value, { vi: 'Quá dài hoặc có ký tự điều khiển.', en: 'It is too long, or holds control characters.' }, { vi: `Viết nhiều nhất ${longest} ký tự.`, en: `Write at most ${longest} characters.` });
}

export function missing(place: Place, column: string, kind: string): Fault {
  return fault('MISSING_VALUE', place, null, { vi: `${kind} cần cột "${column}".`, en: `${kind} needs "${column}".` }, { vi: `Điền cột "${column}".`, en: `Fill column "${column}".` });
}

export function unexpected(place: Place, value: string, column: string, kind: string): Fault {
  return fault('UNEXPECTED_VALUE', place, value, { vi: `${kind} không có "${column}".`, en: `${kind} has no "${column}".` }, { vi: 'Để trống ô này.', en: 'Leave this cell empty.' });
}

const UNITS_FIRST = { vi: 'Dùng mã hoặc định danh (slug) mà đơn vị mang vào lúc đó; đơn vị chưa có thì nhập trước: units import.', en: 'Use the code or slug that the unit bore then; import units that are not there first: units import.' };

export function unknownUnitIn(place: Place, value: string, year: number): Fault {
  return fault('UNKNOWN_UNIT', place, value, { vi: `Không có đơn vị "${shorten(value)}" trong năm ${year}.`, en: `There is no unit "${shorten(value)}" in ${year}.` }, UNITS_FIRST);
}

export function unknownUnitOn(place: Place, value: string, day: string): Fault {
  return fault('UNKNOWN_UNIT', place, value, { vi: `Không có đơn vị "${shorten(value)}" vào ngày ${day}.`, en: `There is no unit "${shorten(value)}" on ${day}.` }, UNITS_FIRST);
}

/** `ground`: the territory of the plan as it was when the plan began, by its name, its code and the day of its end. */
export function otherUnit(place: Place, value: string, plan: string, ground: Text): Fault {
  return fault('OTHER_UNIT', place, value, { vi: `"${shorten(value)}" không thuộc địa bàn của ${plan}, ${ground.vi}, cũng không kế tục đơn vị nào trong đó.`, en: `"${shorten(value)}" does not lie in the territory of ${plan}, ${ground.en}, and comes from no unit in it.` }, {
    vi: 'Nêu đơn vị của kế hoạch, hoặc kế hoạch khác.', en: 'Name a unit of the plan, or another plan.',
  });
}

export function otherKind(place: Place, unit: string, item: string, kinds: readonly string[]): Fault {
  return fault('OTHER_UNIT', place, unit, { vi: `${item} không dành cho loại đơn vị của ${shorten(unit)}.`, en: `${item} is not for units of the kind of ${shorten(unit)}.` }, {
    vi: `Dành cho: ${kinds.join(', ')}.`, en: `It is for: ${kinds.join(', ')}.`,
  });
}

export function otherRole(place: Place, value: string, item: string, expected: string): Fault {
  return fault('OTHER_ROLE', place, value, { vi: `${item} do ${expected} xác nhận.`, en: `${item} is attested by ${expected}.` }, { vi: `Ghi role ${expected}, hoặc không nhập xác nhận này.`, en: `Write the role ${expected}, or leave this statement out.` });
}

export function unknownPerson(place: Place, value: string): Fault {
  return fault('UNKNOWN_PERSON', place, value, { vi: 'Không có cá nhân với khóa này.', en: 'There is no person with this key.' }, { vi: 'Nhập cá nhân trước: persons import.', en: 'Import the person first: persons import.' });
}

export function unknownRecord(place: Place, value: string): Fault {
  return fault('UNKNOWN_RECORD', place, value, { vi: `Không có bản ghi "${shorten(value)}" trước dòng này.`, en: `There is no record "${shorten(value)}" before this line.` }, {
    vi: 'Nêu khóa của một bản ghi đã nhập, hoặc ở dòng trên.', en: 'Give the key of a record that is stored or stands above.',
  });
}

/** `others`: the columns in which the two records differ and must not. */
export function otherSubject(place: Place, value: string, others: readonly string[]): Fault {
  const list = others.join(', ');
  return fault('OTHER_SUBJECT', place, value, { vi: `Bản ghi "${shorten(value)}" nói về điều khác (khác ở: ${list}).`, en: `The record "${shorten(value)}" is about something else (it differs in: ${list}).` }, {
    vi: 'Một bản ghi chỉ thay bản ghi giống nó ở các cột đó: ghi như bản ghi cũ, hoặc rút bản ghi cũ (WITHDRAWAL) rồi nêu điều mới với khóa mới, không nêu revokes.',
    en: 'A record revokes only one that is like it in these columns: write what the old one has, or withdraw the old one (WITHDRAWAL) and state the other anew under a key of its own, without revokes.',
  });
}

/** A record that would revoke one of another provenance: the invented touches nothing official, nor the other way round. */
export function otherProvenance(place: Place, value: string, revoked: string, provenance: string): Fault {
  return fault('OTHER_PROVENANCE', place, value, {
    vi: `Bản ghi "${shorten(revoked)}" là ${provenance}, dòng này là ${value}: số liệu minh họa và số liệu thật không thay nhau.`,
    en: `The record "${shorten(revoked)}" is ${provenance}, this line is ${value}: invented and official records do not revoke each other.`,
  }, { vi: `Ghi ${provenance} ở cột provenance, hoặc nêu khóa khác ở cột revokes.`, en: `Write ${provenance} in column provenance, or name another key in revokes.` });
}

/** A withdrawal before the day of what it withdraws. */
export function earlierDay(place: Place, value: string, revoked: string, day: string): Fault {
  return fault('EARLIER_DATE', place, value, {
    vi: `Không thể rút vào ngày ${shorten(value)} bản ghi "${shorten(revoked)}" của ngày ${day}.`, en: `The record "${shorten(revoked)}" of ${day} cannot be withdrawn on ${shorten(value)}.`,
  }, { vi: `Ghi ngày rút, sớm nhất ${day}.`, en: `Write the day of the withdrawal, ${day} at the earliest.` });
}

export function revokedAlready(place: Place, value: string, by: string): Fault {
  return fault('REVOKED_ALREADY', place, value, { vi: `Bản ghi "${shorten(value)}" đã được ${shorten(by)} thay.`, en: `The record "${shorten(value)}" is revoked by ${shorten(by)} already.` }, {
    vi: `Thay ${shorten(by)} nếu cần.`, en: `Revoke ${shorten(by)} if need be.`,
  });
}

/** The same key for something else: in the hub already, or in a line above. */
export function changed(code: 'CHANGED_RECORD' | 'CHANGED_PERSON', place: Place, key: string): Fault {
  return fault(code, place, key, { vi: `Khóa "${shorten(key)}" đã dùng và nội dung khác.`, en: `The key "${shorten(key)}" is taken and says otherwise.` }, {
    vi: 'Điều đã ghi không sửa được: ghi với khóa mới (bản ghi thì nêu khóa cũ ở cột revokes).', en: 'What is recorded is not changed: use a new key (and, for a record, name the old one in revokes).',
  });
}

export function otherForm(place: Place, value: string, round: string, forms: readonly string[]): Fault {
  return fault('OTHER_FORM', place, value, { vi: `Kế hoạch không tặng ${shorten(value)} vào dịp ${round}.`, en: `The plan does not give ${shorten(value)} in ${round}.` }, {
    vi: forms.length === 0 ? `Kế hoạch không nêu hình thức cho dịp này: ghi ${round} ở cột item.` : `Dịp này có: ${forms.join(', ')}.`,
    en: forms.length === 0 ? `The plan names no form for it: write ${round} as the item.` : `It gives: ${forms.join(', ')}.`,
  });
}
