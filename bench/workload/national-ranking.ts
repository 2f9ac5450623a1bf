import { YEARS } from '../nation/periods';
import { RULE } from '../nation/plan';
import type { Nation } from './nation';
import { numbers } from './ranking-page';
import { shuffled } from './shuffled';
import type { Workload } from './workload';

const QUERY = `query Nation($year: Int!, $first: Int!) {
  ranking(territory: "VN", unitKind: COMMUNE, year: $year, first: $first) {
    nodes { rank points ratio unit { code name } verdict(rule: "${RULE}") { result } }
  }
}`;

/** The most rows that a ranking takes. */
const MOST = 5_000;

interface Figures { points: string | null; ratio: string | null; rank: number | null }
interface Row extends Figures { unit: { code: string; name: string }; verdict: { result: string } }
interface SqlRow { points: number | null; ratio: number | null; rank: number | null; code: string; name: string; flag: boolean }

/** W2: all communes in one answer. There are only five such answers, so it is `first` that never repeats: any number above theirs asks for the same. */
export function nationalRanking({ units }: Nation): Workload {
  const questions = YEARS.flatMap((year) => Array.from({ length: MOST - units.length + 1 }, (_, more) => ({
    variables: { year, first: units.length + more }, sql: { path: '/nation', parameters: { year: String(year) } },
  })));
  return {
    name: 'W2', title: `national ranking: ${units.length} units in one answer`, connections: 8, query: QUERY, questions: shuffled(questions),
    goal: { uncached: 7 / 2.5, cached: 300 / 2.5, ofLimit: 300 / 543 },
    fromHub: (data) => byCode((data as { ranking: { nodes: Row[] } }).ranking.nodes.map((row) => [row.unit.code, row.unit.name, ...numbers(row), row.verdict.result === 'YES'])),
    fromSql: (answer) => byCode((answer as SqlRow[]).map((row) => [row.code, row.name, ...numbers(row), row.flag])),
  };
}

/** Units without a rank come last, in the Vietnamese alphabet with the hub and by code with the reference: only their figures are compared. */
function byCode(rows: unknown[][]): unknown[][] {
  return rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
