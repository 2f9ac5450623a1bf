import type { EntityManager } from 'typeorm';
import { counted, measured, tableText, type ExportTable, type TableFormat, type Written } from '../formats/export-table';
import { sourceIdsOf } from './cited';
import { aboutSnapshot, LICENCE, plainAbout, sourcesOf, type ExportAbout } from './export-about';
import { calendarExport } from './export-calendar';
import { chosenSnapshot, snapshotWithFingerprint, type ExportChoice, type ExportFormat, type ExportSnapshot } from './export-choice';
import { rankingTable } from './export-ranking';
import { RECORD_READING, recordOfSnapshot } from './export-record';
import { planTable, setDefinition, setTable, unitsTable } from './export-reference';
import { scoresTable } from './export-scores';
import { chosenJudgements, verdictsTable } from './export-verdicts';
import { readPlan } from './read-plans';

/** Something ready to be given out; nothing of its rows has been read yet. */
export interface Export {
  /** The file's name without its ending; invented data say so in it. */
  readonly name: string;
  /** As rows; left out where it is no table. */
  readonly table?: ExportTable;
  /** As one JSON document, part by part: a set or plan as `set import` and `plan import` read it, or the record of a snapshot. */
  readonly json?: () => AsyncIterable<string>;
  /** As a calendar file, and how many entries it has. */
  readonly ics?: () => AsyncIterable<string>;
  readonly entries?: number;
  readonly about: ExportAbout;
}

/** Finds what a choice means; a Problem says what there is instead. */
export async function prepareExport(manager: EntityManager, choice: ExportChoice): Promise<Export> {
  switch (choice.what) {
    case 'ranking': {
      const snapshot = await chosenSnapshot(manager, choice);
      const about = await aboutSnapshot(manager, snapshot, { vi: 'Bảng xếp hạng chỉ số chuyển đổi số', en: 'Ranking of the digital-transformation index' });
      return { name: nameOf('ranking', snapshot), table: rankingTable(manager, snapshot), about };
    }
    case 'scores': {
      const snapshot = await chosenSnapshot(manager, choice);
      const about = await aboutSnapshot(manager, snapshot, { vi: 'Điểm đã phê duyệt của chỉ số chuyển đổi số', en: 'Approved scores of the digital-transformation index' });
      const { setId, year, territory, unitKind, unitsAsOf } = snapshot;
      const importCommand = `npm run hub -- import FILE --set ${setId} --year ${year} --territory ${territory} --unit-kind ${unitKind} --units-as-of ${unitsAsOf}`;
      return { name: nameOf('scores', snapshot), table: scoresTable(manager, snapshot), about: about.synthetic ? about : { ...about, importCommand } };
    }
    case 'record': {
      const snapshot = 'fingerprint' in choice ? await snapshotWithFingerprint(manager, choice.fingerprint) : await chosenSnapshot(manager, choice);
      const about = await aboutSnapshot(manager, snapshot, { vi: 'Bản ghi để tính lại bảng xếp hạng chỉ số chuyển đổi số', en: 'Record from which the ranking of the digital-transformation index is recomputed' });
      return { name: nameOf('record', snapshot), json: () => recordOfSnapshot(manager, snapshot), about: { ...about, reading: RECORD_READING } };
    }
    case 'verdicts':
      return verdictsExport(manager, choice);
    case 'units': {
      const title = choice.asOf === undefined ? { vi: 'Đơn vị qua thời gian', en: 'Units over time' } : { vi: `Đơn vị vào ngày ${choice.asOf}`, en: `Units on ${choice.asOf}` };
      return { name: ['units', choice.asOf].filter(Boolean).join('-'), table: unitsTable(manager, choice.asOf ?? null), about: { ...plainAbout(title), provenance: 'REGISTER' } };
    }
    case 'set': {
      const definition = await setDefinition(manager, choice.id);
      const sources = await sourcesOf(manager, sourceIdsOf(definition));
      const about = { ...plainAbout({ vi: definition.name, en: definition.nameEn ?? definition.name }), sources, synthetic: definition.synthetic, importCommand: 'npm run hub -- set import FILE' };
      return { name: `set-${choice.id}${definition.synthetic ? '-SYNTHETIC' : ''}`, table: setTable(definition), json: await documentOf(manager, definition), about };
    }
    case 'calendar':
      return calendarExport(manager, choice);
    case 'plan': {
      const { definition, version } = await readPlan(manager, choice.id);
      const sources = await sourcesOf(manager, sourceIdsOf(definition));
      const about = { ...plainAbout({ vi: definition.name, en: definition.nameEn }), sources, importCommand: 'npm run hub -- plan import FILE' };
      return { name: `plan-${choice.id}-v${version}`, table: planTable(definition, version), json: await documentOf(manager, definition), about };
    }
  }
}

