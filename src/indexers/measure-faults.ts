import { fault, shorten, type Fault, type Place } from '../formats/fault';

/** Refused lines of a file of measured values, with what to write instead. */
export function badCount(place: Place, value: string): Fault {
  return fault('BAD_NUMBER', place, value, { vi: `"${shorten(value)}" không phải là một số đếm ghi được.`, en: `"${shorten(value)}" is not a count that can be kept.` }, {
    vi: 'Viết một số từ 0 đến 900 719 925 474, nhiều nhất bốn chữ số thập phân, dấu chấm thập phân (ví dụ 1280).',
    en: 'Write a number from 0 to 900,719,925,474, with at most four decimals and a decimal point (as 1280).',
  });
}

export function badWhole(place: Place, value: string, least: 0 | 1): Fault {
  return fault('BAD_NUMBER', place, value, { vi: `"${shorten(value)}" không phải là số nguyên.`, en: `"${shorten(value)}" is not a whole number.` }, {
    vi: `Viết một số nguyên từ ${least} đến 1 000 000 000.`, en: `Write a whole number from ${least} to 1,000,000,000.`,
  });
}

export function aboveDenominator(place: Place, value: string, denominator: string): Fault {
  return fault('ABOVE_MAXIMUM', place, value, { vi: `Tử số ${shorten(value)} lớn hơn mẫu số ${shorten(denominator)}.`, en: `The numerator ${shorten(value)} is above the denominator ${shorten(denominator)}.` }, {
    vi: 'Kiểm tra lại: tử số là một phần của mẫu số.', en: 'Check both: what the numerator counts is a part of the denominator.',
  });
}

/** A unit of a kind of which no target reads the measure: its value would be shown nowhere. */
export function otherMeasureKind(place: Place, value: string, unit: string, kinds: readonly string[]): Fault {
  return fault('OTHER_UNIT', place, value, { vi: `Không kế hoạch nào đo "${shorten(value)}" ở loại đơn vị của ${shorten(unit)}.`, en: `No plan takes "${shorten(value)}" of units of the kind of ${shorten(unit)}.` }, {
    vi: kinds.length === 0 ? 'Không chỉ tiêu nào dùng số đo này: bỏ dòng này.' : `Số đo này dành cho: ${kinds.join(', ')}.`,
    en: kinds.length === 0 ? 'No target uses this measure: leave this line out.' : `This measure is for: ${kinds.join(', ')}.`,
  });
}

/** A unit, year and measure that an earlier line states, maybe under another name of the unit. */
export function reportedTwice(place: Place, value: string, first: { readonly line: number; readonly unit: string }): Fault {
  const as = first.unit === value ? { vi: '', en: '' } : { vi: ` (cùng đơn vị, ghi là "${shorten(first.unit)}")`, en: ` (the same unit, as "${shorten(first.unit)}")` };
  return fault('DUPLICATE_ROW', place, value, {
    vi: `Đơn vị, năm và số đo này đã có ở dòng ${first.line}${as.vi}.`, en: `This unit, year and measure stand in line ${first.line} already${as.en}.`,
  }, { vi: 'Giữ một dòng.', en: 'Keep one line.' });
}
