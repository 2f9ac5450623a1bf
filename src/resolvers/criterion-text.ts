import type { Text } from '../indexers/core';
import type { PlanRecordRow } from '../loaders';

/** Why a criterion has its answer, as a sentence: who stated it, of which day, by which record. */
export function criterionText(kind: 'ATTEST' | 'REGISTRATION', record: PlanRecordRow | null): Text {
  const registration = kind === 'REGISTRATION';
  if (record === null) return registration ? { vi: 'Chưa có đăng ký.', en: 'No registration has been recorded.' } : { vi: 'Chưa có xác nhận.', en: 'Nobody has attested it yet.' };
  const [yes, by] = [record.value === 'YES', { vi: `${record.body}, ngày ${record.statedOn} (bản ghi ${record.key})`, en: `${record.body}, ${record.statedOn} (record ${record.key})` }];
  if (registration) return yes ? { vi: `Đã đăng ký: ${by.vi}.`, en: `Registered: ${by.en}.` } : { vi: `Không đăng ký: ${by.vi}.`, en: `Not registered: ${by.en}.` };
  return yes ? { vi: `Được xác nhận: ${by.vi}.`, en: `Attested: ${by.en}.` } : { vi: `Được xác nhận là không: ${by.vi}.`, en: `Attested not to be so: ${by.en}.` };
}
