import type { Database } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/resolvers/build';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';
import { textsFor } from './hostile-texts';
import { bodyOf, expectHarmless, Target, type Reply } from './target';
import { textPlaces, type TextPlace } from './text-places';

let database: Database;
let hub: RunningHub;
let target: Target;
let places: TextPlace[];
beforeAll(async () => {
  database = await seededHub();
  hub = await startHub(database);
  target = new Target(hub.url);
  places = textPlaces(await buildHubSchema('en'));
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

test('places are found in arguments, in filters and within lists of input objects', () => {
  expect(places.map(({ place }) => place)).toEqual(expect.arrayContaining([
    'Query.units(search)', 'Query.units(filter.parent)', 'Query.node(id)', 'Query.ranking(after)', 'Query.whatIf(input.changes.unit)', 'Plan.items(row)', 'Standing.verdict(rule)', 'Rule.applies(asOf)',
  ]));
  expect(places.length).toBeGreaterThan(35);
});

test('whatever text stands in whatever place: it is answered or refused by code, and nothing of the inside is told', async () => {
  for (const { place, scalar, query, variables } of places) {
    const texts = textsFor(place, scalar);
    for (let at = 0; at < texts.length; at += 8) {
      const some = texts.slice(at, at + 8);
      const replies = await Promise.all(some.map((text) => target.ask(query, variables(text))));
      replies.forEach((reply, index) => expectHarmlessAt(place, some[index]!, reply));
    }
  }
  expect(hub.lines.filter((line) => !line.includes('A request took long.'))).toEqual([]); // how fast a busy machine is says nothing
  expect(bodyOf((await target.ask('{ plan(code: "TB-2023") { name } }')).text).data).toEqual({ plan: { name: expect.any(String) } });
}, 600_000);

function expectHarmlessAt(place: string, text: string, reply: Reply): void {
  try {
    expectHarmless(reply, 60_000);
    if ((bodyOf(reply.text).errors ?? []).length > 0) expect(reply.text.length).toBeLessThan(3_000);
  } catch (error) {
    throw new Error(`${place} with ${JSON.stringify(text.slice(0, 100))} was answered: ${reply.text.slice(0, 1_000)}`, { cause: error });
  }
}

test('the judgement itself sees a leak', () => {
  const leaking = (message: string): Reply => ({ status: 200, text: JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId: '00000000-0000-0000-0000-000000000000' } }] }) });
  for (const message of ['TypeError: x', 'at run (/srv/hub/src/x.ts:3:4)', 'invalid byte sequence for encoding "UTF8"', 'relation "unit" does not exist', 'Maximum call stack size exceeded']) {
    expect(() => expectHarmless(leaking(message))).toThrow();
  }
  expect(() => expectHarmless(leaking('Không có đơn vị này.'))).not.toThrow();
  expect(() => expectHarmless({ status: 500, text: '{}' })).toThrow();
});
