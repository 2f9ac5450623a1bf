import type { GraphQLInterfaceType } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/resolvers/build';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const EVERYTHING = `{
  unit(code: "33") { id }
  ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: 1, within: "339") {
    snapshot { id }
    nodes { id node { id } rank of verdict(rule: "TB-R3") { id judgement { id } rule { id plan { id source { id } } } } mainIndicators { node { id } } }
  }
  byNode: ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: 1, by: {component: "1.1"}) { nodes { id points node { code } } }
  total: ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: 1) { nodes { id points } }
  indicatorSet(code: "demo-commune") { id }
}`;

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [inner as string] : idsIn(inner)));
}

test('every id that an answer holds finds its thing again, and so for every type that is a Node', async () => {
  const { plans } = await api.ask('{ plans { code } }');
  const answers = [await api.ask(EVERYTHING), await api.ask('{ publishedFacts(first: 1) { nodes { id } } records(first: 1) { nodes { id } } }')];
  for (const { code } of plans) answers.push(await api.ask('query($code: String!) { plan(code: $code) { items { id } } }', { variables: { code } }));
  const ids = idsIn(answers);
  const found: any[] = [];
  for (let at = 0; at < ids.length; at += 200) {
    const { nodes } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { variables: { ids: ids.slice(at, at + 200) } });
    found.push(...nodes);
  }
  expect(found.map((node) => node?.id)).toEqual(ids);
  const schema = await buildHubSchema('en');
  const nodeTypes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
  expect([...new Set(found.map((node) => node.__typename))].sort()).toEqual(nodeTypes.sort());
});

test('a standing seen by another node or in another scope has another id and is found as it was seen', async () => {
  const { ranking, byNode, total } = await api.ask(EVERYTHING);
  expect(byNode.nodes[0].id).not.toBe(total.nodes[0].id);
  const { nodes } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Standing { rank of points node { code } } } }', { variables: { ids: [ranking.nodes[0].id, byNode.nodes[0].id, total.nodes[0].id] } });
  expect(nodes[0]).toMatchObject({ rank: ranking.nodes[0].rank, of: ranking.nodes[0].of });
  expect(nodes[1]).toMatchObject({ points: byNode.nodes[0].points, node: { code: '1.1' } });
  expect(nodes[2]).toMatchObject({ points: total.nodes[0].points, node: { code: 'TOTAL' } });
});

const encoded = (text: string): string => Buffer.from(text).toString('base64url');
const FOREIGN = [
  '', 'nonsense', '%', '\u0000', 'VW5pdA', encoded('Unit:999@2000-01-01'), encoded('Nothing:34'), encoded('__proto__:x'), encoded('Unit:constructor'), encoded('Standing:|'), encoded('Standing:a|b|c|d|e'),
  encoded('Verdict:a|b'), encoded('Rule:X'), encoded('IndicatorNode:'), encoded('IndicatorNode:demo-commune|99'), encoded('Source:x'), `${encoded('Unit:33@2025-07-01')}=`,
];

test('an id that nothing has is null, never an error', async () => {
  const { nodes } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids: FOREIGN } });
  expect(nodes).toEqual(FOREIGN.map(() => null));
  expect(await api.ask('{ node(id: "nonsense") { id } }')).toEqual({ node: null });
});

test('250 ids at a time, in one statement for each kind of thing', async () => {
  const ids = (await api.ask('{ sources(first: 100) { nodes { id } } }')).sources.nodes.map((source: any) => source.id);
  const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(await api.cost(query, { variables: { ids: [...ids, ...ids].slice(0, 200) } })).toEqual(['source.byId']);
  expect(await api.refusal(query, { variables: { ids: Array.from({ length: 251 }, () => 'x') } })).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', field: 'listItems', value: '251' });
});
