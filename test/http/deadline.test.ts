import { GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLFieldConfigMap } from 'graphql';
import { later, list } from './sample-types';
import { ask, startSample, type Running } from './support';

const started: string[] = [];
const count = (name: string): void => void started.push(name);
const busy = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end;);
};

/** Work that waits, work that uses the processor, and work that comes after either. */
const Step: GraphQLObjectType = new GraphQLObjectType({
  name: 'Step',
  fields: (): GraphQLFieldConfigMap<unknown, unknown> => ({
    name: { type: GraphQLString, resolve: () => (count('name'), 'x') },
    wait: { type: Step, resolve: () => (count('wait'), later({}, 400)) },
    calculate: { type: Step, resolve: () => (count('calculate'), busy(100), {}) },
    many: { type: list(Step), resolve: () => Array(50).fill({}) },
  }),
});
const query = new GraphQLObjectType({ name: 'Query', fields: { step: { type: Step, resolve: () => ({}) } } });
const schemas = { vi: new GraphQLSchema({ query }), en: new GraphQLSchema({ query }) };

let hub: Running;
beforeAll(async () => void (hub = await startSample({ schemas, operationMs: 300 })));
beforeEach(() => void started.splice(0));
afterAll(() => hub.server.close());

test.each([
  { what: 'waits', query: '{ step { wait { name wait { name } } } }' },
  { what: 'calculates', query: '{ step { many { calculate { name } } } }' },
])('an operation that $what beyond its time is refused at once, every time, and nothing of it starts any more', async ({ query }) => {
  for (let use = 0; use < 3; use++) {
    started.splice(0);
    const { status, body } = await ask(hub.url, { query }, { accept: 'application/graphql-response+json' });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Truy vấn mất quá 0.3 giây nên bị dừng.',
      extensions: { code: 'QUERY_TOO_EXPENSIVE', field: 'time', value: '> 300 ms', remedy: expect.stringContaining('chia thành nhiều') },
    });
    const begun = started.length;
    await later(undefined, 600);
    expect(started).toHaveLength(begun);
    expect(begun).toBeLessThan(10);
  }
  expect(hub.lines).toEqual([]);
});

test('an operation within its time is answered, and as plain JSON a refused one has status 200', async () => {
  expect((await ask(hub.url, { query: '{ step { name calculate { name } } }' })).body.data).toEqual({ step: { name: 'x', calculate: { name: 'x' } } });
  expect((await ask(hub.url, { query: '{ step { wait { name } } }' })).status).toBe(200);
});
