import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/resolvers/build';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

let database: Database;
let api: Api;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
  schema = await buildHubSchema('en');
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const isConnection = (type: unknown): type is GraphQLObjectType => isObjectType(type) && 'pageInfo' in type.getFields();

/** Every connection, by a query that selects some of it and one that selects something else. */
const LISTS: Readonly<Record<string, { readonly this: string; readonly other: string }>> = {
  units: { this: 'asOf: "2023-12-31", filter: { kind: [COMMUNE, DISTRICT], under: "34" }', other: 'asOf: "2023-12-31", filter: { kind: [COMMUNE], under: "34" }' },
  sources: { this: 'search: "2023"', other: '' },
  snapshots: { this: 'filter: { territory: "34" }', other: 'filter: { territory: "34", current: true }' },
  ranking: { this: 'territory: "34", unitKind: COMMUNE, year: 2023', other: 'territory: "34", unitKind: COMMUNE, year: 2023, filter: { rankStatus: [RANKED] }' },
  verdicts: { this: 'plan: "TB-2023", year: 2023, result: [NO, UNKNOWN]', other: 'plan: "TB-2023", year: 2023, result: [NO, UNKNOWN, YES]' },
  calendar: { this: 'territory: "42", from: "2025-01-01", to: "2030-12-31"', other: 'territory: "42", from: "2025-01-01", to: "2031-12-31"' },
  publishedFacts: { this: 'territory: "VN"', other: 'territory: "VN", year: 2022' },
  records: { this: 'plan: "BMT-2023"', other: 'plan: "BMT-2023", year: 2023, kind: [TASK]' },
};

/** A list within an entry of a calendar, tried where calendars are. */
const WITHIN_ENTRIES = ['SubmissionConnection'];
/** Lists within a round, which is no list itself; they are tried where rounds are (rounds.test.ts). */
const OF_A_ROUND = ['eligible', 'nominated', 'nominations', 'proposedOrder'];

/** What tells the items of a list apart; the entries of a calendar have a key. */
const idIn = (name: string): string => (name === 'calendar' ? 'id: key' : 'id');

const page = async (name: string, selection: string, first: number, after?: string) =>
  (await api.ask(`query($after: String) { ${name}(${selection}, first: ${first}, after: $after) { totalCount nodes { ${idIn(name)} } edges { cursor node { ${idIn(name)} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`.replace('(,', '('), { variables: { after } }))[name];

test('every connection of the schema has what Relay asks for, and is tried below', () => {
  const listsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => isConnection(getNullableType(field.type)));
  const [own, within] = [listsOf(schema.getQueryType()!), listsOf(schema.getType('Round') as GraphQLObjectType)];
  const fields = [...own, ...within];
  expect(own.map(({ name }) => name).sort()).toEqual(Object.keys(LISTS).sort());
  expect(within.map(({ name }) => name).sort()).toEqual(OF_A_ROUND);
  for (const field of fields) {
    const { pageInfo, edges, nodes, totalCount } = (getNullableType(field.type) as GraphQLObjectType).getFields();
    expect([field.name, String(pageInfo?.type), String(totalCount?.type)]).toEqual([field.name, 'PageInfo!', 'Int!']);
    for (const list of [edges!, nodes!]) expect([list.name, isNonNullType(list.type) && isListType(getNullableType(list.type))]).toEqual([list.name, true]);
    const edge = (getNamedType(edges!.type) as GraphQLObjectType).getFields();
    expect([String(edge.cursor?.type), String(getNamedType(edge.node!.type))]).toEqual(['String!', String(getNamedType(nodes!.type))]);
    expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
  }
  const info = (schema.getType('PageInfo') as GraphQLObjectType).getFields();
  expect(Object.values(info).map(({ name, type }) => `${name}: ${String(type)}`).sort()).toEqual(['endCursor: String', 'hasNextPage: Boolean!', 'hasPreviousPage: Boolean!', 'startCursor: String']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isConnection(type) && !WITHIN_ENTRIES.includes(type.name)) expect(fields.map((field) => String(getNamedType(field.type)))).toContain(type.name);
  }
});

