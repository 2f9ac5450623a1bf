import { getIntrospectionQuery, parse, validate } from 'graphql';
import { LIMITS, MAX_VALIDATION_ERRORS, shapeRule } from '../../src/http/limits';
import { ask, sampleSchema, startSample, type Running } from './support';

let hub: Running;
beforeAll(async () => void (hub = await startSample({ operationMs: 60_000 })));
afterAll(() => hub.server.close());

const repeat = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (depth: number): string => '{ unit '.concat('{ parent '.repeat(depth - 2), '{ code }', ' }'.repeat(depth - 1));
const items = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));
const typeOf = (hops: number): string => '{ type '.repeat(hops) + '{ ofType '.repeat(14) + '{ name }' + ' }'.repeat(14 + hops);

/** Each limit at its edge: the query that just passes, the one that just does not, and what it asked. */
const edges: { limit: keyof typeof LIMITS; passes: object; fails: object; asked: number | string }[] = [
  { limit: 'depth', passes: { query: nested(12) }, fails: { query: nested(13) }, asked: 13 },
  {
    limit: 'depth',
    passes: { query: `{ unit { ...A } } fragment A on Unit ${nested(11).replace('{ unit', '{ parent')}` },
    fails: { query: `{ unit { ...A } } fragment A on Unit ${nested(12).replace('{ unit', '{ parent')}` },
    asked: 13,
  },
  { limit: 'depth', passes: { query: `{ __type(name: "Unit") { fields ${typeOf(1)} } }` }, fails: { query: `{ __type(name: "Unit") { fields { args ${typeOf(1)} } } ${nested(13).slice(1)}` }, asked: 13 },
  { limit: 'aliases', passes: { query: `{ ${repeat(20, (n) => `a${n}: __typename`)} }` }, fails: { query: `{ ${repeat(21, (n) => `a${n}: __typename`)} }` }, asked: 21 },
  {
    limit: 'aliases',
    passes: { query: `{ ...F ... on Query { ...F } } fragment F on Query { ${repeat(10, (n) => `a${n}: language`)} }` },
    fails: { query: `{ ...F ... on Query { ...F } } fragment F on Query { ${repeat(11, (n) => `a${n}: language`)} }` },
    asked: 22,
  },
  { limit: 'fields', passes: { query: `{ ${'language '.repeat(300)} }` }, fails: { query: `{ ${'language '.repeat(301)} }` }, asked: 301 },
  {
    limit: 'fields',
    passes: { query: `{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ${'language '.repeat(75)} }` },
    fails: { query: `{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ${'language '.repeat(76)} }` },
    asked: 304,
  },
  {
    limit: 'directives',
    passes: { query: `{ ${repeat(10, () => 'language @include(if: true)')} }` },
    fails: { query: `{ ${repeat(10, () => 'language @include(if: true)')} ... @skip(if: false) { language } }` },
    asked: 11,
  },
  { limit: 'tokens', passes: { query: `# ${'comment '.repeat(3_000)}\n{ language }` }, fails: { query: `{ ${'language '.repeat(2_000)} }` }, asked: '> 2000' },
  { limit: 'nesting', passes: { query: `{${' ... {'.repeat(99)} language${'}'.repeat(100)}` }, fails: { query: `{${' ... {'.repeat(100)} language${'}'.repeat(101)}` }, asked: '> 100' },
  { limit: 'listItems', passes: { query: '{ echo(texts: [' + items(250).join(' ').replace(/\d+/g, '"$&"') + ']) }' }, fails: { query: '{ echo(texts: [' + items(251).join(' ').replace(/\d+/g, '"$&"') + ']) }' }, asked: 251 },
  {
    limit: 'listItems',
    passes: { query: 'query($f: Filter) { echo(filter: $f) }', variables: { f: { codes: items(250) } } },
    fails: { query: 'query($f: Filter) { echo(filter: $f) }', variables: { f: { codes: items(251) } } },
    asked: 251,
  },
  { limit: 'introspections', passes: { query: '{ __schema { types { name } } }' }, fails: { query: '{ __schema { types { name } } __type(name: "Unit") { name } }' }, asked: 2 },
  {
    limit: 'circles',
    passes: { query: '{ __type(name: "Unit") { fields { type { fields { name } } } } }' },
    fails: { query: '{ __type(name: "Unit") { fields { type { fields { type { interfaces { name } } } } } } }' },
    asked: 3,
  },
  // 1 + first × (1 standing + 1 unit)
  { limit: 'nodes', passes: { query: '{ ranking(first: 9999) { nodes { unit { code } } } }' }, fails: { query: '{ ranking(first: 10000) { nodes { unit { code } } } }' }, asked: 20_001 },
  {
    limit: 'nodes',
    passes: { query: 'query($n: Int) { ranking(first: $n) { edges { node { unit { code } } } } }', variables: { n: 6_666 } },
    fails: { query: 'query($n: Int) { ranking(first: $n) { edges { node { unit { code } } } } }', variables: { n: 6_667 } },
    asked: 20_002,
  },
  // 9,999 units with so many values that a resolver computes
  {
    limit: 'values',
    passes: { query: `{ ranking(first: 9999) { nodes { rank unit { ${repeat(10, (n) => `a${n}: aliasOf`)} } } } }` },
    fails: { query: `{ ranking(first: 9999) { nodes { rank unit { ${repeat(11, (n) => `a${n}: aliasOf`)} } } } }` },
    asked: 109_989,
  },
];

