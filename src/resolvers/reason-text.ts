import { formatScaled, parseScaled, withComma, type Finding, type Language, type Operator, type RankScope, type Stage, type Text } from '../indexers/core';
import { inLanguage } from './language';

/** One line of a verdict as a sentence with exact numbers, in the reader's notation. */
export function reasonText(finding: Finding, language: Language): string {
  const general = GENERAL[finding.because];
  if (general !== undefined) return inLanguage(language, general);
  return SENTENCES[finding.kind](finding, (decimal) => (language === 'vi' ? withComma(decimal) : decimal))[language];
}

const GENERAL: Partial<Record<Finding['because'], Text>> = {
  NOT_APPRAISED: { vi: 'Đơn vị chưa được thẩm định, phê duyệt kết quả.', en: 'The results of the unit have not been appraised and approved.' },
  NO_DECISION: { vi: 'Điểm đã phê duyệt nhưng chưa có quyết định công bố kết quả xếp hạng.', en: 'Scores are approved, but no decision has announced the ranking yet.' },
  NOT_MEASURED: { vi: 'Bộ chỉ số không có, hoặc chưa rõ có, đủ các chỉ số chính mà quy định nêu.', en: 'The set does not have, or is not known to have, every main indicator that the rule names.' },
  OUT_OF_COMPETITION: { vi: 'Đơn vị được đánh giá nhưng không xếp hạng.', en: 'The unit is assessed but not ranked.' },
  NOTHING_APPLIES: { vi: 'Không chỉ số chính nào của quy định áp dụng cho đơn vị.', en: 'None of the main indicators of the rule applies to the unit.' },
  SCOPE_ABOLISHED: { vi: 'Cấp mà quy định dùng để chia nhóm xếp hạng không còn, nên không có thứ hạng trong phạm vi đó.', en: 'The level by which the rule divides the ranking no longer exists, so there is no rank in that scope.' },
};

type Notation = (decimal: string) => string;
type Sentence = (finding: Finding, notation: Notation) => Text;

const SENTENCES: Record<Finding['kind'], Sentence> = { RESULT_STATUS: statusSentence, RANK: rankSentence, PARENT_RANK: rankSentence, RATIO_OF_MAX: ratioSentence, ATTEST: attestSentence };

const STAGES: Record<Stage, Text> = {
  SELF_ASSESSED: { vi: 'tự đánh giá', en: 'self-assessed' },
  VERIFIED: { vi: 'thẩm định', en: 'verified' },
  APPROVED: { vi: 'phê duyệt', en: 'approved' },
};

function statusSentence({ actual, required, result }: Finding): Text {
  const [has, wants] = [STAGES[actual as Stage] ?? { vi: 'chưa có', en: 'none' }, STAGES[required as Stage]];
  return result === 'YES'
    ? { vi: `Kết quả đã ở bước ${has.vi} như yêu cầu.`, en: `The results are ${has.en}, as required.` }
    : { vi: `Kết quả mới ở bước ${has.vi}, yêu cầu ${wants.vi}.`, en: `The results are ${has.en}; required: ${wants.en}.` };
}

const STATEMENTS: Readonly<Record<string, Text>> = {
  GOOD_ADVICE: { vi: 'làm tốt công tác tham mưu', en: 'good advice' },
};

function attestSentence({ required, actual, record }: Finding): Text {
  const what = STATEMENTS[required] ?? { vi: required, en: required };
  if (actual === 'YES') return { vi: `Đã được xác nhận: ${what.vi} (bản ghi ${record}).`, en: `Attested: ${what.en} (record ${record}).` };
  if (actual === 'NO') return { vi: `Được xác nhận là không: ${what.vi} (bản ghi ${record}).`, en: `Attested not to be so: ${what.en} (record ${record}).` };
  return { vi: `Chưa có xác nhận: ${what.vi}.`, en: `Nobody has attested yet: ${what.en}.` };
}

const SCOPES: Record<RankScope, Text> = {
  TERRITORY: { vi: 'trong toàn địa bàn', en: 'in the whole territory' },
  PARENT: { vi: 'trong đơn vị cấp trên trực tiếp', en: 'under the same direct parent' },
};

