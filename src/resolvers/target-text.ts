import { withComma, type Text, type TargetReason, type VerdictResult } from '../indexers/core';

/** What a sentence about a target needs: numbers in per cent, as they are shown. */
interface Told {
  readonly result: VerdictResult;
  readonly because: TargetReason;
  readonly achieved: string | null;
  readonly required: string;
  readonly gap: string | null;
}

/** Why a target has its result, as a sentence. */
export function targetText({ result, because, achieved, required, gap }: Told): Text {
  const shown = { vi: `đạt ${withComma(achieved ?? '')} % (chỉ tiêu ${withComma(required)} %)`, en: `${achieved} % reached (target ${required} %)` };
  if (because === 'COMPARED') {
    if (result === 'YES') return { vi: `Đạt chỉ tiêu: ${shown.vi}.`, en: `Met: ${shown.en}.` };
    const [by, isShort] = [gap!.replace('-', ''), gap!.startsWith('-')];
    const points = by === '1' ? 'point' : 'points';
    return { vi: `Chưa đạt chỉ tiêu: ${shown.vi}, ${isShort ? 'còn thiếu' : 'vượt quá'} ${withComma(by)} điểm phần trăm.`, en: `Missed: ${shown.en}, ${by} percentage ${points} ${isShort ? 'short' : 'too much'}.` };
  }
  const soFar = achieved === null ? { vi: '', en: '' } : { vi: ` Đến nay ${shown.vi}.`, en: ` So far ${shown.en}.` };
  const { vi, en } = WHY[because];
  return { vi: `${vi}${soFar.vi}`, en: `${en}${soFar.en}` };
}

const WHY: Readonly<Record<Exclude<TargetReason, 'COMPARED'>, Text>> = {
  NOT_REPORTED: { vi: 'Chưa đủ số liệu báo cáo.', en: 'Not everything has been reported.' },
  NOT_APPLICABLE: { vi: 'Số đo này không áp dụng.', en: 'The measure does not apply.' },
  ZERO_DENOMINATOR: { vi: 'Không có gì để đếm: mẫu số bằng 0.', en: 'There was nothing to count: the denominator is 0.' },
  NO_UNITS: { vi: 'Địa bàn không có đơn vị loại này vào cuối năm.', en: 'The territory has no unit of these kinds at the end of the year.' },
  UNDECIDED: { vi: 'Còn đơn vị chưa trả lời, và câu trả lời có thể đổi kết quả.', en: 'Some units have not answered, and their answers could decide it.' },
};
