import type { Database } from '../../src/database/data-source';
import { createLoaders, HubStore } from '../../src/loaders';
import { publishScores, smallHub } from '../api/small-hub';

let database: Database;
let statements: string[];
beforeAll(async () => {
  database = await smallHub();
  statements = [];
  const send = database.dataSource.query.bind(database.dataSource);
  database.dataSource.query = ((...sent: Parameters<typeof send>) => {
    statements.push(/\/\* (\S+) \*\//.exec(sent[0])?.[1] ?? '');
    return send(...sent);
  }) as typeof send;
});
afterAll(() => database.close());

const named = (): string[] => statements.splice(0).filter((name) => name !== '');
const aSecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 950));

test('opening reads units, the catalogue, and every current publication once', async () => {
  await HubStore.open(database.dataSource);
  expect(named()).toEqual([
    'store.revision', 'register.units', 'register.variants', 'snapshot.all', 'judgement.all', 'plan.index',
    'published.snapshot', 'published.standings', 'judged.verdicts', 'published.snapshot', 'published.standings', 'judged.verdicts', 'published.snapshot', 'published.standings',
  ]);
});

describe('when published results do not all fit into memory', () => {
  const LOAD = ['published.snapshot', 'published.standings'];

  test('what nobody has asked for longest leaves, and is read again, the same, when somebody asks', async () => {
    const whole = await HubStore.open(database.dataSource);
    const { snapshots } = whole.knowledge.catalogue;
    const sizes = await Promise.all(snapshots.map(async (row) => (await createLoaders(whole).published(row)).bytes));
    expect(whole.holdings.resultBytes).toBe(sizes.reduce((sum, bytes) => sum + bytes, 0));
    const store = await HubStore.open(database.dataSource, Math.max(...sizes));
    expect(store.holdings).toMatchObject({ snapshotsInMemory: 1, resultBytes: sizes[0] }); // the last published stays
    const { published } = createLoaders(store);
    named();
    for (const row of [snapshots[0]!, snapshots[1]!, snapshots[1]!, snapshots[0]!]) expect((await published(row)).snapshot.key).toBe(row.key);
    expect(named()).toEqual([...LOAD, ...LOAD]);
    expect(store.holdings.resultBytes).toBeLessThanOrEqual(Math.max(...sizes));
    for (const row of snapshots) {
      const [again, kept] = [await published(row), await createLoaders(whole).published(row)];
      expect([again.snapshot, again.competitors.map(({ unit }) => unit.key), again.sum(0, 0)]).toEqual([kept.snapshot, kept.competitors.map(({ unit }) => unit.key), kept.sum(0, 0)]);
    }
  });

  test('with no room at all every question is still answered, and who ask together share one reading', async () => {
    const { published, judged, catalogue } = createLoaders(await HubStore.open(database.dataSource, 0));
    named();
    const [row] = catalogue.snapshots;
    const [one, other] = await Promise.all([published(row!), published(row!)]);
    expect([one === other, named()]).toEqual([true, LOAD]);
    const judgement = catalogue.judgements[0]!;
    expect((await judged(judgement)).judgement.key).toBe(judgement.key);
  });
});

describe('refreshing', () => {
  let store: HubStore;
  beforeEach(async () => {
    store = await HubStore.open(database.dataSource);
    named();
  });

  test('asks nothing within a second, and one small statement after it, shared by all who wait', async () => {
    await store.refresh();
    expect(named()).toEqual([]);
    await aSecond();
    await Promise.all([store.refresh(), store.refresh(), store.refresh()]);
    expect(named()).toEqual(['store.revision']);
  });

  test('a publication is noticed; what is still current is not read again', async () => {
    const before = store.revision;
    const loaders = createLoaders(store);
    const [old] = loaders.catalogue.currentOf('90', 'COMMUNE').filter((row) => row.year === 2024);
    await publishScores(database, 2024, { '90101': { '1.1': '1', '1.2': '1', gov: '1' } });
    named();
    await aSecond();
    await store.refresh();
    expect(store.revision).not.toBe(before);
    expect(named()).toEqual(['store.revision', 'snapshot.all', 'judgement.all', 'plan.index']);

    const later = createLoaders(store);
    const [current] = later.catalogue.currentOf('90', 'COMMUNE').filter((row) => row.year === 2024);
    expect([later.catalogue.isCurrent(old!), later.catalogue.supersedes(current!)!.key]).toEqual([false, old!.key]);
    await Promise.all([later.published(current!), later.published(current!)]);
    expect(named()).toEqual(['published.snapshot', 'published.standings']);
    await later.published(later.catalogue.currentOf('90', 'DEPARTMENT')[0]!);
    expect(named()).toEqual([]);
    expect(loaders.catalogue.isCurrent(old!)).toBe(true); // a request under way goes on seeing what it saw
  });

  test.each([
    ['a unit renamed in place', `update unit set name = 'Ân Mới' where code = '90102'`, 'register.units'],
    ['a unit imported', `insert into unit (key, lineage, code, slug, kind, type, name, full_name, valid_from, basis) values ('91@2021', '91@2021', '91', 'moi', 'PROVINCE', 'tỉnh', 'Mới', 'Tỉnh Mới', '2021-11-01', 'OFFICIAL')`, 'register.units'],
    ['another spelling', `insert into name_variant values ('90', 'Thu', 'test')`, 'register.units'],
    ['a set amended', `update indicator_set set hash = hash || 'x'`, 'snapshot.all'],
    ['a source amended', `update source set note = 'x'`, 'snapshot.all'],
    ['a succession', `insert into succession (old_key, relation, effective_date, source_doc, confidence) values ('91@2021', 'abolished', '2025-07-01', 'x', 'high')`, 'snapshot.all'],
  ])('%s is noticed', async (_, sql, read) => {
    const before = store.revision;
    await database.dataSource.query(sql);
    await aSecond();
    await store.refresh();
    expect(named()).toContain(read);
    expect(store.revision).not.toBe(before);
    const { units, catalogue, published } = createLoaders(store);
    const { competitors } = await published(catalogue.currentOf('90', 'COMMUNE')[0]!);
    expect(competitors.every(({ unit }) => unit.name === units.get(unit.unitId).name)).toBe(true);
  });

  test('a database that does not answer is an error, and the next request tries again', async () => {
    const { query } = database.dataSource;
    await aSecond();
    database.dataSource.query = () => Promise.reject(new Error('gone'));
    await expect(store.refresh()).rejects.toThrow('gone');
    database.dataSource.query = query;
    await store.refresh();
    expect(named()).toEqual(['store.revision']);
  });
});