function rankSentence({ actual, required, margin, scope, operator, because }: Finding): Text {
  const where = SCOPES[scope ?? 'TERRITORY'];
  const wants = operator === 'LTE'
    ? { vi: `yêu cầu hạng từ 1 đến ${required}`, en: `required: rank 1 to ${required}` }
    : { vi: `yêu cầu hạng ${DEMANDS[operator].vi(required)}`, en: `required: rank ${DEMANDS[operator].en(required)}` };
  if (actual === null) return { vi: `Chưa đủ điểm để có thứ hạng ${where.vi} (${wants.vi}).`, en: `Scores are missing, so there is no rank ${where.en} yet (${wants.en}).` };
  if (because === 'TIED_AT_CUT') {
    return {
      vi: `Cùng điểm tại ranh giới từ hạng ${actual} ${where.vi} (${wants.vi}): nhiều đơn vị hơn số chỗ, người có thẩm quyền chọn.`,
      en: `Tied across the limit from rank ${actual} ${where.en} (${wants.en}): more units than places, people choose.`,
    };
  }
  const lacking = margin?.startsWith('-') ? margin.slice(1) : null;
  return {
    vi: `Hạng ${actual} ${where.vi} (${wants.vi})${lacking === null ? '' : `: kém ${lacking} bậc`}.`,
    en: `Rank ${actual} ${where.en} (${wants.en})${lacking === null ? '' : `: ${lacking} ${lacking === '1' ? 'place' : 'places'} short`}.`,
  };
}

const DEMANDS: Record<Operator, { vi: (value: string) => string; en: (value: string) => string }> = {
  LT: { vi: (value) => `dưới ${value}`, en: (value) => `below ${value}` },
  LTE: { vi: (value) => `không quá ${value}`, en: (value) => `at most ${value}` },
  EQ: { vi: (value) => `đúng ${value}`, en: (value) => `exactly ${value}` },
  GTE: { vi: (value) => `từ ${value} trở lên`, en: (value) => `at least ${value}` },
  GT: { vi: (value) => `trên ${value}`, en: (value) => `more than ${value}` },
};

function ratioSentence(finding: Finding, notation: Notation): Text {
  const { operator, required, actual, points, max, missing, because } = finding;
  const threshold = `${notation(percent(required))} %`;
  const wants = { vi: `yêu cầu ${DEMANDS[operator].vi(threshold)}`, en: `required: ${DEMANDS[operator].en(threshold)}` };
  if (points === null || max === null) return { vi: `Chưa đủ điểm để tính tỷ lệ (${wants.vi}).`, en: `Scores are missing, so there is no ratio yet (${wants.en}).` };
  const [has, of, open] = [notation(points), notation(max), notation(missing ?? '0')];
  switch (because) {
    case 'INCOMPLETE':
      return { vi: `Mới có ${has}/${of} điểm, còn ${open} điểm chưa được báo cáo (${wants.vi}): chưa kết luận được.`, en: `${has} of ${of} points so far, ${open} not reported yet (${wants.en}): it cannot be said.` };
    case 'PASSES_ALREADY':
      return { vi: `Đã có ${has}/${of} điểm (${wants.vi}): đạt dù còn ${open} điểm chưa được báo cáo.`, en: `${has} of ${of} points already (${wants.en}): it passes although ${open} are not reported yet.` };
    case 'CANNOT_PASS':
      return { vi: `Mới có ${has}/${of} điểm (${wants.vi}): dù ${open} điểm chưa báo cáo đạt tối đa vẫn không đạt.`, en: `${has} of ${of} points so far (${wants.en}): it fails even with full marks for the ${open} not reported yet.` };
    default: {
      const gap = gapOf(finding, notation);
      const share = `${isWhole(finding) ? '=' : '≈'} ${notation(percent(actual ?? '0'))} %`;
      return { vi: `Đạt ${has}/${of} điểm ${share} (${wants.vi}): ${gap.vi}.`, en: `${has} of ${of} points ${share} (${wants.en}): ${gap.en}.` };
    }
  }
}

/** Whether the shown share is the whole truth, or cut after six decimals. */
function isWhole({ actual, points, max }: Finding): boolean {
  const [share, of, has] = [parseScaled(actual ?? '', 6), parseScaled(max ?? '', 4), parseScaled(points ?? '', 4)];
  return share !== null && of !== null && has !== null && share * of === has * 1_000_000;
}

function gapOf({ margin, result }: Finding, notation: Notation): Text {
  const exact = margin ?? '0';
  if (exact === '0') return result === 'YES' ? { vi: 'vừa đúng ngưỡng', en: 'exactly the threshold' } : { vi: 'đúng bằng ngưỡng, chưa đạt', en: 'exactly the threshold, which does not pass' };
  if (exact.startsWith('-')) return { vi: `thiếu ${notation(exact.slice(1))} điểm`, en: `${notation(exact.slice(1))} points short` };
  return { vi: `hơn ngưỡng ${notation(exact)} điểm`, en: `${notation(exact)} points above` };
}

/** A share of 1 as a number of per cent: the decimal mark moves, nothing is rounded. "0.899960" → "89.996" */
function percent(share: string): string {
  return formatScaled(parseScaled(share, 6) ?? 0, 4);
}
