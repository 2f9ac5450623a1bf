import type { Applicability, Ended, Language, Text } from '../indexers/core';
import { kindText } from '../indexers/unit-faults';

/** Why a rule applies on a day or does not, as a sentence. */
export function appliesText({ because, lost }: Applicability, { from, to }: { readonly from: number; readonly to: number }): Text {
  const years = { vi: `từ năm ${from} đến hết năm ${to}`, en: `from ${from} to the end of ${to}` };
  switch (because) {
    case 'BEFORE_PLAN':
      return { vi: `Kế hoạch áp dụng ${years.vi}; ngày này ở trước thời gian đó.`, en: `The plan covers ${years.en}; this day lies before it.` };
    case 'AFTER_PLAN':
      return { vi: `Kế hoạch áp dụng ${years.vi}; ngày này ở sau thời gian đó.`, en: `The plan covers ${years.en}; this day lies after it.` };
    case 'IN_FORCE':
      return { vi: `Kế hoạch áp dụng ${years.vi}.`, en: `The plan covers ${years.en}.` };
    case 'IN_PART': {
      const [vi, en] = (['vi', 'en'] as const).map((language) => lost.map(({ ground }) => kindText(ground.unitKind)[language]).join(', '));
      return {
        vi: `Kế hoạch áp dụng ${years.vi}; phần về ${vi} không còn áp dụng: ${endedText(lost, 'vi')}.`,
        en: `The plan covers ${years.en}; its part on ${en} no longer applies: ${endedText(lost, 'en')}.`,
      };
    }
    case 'LEVEL_ENDED':
      return { vi: `Không còn đơn vị để xếp hạng theo quy định: ${endedText(lost, 'vi')}.`, en: `There is nobody left to rank as the rule does: ${endedText(lost, 'en')}.` };
  }
}

function endedText(lost: Applicability['lost'], language: Language): string {
  const ended = new Map<Ended['kind'], string>(lost.map(({ ended: { kind, since } }) => [kind, since]));
  return [...ended].map(([kind, since]) => (language === 'vi' ? `${kindText(kind).vi} kết thúc từ ngày ${since}` : `${kindText(kind).en} ended on ${since}`)).join('; ');
}
