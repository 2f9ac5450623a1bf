import { fault, shorten, type Fault, type Place } from '../formats/fault';
import { UNIT_KINDS, type Text } from './core';

/** Refused lines of a file of units, with what to write instead. */
export function badKind(place: Place, value: string): Fault {
  return fault('BAD_KIND', place, value, { vi: `Không có loại đơn vị "${shorten(value)}".`, en: `There is no kind of unit "${shorten(value)}".` }, {
    vi: `Cột kind nhận: ${UNIT_KINDS.join(', ')}.`, en: `Column kind takes: ${UNIT_KINDS.join(', ')}.`,
  });
}

export function badName(place: Place, value: string): Fault {
  return fault('BAD_NAME', place, value, { vi: 'Tên trống, quá dài hoặc có ký tự điều khiển.', en: 'The name is empty, too long, or holds control characters.' }, {
    vi: 'Viết tên đầy đủ, nhiều nhất 200 ký tự.', en: 'Write the full name, at most 200 characters.',
  });
}

export function badCode(place: Place, value: string): Fault {
  return fault('BAD_CODE', place, value, { vi: `Mã "${shorten(value)}" không dùng được.`, en: `The code "${shorten(value)}" cannot be used.` }, {
    vi: 'Tỉnh, huyện, xã cần mã: 2 đến 20 chữ số, chữ cái không dấu hoặc dấu -.', en: 'A province, district or commune needs a code: 2 to 20 digits, plain letters or -.',
  });
}

export function badDate(place: Place, value: string): Fault {
  return fault('BAD_DATE', place, value, { vi: `"${shorten(value)}" không phải là ngày dùng được.`, en: `"${shorten(value)}" is not a date that can be used.` }, {
    vi: 'Viết dạng 2024-12-31; valid_to phải sau valid_from.', en: 'Write it as 2024-12-31; valid_to must lie after valid_from.',
  });
}

export function badBasis(place: Place, value: string, known: readonly string[]): Fault {
  return fault('BAD_KIND', place, value, { vi: `basis "${value}" không có.`, en: `There is no basis "${value}".` }, { vi: `Dùng một trong: ${known.join(', ')}.`, en: `Use one of: ${known.join(', ')}.` });
}

export function unknownParent(line: number, value: string | null, day: string, expected: Text): Fault {
  return fault('UNKNOWN_PARENT', { line, column: null }, value, {
    vi: value === null ? 'Thiếu đơn vị cấp trên (parent_code).' : `Không có đơn vị cấp trên "${shorten(value)}" vào ngày ${day}, hoặc không đúng loại.`,
    en: value === null ? 'The unit above (parent_code) is missing.' : `There is no unit above "${shorten(value)}" on ${day}, or it is of another kind.`,
  }, { vi: `Nêu mã của ${expected.vi}, có hiệu lực vào ngày đó; đơn vị cấp trên có thể ở cùng tệp.`, en: `Give the code of ${expected.en} that is valid on that day; it may stand in the same file.` });
}

export function duplicateUnit(line: number, name: string, first: number): Fault {
  return fault('DUPLICATE_UNIT', { line, column: null }, name, { vi: `Đơn vị này đã có ở dòng ${first}.`, en: `This unit is already in line ${first}.` }, { vi: 'Giữ một dòng.', en: 'Keep one of the lines.' });
}

export function overlappingUnit(line: number, name: string, other: string): Fault {
  return fault('OVERLAPPING_UNIT', { line, column: null }, name, {
    vi: `Cùng mã hoặc cùng tên trong cùng thời gian với ${other}.`, en: `It shares its code or name, at the same time, with ${other}.`,
  }, { vi: 'Dùng mã khác, tên khác, hoặc thời gian không trùng.', en: 'Use another code, another name, or a time that does not overlap.' });
}

export function changedUnit(line: number, name: string, stored: string): Fault {
  return fault('CHANGED_UNIT', { line, column: null }, name, {
    vi: `Danh mục đã có đơn vị này và ghi khác: ${stored}.`, en: `The register holds this unit already and says otherwise: ${stored}.`,
  }, {
    vi: 'Lệnh này chỉ thêm đơn vị và ghi ngày kết thúc; đơn vị đổi tên là một dòng mới với valid_from mới.',
    en: 'This command adds units and end dates only; a renamed unit is a new line with a new valid_from.',
  });
}
