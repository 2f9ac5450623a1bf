import type { DossierBecause, DossierState, Text } from '../indexers/core';
import type { PlanItemRow, PlanRecordRow } from '../loaders';

/** Why a paper of a dossier is there or is not, as a sentence. */
export function paperText(because: DossierBecause, confirmer: PlanItemRow | null, record: PlanRecordRow | null): Text {
  const by = { vi: `${record?.body}, ngày ${record?.statedOn} (bản ghi ${record?.key})`, en: `${record?.body}, ${record?.statedOn} (record ${record?.key})` };
  switch (because) {
    case 'THERE':
      return { vi: `Đã có: ${by.vi}.`, en: `It is there: ${by.en}.` };
    case 'LACKING':
      return { vi: `Thiếu: ${by.vi}.`, en: `It is lacking: ${by.en}.` };
    case 'NOT_CONFIRMED':
      return { vi: `Chưa có xác nhận của ${confirmer?.name as string}: ${by.vi}.`, en: `It is not confirmed by "${confirmer?.name as string}": ${by.en}.` };
    case 'NOT_STATED':
      return { vi: 'Chưa ai nêu đã có hay chưa.', en: 'Nobody has stated whether it is there.' };
    case 'BY_LAW':
      return { vi: 'Kế hoạch không liệt kê: theo quy định của pháp luật.', en: 'The plan lists nothing: whatever the law asks for.' };
  }
}

/** Whether a dossier is complete, as a sentence. */
export function dossierText(papers: readonly DossierState[]): Text {
  if (papers.length === 0) return { vi: 'Kế hoạch không liệt kê thành phần hồ sơ.', en: 'The plan lists no papers.' };
  const [of, there, lacking] = [papers.length, ...(['COMPLETE', 'INCOMPLETE'] as const).map((state) => papers.filter((one) => one === state).length)];
  const open = of - there! - lacking!;
  return { vi: `Có ${there}/${of} thành phần; thiếu ${lacking}; chưa rõ ${open}.`, en: `${there} of ${of} papers are there; ${lacking} lacking; ${open} not stated.` };
}
