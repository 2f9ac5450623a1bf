import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { MAIN_CODES } from '../nation/index-set';

/** What one request asks: a prepared statement, and its parameters in the order of the address. */
interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
}

const mains = MAIN_CODES.map((code, index) =>
  `json_build_object('code', '${code}', 'points', main_points[${index + 1}], 'ratio', main_ratio[${index + 1}], 'rank', RANKS[${index + 1}])`).join(', ');
const page = (rank: string, where: string): string =>
  `select json_agg(json_build_object('rank', ${rank}, 'points', points, 'ratio', ratio, 'code', code, 'name', name, 'flag', flag,
     'mains', json_build_array(${mains.replaceAll('RANKS', rank === 'rank' ? 'main_rank' : 'main_rank_parent')})))::text as answer
   from (select * from reference.standing where ${where} limit 50) page`;

/** One statement for each workload; PostgreSQL builds the JSON, which was faster than building it here. */
const STATEMENTS: Readonly<Record<string, Prepared>> = {
  '/page': { name: 'page', text: page('rank', 'year = $1 and place > $2 order by place'), parameters: ['year', 'after'] },
  '/page-within': { name: 'within', text: page('rank_parent', 'year = $1 and place_parent > $2 and province = $3 order by place_parent'), parameters: ['year', 'after', 'province'] },
  '/nation': {
    name: 'nation', parameters: ['year'],
    text: `select json_agg(json_build_object('rank', rank, 'points', points, 'ratio', ratio, 'code', code, 'name', name, 'flag', flag) order by place)::text as answer
           from reference.standing where year = $1`,
  },
  '/card': {
    name: 'card', parameters: ['code'],
    text: `select json_object_agg(year, nodes)::text as answer from (
             select year, json_agg(json_build_object('code', result.code, 'points', points, 'ratio', ratio, 'rank', rank, 'rankParent', rank_parent) order by node) as nodes
             from reference.result join reference.unit on unit.id = result.unit where unit.code = $1 group by year) years`,
  },
};

/** One SQL statement behind plain node:http. Returns the port and the sessions with the server, to be pinned beside it. */
export async function serveSql(url: string, sessions: number): Promise<{ port: number; backends: number[] }> {
  const pool = new Pool({ connectionString: url, max: sessions, min: sessions, idleTimeoutMillis: 0 });
  const clients = await Promise.all(Array.from({ length: sessions }, () => pool.connect()));
  const backends = await Promise.all(clients.map(async (client) => (await client.query<{ pid: number }>(`select pg_backend_pid() as pid`)).rows[0]!.pid));
  for (const client of clients) client.release();
  const server = createServer((request, response) => {
    const [path, search = ''] = request.url!.split('?');
    const statement = STATEMENTS[path!]!;
    const given = new URLSearchParams(search);
    pool.query<{ answer: string }>({ name: statement.name, text: statement.text, values: statement.parameters.map((name) => given.get(name)) }).then(
      ({ rows: [row] }) => response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(row!.answer) }).end(row!.answer),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, backends })));
}