/** What stands in the file beside an export: where it comes from, what it may be used for, how to read it, and its checksum. */
export function metaOf({ name, table, about }: Export, format: ExportFormat, written: Written): object {
  return {
    file: `${name}.${format}`, ...written, licence: LICENCE,
    reading: {
      vi: 'UTF-8. CSV: dấu phẩy, tiêu đề ở dòng đầu; ô trống = không có số liệu, N/A = không áp dụng, 0 = không điểm; số thập phân chính xác với dấu chấm; ô bắt đầu như công thức có dấu \' phía trước. NDJSON: mỗi dòng một đối tượng; null = không có số liệu.',
      en: 'UTF-8. CSV: commas, a heading; empty = missing, N/A = not applicable, 0 = zero; exact decimals with a point; a cell that begins like a formula has an apostrophe in front. NDJSON: one object a line; null = missing.',
    },
    ...about,
    ...(table !== undefined && format !== 'json' && { columns: table.columns.map((column) => ({ name: column.name, ...column.about })) }),
  };
}

/** The text of an export, part by part; `done` hears of its length and checksum when it has been read to its end. */
export async function* exportText({ table, json, ics, entries = 1 }: Export, format: ExportFormat, done: (written: Written) => void): AsyncGenerator<string> {
  let rows = format === 'ics' ? entries : format === 'json' ? 1 : 0;
  const text = format === 'ics' ? ics!() : format === 'json' ? json!() : tableText(counted(table!, (more) => (rows += more)), format satisfies TableFormat);
  yield* measured(text, (written) => done({ rows, ...written }));
}

async function verdictsExport(manager: EntityManager, choice: Extract<ExportChoice, { what: 'verdicts' }>): Promise<Export> {
  const judgements = await chosenJudgements(manager, choice);
  const [first] = judgements;
  const base = await aboutSnapshot(manager, first!.snapshot, { vi: `Kết luận theo kế hoạch ${choice.plan}`, en: `Verdicts by plan ${choice.plan}` });
  const sources = await sourcesOf(manager, [first!.planSource, ...judgements.flatMap(({ snapshot }) => [snapshot.decisionId, snapshot.sourceId])]);
  const told = judgements.map(({ key, fingerprint, judgedAt, planVersion, snapshot }) => ({ key, fingerprint, judgedAt, planVersion, snapshot: snapshot.key, snapshotFingerprint: snapshot.fingerprint }));
  const synthetic = judgements.some(({ snapshot }) => snapshot.provenance === 'SYNTHETIC');
  const { year } = first!.snapshot;
  return {
    name: `verdicts-${choice.plan}-${year}${synthetic ? '-SYNTHETIC' : ''}`, table: verdictsTable(manager, choice.plan, judgements),
    about: { ...base, sources, synthetic, judgements: told },
  };
}

/** "ranking-34-DEPARTMENT-2023-units-2023-12-31-v1-SYNTHETIC": every publication has a name of its own. */
function nameOf(what: string, { territory, unitKind, year, unitsAsOf, ordinal, provenance }: ExportSnapshot): string {
  return `${what}-${territory}-${unitKind}-${year}-units-${unitsAsOf}-v${ordinal}${provenance === 'SYNTHETIC' ? '-SYNTHETIC' : ''}`;
}

/** A definition as a document with the sources it cites, so that a hub that does not know them can import it. */
async function documentOf(manager: EntityManager, definition: object): Promise<() => AsyncGenerator<string>> {
  const cited: { aliases?: string[] }[] = await manager.query(
    `select id, number, aliases, kind, issuer, date::text as date, title, urls, note from source where id = any($1) order by id`, [[...sourceIdsOf(definition)]]);
  for (const source of cited) if (source.aliases?.length === 0) delete source.aliases;
  const document = cited.length === 0 ? definition : { ...definition, sources: cited };
  return async function* () {
    yield `${JSON.stringify(document, null, 2)}\n`;
  };
}
