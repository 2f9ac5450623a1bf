import type { Fault } from '../formats/fault';
import type { Language } from '../indexers/core';
import type { ImportReport } from '../indexers/import-table';
import type { Voice } from './io';

/** Lists what is wrong with a file, line by line, each with its remedy, and how it ended. */
export function showFaults(report: Pick<ImportReport, 'faults' | 'faultCount' | 'refused' | 'units'>, file: string, voice: Voice): void {
  const { faults, faultCount, refused, units } = report;
  if (faultCount === 0) return;
  for (const fault of faults) {
    voice.complain({ vi: `${placeOf(fault, 'vi')}: ${fault.text.vi} [${fault.code}]`, en: `${placeOf(fault, 'en')}: ${fault.text.en} [${fault.code}]` });
    voice.complain({ vi: `    → ${fault.remedy.vi}`, en: `    → ${fault.remedy.en}` });
  }
  const more = faultCount - faults.length;
  if (more > 0) voice.complain({ vi: `… và ${more} lỗi khác.`, en: `… and ${more} more.` });
  voice.complain(refused ? {
    vi: `${file} bị từ chối: ${faultCount} lỗi; không ghi gì.`,
    en: `${file} was refused: ${faultCount} ${faultCount === 1 ? 'fault' : 'faults'}; nothing was written.`,
  } : {
    vi: `${file}: ${faultCount} lỗi; chỉ nhận ${units} đơn vị không có lỗi.`,
    en: `${file}: ${faultCount} ${faultCount === 1 ? 'fault' : 'faults'}; only the ${units} units without any are taken.`,
  });
  if (refused && units > 0) voice.complain({ vi: `Để nhập ${units} đơn vị không có lỗi: thêm --accept-valid.`, en: `To import the ${units} units without a fault: add --accept-valid.` });
}

function placeOf({ line, column }: Fault, language: Language): string {
  const [lineWord, columnWord] = language === 'vi' ? ['dòng', 'cột'] : ['line', 'column'];
  return column === null ? `${lineWord} ${line}` : `${lineWord} ${line}, ${columnWord} ${column.number} "${column.name}"`;
}
