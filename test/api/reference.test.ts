import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

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

describe('indicator sets', () => {
  test('every number has its provenance, and null stays null', async () => {
    const { indicatorSet } = await api.ask(`{ indicatorSet(code: "qd-405-2025-province") { decision synthetic publishedDecimals source { number } totalPoints { value provenance } effectiveTotals { year value provenance source }
      replaces { code } mainIndicators { key maxPoints { value provenance } effectivePoints { year value provenance } } pillars { pillar mainIndicators { key } } } }`);
    expect(indicatorSet).toMatchObject({ decision: '405/QĐ-BKHCN', synthetic: false, publishedDecimals: 4, source: { number: '405/QĐ-BKHCN' }, replaces: { code: 'qd-922-2022-province' } });
    expect(indicatorSet.totalPoints).toEqual({ value: null, provenance: 'not found' });
    expect(indicatorSet.effectiveTotals).toMatchObject([{ year: 2024, value: '940' }]);
    expect(indicatorSet.mainIndicators[0]).toMatchObject({ key: 'AWARENESS', maxPoints: { value: null }, effectivePoints: [{ year: 2024, value: '50' }] });
    expect(indicatorSet.pillars[0].mainIndicators).toHaveLength(6);
  });

  test('names in English where they are asked for', async () => {
    const asked = '{ indicatorSet(code: "demo-commune") { name mainIndicators { name components { name } } pillars { name } groups { name } } }';
    const { indicatorSet } = await api.ask(asked, { language: 'en' });
    expect(indicatorSet.name).toMatch(/^Demonstration set/);
    expect(indicatorSet.mainIndicators[0]).toMatchObject({ name: 'Digital awareness' });
    expect((await api.ask(asked)).indicatorSet.mainIndicators[0].name).toBe('Nhận thức số');
  });

  test('formulas of every kind, numbers as text', async () => {
    const { mainIndicators } = await api.hub.indicatorSet({ code: 'demo-commune' });
    const components = mainIndicators.flatMap((main) => main.components);
    const formulas = await Promise.all(components.map(async ({ id }) => (await api.hub.indicator({ id })).formula!));
    expect(formulas.map(({ kind }) => kind)).toEqual(components.map(({ formula }) => formula!.kind));
    expect(new Set(formulas.map(({ kind }) => kind))).toEqual(new Set(['CHOICE', 'STEPS', 'RATIO', 'SUM', 'BONUS']));
    expect(formulas.find(({ kind }) => kind === 'STEPS')!.steps![0]).toEqual({ from: '4', points: '20' });
    expect(formulas.find(({ kind }) => kind === 'SUM')!.parts![0]!.formula.kind).toBe('RATIO');
  });

  test('by filter; unknown: NOT_FOUND naming those that exist', async () => {
    const codes = async (filter: string): Promise<string[]> => (await api.ask(`{ indicatorSets(filter: {${filter}}) { code } }`)).indicatorSets.map((set: any) => set.code);
    expect(await codes('unitKind: PROVINCE, year: 2024')).toEqual(['qd-405-2025-province']);
    expect((await codes('territory: "34"'))).toEqual(['thai-binh']);
    expect(await codes('territory: "34", year: 2023')).toEqual([]);
    expect((await api.ask('{ indicatorSet(code: "thai-binh") { years } }')).indicatorSet.years).toEqual([]);
    const { code, field, remedy } = await api.refusal('{ indicatorSet(code: "x") { code } }');
    expect([code, field]).toEqual(['NOT_FOUND', 'code']);
    expect(remedy).toContain('demo-commune');
  });

  test('one statement for all of them', async () => {
    expect(await api.cost('{ indicatorSets { code replaces { code } mainIndicators { name components { name formula { kind } } } } }')).toEqual(['indicatorSet.all']);
  });
});

describe('sources', () => {
  test.each(['922/QĐ-BTTTT', '922/qd-btttt', '922 QĐ BTTTT'.normalize('NFD')])('are found by number: %s', async (search) => {
    const { sources } = await api.ask('query($s: String) { sources(search: $s) { nodes { code number date kind } } }', { variables: { s: search } });
    expect(sources.nodes).toContainEqual({ code: '922-qd-btttt-2022', number: '922/QĐ-BTTTT', date: '2022-05-20', kind: 'DECISION' });
  });

  test.each([
    ['91/2027/NĐ-CP', '91-2017-nd-cp'], ['71-NQ/CP', '71-nq-cp-2025'], ['571/QĐ-ƯBND', '571-qd-ubnd-thai-binh-2022'], ['571qđubnd', '571-qd-ubnd-thai-binh-2022'], ['57I/QÐ-UBND', '571-qd-ubnd-thai-binh-2022'],
    ['103-NQ/TP', '103-nq-cp-2020'], ['91 2017 nd cp', '91-2017-nd-cp'],
  ])('are found by what a plan or a scan writes: %s', async (search, code) => {
    const { sources } = await api.ask('query($s: String) { sources(search: $s) { nodes { code aliases } } }', { variables: { s: search } });
    expect(sources.nodes.map((source: any) => source.code)).toContain(code);
    expect(sources.nodes.length).toBeLessThanOrEqual(2);
  });

  test('a pattern finds nothing', async () => {
    expect((await api.ask('{ sources(search: "%") { totalCount } }')).sources.totalCount).toBe(0);
  });
});

