import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { astFromValue, buildSchema, isRequiredArgument, Kind, parse, print, type GraphQLArgument, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { DtiHub, QueryTooExpensiveError } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { Health } from '../../src/http/health';
import { Api } from '../api/harness';
import { startHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';

const ROOT = join(__dirname, '..', '..');
const schemaText = readFileSync(join(ROOT, 'schema.graphql'), 'utf8');
const operations = readdirSync(join(ROOT, 'client/operations')).flatMap((file) =>
  parse(readFileSync(join(ROOT, 'client/operations', file), 'utf8')).definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION));

/** Fields of Query that the SDK has no call for. */
function withoutCall(schema: GraphQLSchema): string[] {
  return Object.keys(schema.getQueryType()!.getFields()).filter((field) => typeof (DtiHub.prototype as object as Record<string, unknown>)[field] !== 'function');
}

/** `$name: Type = default` of every variable of a call, and of every argument of its query: they are to be the same. */
const declared = (name: string): string[] => operations.find((one) => one.name?.value === name)!.variableDefinitions!.map((variable) => print(variable)).sort();
const argument = ({ name, type, defaultValue }: GraphQLArgument): string =>
  `$${name}: ${type.toString()}${defaultValue === undefined ? '' : ` = ${print(astFromValue(defaultValue, type)!)}`}`;
function unlikeArguments(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()!.getFields())
    .filter((field) => declared(field.name).join() !== field.args.map(argument).sort().join())
    .map(({ name }) => name);
}

describe('the calls of the SDK are the queries of the hub', () => {
  test('every query has a call, and takes every argument that the query takes', () => {
    const schema = buildSchema(schemaText);
    expect(withoutCall(schema)).toEqual([]);
    expect(unlikeArguments(schema)).toEqual([]);
  });

  test('a new query and a new argument would be noticed', () => {
    const grown = buildSchema(schemaText.replace('type Query {', 'type Query {\n  awards: [Plan!]!').replace(/( {2}plan\()([^)]*code: String!)/, '$1$2, version: Int'));
    expect(withoutCall(grown)).toEqual(['awards']);
    expect(() => unlikeArguments(grown)).toThrow(TypeError); // `awards` has no operation
    const { awards: _, ...fields } = grown.getQueryType()!.getFields();
    expect(fields.plan!.args.filter((one) => !isRequiredArgument(one)).map(argument)).toEqual(['$version: Int']);
  });
});

describe('each call is answered by the seeded hub within its limits', () => {
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
  const ranking = { territory: '34', unitKind: 'DEPARTMENT', year: 2023 } as const;

  test('lists answer pages of 100, and an id leads back to its thing', async () => {
    const { hub } = api;
    const [units, sources, snapshots, facts, verdicts, best] = await Promise.all([
      hub.units({ filter: { kind: ['COMMUNE'] }, first: 100 }), hub.sources({ first: 100 }), hub.snapshots({ first: 100 }), hub.publishedFacts({ first: 100 }),
      hub.verdicts({ plan: 'TB-2023', first: 100 }), hub.ranking({ ...ranking, first: 100 }),
    ]);
    for (const page of [units, sources, snapshots, facts, verdicts, best]) {
      expect(page.nodes.length).toBe(Math.min(100, page.totalCount));
      expect(page.pageInfo.hasNextPage).toBe(page.totalCount > 100);
    }
    const one = [units, sources, snapshots, facts, verdicts, best].map(({ nodes }) => nodes[0]!.id);
    const found = await hub.nodes({ ids: one });
    expect(found.map((node) => node?.id)).toEqual(one);
    expect(found.map((node) => node?.__typename)).toEqual(['Unit', 'Source', 'Snapshot', 'PublishedFact', 'Verdict', 'Standing']);
    expect(await hub.node({ id: one[5]! })).toEqual(found[5]);
    expect(await hub.nodes({ ids: Array.from({ length: 250 }, () => 'nothing') })).toEqual(Array.from({ length: 250 }, () => null));
  });

  test('the largest things fit into one answer: every plan, every set, 500 standings at once', async () => {
    const { hub } = api;
    const plans = await hub.plans();
    expect(plans).toHaveLength(5);
    for (const { code, rows } of plans) {
      const { items, rules } = await hub.plan({ code });
      expect(new Set(items.flatMap((item) => item.rows))).toEqual(new Set(rows));
      for (const rule of rules) expect(rows).toEqual(expect.arrayContaining([...rule.rows]));
    }
    for (const { code } of await hub.indicatorSets()) expect(await hub.indicatorSet({ code })).toMatchObject({ code, source: { code: expect.any(String) } });
    const communes = await hub.ranking({ territory: '34', unitKind: 'COMMUNE', year: 2023, first: 500 });
    expect(communes.nodes).toHaveLength(communes.totalCount);
  });

  test('what does not fit is a QueryTooExpensiveError that names the limit and the way out', async () => {
    const tooMuch = api.hub.ranking({ ...ranking, first: 5_000 }, { language: 'en' });
    await expect(tooMuch).rejects.toBeInstanceOf(QueryTooExpensiveError);
    await expect(tooMuch).rejects.toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', field: 'nodes', status: 400, remedy: expect.stringContaining('smaller pages') });
  });

  test('a hub that is starting is an InternalError with the time to wait', async () => {
    const starting = await startHub(database, { health: new Health() });
    await expect(new DtiHub(starting.url, { retry: false }).plans()).rejects.toMatchObject({ name: 'InternalError', status: 503, retryAfter: 5 });
    await starting.close();
  });

  test('an id of another kind, or of nothing, is a NotFoundError that says so in the language of the call', async () => {
    const { hub } = api;
    const { id } = (await hub.units({ first: 1 })).nodes[0]!;
    await expect(hub.standing({ id })).rejects.toMatchObject({ name: 'NotFoundError', code: 'NOT_FOUND', field: 'id', value: id, message: expect.stringContaining('Không tìm thấy') });
    await expect(hub.indicator({ id: 'nothing' }, { language: 'en' })).rejects.toMatchObject({ name: 'NotFoundError', message: 'There is nothing with the id "nothing".' });
  });
});
