import { buildSchema, execute, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from '../../src/http/compilable';
import { ask, startSample, type Running } from './support';

let hub: Running;

beforeAll(async () => void (hub = await startSample()));
afterAll(() => hub.server.close());

describe('what graphql-jit would do with documents that it is not given', () => {
  const bare = buildSchema('type Query { echo(text: String, filter: F): String unit: Query } input F { a: String, b: [String] }');
  const raw = (query: string, resolve: (args: object) => unknown, variables = {}) => {
    const compiledQuery = compileQuery(bare, parse(query));
    if (!isCompiledQuery(compiledQuery)) throw new Error('not compiled');
    return compiledQuery.query({ echo: 'x', unit: { echo: 'y' }, resolve }, {}, variables);
  };
  const marker = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const attack = `{ echo(text: "${marker} globalThis.intruder = true") }`;
  const intruded = (): unknown => (globalThis as Record<string, unknown>).intruder;
  afterEach(() => void delete (globalThis as Record<string, unknown>).intruder);

  test('a text in a query becomes program text', () => {
    void raw(attack, () => null);
    expect(intruded()).toBe(true);
  });

  test.each([attack, attack.replace('__MAGIC', String.raw`\u005f\u005fMAGIC`), attack.replace('"', '"""').replace('true"', 'true"""'), `{ echo(filter: { b: ["${marker} globalThis.intruder = true"] }) }`])(
    '%s is never compiled by the hub',
    async (query) => {
      expect(isCompilable(bare, parse(query))).toBe(false);
      for (let use = 0; use < 3; use++) await ask(hub.url, { query: query.replace('b:', 'codes:') });
      expect(intruded()).toBeUndefined();
    },
  );

  test('a directive on one use of a fragment leaks to the other', async () => {
    const query = 'query($x: Boolean!) { ...F @include(if: $x) unit { ...F } } fragment F on Query { echo }';
    const document = parse(query);
    const right = await execute({ schema: bare, document: parse(query), rootValue: { echo: 'x', unit: { echo: 'y' } }, variableValues: { x: false } });
    const compiledQuery = compileQuery(bare, document);
    const wrong = isCompiledQuery(compiledQuery) && compiledQuery.query({ echo: 'x', unit: { echo: 'y' } }, {}, { x: false });
    expect(JSON.stringify(wrong)).not.toBe(JSON.stringify(right));
    expect(isCompilable(bare, parse(query))).toBe(false);
  });
});

test('a getter that throws after a promise becomes an error of the answer, not the end of the process', async () => {
  const rejections: unknown[] = [];
  const listen = (error: unknown): void => void rejections.push(error);
  process.on('unhandledRejection', listen);
  for (let use = 0; use < 3; use++) {
    const { body } = await ask(hub.url, { query: '{ ranking(first: 1) { nodes { rank getter } } }' });
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL');
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', listen);
  expect(rejections).toEqual([]);
});
