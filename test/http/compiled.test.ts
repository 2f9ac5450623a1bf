import { execute, parse } from 'graphql';
import { CompiledOperations } from '../../src/http/compiled';
import { sampleSchema } from './sample';
import { MAIN_FIELDS } from './sample-types';
import { ask, startSample, type Running } from './support';

const schema = sampleSchema('vi');
const withoutCost = (text: string): string => text.replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID');
let hub: Running;
beforeAll(async () => void (hub = await startSample()));
afterAll(() => hub.server.close());

/** Runs a query as the hub does the second time; undefined = left to graphql-js. */
async function compiled(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  const operations = new CompiledOperations(schema);
  expect(await operations.run(document, operation, { language: 'vi' }, variables)).toBeUndefined();
  return operations.run(document, operation, { language: 'vi' }, variables);
}

const interpreted = async (query: string, variables: Record<string, unknown> = {}) =>
  execute({ schema, document: parse(query), contextValue: { language: 'vi' }, variableValues: variables });

const queries: { query: string; variables?: Record<string, unknown>; fit?: boolean }[] = [
  { query: '{ language unit { code name parent { code } children { code children { name } } } }' },
  { query: `{ ranking(first: 3) { totalCount nodes { ${MAIN_FIELDS.join(' ')} unit { name } mainIndicators { points node { code } } components { points } } } }` },
  { query: '{ ranking(first: 2) { ...A ... on Ranking { nodes { level } } } } fragment A on Ranking { nodes { rank unit { code } } edges { node { rank } } }' },
  { query: '{ unit { parent { code } } } ' },
  { query: '{ b: language a: language unit { z: name y: code __typename } __typename }' },
  { query: '{ echo }' },
  { query: '{ echo(text: null, kind: COMMUNE, kinds: [PROVINCE, COMMUNE], filter: { kind: PROVINCE }, texts: "một", flag: false) }' },
  { query: String.raw`{ echo(text: "\"quoted\" ' \u2028 \\ ${'${x}'} </script> \u0000") }` },
  { query: 'query($t: String, $n: Int = 9, $k: Kind, $f: Filter, $x: [String], $m: Moment) { echo(text: $t, number: $n, kind: $k, filter: $f, texts: $x, at: $m) }', variables: {} },
  {
    query: 'query($t: String, $n: Int = 9, $k: Kind, $f: Filter, $x: [String], $m: Moment) { echo(text: $t, number: $n, kind: $k, filter: $f, texts: $x, at: $m) }',
    variables: { t: null, n: null, k: 'COMMUNE', f: { codes: ['a', null] }, x: 'one', m: '2024', unknown: 1 },
  },
  { query: 'query($i: ID) { unit(code: "1") { code } nodes(ids: ["1"]) { code } }', variables: { i: 7 } },
  { query: 'query($c: String, $k: Kind, $t: [String]) { echo(filter: { codes: ["a", $c, null], kind: $k }, texts: $t) }', variables: { c: 'x', k: 'COMMUNE', t: ['y'] } },
  { query: 'query($c: String, $k: Kind) { echo(filter: { codes: [$c], kind: $k }) }', variables: { c: null, k: null } },
  { query: 'query($k: Kind) { a: echo(filter: { kind: $k }) b: echo(kind: $k) }', variables: { k: 'PROVINCE' } },
  { query: '{ units(first: 0) { code } }' },
  { query: '{ slow(ms: 5) language }' },
  // left to graphql-js
  { query: '{ language @skip(if: true) unit { code } }', fit: false },
  { query: 'query($k: Kind) { echo(filter: { kind: $k }) }', fit: false },
  { query: 'query($k: Kind = COMMUNE) { echo(filter: { kind: $k }) }', fit: false },
  { query: 'query($c: String, $k: Kind) { echo(filter: { codes: ["a", $c], kind: $k }) }', variables: { c: 'x' }, fit: false },
  { query: '{ named(name: "x") { name } }', fit: false },
  { query: '{ __schema { queryType { name } } }', fit: false },
  { query: '{ __proto__: language unit { code } }', fit: false },
  { query: '{ a_b: language }', fit: false },
  { query: '{ echo(at: "2024") }', fit: false },
  { query: 'query($f: Filter) { echo(filter: $f) }', variables: { f: [] }, fit: false },
  { query: '{ sql }', fit: false },
  { query: '{ unit(code: "none") { code } language }', fit: false },
  { query: '{ ranking(first: 1) { nodes { getter } } }', fit: false },
];

test.each(queries)('$query is answered with the same bytes when it is compiled', async ({ query, variables, fit = true }) => {
  const fast = await compiled(query, variables);
  expect(fast !== undefined).toBe(fit);
  if (fast) expect(JSON.stringify(fast)).toBe(JSON.stringify(await interpreted(query, variables)));
  const texts = [];
  for (let use = 0; use < 3; use++) texts.push(withoutCost((await ask(hub.url, { query, variables })).text));
  expect(new Set(texts).size).toBe(1);
});

test('an operation is compiled only when it comes again, and operations of one document do not mix', async () => {
  const query = 'query A { language } query B { unit { code } }';
  for (let use = 0; use < 3; use++) {
    expect((await ask(hub.url, { query, operationName: 'A' })).body.data).toEqual({ language: 'vi' });
    expect((await ask(hub.url, { query, operationName: 'B' })).body.data).toEqual({ unit: { code: '34' } });
    expect((await ask(hub.url, { query, operationName: 'A' }, { 'accept-language': 'en' })).body.data).toEqual({ language: 'en' });
  }
});
