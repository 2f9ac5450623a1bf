import type { EntityManager } from 'typeorm';
import type { Text } from './core';
import type { ExportSnapshot } from './export-choice';

/** A document that exported facts rest on. */
export interface ExportSource {
  readonly id: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly urls: readonly string[];
}

/** What tells a reader where a file comes from and how to cite it. */
export interface ExportAbout {
  readonly title: Text;
  readonly citation: Text;
  /** PUBLISHED, COMPUTED or SYNTHETIC for a ranking; LAW for sets and plans; REGISTER for units. */
  readonly provenance: string;
  readonly synthetic: boolean;
  readonly snapshot?: Omit<ExportSnapshot, 'id' | 'set' | 'sourceId' | 'decisionId'>;
  readonly judgements?: readonly object[];
  readonly sources: readonly ExportSource[];
  /** How to read the file, where it is no table. */
  readonly reading?: Text;
  /** How to bring the file into another hub. */
  readonly importCommand?: string;
}

/** Where the facts come from decides what may be done with them; the hub adds no right of its own. */
export const LICENCE: Text = {
  vi: 'Số liệu là sự kiện lấy từ văn bản công khai; xem nguồn (sources). Hệ thống không tự đặt giấy phép. Danh mục đơn vị hành chính dựa trên bộ dữ liệu giấy phép MIT thanglequoc/vietnamese-provinces-database và dvhcvn/20250701.',
  en: 'Facts from public documents; see sources. The hub adds no licence of its own. The register of administrative units is based on the MIT-licensed data sets thanglequoc/vietnamese-provinces-database and dvhcvn/20250701.',
};

const INVENTED: Text = {
  vi: ' SỐ LIỆU MINH HỌA (SYNTHETIC), KHÔNG PHẢI KẾT QUẢ CHÍNH THỨC.', en: ' SYNTHETIC DEMONSTRATION DATA, NOT AN OFFICIAL RESULT.',
};

/** The documents with these ids, in their order; an unknown id is left out. */
export async function sourcesOf(manager: EntityManager, ids: Iterable<string | null | undefined>): Promise<ExportSource[]> {
  const wanted = [...new Set([...ids].filter((id): id is string => typeof id === 'string'))];
  const rows: ExportSource[] = await manager.query(`select id, number, issuer, date::text as date, title, urls from source where id = any($1)`, [wanted]);
  return wanted.flatMap((id) => rows.filter((row) => row.id === id));
}

/** What is said of a file that holds law or the register. */
export function plainAbout(title: Text): ExportAbout {
  return { title, citation: { vi: `DTI Hub. ${title.vi}.`, en: `DTI Hub. ${title.en}.` }, provenance: 'LAW', synthetic: false, sources: [] };
}

/** What is said of a file made from a snapshot. */
export async function aboutSnapshot(manager: EntityManager, snapshot: ExportSnapshot, subject: Text): Promise<ExportAbout> {
  const { id: _, set, sourceId, decisionId, ...told } = snapshot;
  const [territory] = await manager.query(
    `select full_name as name from unit where code = $1 and valid_from <= $2::date and (valid_to is null or $2::date < valid_to) limit 1`, [snapshot.territory, snapshot.unitsAsOf]);
  const place = territory === undefined ? snapshot.territory : `${territory.name} (${snapshot.territory})`;
  const [definition] = await manager.query(`select definition->>'source' as source from indicator_set where id = $1`, [set.id]);
  const synthetic = snapshot.provenance === 'SYNTHETIC';
  const [warning, sources] = [synthetic ? INVENTED : { vi: '', en: '' }, await sourcesOf(manager, [decisionId, sourceId, definition?.source])];
  const named = sources.map(({ number, title }) => number ?? title).join('; ');
  const version = `${snapshot.key}, SHA-256 ${snapshot.fingerprint}, ${snapshot.publishedAt}`;
  const title = {
    vi: `${subject.vi}: ${snapshot.unitKind}, ${place}, năm ${snapshot.year}`, en: `${subject.en}: ${snapshot.unitKind}, ${place}, ${snapshot.year}`,
  };
  return {
    title, provenance: snapshot.provenance, synthetic, snapshot: told, sources,
    citation: {
      vi: `DTI Hub. ${title.vi}. Bản công bố ${version}. Nguồn: ${named === '' ? 'không có' : named}.${warning.vi}`,
      en: `DTI Hub. ${title.en}. Snapshot ${version}. Sources: ${named === '' ? 'none' : named}.${warning.en}`,
    },
  };
}
