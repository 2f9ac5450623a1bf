import type { EntityManager } from 'typeorm';
import { notFound, slugPart } from './core';

/** The id of a source that exists; NOT_FOUND otherwise. */
export async function knownSource(manager: EntityManager, id: string): Promise<string> {
  const [row] = await manager.query(`select id from source where id = $1`, [id]);
  if (row === undefined) {
    throw notFound('source', id, { vi: `Không có nguồn "${id}".`, en: `There is no source "${id}".` }, {
      vi: 'Xem danh sách nguồn bằng truy vấn sources.', en: 'The query `sources` lists what there is.',
    });
  }
  return row.id;
}

/** The source of a decision by its number; a number seen for the first time is recorded. */
export async function decisionSource(manager: EntityManager, number: string): Promise<string> {
  const [known] = await manager.query(`select id from source where number = $1 order by id limit 1`, [number]);
  if (known !== undefined) return known.id;
  const id = `decision-${slugPart(number)}`;
  await manager.query(
    `insert into source (id, number, kind, issuer, date, title, urls, note) values ($1, $2, 'DECISION', null, null, $3, '[]', null) on conflict (id) do nothing`,
    [id, number, `Quyết định số ${number}`],
  );
  return id;
}
