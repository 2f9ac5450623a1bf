import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/resolvers/build';
import { ask } from '../http/support';
import { startHub, type RunningHub } from '../support/running-hub';
import { LANGUAGES, QUERY_FILES, SAVED_QUERIES } from '../support/saved-queries';
import { seededHub } from '../support/seeded';
import { EXPECTED, seenIn } from './saved-queries.expected';

let database: Database;
let hub: RunningHub;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await seededHub();
  schema = await buildHubSchema('en');
  hub = await startHub(database);
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

test('the list has every saved query, for dashboards, analysts and partners, each with what to expect of it', () => {
  const files = SAVED_QUERIES.map(({ file }) => file);
  expect([...files].sort()).toEqual([...QUERY_FILES].sort());
  expect(Object.keys(EXPECTED).sort()).toEqual([...files].sort());
  expect([...new Set(SAVED_QUERIES.map(({ reader }) => reader))]).toEqual(['dashboards', 'analysts', 'partners']);
});

test.each(SAVED_QUERIES)('$file has a title and one to three sentences about it in both languages', ({ title, about, query }) => {
  for (const language of LANGUAGES) {
    expect(title[language].length).toBeGreaterThan(10);
    const sentences = about[language].replace(/\(.*?\)|".*?"/g, '').split(/[.?!](?=\s|$)/).filter((sentence) => sentence.trim() !== '');
    expect([1, 2, 3]).toContain(sentences.length);
    expect(about[language]).toBe(about[language].normalize('NFC'));
  }
  expect(title.vi).not.toBe(title.en);
  expect(query).toMatch(/^# .*[à-ỹ].*\n# [\x20-\x7Eà-ỹĐđ]+\n(query) \w+/i);
});

test.each(SAVED_QUERIES)('$file is valid, and shows what its explanation promises, in both languages', async ({ file, query, variables }) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  const expected = EXPECTED[file]!;
  for (const language of LANGUAGES) {
    const { status, body, text } = await ask(hub.url, { query, variables }, { 'accept-language': language });
    if (body.errors !== undefined) throw new Error(text);
    expect([status, body.extensions]).toEqual([200, expect.objectContaining({ provenance: expected.provenance })]);
    expect(expected.look(body.data)).toEqual(seenIn(expected, language));
  }
});

test('the next page begins where the first one ends', async () => {
  const { query, variables } = SAVED_QUERIES.find(({ file }) => file === '17-pages')!;
  const page = async (after: unknown) => ((await ask(hub.url, { query, variables: { ...variables, after } })).body.data as any).ranking;
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([first, second].flatMap(({ edges }) => edges.map((edge: any) => edge.node.rank))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(second.snapshot.id).toBe(variables.snapshot);
});

describe('what an explanation tells its reader to change works', () => {
  const changed = async (file: string, change: object) => {
    const { query, variables } = SAVED_QUERIES.find((one) => one.file === file)!;
    return (await ask(hub.url, { query, variables: { ...variables, ...change } })).body;
  };

  const tries: readonly (readonly [file: string, change: object, look: (data: any) => unknown, see: unknown])[] = [
    ['01-thai-binh-departments', { year: 2024 }, (data) => data.ranking.nodes[0].rank, 1],
    ['02-top-movers', { territory: '66', unitKind: 'DISTRICT' }, (data) => data.ranking.totalCount, 15],
    ['03-unit-card', { filter: { unit: ['thai-binh.so-xay-dung'] } }, (data) => data.ranking.nodes[0].components.filter((one: any) => one.status === 'MISSING').map((one: any) => one.points), [null]],
    ['04-provinces-2024', { unitsAsOf: '2024-12-31' }, (data) => data.ranking.totalCount, 63],
    ['05-buon-ma-thuot-communes', { within: '646' }, (data) => [data.ranking.scope, data.ranking.totalCount], ['PARENT', 10]],
    ['06-by-main-indicator', { by: { mainIndicator: 'CYBERSECURITY' } }, (data) => data.ranking.nodes[0].rank, 1],
    ['06-by-main-indicator', { by: { pillar: 'ECONOMY' } }, (data) => data.ranking.nodes[0].unit.name, 'Đà Nẵng'],
    ['09-published-facts', { territory: 'VN' }, (data) => data.publishedFacts.totalCount > 50, true],
    ['13-verdicts', { result: null }, (data) => data.verdicts.totalCount, 19],
    ['13-verdicts', { rule: null }, (data) => new Set(data.verdicts.nodes.map((one: any) => one.rule.code)).size > 1, true],
    ['14-plan-rows', { plan: 'TQ-2022', row: null }, (data) => data.plan.items.length > 5, true],
    ['14-plan-rows', { plan: 'BK-2022', row: null }, (data) => data.plan.items.length > 5, true],
    ['14-plan-rows', { plan: 'HT-2025', row: null }, (data) => data.plan.items.length > 5, true],
    ['14-plan-rows', { plan: 'BMT-2023', row: null }, (data) => data.plan.items.length > 5, true],
    ['19-verify', { filter: {} }, (data) => data.snapshots.nodes[0].provenance, 'SYNTHETIC'],
    ['22-goals', { plan: 'TQ-2022', province: '08', index: null }, ({ plan, unit }) => [plan.goals[0].outcomes[0].result, new Set(unit.nationalResults.map((one: any) => one.index)).size], ['NO', 2]],
    ['23-calendar', { asOf: '2025-11-30' }, ({ calendar: { nodes } }) => [nodes[2].tally.sent, nodes[2].tally.inTime, nodes[2].tally.late === nodes[2].tally.due - 1], [2, 1, true]],
    ...['TQ-2022', 'BK-2022', 'HT-2025', 'BMT-2023'].map((plan) => ['24-ambiguities', { plan, year: null }, (data: any) => data.ambiguities.length > 8, true] as const),
    ['25-simulate', { input: { plan: 'TB-2023', year: 2023, changes: [{ kind: 'TIE_RULE', rule: 'TB-R3', value: 'COUNT' }] } }, (data) => data.simulate.loses.length, 5],
    ['26-compare-verdicts', { plans: ['BMT-2023', 'TB-2023'] }, (data) => data.compareVerdicts.plans.map((one: any) => one.verdicts.length), [1, 0]],
  ];
  test.each(tries)('%s with %j', async (file, change, look, see) => {
    const { data, errors } = await changed(file, change);
    expect(errors).toBeUndefined();
    expect(look(data)).toEqual(see);
  });

  test('a wrong component is answered with the right ones', async () => {
    const { errors } = await changed('07-by-component', { component: '99' });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', remedy: expect.stringContaining('1.1, 1.2') });
  });
});