describe.each(Object.entries(LISTS))('%s', (name, { this: selection, other }) => {
  test('page after page gives the whole list once, and says at each where it is', async () => {
    const whole = await page(name, selection, 100);
    const step = Math.ceil(whole.nodes.length / 3);
    const [ids, cursors] = [[] as string[], [] as string[]];
    for (let after: string | undefined; ;) {
      const { totalCount, nodes, edges, pageInfo } = await page(name, selection, step, after);
      expect(totalCount).toBe(whole.totalCount);
      expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes);
      expect(pageInfo).toMatchObject({ hasPreviousPage: after !== undefined, startCursor: edges[0].cursor, endCursor: edges.at(-1).cursor });
      ids.push(...nodes.map(({ id }: { id: string }) => id));
      cursors.push(...edges.map(({ cursor }: { cursor: string }) => cursor));
      if (!pageInfo.hasNextPage || ids.length >= whole.nodes.length) break;
      after = pageInfo.endCursor;
    }
    expect(ids.slice(0, whole.nodes.length)).toEqual(whole.nodes.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(cursors).size).toBe(cursors.length);
    expect(ids.length).toBeGreaterThan(1);
  });

  test('behind the last item comes an empty page', async () => {
    let last = await page(name, selection, 100);
    while (last.pageInfo.hasNextPage) last = await page(name, selection, 100, last.pageInfo.endCursor);
    expect(await page(name, selection, 5, last.pageInfo.endCursor)).toMatchObject({
      nodes: [], edges: [], totalCount: last.totalCount, pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test('a cursor of another selection, of another list, or made up is refused', async () => {
    const refused = async (from: string, selected: string, cursor: string) =>
      api.refusal(`query($after: String) { ${from}(${selected}${selected && ', '}after: $after) { totalCount } }`, { variables: { after: cursor } });
    const cursor: string = (await page(name, selection, 1)).pageInfo.endCursor;
    const another = Object.keys(LISTS).find((one) => one !== name)!;
    const forged = [cursor.slice(0, -2), `${cursor}A`, `${cursor}==`, cursor.toLowerCase(), 'x', '', Buffer.from(`${Buffer.from(cursor, 'base64url').toString()}\0`).toString('base64url')];
    const refusals = [await refused(name, other, cursor), await refused(another, LISTS[another]!.this, cursor)];
    for (const text of forged) refusals.push(await refused(name, selection, text));
    expect(refusals.map(({ code, field }) => [code, field])).toEqual(refusals.map(() => ['BAD_USER_INPUT', 'after']));
  });

  test('the same selection in other words goes on', async () => {
    const { pageInfo, nodes } = await page(name, selection, 2);
    const reworded = selection.replace(/\[(\w+), (\w+)\]/, '[$2, $1]').replace(/\{ (.+?), (\w+: "34") \}/, '{ $2, $1 }');
    const [first] = (await page(name, selection, 1)).edges;
    expect((await page(name, reworded, 1, first.cursor)).nodes).toEqual([nodes[1]]);
    expect(pageInfo.hasPreviousPage).toBe(false);
  });

  test.each([0, -1, name === 'ranking' ? 5_001 : 101])('first: %s is refused, not cut', async (first) => {
    const { code, field, value } = await api.refusal(`{ ${name}(${selection}${selection && ', '}first: ${first}) { totalCount } }`);
    expect([code, field, value]).toEqual(['BAD_USER_INPUT', 'first', String(first)]);
  });
});

test('the longest filter has a cursor that is taken again', async () => {
  const { nodes } = await page('units', 'filter: { kind: [COMMUNE], under: "34" }, asOf: "2023-12-31"', 100);
  expect(nodes).toHaveLength(100);
  const codes = (await api.ask('{ units(filter: { kind: [COMMUNE], under: "34" }, asOf: "2023-12-31", first: 100) { nodes { code } } }')).units.nodes.map(({ code }: { code: string }) => JSON.stringify(code));
  const selection = `territory: "34", unitKind: COMMUNE, year: 2023, filter: { unit: [${codes.join(', ')}, ${codes.join(', ')}] }`;
  const { pageInfo } = await page('ranking', selection, 1);
  expect(pageInfo.endCursor.length).toBeLessThan(300);
  expect((await page('ranking', selection, 1, pageInfo.endCursor)).nodes).toHaveLength(1);
});
