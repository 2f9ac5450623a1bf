import { ask, startSample, type Running } from './support';

let hub: Running;

beforeAll(async () => void (hub = await startSample()));
afterAll(() => hub.server.close());

/** What queries cost: objects that the answer could hold. */
test.each([
  { query: '{ language }', cost: 0 },
  { query: '{ unit { code } }', cost: 1 },
  { query: '{ units { code parent { code } } }', cost: 100 },
  { query: '{ units(first: 3) { code parent { code } } }', cost: 6 },
  { query: 'query($n: Int = 4) { units(first: $n) { code } }', cost: 4 },
  { query: 'query($n: Int) { units(first: $n) { code } }', cost: 50 },
  { query: 'query($n: Int) { units(first: $n) { code } }', variables: { n: null }, cost: 50 },
  { query: '{ units(first: -5) { code } }', cost: 0 },
  { query: '{ ranking { totalCount } }', cost: 1 },
  { query: '{ ranking(first: 2) { nodes { mainIndicators { points } components { points } verdict(rule: "x") { code } } } }', cost: 1 + 2 * (1 + 9 + 100 + 1) },
  { query: '{ ranking(first: 3321) { nodes { rank points unit { name } verdict(rule: "TB-R1") { code } } } }', cost: 1 + 3321 * 3 },
  { query: '{ unit { children { children { code } } } }', cost: 1 + 100 + 100 * 100 },
  { query: 'query($n: Int = 1) { units(first: $n) { code } }', variables: { n: null }, cost: 50 },
  { query: '{ units(first: null) { code } }', cost: 50 },
  { query: 'query($n: Int = 7) { ...A } fragment A on Query { ranking(first: $n) { ...B } } fragment B on Ranking { nodes { unit { code } } }', cost: 1 + 7 * 2 },
  { query: 'query($yes: Boolean!) { unit @skip(if: $yes) { code } units(first: 2) @include(if: $yes) { code } }', variables: { yes: true }, cost: 3 },
  { query: '{ named { name ... on Unit { parent { code } children { code } } } }', cost: 1 + 1 + 100 },
  { query: '{ a: units(first: 2) { code } b: units(first: 3) { code } }', cost: 5 },
  { query: 'query A { units(first: 2) { code } } query B { units(first: 3) { code } }', operationName: 'B', cost: 3 },
  { query: 'query($ids: [ID!]!) { nodes(ids: $ids) { code } }', variables: { ids: ['1', '2', '3'] }, cost: 3 },
  { query: '{ nodes(ids: ["1", "2"]) { code } }', cost: 2 },
  { query: '{ ...A } fragment A on Query { units(first: 2) { ...B } } fragment B on Unit { parent { code } }', cost: 4 },
])('$query costs $cost', async ({ cost, ...request }: { query: string; variables?: object; operationName?: string; cost: number }) => {
  for (let use = 0; use < 3; use++) {
    expect((await ask(hub.url, request)).body.extensions).toEqual({ cost: { requested: cost, limit: 20_000 } });
  }
});
