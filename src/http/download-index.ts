import { LICENCE } from '../indexers/export-about';
import type { ExportIndex } from '../indexers/export-index';
import { recordPath } from '../indexers/export-record';
import { toId } from '../loaders';

const ABOUT = {
  vi: 'Dữ liệu mở. Thêm .meta.json sau tên tệp để lấy trích dẫn, nguồn, giấy phép, bản công bố, dấu vân tay và SHA-256. Địa chỉ có ?snapshot= không bao giờ đổi nội dung xếp hạng. Ô trống = không có số liệu, N/A = không áp dụng. record là đúng những byte mà dấu vân tay được tính từ đó: SHA-256 của tệp bằng fingerprint, và từ tệp ấy ai cũng tính lại được bảng xếp hạng.',
  en: 'Open data. Add .meta.json to a file for its citation, sources, licence, snapshot, fingerprint and SHA-256. What an address with ?snapshot= ranks never changes. Empty = missing, N/A = not applicable. record holds the very bytes that the fingerprint was made from: the SHA-256 of the file is the fingerprint, and anybody can compute the ranking again from it.',
};

/** The page /download/: every file there is, as JSON. */
export function indexPage({ rankings, verdicts, sets, plans, calendars }: ExportIndex): object {
  const files = (address: string, formats: readonly string[], query = ''): string[] => formats.map((format) => `/download/${address}.${format}${query}`);
  const tables = ['csv', 'ndjson'];
  return {
    about: ABOUT, licence: LICENCE,
    rankings: rankings.map((row) => {
      const [address, query] = [`${encodeURIComponent(row.territory)}/${row.unitKind}/${row.year}`, `?unitsAsOf=${row.unitsAsOf}${row.current ? '' : `&snapshot=${toId('Snapshot', row.snapshot)}`}`];
      return { ...row, id: toId('Snapshot', row.snapshot), ranking: files(`ranking/${address}`, tables, query), scores: files(`scores/${address}`, tables, query), record: [recordPath(row.fingerprint)] };
    }),
    verdicts: verdicts.map((row) => ({ ...row, files: files(`verdicts/${encodeURIComponent(row.plan)}/${row.year}`, tables) })),
    units: files('units', tables),
    calendars: calendars.map((row) => ({ ...row, files: files(`calendar/${encodeURIComponent(row.territory)}`, ['ics']) })),
    sets: sets.map((row) => ({ ...row, files: files(`sets/${encodeURIComponent(row.id)}`, ['json', ...tables]) })),
    plans: plans.map((row) => ({ ...row, files: files(`plans/${encodeURIComponent(row.code)}`, ['json', ...tables]) })),
  };
}
