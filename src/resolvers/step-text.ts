import type { StepBecause, Text } from '../indexers/core';
import type { PlanItemRow, PlanRecordRow } from '../loaders';

/** Why a step of a nomination is done or is not, as a sentence. `stop`: the step at which the nomination stands. */
export function stepText(because: StepBecause, step: PlanItemRow, stop: PlanItemRow | null, record: PlanRecordRow | null): Text {
  const by = { vi: `${record?.body}, ngày ${record?.statedOn} (bản ghi ${record?.key})`, en: `${record?.body}, ${record?.statedOn} (record ${record?.key})` };
  const role = (step.role as PlanItemRow).name as string;
  switch (because) {
    case 'STATED':
      return record?.value === 'NO' ? { vi: `Đã từ chối: ${by.vi}.`, en: `Refused: ${by.en}.` } : { vi: `Đã làm: ${by.vi}.`, en: `Done: ${by.en}.` };
    case 'NOT_STATED':
      return { vi: `Từ ngày đề nghị, "${role}" chưa nêu đã làm gì.`, en: `Since the nomination "${role}" has not stated what was done.` };
    case 'EARLY':
      return notYet({ vi: 'ngày đó ở trước ngày của bước liền trước', en: 'that day is before the one of the step in front of it' });
    case 'OPEN_BEFORE':
      return notYet({ vi: `${stop?.code} ở trước còn để ngỏ`, en: `${stop?.code} before it is open` });
    case 'REFUSED_BEFORE':
      return notYet({ vi: `đề nghị đã bị từ chối ở ${stop?.code}`, en: `the nomination was refused in ${stop?.code}` });
  }

  function notYet({ vi, en }: Text): Text {
    if (record === null) return { vi: `Chưa đến bước này: ${vi}.`, en: `It is not reached: ${en}.` };
    return { vi: `Đã có ý kiến, ${by.vi}, nhưng ${vi}.`, en: `An opinion is there, ${by.en}, but ${en}.` };
  }
}
