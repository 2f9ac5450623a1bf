import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';

const ROOT = join(__dirname, '..');
const SEEDS = join(ROOT, 'seeds');
const text = (file: string): string => readFileSync(join(SEEDS, file), 'utf8');
const json = (file: string): any => JSON.parse(text(file));
const csv = (file: string): Record<string, string>[] => parse(text(file), { columns: true });
const files = (folder: string, end: string): string[] =>
  readdirSync(join(SEEDS, folder)).filter((name) => name.endsWith(end) && name.includes('.')).map((name) => `${folder}/${name}`);

const SETS = files('index-sets', '.json');
const PLANS = files('plans', '.json');
const FACTS = files('published/facts', '.json');
const sourceIds = new Set<string>(json('sources.json').map(({ id }: { id: string }) => id));

describe('schemas', () => {
  const valid = (schema: string, data: unknown): unknown => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(json(`schemas/${schema}.schema.json`));
    return validate(data) ? [] : validate.errors;
  };
  test.each([
    ['sources', 'sources.json'],
    ['published-index', 'published/index.json'],
    ['demo-index', 'demo/index.json'],
    ...SETS.map((file) => ['index-set', file]),
    ...PLANS.map((file) => ['plan', file]),
    ...FACTS.map((file) => ['published-facts', file]),
  ])('%s: %s', (schema, file) => {
    expect(valid(schema!, json(file!))).toEqual([]);
  });
  test('a filled null, a float and an unknown field are refused', () => {
    const set = json('index-sets/qd-405-2025-province.json');
    expect(valid('index-set', { ...set, totalPoints: { ...set.totalPoints, value: 1000 } })).not.toEqual([]);
    expect(valid('index-set', { ...set, totalPoints: { value: 12.5, provenance: 'found', source: 'x' } })).not.toEqual([]);
    expect(valid('index-set', { ...set, points: 1 })).not.toEqual([]);
  });
});

test('every text is in NFC and names no path of a machine', () => {
  const all = ['sources.json', 'README.md', ...['units', 'index-sets', 'published', 'published/facts', 'plans', 'demo', 'schemas'].flatMap((folder) => files(folder, ''))];
  const broken = all.filter((file) => text(file) !== text(file).normalize('NFC') || /(^|[\s"'(])\/(work|home|tmp|root|Users)\//.test(text(file)));
  expect(broken).toEqual([]);
});

test('every source that a file names exists, and ids are unique', () => {
  expect(sourceIds.size).toBe(json('sources.json').length);
  const named = [...SETS, ...PLANS, 'published/index.json'].flatMap((file) => [...text(file).matchAll(/"source": "([^"]+)"/g)].map(([, id]) => id!));
  const divisions = csv('units/divisions.csv').map(({ source }) => source!).filter((id) => id !== '');
  const tables = FACTS.flatMap((file) => json(file).sources);
  expect([...named, ...divisions, ...tables].filter((id) => !sourceIds.has(id))).toEqual([]);
});

describe.each(SETS.map((file) => [file]))('%s', (file) => {
  const set = json(file);
  const units = (value: string | number): number => Math.round(Number(value) * 10_000);
  test('has the name of its file and names only its own groups and main indicators', () => {
    expect(file).toBe(`index-sets/${set.id}.json`);
    const keys = set.mainIndicators.map(({ key }: any) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const pillar of set.pillars) expect(keys).toEqual(expect.arrayContaining(pillar.mainIndicators));
    for (const main of set.mainIndicators) {
      if (main.group !== null) expect(set.groups.map(({ key }: any) => key)).toContain(main.group);
    }
    if (set.replaces !== null) expect(SETS).toContain(`index-sets/${set.replaces}.json`);
  });
  test('adds up where every maximum is known', () => {
    const maxima: (string | number | null)[] = set.mainIndicators.map(({ maxPoints }: any) => maxPoints.value);
    if (maxima.length > 0 && !maxima.includes(null)) {
      expect(maxima.reduce((sum: number, max) => sum + units(max!), 0)).toBe(units(set.totalPoints.value));
    }
    for (const { components, maxPoints } of set.mainIndicators) {
      if (components.length === 0) continue;
      expect(components.reduce((sum: number, component: any) => sum + units(component.maxPoints.value), 0)).toBe(units(maxPoints.value));
    }
  });
  test('is labelled if and only if it is invented', () => {
    expect(set.synthetic).toBe(set.id.startsWith('demo-'));
    expect(text(file).includes('"synthetic",')).toBe(set.synthetic);
    expect(set.name.includes('minh họa (không phải bộ chỉ số chính thức)')).toBe(set.synthetic);
  });
});

test.each(SETS.filter((file) => file.includes('/demo-')))('%s uses every kind of formula', (file) => {
  const kinds = json(file).mainIndicators.flatMap(({ components }: any) => components.map(({ formula }: any) => formula.kind));
  expect([...new Set(kinds)].sort()).toEqual(['BONUS', 'CHOICE', 'RATIO', 'STEPS', 'SUM']);
});

test.each(PLANS)('%s: a condition quotes words of its rule, or of the article above it', (file) => {
  for (const rule of json(file).rules) {
    for (const { citation } of rule.conditions) {
      if (citation.article === rule.citation.article) expect(rule.citation.quote).toContain(citation.quote);
      else expect(rule.citation.article.startsWith(citation.article)).toBe(true);
    }
  }
});

test.each<any>(json('published/index.json').tables)('$id lists what its set knows', (table) => {
  const rows = csv(`published/${table.file}`);
  const codes = json(`index-sets/${table.set}.json`).mainIndicators.map(({ code }: any) => code);
  expect(['unit', 'RANK', 'TOTAL', ...codes]).toEqual(expect.arrayContaining(Object.keys(rows[0]!)));
  expect(rows.every(({ TOTAL }) => /^0\.\d{1,6}$/.test(TOTAL!))).toBe(true);
  expect(rows).toHaveLength(table.unitsAsOf < '2025-07-01' ? 63 : 34);
});

test('a fact says where its rank and its score were read, and has one place in one table', () => {
  expect(FACTS.map((file) => `published/facts/${json(file).id}.json`)).toEqual(FACTS);
  for (const { facts } of FACTS.map(json)) {
    for (const { rank, rankFrom, score, scoreFrom } of facts) {
      expect(rank === null).toBe(rankFrom === null);
      if (score === null) expect(scoreFrom).toBeNull();
    }
  }
});

test('the demonstration tables are what the generator writes, and their constructed cases hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    execFileSync(process.execPath, [join(ROOT, 'scripts/make-demo.mjs'), folder]);
    expect(readdirSync(folder).sort()).toEqual(readdirSync(join(SEEDS, 'demo')).sort());
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file), 'utf8')).toBe(text(`demo/${file}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
