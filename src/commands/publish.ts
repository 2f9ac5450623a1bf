import type { UnitKind } from '../indexers/core';
import { publish, type Published } from '../indexers/publish';
import type { Command } from './command';
import { EXIT, type Voice } from './io';
import { oneOf, TERRITORY, UNIT_KIND, UNITS_AS_OF, YEAR } from './options';
import { shownProgress } from './progress';

export const publishCommand: Command = {
  name: 'publish',
  summary: { vi: 'xếp hạng và công bố các điểm đã phê duyệt của một kỳ', en: 'rank and publish the approved scores of a period' },
  operand: null,
  options: {
    territory: TERRITORY,
    'unit-kind': { ...UNIT_KIND, required: true, help: { vi: 'loại đơn vị', en: 'kind of unit' } },
    year: YEAR,
    'units-as-of': { ...UNITS_AS_OF, help: { vi: 'kỳ theo đơn vị của ngày này, khi năm đó có nhiều kỳ', en: 'the period with the units of this day, if the year has several' } },
    set: { value: 'ID', help: { vi: 'bộ chỉ số, khi có nhiều kỳ', en: 'the indicator set, if there are several periods' } },
    provenance: { value: 'PUBLISHED|COMPUTED', help: { vi: 'bảng chính thức, hay do hệ thống xếp hạng (mặc định)', en: 'an official table, or ranked by the hub (default)' }, check: oneOf(['PUBLISHED', 'COMPUTED']) },
    source: { value: 'ID', help: { vi: 'nguồn của bảng chính thức', en: 'source of the official table' } },
    decision: { value: 'NUMBER', help: { vi: 'số quyết định công bố, ví dụ "488/QĐ-UBND"', en: 'number of the publishing decision, as "488/QĐ-UBND"' } },
  },
  async run(given, io, voice) {
    const [unitsAsOf, setId, sourceId, decision] = ['units-as-of', 'set', 'source', 'decision'].map((option) => given.get(option));
    const published = await publish(io.dataSource, {
      territory: given.need('territory'), unitKind: given.need<UnitKind>('unit-kind'), year: Number(given.need('year')),
      provenance: given.get<'PUBLISHED' | 'COMPUTED'>('provenance') ?? 'COMPUTED', publishedAt: io.now(),
      ...(unitsAsOf && { unitsAsOf }), ...(setId && { setId }), ...(sourceId && { sourceId }), ...(decision && { decision }),
    }, shownProgress(io, voice));
    show(published, voice);
    return EXIT.done;
  },
};

function show({ snapshotKey, fingerprint, standings, disagreements, supersedes, overOfficial, unchanged }: Published, voice: Voice): void {
  voice.say(unchanged ? {
    vi: `Không có gì thay đổi: bản công bố hiện hành ${snapshotKey} đã đúng như vậy.`, en: `Nothing has changed: the current snapshot ${snapshotKey} says the same.`,
  } : { vi: `Đã công bố: ${snapshotKey}`, en: `Published: ${snapshotKey}` });
  voice.say({ vi: `  ${standings} đơn vị; ${disagreements} chỗ khác với số liệu đã báo cáo`, en: `  ${standings} units; ${disagreements} disagreements with what was reported` });
  voice.say({ vi: `  dấu vân tay ${fingerprint}`, en: `  fingerprint ${fingerprint}` });
  if (supersedes !== null) voice.say({ vi: `  thay thế ${supersedes}, vẫn trích dẫn được`, en: `  supersedes ${supersedes}, which stays citable` });
  if (overOfficial) {
    voice.say({
      vi: `  CHÚ Ý: ${supersedes} là bảng chính thức (PUBLISHED), nay bị thay bằng kết quả do hệ thống tính (COMPUTED); nếu đây cũng là bảng chính thức thì công bố lại với --provenance PUBLISHED --source ID.`,
      en: `  NOTE: ${supersedes} is an official table (PUBLISHED) and is now superseded by a result that the hub computed (COMPUTED); if this is an official table, too, publish it again with --provenance PUBLISHED --source ID.`,
    });
  }
  voice.say({ vi: `Tiếp theo: npm run hub -- verify ${snapshotKey}`, en: `Next: npm run hub -- verify ${snapshotKey}` });
}
