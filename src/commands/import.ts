import type { Stage, UnitKind } from '../indexers/core';
import type { Scale } from '../indexers/import-options';
import { importTable, type ImportReport } from '../indexers/import-table';
import type { Arguments } from './arguments';
import type { Command } from './command';
import { showFaults } from './faults';
import { EXIT, readInput, type Voice } from './io';
import { SCALE, STAGE, TERRITORY, UNIT_KIND, UNITS_AS_OF, YEAR } from './options';
import { shownProgress } from './progress';

export const importCommand: Command = {
  name: 'import',
  summary: { vi: 'nhập điểm từ một tệp CSV', en: 'import scores from a CSV file' },
  operand: { name: 'FILE', required: true },
  options: {
    set: { value: 'ID', required: true, help: { vi: 'mã bộ chỉ số', en: 'id of the indicator set' } },
    year: YEAR, territory: TERRITORY, 'unit-kind': UNIT_KIND, 'units-as-of': UNITS_AS_OF, scale: SCALE, stage: STAGE,
    'dry-run': { value: null, help: { vi: 'chỉ kiểm tra, không ghi', en: 'check only, write nothing' } },
    'accept-valid': { value: null, help: { vi: 'ghi các đơn vị không có lỗi dù đơn vị khác có lỗi', en: 'write the units without a fault although others have some' } },
  },
  async run(given, io, voice) {
    const file = given.operand!;
    const report = await importTable(io.dataSource, optionsOf(given), await readInput(file, io), shownProgress(io, voice));
    showFaults(report, file, voice);
    if (report.refused) return EXIT.refused;
    showResult(report, given.has('dry-run'), voice);
    return EXIT.done;
  },
};

function optionsOf(given: Arguments): Parameters<typeof importTable>[1] {
  const [unitKind, unitsAsOf, scale, stage] = [given.get<UnitKind>('unit-kind'), given.get('units-as-of'), given.get<Scale>('scale'), given.get<Stage>('stage')];
  return {
    setId: given.need('set'), year: Number(given.need('year')), territory: given.need('territory'),
    dryRun: given.has('dry-run'), acceptValid: given.has('accept-valid'),
    ...(unitKind && { unitKind }), ...(unitsAsOf && { unitsAsOf }), ...(scale && { scale }), ...(stage && { stage }),
  };
}

function showResult(report: ImportReport, dryRun: boolean, voice: Voice): void {
  const { period, units, unitsExpected, cells, emptied, looksLikeRatios, written, unchanged } = report;
  const key = [period.territory, period.unitKind, period.year, period.unitsAsOf, period.setId].join(' · ');
  voice.say(dryRun ? { vi: `Chỉ kiểm tra, không ghi: ${key}`, en: `Checked only, nothing written: ${key}` } : { vi: `Đã nhập: ${key}`, en: `Imported: ${key}` });
  voice.say({
    vi: `  ${units} trên ${unitsExpected} đơn vị; ${cells.reported} điểm, ${cells.missing} ô trống, ${cells.notApplicable} ô N/A`,
    en: `  ${units} of ${unitsExpected} units; ${cells.reported} scores, ${cells.missing} empty cells, ${cells.notApplicable} N/A`,
  });
  if (!dryRun) voice.say({ vi: `  phiếu điểm mới: ${written}; đã có từ trước: ${unchanged}`, en: `  new scorecards: ${written}; stored already: ${unchanged}` });
  for (const note of report.notes) voice.say({ vi: `  dòng ${note.line}: ${note.text.vi}`, en: `  line ${note.line}: ${note.text.en}` });
  if (looksLikeRatios) {
    voice.say({
      vi: '  CHÚ Ý: không giá trị nào quá 1 phần trăm; nếu đó là tỷ lệ 0…1 thì nhập lại với --scale ratio.',
      en: '  NOTE: no value is above 1 per cent; if they are ratios 0…1, import them again with --scale ratio.',
    });
  }
  if (emptied > 0) {
    voice.say({
      vi: `  CHÚ Ý: ${emptied} điểm đã có trong phiếu trước bị để trống trong tệp này và trở thành không có số liệu.`,
      en: `  NOTE: ${emptied} scores of the cards before are left empty in this file and become missing.`,
    });
  }
  if (!report.synthetic) voice.say(next(report, dryRun));
}

function next({ period }: ImportReport, dryRun: boolean): { vi: string; en: string } {
  if (dryRun) return { vi: 'Tiếp theo: chạy lại không có --dry-run.', en: 'Next: run it again without --dry-run.' };
  const command = `npm run hub -- publish --territory ${period.territory} --unit-kind ${period.unitKind} --year ${period.year} --units-as-of ${period.unitsAsOf} --set ${period.setId}`;
  return { vi: `Tiếp theo: ${command}`, en: `Next: ${command}` };
}
