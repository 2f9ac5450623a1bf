import type { UnitKind } from '../indexers/core';
import { exportText, metaOf, prepareExport, type Export } from '../indexers/export';
import { EXPORT_FORMATS, EXPORTS, FORMATS_OF, type ExportChoice, type ExportFormat, type ExportKind } from '../indexers/export-choice';
import type { Written } from '../formats/export-table';
import { usage, type Arguments } from './arguments';
import type { Command } from './command';
import { EXIT, plain, writeOutput, type CommandIo } from './io';
import { aDay, oneOf, TERRITORY, UNIT_KIND, UNITS_AS_OF, YEAR } from './options';

export const exportCommand: Command = {
  name: 'export',
  summary: { vi: 'ghi một bảng ra CSV, NDJSON hoặc JSON, hay lịch ra iCalendar', en: 'write a table as CSV, NDJSON or JSON, or a calendar as iCalendar' },
  operand: null,
  options: {
    what: { value: EXPORTS.join('|'), help: { vi: 'lấy gì ra; mặc định ranking', en: 'what to give out; default ranking' }, check: oneOf(EXPORTS) },
    territory: { ...TERRITORY, required: false }, 'unit-kind': { ...UNIT_KIND, help: { vi: 'loại đơn vị', en: 'kind of unit' } }, year: { ...YEAR, required: false },
    'units-as-of': { ...UNITS_AS_OF, help: { vi: 'kỳ, hoặc các đơn vị, của ngày này', en: 'the period, or the units, of this day' } },
    snapshot: { value: 'SNAPSHOT', help: { vi: 'một bản công bố cũ; mặc định bản hiện hành', en: 'an earlier snapshot; default the current one' } },
    plan: { value: 'CODE', help: { vi: 'kế hoạch (verdicts, plan, calendar)', en: 'the plan (verdicts, plan, calendar)' } },
    set: { value: 'ID', help: { vi: 'bộ chỉ số (set)', en: 'the indicator set (set)' } },
    from: { value: 'DATE', help: { vi: 'calendar: từ ngày này; mặc định từ đầu', en: 'calendar: from this day on; default from the first' }, check: aDay },
    to: { value: 'DATE', help: { vi: 'calendar: đến hết ngày này; mặc định đến cuối', en: 'calendar: up to this day; default to the last' }, check: aDay },
    format: { value: EXPORT_FORMATS.join('|'), help: { vi: 'json dành cho set và plan; record luôn là json, calendar luôn là ics', en: 'json is for set and plan; a record is always json, a calendar ics' }, check: oneOf(EXPORT_FORMATS) },
    out: { value: 'FILE', help: { vi: 'ghi vào tệp, kèm FILE.meta.json; mặc định in ra màn hình', en: 'write to a file, with FILE.meta.json beside it; default to the screen' } },
  },
  async run(given, io, voice) {
    const choice = choiceOf(given);
    const [format, out] = [formatOf(choice, given), given.get('out')];
    if (choice.what === 'record' && out === undefined) throw usage('--what record cần --out: dấu vân tay là SHA-256 của đúng từng byte của tệp.', '--what record needs --out: the fingerprint is the SHA-256 of the very bytes of the file.');
    const found = await prepareExport(io.dataSource.manager, choice);
    if (out === undefined) {
      await print(found, format, io);
      return EXIT.done;
    }
    let written: Written = { rows: 0, bytes: 0, sha256: '' };
    await writeOutput(out, exportText(found, format, (done) => (written = done)), io);
    await writeOutput(`${out}.meta.json`, once(`${JSON.stringify(metaOf(found, format, written), null, 2)}\n`), io);
    if (found.about.synthetic) voice.complain({ vi: 'CHÚ Ý: số liệu minh họa (SYNTHETIC), không phải kết quả chính thức.', en: 'NOTE: demonstration data (SYNTHETIC), not an official result.' });
    voice.say({ vi: `Đã ghi ${out}: ${written.rows} dòng, ${written.bytes} byte`, en: `Written: ${out}, ${written.rows} rows, ${written.bytes} bytes` });
    voice.say(plain(`  SHA-256 ${written.sha256}`));
    voice.say({ vi: `  trích dẫn, nguồn, cách đọc: ${out}.meta.json`, en: `  citation, sources, how to read it: ${out}.meta.json` });
    return EXIT.done;
  },
};

const OF_RANKING = ['territory', 'unit-kind', 'year', 'units-as-of', 'snapshot'];

/** The options that say what of each kind is meant; any other would be passed over, and is refused. */
const OPTIONS_OF: Readonly<Record<ExportKind, readonly string[]>> = {
  ranking: OF_RANKING, scores: OF_RANKING, record: OF_RANKING, verdicts: ['plan', 'year', 'snapshot', 'unit-kind'], units: ['units-as-of'], set: ['set'], plan: ['plan'],
  calendar: ['territory', 'plan', 'from', 'to'],
};

function refuseOthers(what: ExportKind, given: Arguments): void {
  const other = [...new Set(Object.values(OPTIONS_OF).flat())].find((option) => given.has(option) && !OPTIONS_OF[what].includes(option));
  const known = OPTIONS_OF[what].map((option) => `--${option}`).join(', ');
  if (other !== undefined) throw usage(`--what ${what} không nhận --${other}; có: ${known}.`, `--what ${what} takes no --${other}; it takes: ${known}.`);
}

function choiceOf(given: Arguments): ExportChoice {
  const what = given.get<ExportKind>('what') ?? 'ranking';
  refuseOthers(what, given);
  const need = (option: string): string => {
    const value = given.get(option);
    if (value === undefined) throw usage(`--what ${what} cần --${option}.`, `--what ${what} needs --${option}.`);
    return value;
  };
  const [snapshot, year, unitsAsOf, kind] = [given.get('snapshot'), given.get('year'), given.get('units-as-of'), given.get<UnitKind>('unit-kind')];
  if (what === 'set') return { what, id: need('set') };
  if (what === 'plan') return { what, id: need('plan') };
  if (what === 'calendar') {
    const [plan, from, to] = [given.get('plan'), given.get('from'), given.get('to')];
    return { what, territory: need('territory'), ...(plan && { plan }), ...(from && { from }), ...(to && { to }) };
  }
  if (what === 'units') return { what, ...(unitsAsOf && { asOf: unitsAsOf }) };
  if (what === 'verdicts') return { what, plan: need('plan'), ...(year && { year: Number(year) }), ...(snapshot && { snapshot }), ...(kind && { unitKind: kind }) };
  return {
    what, territory: need('territory'), unitKind: need('unit-kind') as UnitKind, year: Number(need('year')),
    ...(unitsAsOf && { unitsAsOf }), ...(snapshot && { snapshot }),
  };
}

function formatOf({ what }: ExportChoice, given: Arguments): ExportFormat {
  const formats = FORMATS_OF[what];
  const format = given.get<ExportFormat>('format') ?? (formats.length === 1 ? formats[0] : undefined);
  if (format !== undefined && formats.includes(format)) return format;
  throw usage(`--what ${what} cần --format ${formats.join('|')}.`, `--what ${what} needs --format ${formats.join('|')}.`);
}

async function print(found: Export, format: ExportFormat, io: CommandIo): Promise<void> {
  for await (const text of exportText(found, format, () => undefined)) for (const line of text.replace(/\n$/, '').split('\n')) io.out(line);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