describe('plans', () => {
  test('all five are there; one without computable rules has no verdict, which is an answer', async () => {
    const { plans } = await api.ask('{ plans { code name territory source { title } rules { code } readings { question chosen alternatives } } }');
    expect(plans.map((plan: any) => plan.code)).toEqual(['BK-2022', 'BMT-2023', 'HT-2025', 'TB-2023', 'TQ-2022']);
    expect((await api.ask('{ verdicts(plan: "TQ-2022") { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }')).verdicts).toEqual({ totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } });
    expect((await api.refusal('{ verdicts(plan: "TQ-2022", year: 2023) { totalCount } }', { language: 'en' })).remedy).toBe('Nearest years judged: none.');
  });
});

describe('within', () => {
  const districts = (within: string): string => `{ ranking(territory: "34", unitKind: DISTRICT, year: 2023, within: "${within}") { totalCount scope } }`;

  test.each(['66', '643', 'dak-lak'])('"%s" lies in another territory, so none of its units is ranked here', async (within) => {
    const { code, field, value, message, remedy } = await api.refusal(districts(within), { language: 'en' });
    expect([code, field, value]).toEqual(['BAD_USER_INPUT', 'within', within]);
    expect(message).toMatch(/(Tỉnh Đắk Lắk|Thành phố Buôn Ma Thuột) does not lie in "34"/);
    expect(remedy).toBe('Name a unit above those ranked: 34; or leave within out.');
    expect((await api.refusal(districts(within))).remedy).toBe('Nêu một cấp trên của các đơn vị được xếp hạng: 34; hoặc bỏ within.');
  });

  test('the territory itself holds all, a unit of it may hold none of the kind ranked', async () => {
    expect((await api.ask(districts('34'))).ranking).toEqual({ totalCount: 8, scope: 'PARENT' });
    expect((await api.ask(districts('339'))).ranking).toEqual({ totalCount: 0, scope: 'TERRITORY' });
  });
});

describe('the national rankings of the seeds', () => {
  const provinces = (year: number, rest: string, fields: string): string => `{ ranking(territory: "VN", unitKind: PROVINCE, year: ${year} ${rest}) { ${fields} } }`;

  test('2024 has two periods: the one of the 34 provinces was published last', async () => {
    const asked = 'totalCount snapshot { unitsAsOf provenance source { code } }';
    expect((await api.ask(provinces(2024, '', asked))).ranking).toMatchObject({ totalCount: 34, snapshot: { unitsAsOf: '2025-07-01', provenance: 'PUBLISHED', source: { code: 'dti-gov-vn-2024' } } });
    expect((await api.ask(provinces(2024, ', unitsAsOf: "2024-12-31"', asked))).ranking).toMatchObject({ totalCount: 63 });
  });

  test('the published tie 59, 59, 61 of 2023', async () => {
    const { ranking } = await api.ask(provinces(2023, ', first: 63', 'nodes { unit { name } rank tiedWith publishedRank of }'));
    expect(ranking.nodes.filter((node: any) => node.rank >= 59 && node.rank <= 61).map((node: any) => [node.unit.name, node.rank, node.tiedWith])).toEqual([
      ['Phú Yên', 59, 1], ['An Giang', 59, 1], [expect.any(String), 61, 0],
    ]);
    expect(ranking.nodes[0]).toMatchObject({ publishedRank: 1, of: 63 });
  });

  test('disagreements say what differs and whether it shows at the published precision', async () => {
    const { ranking } = await api.ask(provinces(2024, '', 'snapshot { disagreements { unit { code } node { code } kind reported computed difference withinPrecision } }'));
    const found = ranking.snapshot.disagreements;
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.kind).toBe('POINTS');
      expect(Number(one.difference)).toBeCloseTo(Number(one.reported) - Number(one.computed), 6);
      expect(Math.abs(Number(one.difference) / 940)).toBeLessThan(2e-4);
    }
    expect(new Set(found.map((one: any) => one.withinPrecision))).toContain(true);
  });

  test('Hà Nội in the years that have it, newest first', async () => {
    const { ranking } = await api.ask(provinces(2023, ', filter: {unit: ["01"]}', 'nodes { unit { name } history { snapshot { year unitsAsOf } rank } }'));
    expect(ranking.nodes).toMatchObject([{ unit: { name: 'Hà Nội' }, history: [{ snapshot: { year: 2024 }, rank: expect.any(Number) }] }]);
  });

  test('the main indicators of a set that states no maximum are left out', async () => {
    const { snapshots } = await api.ask('{ snapshots(filter: {provenance: [PUBLISHED], current: true}) { totalCount nodes { year } } }');
    expect(snapshots.totalCount).toBe(3);
    const { ranking } = await api.ask(provinces(2024, ', first: 1', 'nodes { mainIndicators { maxPoints } components { maxPoints } pillars { node { pillar } maxPoints } }'));
    expect(ranking.nodes[0].mainIndicators.map((one: any) => one.maxPoints)).toEqual(['50', '50', '140', '100', '100', '200', '150', '150']);
    expect(ranking.nodes[0].pillars.map((one: any) => one.maxPoints)).toEqual(['640', '590', '590']);
  });
});

test.each([-5, 1999, 2100])('publications and sets of the year %i are refused: there can be none', async (year) => {
  for (const query of [`{ snapshots(filter: { year: ${year} }) { totalCount } }`, `{ indicatorSets(filter: { year: ${year} }) { code } }`]) {
    expect(await api.refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.year', value: String(year), remedy: 'Phải từ 2000 đến 2099.' });
  }
});
