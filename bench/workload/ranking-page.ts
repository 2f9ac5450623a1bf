import { RULE } from '../nation/plan';
import type { Nation } from './nation';
import { shuffled } from './shuffled';
import type { Question, Workload } from './workload';

const PAGE = 50;

const QUERY = `query Page($year: Int!, $within: String, $after: String) {
  ranking(territory: "VN", unitKind: COMMUNE, year: $year, within: $within, first: ${PAGE}, after: $after) {
    nodes {
      rank points ratio unit { code name }
      mainIndicators { node { code } points ratio rank }
      verdict(rule: "${RULE}") { result }
    }
  }
}`;

interface Part { points: string | null; ratio: string | null; rank: number | null; node: { code: string } }
interface Row extends Omit<Part, 'node'> { unit: { code: string; name: string }; mainIndicators: Part[]; verdict: { result: string } }
interface SqlPart { points: number | null; ratio: number | null; rank: number | null; code: string }
interface SqlRow extends SqlPart { name: string; flag: boolean; mains: SqlPart[] }

/** W1: a page of 50 communes behind any unit of any list; W5 is the same over 64 connections. */
export function rankingPage(nation: Nation, name: 'W1' | 'W5'): Workload {
  return {
    name, query: QUERY, questions: shuffled(questionsOf(nation)), connections: name === 'W1' ? 8 : 64,
    title: `ranking page: ${PAGE} units with rank, ratio, 8 main indicators, flag${name === 'W1' ? '' : '; 64 connections'}`,
    goal: name === 'W1' ? { uncached: 10 / 3.6, cached: 55 / 3.6, ofLimit: 55 / 91 } : { uncached: 11 / 4.6, cached: 80 / 4.6, ofLimit: 80 / 130 },
    fromHub: (data) => (data as { ranking: { nodes: Row[] } }).ranking.nodes.map((row) => [
      row.unit.code, row.unit.name, ...numbers(row), row.verdict.result === 'YES', row.mainIndicators.map((part) => [part.node.code, ...numbers(part)]),
    ]),
    fromSql: (answer) => (answer as SqlRow[]).map((row) => [row.code, row.name, ...numbers(row), row.flag, row.mains.map((part) => [part.code, ...numbers(part)])]),
  };
}

/** Decimals as numbers: enough to compare four and six places. */
export function numbers({ points, ratio, rank }: Part | SqlPart | Omit<Part, 'node'>): (number | null)[] {
  return [points, ratio, rank].map((value) => (value === null ? null : Number(value)));
}

/** Behind every unit that has a full page of ranked units behind it. */
function questionsOf({ lists }: Nation): Question[] {
  return lists.flatMap(({ year, province, cursors, ranked }) =>
    cursors.slice(0, Math.max(0, ranked - PAGE)).map((after, index): Question => ({
      variables: { year, within: province, after },
      sql: province === null
        ? { path: '/page', parameters: { year: String(year), after: String(index + 1) } }
        : { path: '/page-within', parameters: { year: String(year), after: String(index + 1), province } },
    })));
}
