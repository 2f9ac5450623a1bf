import type { Text } from './problem';

/** What can differ between a publication and its recomputation, causes before effects. */
export const DIFFERENCE_WORDS = {
  FINGERPRINT: { vi: 'dấu vân tay của tệp', en: 'the fingerprint of the file' },
  FORM: { vi: 'không đúng dạng của một bản ghi', en: 'not as a record is written' },
  NOT_COMPUTABLE: { vi: 'không tính lại được', en: 'it cannot be recomputed' },
  UNIT: { vi: 'đơn vị', en: 'the unit' },
  STAGE: { vi: 'bước', en: 'the stage' },
  PRINTED_RANK: { vi: 'hạng in trong nguồn chính thức', en: 'the rank that an official source printed' },
  STATUS: { vi: 'trạng thái điểm', en: 'the status of the score' },
  POINTS: { vi: 'điểm', en: 'points' },
  MAX: { vi: 'điểm tối đa', en: 'maximum points' },
  MISSING: { vi: 'phần điểm tối đa chưa được báo cáo', en: 'maximum points not reported' },
  RANK_STATUS: { vi: 'tình trạng xếp hạng', en: 'the rank status' },
  RANK: { vi: 'hạng trong toàn địa bàn', en: 'the rank in the territory' },
  RANK_IN_PARENT: { vi: 'hạng trong đơn vị cấp trên', en: 'the rank under the parent' },
} as const satisfies Record<string, Text>;
export type DifferenceKind = keyof typeof DIFFERENCE_WORDS;

/** One place where what is shown is not what is recomputed. */
export interface Difference {
  /** The key of the unit; null where it is not about one. */
  readonly unit: string | null;
  /** The code of the node, or the name of the pillar; null where it is not about one. */
  readonly node: string | null;
  readonly what: DifferenceKind;
  /** What is shown, as a person reads it (points as decimals); null where there is none, as for a unit without a rank. */
  readonly published: string | null;
  readonly recomputed: string | null;
}

/** A difference as a sentence. */
export function differenceText({ unit, node, what, published, recomputed }: Difference): Text {
  const place = [unit, node].filter((part) => part !== null).join(', ');
  const { vi, en } = DIFFERENCE_WORDS[what];
  const at = place === '' ? '' : `${place}: `;
  if (what === 'FORM' || what === 'NOT_COMPUTABLE') return { vi: `${at}${vi}: ${published}`, en: `${at}${en}: ${published}` };
  return {
    vi: `${at}${vi}: công bố ${published ?? 'không có'}, tính lại ${recomputed ?? 'không có'}`,
    en: `${at}${en}: ${published ?? 'none'} is published, ${recomputed ?? 'none'} is recomputed`,
  };
}
