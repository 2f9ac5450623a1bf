import type { DecimalMark } from '../formats/decimal-mark';
import { fault, shorten, type Fault, type Place } from '../formats/fault';
import { formatPoints, withComma, LARGEST_MAXIMUM, points, type Points } from './core';
import type { Scale } from './import-options';

/** Refused values, with what to write instead. */
export function badNumber(place: Place, value: string, mark: DecimalMark): Fault {
  return fault('BAD_NUMBER', place, value, {
    vi: `"${shorten(value)}" không phải là một số.`,
    en: `"${shorten(value)}" is not a number.`,
  }, {
    vi: `Viết chữ số với một dấu thập phân, ví dụ 85${mark}5; không có dấu ngăn hàng nghìn, dấu +, số mũ hay công thức. Để trống nếu chưa có điểm, N/A nếu không áp dụng.`,
    en: `Write digits with one decimal mark, as 85${mark}5; no thousands separator, plus sign, exponent or formula. Leave it empty if missing, N/A if it does not apply.`,
  });
}

export function tooManyDecimals(place: Place, value: string, digits: number): Fault {
  return fault('TOO_MANY_DECIMALS', place, value, {
    vi: `"${shorten(value)}" có nhiều hơn ${digits} chữ số thập phân.`,
    en: `"${shorten(value)}" has more than ${digits} decimals.`,
  }, {
    vi: `Làm tròn theo văn bản công bố, nhiều nhất ${digits} chữ số; hệ thống không tự làm tròn.`,
    en: `Round it as the official document does, to at most ${digits} decimals; the hub does not round for you.`,
  });
}

export function badInput(place: Place, value: string, node: string, expected: string): Fault {
  return fault('BAD_INPUT', place, value, {
    vi: `"${shorten(value)}" không đọc được cho chỉ số ${node}.`,
    en: `"${shorten(value)}" cannot be read for ${node}.`,
  }, { vi: `Viết dạng ${expected}, hoặc số điểm.`, en: `Write it as ${expected}, or as points.` });
}

export function aboveMaximum(place: Place, value: string, node: string, max: Points | null, scale: Scale): Fault {
  const limit = formatPoints(max ?? points(LARGEST_MAXIMUM));
  const shares = scale !== 'points';
  return fault('ABOVE_MAXIMUM', place, value, {
    vi: shares ? `"${shorten(value)}" vượt 100 % của ${node}.` : `"${shorten(value)}" vượt điểm tối đa ${withComma(limit)} của ${node}.`,
    en: shares ? `"${shorten(value)}" is above 100 % of ${node}.` : `"${shorten(value)}" is above the maximum ${limit} of ${node}.`,
  }, {
    vi: scale === 'percent' ? 'Kiểm tra lại giá trị.' : `Kiểm tra lại giá trị; nếu tệp ghi phần trăm, dùng --scale percent.`,
    en: scale === 'percent' ? 'Check the value.' : 'Check the value; if the file gives percentages, use --scale percent.',
  });
}

export function belowMinimum(place: Place, value: string, node: string, min: Points): Fault {
  return fault('BELOW_MINIMUM', place, value, {
    vi: `"${shorten(value)}" nhỏ hơn điểm tối thiểu ${withComma(formatPoints(min))} của ${node}.`,
    en: `"${shorten(value)}" is below the minimum ${formatPoints(min)} of ${node}.`,
  }, {
    vi: 'Kiểm tra lại giá trị; để trống nếu chưa có điểm.',
    en: 'Check the value; leave it empty if there is no score.',
  });
}

export function withoutMaximum(place: Place, value: string, node: string, scale: Scale, onlyShares: boolean): Fault {
  const points = scale === 'points' && !onlyShares;
  return fault('NO_MAXIMUM', place, value, {
    vi: `Chưa có nguồn nào nêu điểm tối đa của ${node}.`,
    en: `No source states the maximum points of ${node}.`,
  }, onlyShares && scale === 'points' ? {
    vi: 'Nhập giá trị theo tỷ lệ: --scale ratio (0…1) hoặc --scale percent (0…100).',
    en: 'Give it as a share: --scale ratio (0…1) or --scale percent (0…100).',
  } : points ? { vi: 'Nhập số điểm thay cho dữ liệu tính.', en: 'Give its points instead of an input.' } : {
    vi: 'Nhập giá trị này bằng điểm (--scale points) trong một tệp riêng, hoặc bỏ cột này.',
    en: 'Give it in points (--scale points) in a file of its own, or leave the column out.',
  });
}

export function notApplicable(place: Place, value: string, setId: string): Fault {
  return fault('NOT_APPLICABLE_REFUSED', place, value, {
    vi: `Bộ chỉ số ${setId} không quy định trường hợp không áp dụng (N/A).`,
    en: `The set ${setId} does not say what "not applicable" means.`,
  }, {
    vi: 'Để trống nếu chưa có điểm; nếu thật sự không áp dụng, bộ chỉ số phải nêu cách xử lý (onNotApplicable).',
    en: 'Leave it empty if the score is missing; if it truly does not apply, the set must state how to treat it (onNotApplicable).',
  });
}

export function badRank(place: Place, value: string): Fault {
  return fault('BAD_RANK', place, value, {
    vi: `"${shorten(value)}" không phải là thứ hạng.`,
    en: `"${shorten(value)}" is not a rank.`,
  }, {
    vi: 'Viết số nguyên từ 1 trở lên; để trống nếu văn bản không nêu thứ hạng.',
    en: 'Write a whole number from 1 up; leave it empty where the document prints no rank.',
  });
}
