import { deepStrictEqual } from 'node:assert';
import { NATION } from '../nation/index-set';
import { TODAYS_UNITS, YEARS } from '../nation/periods';

/** A commune as the workloads and the reference know it. */
export interface NationUnit {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** One list of a national ranking: the whole nation, or one province, in one year, in the order of ranks. */
export interface NationList {
  readonly year: number;
  readonly province: string | null;
  /** Cursors of the units, best first. */
  readonly cursors: readonly string[];
  readonly ranked: number;
}

/** What the workloads draw their variables from. */
export interface Nation {
  readonly units: readonly NationUnit[];
  readonly lists: readonly NationList[];
}

const LIST = `query List($year: Int!, $within: String) {
  ranking(territory: "VN", unitKind: COMMUNE, year: $year, within: $within, first: 4000) {
    totalCount unranked snapshot { provenance indicatorSet { code } unitsAsOf }
    edges { cursor node { unit { code name parent { code } } } }
  }
}`;

/** Reads the communes and all cursors of every list from the hub, as a client would get them page by page. */
export async function readNation(port: number): Promise<Nation> {
  const lists: NationList[] = [];
  let units: NationUnit[] = [];
  for (const year of YEARS) {
    for (const province of [null, ...new Set(units.map((unit) => unit.province))]) {
      const { ranking } = await ask(port, LIST, { year, within: province });
      deepStrictEqual(ranking.snapshot, { provenance: 'SYNTHETIC', indicatorSet: { code: NATION }, unitsAsOf: TODAYS_UNITS });
      if (units.length === 0) units = ranking.edges.map(({ node: { unit } }) => ({ code: unit.code, name: unit.name, province: unit.parent.code }));
      lists.push({ year, province, cursors: ranking.edges.map(({ cursor }) => cursor), ranked: ranking.totalCount - ranking.unranked });
    }
  }
  return { units, lists };
}

interface ListAnswer {
  readonly ranking: {
    readonly totalCount: number;
    readonly unranked: number;
    readonly snapshot: object;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly unit: { readonly code: string; readonly name: string; readonly parent: { readonly code: string } } } }[];
  };
}

async function ask(port: number, query: string, variables: object): Promise<ListAnswer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data: ListAnswer; errors?: unknown };
  deepStrictEqual(errors, undefined);
  return data;
}
