import { YEARS } from '../nation/periods';
import type { Nation } from './nation';
import { numbers } from './ranking-page';
import { shuffled } from './shuffled';
import type { Workload } from './workload';

const QUERY = `query Card($year: Int!, $filter: RankingFilter) {
  ranking(territory: "VN", unitKind: COMMUNE, year: $year, filter: $filter, first: 1) {
    nodes { ...Figures history { ...Figures } }
  }
}
fragment Figures on Standing {
  points ratio rank rankIn(scope: PARENT) snapshot { year }
  mainIndicators { node { code } points ratio rank rankIn(scope: PARENT) }
  components { node { code } points ratio rank rankIn(scope: PARENT) }
}`;

interface Figures { points: string | null; ratio: string | null; rank: number | null; rankIn: number | null }
interface Part extends Figures { node: { code: string } }
interface Year extends Figures { snapshot: { year: number }; mainIndicators: Part[]; components: Part[] }
interface SqlPart { code: string; points: number | null; ratio: number | null; rank: number | null; rankParent: number | null }

/** W3: everything about one commune: total, main indicators and components of five years, ranked in the nation and in the province. */
export function unitCard({ units }: Nation): Workload {
  const questions = units.flatMap(({ code }) => YEARS.map((year) => ({ variables: { year, filter: { unit: [code] } }, sql: { path: '/card', parameters: { code } } })));
  return {
    name: 'W3', title: 'unit card: total, 8 main indicators, 98 components, five years, ranks in nation and province', connections: 8, query: QUERY, questions: shuffled(questions),
    goal: { uncached: 6 / 4.1, cached: 50 / 4.1, ofLimit: 50 / 80 },
    fromHub: (data) => {
      const [{ history, ...now }] = (data as { ranking: { nodes: [Year & { history: Year[] }] } }).ranking.nodes;
      return Object.fromEntries([now, ...history].map((year) => [year.snapshot.year, [
        ['TOTAL', ...numbers(year), year.rankIn], ...[...year.mainIndicators, ...year.components].map((part) => [part.node.code, ...numbers(part), part.rankIn]),
      ]]));
    },
    fromSql: (answer) => Object.fromEntries(Object.entries(answer as Record<string, SqlPart[]>).map(([year, parts]) =>
      [year, parts.map((part) => [part.code, ...numbers(part), part.rankParent])])),
  };
}