test.each(edges)('$limit is allowed up to its limit and refused beyond, saying what was asked ($asked)', async ({ limit, passes, fails, asked }) => {
  const good = await ask(hub.url, passes);
  expect(good.body.errors).toBeUndefined();
  const { status, text, body } = await ask(hub.url, fails, { accept: 'application/graphql-response+json', 'accept-language': 'en' });
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', field: limit, value: String(asked) });
  expect(body.errors?.[0]?.message).toContain(`at most ${LIMITS[limit]}`);
  expect(text.length).toBeLessThan(2_000);
});

test("GraphiQL's introspection is within every limit", async () => {
  const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, oneOf: true });
  const { body } = await ask(hub.url, { query });
  expect(body.errors).toBeUndefined();
  expect(body.extensions?.cost.requested).toBeLessThan(LIMITS.nodes);
});

test('fragments that double at each step, or contain each other, cost no time', async () => {
  const chain = repeat(120, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const circle = 'fragment A on Unit { parent { ...B } } fragment B on Unit { parent { ...A } }';
  const begun = Date.now();
  const doubled = await ask(hub.url, { query: `{ ...F0 } ${chain} fragment F120 on Query { language }` });
  const circled = await ask(hub.url, { query: `{ unit { ...A } } ${circle}` });
  expect(Date.now() - begun).toBeLessThan(2_000);
  expect(doubled.body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
  expect(circled.body.errors?.[0]?.message).toBe('Đoạn (fragment) "A" chứa chính nó.');
});

test('hundreds of equal fields are refused before any rule looks at a field', () => {
  let fieldsSeen = 0;
  const other = () => ({ SelectionSet: () => void fieldsSeen++ });
  const look = (fields: number) =>
    validate(sampleSchema('vi'), parse(`{ ${'unit{code}'.repeat(fields)} }`), [other, shapeRule(true)], { maxErrors: MAX_VALIDATION_ERRORS });
  expect(look(499)[0]?.message).toContain('fields is 998');
  expect(fieldsSeen).toBe(0);
  expect(look(150)).toEqual([]);
  expect(fieldsSeen).toBe(151);
});

test('JSON nested deeper than any query needs is refused before it is parsed, texts left aside', async () => {
  const nested = (depth: number, inner = '') => `{"query":"query($t: [String]) { echo(texts: $t) }","variables":{"t":${'['.repeat(depth)}${inner}${']'.repeat(depth)}}}`;
  for (const depth of [99, 100_000]) {
    const { status, body } = await ask(hub.url, nested(depth));
    expect([status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.extensions.field]).toEqual([400, 'QUERY_TOO_EXPENSIVE', 'body']);
  }
  expect((await ask(hub.url, nested(98))).body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const text = JSON.stringify(String.raw`\" ${'['.repeat(200)} "`);
  expect((await ask(hub.url, nested(1, text))).body.data).toEqual({ echo: expect.stringContaining('[[[') });
  const address = `${hub.url}/graphql?${new URLSearchParams({ query: '{ language }', variables: `{"a":${'['.repeat(150)}${']'.repeat(150)}}` })}`;
  expect((await fetch(address, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(400);
});

test.each(['[', '{a:', '[{a:', '('])('a query that opens "%s" until the stack would end is refused before it is parsed', async (opening) => {
  for (const [before, count] of [['{ echo(texts: ', 1_900], ['query($t: [String] = ', 1_900], ['{ echo(texts: ', 100_000]] as const) {
    const { body } = await ask(hub.url, { query: before + opening.repeat(count) });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
  }
});

test('brackets in texts and comments are not counted', async () => {
  expect((await ask(hub.url, { query: `{ echo(text: "${'['.repeat(500)}") # ${'{'.repeat(500)}\n }` })).body.errors).toBeUndefined();
});
