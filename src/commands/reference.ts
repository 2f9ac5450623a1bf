import { importPlan, importSet } from '../indexers/import-definition';
import { importFacts } from '../indexers/import-facts';
import { importMeasures } from '../indexers/import-measures';
import { importPersons } from '../indexers/import-persons';
import { importRecords } from '../indexers/import-records';
import { importUnits } from '../indexers/import-register';
import type { ReferenceReport } from '../indexers/reference-report';
import type { Command } from './command';
import { showFaults } from './faults';
import { EXIT, readInput, type CommandIo, type Voice } from './io';

/* What provinces bring: units, indicator sets, plans, validated like the seeds; and what people state under the plans. */

export const unitsImportCommand: Command = {
  name: 'units import',
  summary: { vi: 'thêm đơn vị (CSV như seeds/units)', en: 'add units (CSV as in seeds/units)' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importUnits(io.dataSource, bytes, io.now())),
};

export const setImportCommand: Command = {
  name: 'set import',
  summary: { vi: 'thêm bộ chỉ số (JSON như seeds/index-sets)', en: 'add an indicator set (JSON as in seeds/index-sets)' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importSet(io.dataSource, bytes, io.readSchema)),
};

export const planImportCommand: Command = {
  name: 'plan import',
  summary: { vi: 'thêm kế hoạch thi đua (JSON như seeds/plans)', en: 'add an emulation plan (JSON as in seeds/plans)' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importPlan(io.dataSource, bytes, io.readSchema, io.now())),
};

export const factsImportCommand: Command = {
  name: 'facts import',
  summary: { vi: 'thêm kết quả đã công bố: DTI, PAR-Index, PCI của các tỉnh… (JSON như seeds/published/facts)', en: 'add published results: DTI, PAR-Index, PCI of provinces … (JSON as in seeds/published/facts)' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importFacts(io.dataSource, bytes, io.readSchema, io.now())),
};

export const recordsImportCommand: Command = {
  name: 'records import',
  summary: { vi: 'thêm xác nhận, đăng ký, nhiệm vụ, sáng kiến, kiểm tra… (CSV)', en: 'add attestations, registrations, tasks, initiatives, inspections … (CSV)' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importRecords(io.dataSource, bytes, io.now())),
};

export const measuresImportCommand: Command = {
  name: 'measures import',
  summary: { vi: 'thêm số đo của các chỉ tiêu trong kế hoạch (CSV)', en: 'add measured values for the targets of the plans (CSV)' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importMeasures(io.dataSource, bytes, io.now())),
};

export const personsImportCommand: Command = {
  name: 'persons import',
  summary: { vi: 'thêm cá nhân (CSV); dữ liệu cá nhân được lưu, không hiển thị qua giao diện nào', en: 'add persons (CSV); personal data are kept and shown by no interface' },
  operand: { name: 'FILE', required: true },
  options: {},
  run: (given, io, voice) => run(given.operand!, io, voice, (bytes) => importPersons(io.dataSource, bytes, io.now())),
};

async function run(file: string, io: CommandIo, voice: Voice, act: (bytes: Buffer) => Promise<ReferenceReport>): Promise<number> {
  const report = await act(await readInput(file, io));
  showFaults(report, file, voice);
  if (report.refused) return EXIT.refused;
  const { subject, written, corrected, unchanged, judged } = report;
  voice.say({ vi: `Đã nhập: ${subject}`, en: `Imported: ${subject}` });
  const ended = corrected === 0 ? { vi: '', en: '' } : { vi: `; ghi ngày kết thúc: ${corrected}`, en: `; ended: ${corrected}` };
  voice.say({ vi: `  mới: ${written}${ended.vi}; đã có từ trước: ${unchanged}`, en: `  new: ${written}${ended.en}; known already: ${unchanged}` });
  if (judged > 0) voice.say({ vi: `  lần xét mới trên các bảng xếp hạng hiện hành: ${judged}`, en: `  new judgements of current rankings: ${judged}` });
  return EXIT.done;
}
