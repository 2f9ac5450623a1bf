import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { loadSeeds } from '../../src/indexers/load-seeds';
import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfPlan } from '../../src/indexers/plan-faults';
import { buildHubSchema } from '../../src/resolvers/build';
import { asInFile, inOneLanguage, sectionOfFile, sectionQuery, SECTIONS } from '../support/plan-answer';
import { PUBLISHED_AT, seededHub, SEEDS } from '../support/seeded';
import { SIXTH_PLAN, SIXTH_SOURCE } from '../support/sixth-plan';
import { Api } from './harness';

const PLANS: any[] = readdirSync(join(SEEDS, 'plans')).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(join(SEEDS, 'plans', file), 'utf8')));
const ROWS = [...readFileSync(join(SEEDS, 'plans/ROWS.md'), 'utf8').matchAll(/^\| (\S+) \| (\S+)\.json \|/gm)].map(([, row, plan]) => ({ row: row!, plan: plan! }));

let [database, folder]: [Database, string] = [undefined!, undefined!];
let api: Api;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await seededHub();
  folder = await mkdtemp(join(tmpdir(), 'sixth-plan-'));
  await cp(SEEDS, folder, { recursive: true });
  await writeFile(join(folder, 'plans/ZZ-2030.json'), JSON.stringify(SIXTH_PLAN));
  const sources = JSON.parse(await readFile(join(SEEDS, 'sources.json'), 'utf8'));
  await writeFile(join(folder, 'sources.json'), JSON.stringify([...sources, SIXTH_SOURCE]));
  await loadSeeds(database.dataSource, { folder, at: PUBLISHED_AT, progress: () => undefined });
  [api, schema] = [await Api.open(database), await buildHubSchema('en')];
}, 120_000);
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('every one of the 152 rows is found through the API, with its own words, their place and an id that leads back', async () => {
  expect(ROWS).toHaveLength(152);
  for (const { row, plan: code } of ROWS) {
    const { plan } = await api.ask(`query($code: String!, $row: String!) { plan(code: $code) { items(row: $row) { __typename id code rows text citation { source { code } quote } } } }`, { variables: { code, row } });
    expect(plan.items.length).toBeGreaterThan(0);
    for (const item of plan.items) {
      expect(item).toMatchObject({ rows: expect.arrayContaining([row]), text: expect.stringMatching(/\S/), citation: { quote: expect.stringMatching(/\S/) } });
      const { node } = await api.ask('query($id: ID!) { node(id: $id) { __typename id ... on PlanItem { code } } }', { variables: { id: item.id } });
      expect(node).toEqual({ __typename: item.__typename, id: item.id, code: item.code });
    }
  }
});

test.each(PLANS.map((plan) => plan.code))('%s lists its rows; an unknown one is NOT_FOUND and names them', async (code) => {
  const { plan } = await api.ask(`{ plan(code: "${code}") { rows items { code } } }`);
  expect([...plan.rows].sort()).toEqual(ROWS.filter((row) => row.plan === code).map(({ row }) => row).sort());
  expect(new Set(plan.items.map((item: any) => item.code)).size).toBe(plan.items.length);
  const refusal = await api.refusal(`{ plan(code: "${code}") { items(row: "ZZ-9") { code } } }`, { language: 'en' });
  expect([refusal.code, refusal.remedy]).toEqual(['NOT_FOUND', expect.stringContaining(plan.rows[0])]);
});

describe.each([...PLANS, SIXTH_PLAN].map((plan) => [plan.code, plan]))('%s', (code, file: any) => {
  test.each(['vi', 'en'] as const)('is answered in %s exactly as its file has it, every field of every section', async (language) => {
    for (const section of SECTIONS) {
      const { plan } = await api.ask(sectionQuery(schema, code, section), { language });
      expect(asInFile(plan[section])).toEqual(inOneLanguage(sectionOfFile(file, section), language));
    }
  });
});

test('a sixth plan needs no code: its rule is judged, its items are found', async () => {
  for (const section of SECTIONS) expect(SIXTH_PLAN[section as 'goals']!.length).toBeGreaterThan(0);
  const { verdicts } = await api.ask('{ verdicts(plan: "ZZ-2030", year: 2023, result: [YES]) { totalCount nodes { rule { code rows plan { code } } unit { kind } } } }');
  expect(verdicts.nodes[0]).toEqual({ rule: { code: 'ZZ-R1', rows: ['ZZ-R1'], plan: { code: 'ZZ-2030' } }, unit: { kind: 'DEPARTMENT' } });
  const { plan } = await api.ask('{ plan(code: "ZZ-2030") { items(row: "ZZ-t") { __typename ambiguity { chosen } note } } }');
  expect(plan.items).toEqual([{ __typename: 'PlanTarget', ambiguity: { chosen: 'Tổng số' }, note: 'Ghi chú thử.' }]);
});

test('a plan whose references lead nowhere is refused', () => {
  expect(faultsOfPlan(SIXTH_PLAN)).toEqual([]);
  const [target] = SIXTH_PLAN.targets!;
  expect(inEnglish(faultsOfPlan({ ...SIXTH_PLAN, roles: [], phases: SIXTH_PLAN.phases!.slice(0, 1), targets: [target!, target!] }))).toEqual(expect.arrayContaining([
    '/targets/1/id: id "ZZ-t" stands twice', '/criteria/0/attestedBy: ZZ-c: attestedBy names "ZZ-P-lead", which is not in roles', '/route/0/role: ZZ-P-1: role names "ZZ-P-lead", which is not in roles',
    '/phases/0/boundary/owner: ZZ-M-1: boundary.owner names "ZZ-M-2", which is not in phases', '/milestones/0/phase: ZZ-M-final: phase names "ZZ-M-2", which is not in phases',
  ]));
});
