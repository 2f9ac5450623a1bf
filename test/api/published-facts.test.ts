import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/data-source';
import { fillWithSeeds, seededHub, SEEDS } from '../support/seeded';
import { Api } from './harness';

const TABLES: any[] = readdirSync(join(SEEDS, 'published/facts')).map((file) => JSON.parse(readFileSync(join(SEEDS, 'published/facts', file), 'utf8')));
const ALL = TABLES.reduce((count, { facts }) => count + facts.length, 0);

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

const FIELDS = `id table title year territory rankScope unitKind name unit { slug code } parent score scoreFrom scaleMax scaleText rank impliedRank rankFrom position of class group
  details { name value } decision announced sources { code } notes`;
const facts = async (selection: string, language: 'vi' | 'en' = 'vi'): Promise<any[]> =>
  (await api.ask(`{ publishedFacts(${selection} first: 100) { nodes { ${FIELDS} } } }`, { language })).publishedFacts.nodes;

test('every fact of every file is answered as the file has it, page by page, and its id leads back', async () => {
  const found: any[] = [];
  for (let after = ''; after !== 'end'; ) {
    const { publishedFacts } = await api.ask(`query($after: String) { publishedFacts(first: 60, after: $after) { totalCount nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`, { variables: { after: after || null } });
    expect(publishedFacts.totalCount).toBe(ALL);
    found.push(...publishedFacts.nodes);
    after = publishedFacts.pageInfo.hasNextPage ? publishedFacts.pageInfo.endCursor : 'end';
  }
  expect(found).toHaveLength(ALL);
  for (const { id, sources, facts: expected, ...table } of TABLES) {
    const here = found.filter((fact) => fact.table === id);
    expect(here.map((fact) => fact.name).sort()).toEqual(expected.map((fact: any) => fact.name).sort());
    for (const { unit: _unit, level: _level, rank, ...fact } of expected) {
      const wasRead = fact.rankFrom === 'published';
      const same = { ...fact, territory: table.territory, title: table.title, scaleMax: table.scale.max, rank: wasRead ? rank : null, impliedRank: wasRead ? null : rank, sources: sources.map((code: string) => ({ code })) };
      expect(here).toContainEqual(expect.objectContaining(same));
    }
  }
  const { node } = await api.ask('query($id: ID!) { node(id: $id) { id ... on PublishedFact { name } } }', { variables: { id: found[7].id } });
  expect(node).toEqual({ id: found[7].id, name: found[7].name });
});

test('the unit is resolved where the register knows it; other provinces have no departments there', async () => {
  const dakLak = await facts('territory: "66", year: 2022,');
  expect(dakLak.find(({ name }) => name === 'Sở NN-PTNT')).toMatchObject({ unit: { slug: 'dak-lak.so-nong-nghiep-va-phat-trien-nong-thon' }, score: '0.81979', rank: 1, scaleMax: '1' });
  expect(dakLak.find(({ name }) => name === 'UBND TP. Buôn Ma Thuột')).toMatchObject({ unit: { code: '643' }, of: 15 });
  expect((await facts('territory: "68",')).every(({ unit }) => unit === null)).toBe(true);
  const tuyenQuang = await facts('territory: "08", year: 2023,');
  expect(tuyenQuang).toHaveLength(12);
  expect(tuyenQuang.filter(({ unit }) => unit === null)).toEqual([]);
  expect(tuyenQuang.map(({ unit }) => unit.code).filter((code) => code !== null).sort()).toEqual(['02209', '02218', '02230', '02290', '070', '072', '075', '076']);
});

test('before the register begins a province is found as it was on its first day', async () => {
  const early = (await facts('year: 2020,')).filter(({ table }) => ['dti-2020-provinces-partial', 'pci-2020-provinces'].includes(table));
  expect(early).toHaveLength(14 + 63);
  expect(early.filter(({ unit }) => unit === null)).toEqual([]);
});

test('a rank that nobody printed is no rank', async () => {
  const naHang = (await facts('territory: "08", year: 2023,')).find(({ name }) => name === 'Huyện Na Hang');
  expect(naHang).toMatchObject({ score: '434.21', rank: null, impliedRank: 7, rankFrom: 'implied: last of 7 districts', position: 'last', scaleMax: null });
});

test('by unit, whatever it was called then; unknown is NOT_FOUND; no year, no facts', async () => {
  const ofHaTinh = await facts('unit: "42",');
  expect(ofHaTinh.map(({ year, rank, of }) => [year, rank, of])).toEqual(expect.arrayContaining([[2022, 37, 63]]));
  const slug = await facts('unit: "dak-lak.so-tu-phap",');
  expect(slug).toMatchObject([{ year: 2022, rank: 2, score: '0.81735' }]);
  expect((await api.refusal('{ publishedFacts(unit: "nowhere") { totalCount } }')).code).toBe('NOT_FOUND');
  expect(await facts('year: 2001,')).toEqual([]);
});

test.each([-5, 1999, 2100])('published facts of the year %i are refused: there can be none', async (year) => {
  expect(await api.refusal(`{ publishedFacts(year: ${year}) { totalCount } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'year', value: String(year), remedy: 'Phải từ 2000 đến 2099.' });
});

test('loading again writes nothing', async () => {
  const state = `select count(*)::int, max(xmin::text::bigint)::text from published_fact`;
  const before = await database.dataSource.query(state);
  await fillWithSeeds(database);
  expect(await database.dataSource.query(state)).toEqual(before);
});
