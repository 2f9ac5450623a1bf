import { execute, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { CompiledOperations } from '../../src/http/compiled';
import { createLoaders, HubStore } from '../../src/loaders';
import { buildHubSchema } from '../../src/resolvers/build';
import type { Context } from '../../src/schema/context';
import { ask } from '../http/support';
import { startHub, type RunningHub } from '../support/running-hub';
import { SAVED_QUERIES } from '../support/saved-queries';
import { seededHub } from '../support/seeded';
import { TODAY } from '../support/today';

type Variables = Record<string, unknown>;

let database: Database;
let store: HubStore;
let hub: RunningHub;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await seededHub();
  store = await HubStore.open(database.dataSource);
  hub = await startHub(database);
  schema = await buildHubSchema('vi');
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

const context = (): Context => ({ language: 'vi', today: TODAY, loaders: createLoaders(store) });

/** What graphql-js says, and what the compiled operation says; undefined where it is left to graphql-js. */
async function bothWays(query: string, variables: Variables): Promise<{ readonly interpreted: string; readonly compiled: string | undefined }> {
  const document = parse(query);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition')!;
  const operations = new CompiledOperations(schema);
  await operations.run(document, operation, context(), variables); // an operation is compiled when it comes again
  const compiled = await operations.run(document, operation, context(), variables);
  const interpreted = await execute({ schema, document, contextValue: context(), variableValues: variables });
  return { interpreted: JSON.stringify(interpreted), compiled: compiled && JSON.stringify(compiled) };
}

/** Interfaces are not compiled (see `isCompilable`), and graphql-jit refuses an input field that has a default and is left out. */
const LEFT_TO_GRAPHQL_JS: readonly string[] = ['14-plan-rows', '16-what-if', '18-nodes', '23-calendar', '24-ambiguities'];

test.each(SAVED_QUERIES)('$file has the same bytes when it is compiled', async ({ file, query, variables }) => {
  const { interpreted, compiled } = await bothWays(query, variables);
  expect(interpreted).not.toContain('"errors"');
  expect(compiled).toBe(LEFT_TO_GRAPHQL_JS.includes(file) ? undefined : interpreted);
});

/** Every variable of a query in turn made something that it may not be, or that nothing is called. */
function spoilt(variables: Variables): Variables[] {
  const wrong = [null, [], {}, -1, 1.5, 1e99, '', '???', '\u0000', [[]], true];
  return Object.keys(variables).flatMap((name) => wrong.map((value) => ({ ...variables, [name]: value })));
}

const withoutId = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '');

test.each(SAVED_QUERIES.filter(({ variables }) => Object.keys(variables).length > 0))('$file says the same of bad variables, compiled or not', async ({ query, variables }) => {
  const seen = new Set<string>();
  for (const bad of spoilt(variables)) {
    const fresh = await ask(hub.url, { query: `${query}\n# ${seen.size} ${JSON.stringify(bad)}`, variables: bad });
    await ask(hub.url, { query, variables });
    const compiled = await ask(hub.url, { query, variables: bad });
    expect({ status: compiled.status, text: withoutId(compiled.text) }).toEqual({ status: fresh.status, text: withoutId(fresh.text) });
    seen.add(fresh.body.errors === undefined ? 'answered' : 'refused');
  }
  expect(seen.has('refused')).toBe(true);
});
