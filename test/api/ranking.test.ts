import type { DtiHubError } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { statisticsOf } from '../../src/indexers/core/statistics';
import { Api } from './harness';
import { publishScores, smallHub, COMMUNES } from './small-hub';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await smallHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const communes = (rest: string, fields: string): string => `{ ranking(territory: "90", unitKind: COMMUNE, year: 2023 ${rest}) { ${fields} } }`;
const table = async (rest: string): Promise<unknown[][]> =>
  (await api.ask(communes(rest, 'nodes { unit { code } rank }'))).ranking.nodes.map((node: any) => [node.unit.code, node.rank]);

describe('a ranking', () => {
  test('a tie shares the better place, exact ratios of own maxima tie, and units without a rank come last by name', async () => {
    expect(await table('')).toEqual([['90101', 1], ['90102', 1], ['90201', 1], ['90202', 4], ['90103', null], ['90203', null]]);
  });

  test('says why a unit has no rank, and missing is never zero', async () => {
    const { ranking } = await api.ask(communes('', 'totalCount unranked nodes { unit { name } points maxPoints ratio percent rank rankStatus tiedWith of stage }'));
    expect([ranking.totalCount, ranking.unranked]).toEqual([6, 2]);
    expect(ranking.nodes[2]).toEqual({ unit: { name: 'Đông' }, points: '144', maxPoints: '160', ratio: '0.900000', percent: 90, rank: 1, rankStatus: 'RANKED', tiedWith: 2, of: 4, stage: 'APPROVED' });
    expect(ranking.nodes[4]).toEqual({ unit: { name: 'Bình' }, points: '100', maxPoints: '200', ratio: null, percent: null, rank: null, rankStatus: 'INCOMPLETE', tiedWith: 0, of: 4, stage: 'APPROVED' });
    expect(ranking.nodes[5]).toEqual({ unit: { name: 'Đá_Bạc' }, points: null, maxPoints: '200', ratio: null, percent: null, rank: null, rankStatus: 'NOT_APPRAISED', tiedWith: 0, of: 4, stage: null });
  });

  test.each([
    ['RANK_DESC', ['90202', '90101', '90102', '90201', '90103', '90203']],
    ['NAME', ['90101', '90102', '90103', '90203', '90201', '90202']],
    ['CODE', ['90101', '90102', '90103', '90201', '90202', '90203']],
  ])('in the order %s', async (order, codes) => {
    expect((await table(`, orderBy: ${order}`)).map(([code]) => code)).toEqual(codes);
  });

  test('within the direct parent the rank is that under the parent, within the province that of the territory', async () => {
    const asked = 'scope nodes { unit { code } rank of tiedWith rankIn(scope: TERRITORY) }';
    const { ranking } = await api.ask(communes(', within: "902"', asked));
    expect(ranking.scope).toBe('PARENT');
    expect(ranking.nodes.map((node: any) => [node.unit.code, node.rank, node.of, node.tiedWith, node.rankIn])).toEqual([['90201', 1, 2, 0, 1], ['90202', 2, 2, 0, 4], ['90203', null, 2, 0, null]]);
    expect((await api.ask(communes(', within: "90"', asked))).ranking).toMatchObject({ scope: 'TERRITORY', nodes: { length: 6 } });
    expect((await api.refusal(communes(', within: "999"', asked))).field).toBe('within');
  });

  test('by a main indicator, a pillar or a component: points, rank and status are those of the node', async () => {
    const asked = 'nodes { unit { code } node { code kind } points maxPoints rank rankStatus of }';
    const { ranking } = await api.ask(communes(', by: {component: "1.2"}', asked));
    expect(ranking.nodes.map((node: any) => [node.unit.code, node.points, node.maxPoints, node.rank, node.rankStatus])).toEqual([
      ['90101', '40', '40', 1, 'RANKED'], ['90102', '30', '40', 2, 'RANKED'], ['90202', '30', '40', 2, 'RANKED'],
      ['90103', null, '40', null, 'INCOMPLETE'], ['90203', null, '40', null, 'NOT_APPRAISED'], ['90201', null, '0', null, 'OUT_OF_COMPETITION'],
    ]);
    expect(ranking.nodes[0].node).toEqual({ code: '1.2', kind: 'COMPONENT' });
    const main = await api.ask(communes(', by: {mainIndicator: DIGITAL_GOVERNMENT}, first: 1', asked));
    expect(main.ranking.nodes).toEqual([{ unit: { code: '90102' }, node: { code: 'gov', kind: 'MAIN_INDICATOR' }, points: '90', maxPoints: '100', rank: 1, rankStatus: 'RANKED', of: 5 }]);
    const pillar = await api.ask(communes(', by: {pillar: GOVERNMENT}, first: 1', asked));
    expect(pillar.ranking.nodes[0]).toMatchObject({ node: { code: 'GOVERNMENT', kind: 'PILLAR' }, points: '180', rank: 1 });
  });

  test.each([
    ['by: {component: "9.9"}', 'by.component', /1\.1, 1\.2/],
    ['by: {mainIndicator: BONUS}', 'by.mainIndicator', /AWARENESS, DIGITAL_GOVERNMENT, SMART_CITY/],
    ['by: {pillar: SOCIETY}', 'by.pillar', /GOVERNMENT/],
    ['by: {}', 'by', undefined],
    ['by: {pillar: GOVERNMENT, component: "1.1"}', 'by', undefined],
    ['group: "X"', 'group', /không có/],
    ['filter: {result: [YES]}', 'filter.result', /filter\.rule/],
    ['first: 0', 'first', /1 đến 5000/],
    ['first: 5001', 'first', /1 đến 5000/],
    ['after: "nonsense"', 'after', /con trỏ/i],
  ])('refuses %s, naming the field and the remedy', async (rest, field, remedy) => {
    const refusal = await api.refusal(communes(`, ${rest}`, 'totalCount'));
    expect([refusal.code, refusal.field]).toEqual(['BAD_USER_INPUT', field]);
    if (remedy) expect(refusal.remedy).toMatch(remedy);
  });

  test('several competition groups must be chosen from, and each is ranked for itself', async () => {
    const departments = (rest: string): string => `{ ranking(territory: "90", unitKind: DEPARTMENT, year: 2023 ${rest}) { nodes { unit { slug } rank of } } }`;
    expect(await api.refusal(departments(''), { language: 'en' })).toMatchObject({ field: 'group', remedy: 'Choose one of: A, B.' });
    expect((await api.ask(departments(', group: "B"'))).ranking.nodes).toEqual([{ unit: { slug: 'thu.so-c' }, rank: 1, of: 2 }, { unit: { slug: 'thu.so-b' }, rank: 2, of: 2 }]);
    expect((await api.ask(departments(', group: "A"'))).ranking.nodes).toEqual([{ unit: { slug: 'thu.so-a' }, rank: 1, of: 1 }]);
  });

  test('filters choose and change no rank', async () => {
    expect(await table(', filter: {unit: ["90202", "thu.90102"]}')).toEqual([['90102', 1], ['90202', 4]]);
    expect(await table(', filter: {rankStatus: [INCOMPLETE]}')).toEqual([['90103', null]]);
    expect(await table(', filter: {rule: "P-R1", result: [YES]}')).toEqual([['90101', 1], ['90102', 1], ['90201', 1]]);
    expect((await api.refusal(communes(', filter: {unit: ["999"]}', 'totalCount'))).code).toBe('NOT_FOUND');
    expect((await api.refusal(communes(', filter: {rule: "X"}', 'totalCount'))).remedy).toContain('P-R1');
  });

  test('statistics are exact and of the list', async () => {
    const asked = 'statistics { ranked mean median min max }';
    const ratios = [[9, 10], [9, 10], [9, 10], [1455, 2000]].map(([points, max]) => ({ points: points!, max: max! }));
    expect((await api.ask(communes('', asked))).ranking.statistics).toEqual(statisticsOf(ratios, 6));
    expect((await api.ask(communes('', asked))).ranking.statistics).toEqual({ ranked: 4, mean: '0.856875', median: '0.900000', min: '0.727500', max: '0.900000' });
    expect((await api.ask(communes(', filter: {rankStatus: [NOT_APPRAISED]}', asked))).ranking.statistics).toEqual({ ranked: 0, mean: null, median: null, min: null, max: null });
  });

  test('no snapshot: the nearest years, or the places that have one', async () => {
    const refusal = (query: string): Promise<DtiHubError> => api.refusal(query, { language: 'en' });
    const years = await refusal('{ ranking(territory: "90", unitKind: COMMUNE, year: 2019) { totalCount } }');
    expect([years.code, years.field, years.remedy]).toEqual(['NOT_FOUND', 'year', 'Nearest years with results: 2023, 2024.']);
    const places = await refusal('{ ranking(territory: "VN", unitKind: COMMUNE, year: 2023) { totalCount } }');
    expect([places.code, places.field, places.remedy]).toEqual(['NOT_FOUND', 'territory', 'COMMUNE has results in: 90.']);
    const day = await refusal(communes(', unitsAsOf: "2023-07-01"', 'totalCount'));
    expect([day.code, day.field, day.remedy]).toEqual(['NOT_FOUND', 'unitsAsOf', 'There are: 2023-12-31.']);
  });
});

describe('a standing', () => {
  test('main indicators, pillars and components carry status, reason and rank', async () => {
    const asked = '{ node { code name } status reason points maxPoints ratio rank }';
    const { ranking } = await api.ask(communes(', filter: {unit: ["90103"]}', `nodes { mainIndicators ${asked} pillars ${asked} components ${asked} }`));
    const [standing] = ranking.nodes;
    expect(standing.mainIndicators).toEqual([
      { node: { code: 'aware', name: 'Nhận thức số' }, status: 'MISSING', reason: 'INCOMPLETE: thiếu 1/2', points: '50', maxPoints: '100', ratio: null, rank: null },
      { node: { code: 'gov', name: 'Chính quyền số' }, status: 'REPORTED', reason: null, points: '50', maxPoints: '100', ratio: '0.500000', rank: 5 },
      { node: { code: 'smart', name: 'Đô thị thông minh' }, status: 'MISSING', reason: 'NOT_REPORTED: chưa được báo cáo', points: null, maxPoints: '0', ratio: null, rank: null },
    ]);
    expect(standing.components[1]).toMatchObject({ node: { code: '1.2' }, status: 'MISSING', reason: 'ZERO_DENOMINATOR: mẫu số bằng 0', points: null });
    expect(standing.pillars[0]).toMatchObject({ status: 'MISSING', reason: 'INCOMPLETE: thiếu 1/2', points: '100', rank: null });
  });

  test('what does not apply and who is not appraised say so in the language of the request', async () => {
    const query = communes(', filter: {unit: ["90201", "90203"]}', 'nodes { components { node { name } status reason } }');
    const { ranking } = await api.ask(query, { language: 'en' });
    expect(ranking.nodes[0].components[1]).toEqual({ node: { name: 'Một hai' }, status: 'NOT_APPLICABLE', reason: 'NOT_APPLICABLE: it does not apply to the unit' });
    expect(ranking.nodes[1].components[0].reason).toBe('NOT_APPRAISED: the unit has no approved scores');
  });

  test('its history is the same unit in the other years, newest first, seen by the same node', async () => {
    const { ranking } = await api.ask('{ ranking(territory: "90", unitKind: COMMUNE, year: 2024, by: {component: "1.2"}) { nodes { unit { code } points history { snapshot { year } node { code } points rank } } } }');
    expect(ranking.nodes.find((node: any) => node.unit.code === '90102')).toEqual({ unit: { code: '90102' }, points: '4', history: [{ snapshot: { year: 2023 }, node: { code: '1.2' }, points: '30', rank: 2 }] });
  });
});

describe('no statement is paid for by the length of a page', () => {
  const rich = (first: number): string => communes(`, first: ${first}`, `statistics { mean } snapshot { indicatorSet { name } decision { number } }
    nodes { rank unit { name parent { name } successors { relation } predecessors { relation } } mainIndicators { node { name formula { kind } } reason } components { reason node { maxPoints { value } } }
      verdict(rule: "P-R1") { result rule { text plan { name source { title } } } reasons { text citation { quote source { number } } } judgement { plan { version } } } history { rank } }`);

  test('a rich page costs the same statements for one unit as for six', async () => {
    const six = await api.cost(rich(6));
    expect(await api.cost(rich(1))).toEqual(six);
    expect([...new Set(six)]).toEqual(['indicatorSet.byId', 'plan.byId', 'scorecard.inputs', 'source.byId', 'succession.predecessors', 'succession.successors', 'verdict.findings']);
    expect(six).toHaveLength(8); // sources lie at two depths: the decision of the snapshot, and those quoted below verdicts
  });

  test('ranks, points and flags cost none at all', async () => {
    expect(await api.cost(communes('', 'statistics { mean } nodes { id rank of points ratio unit { name parent { name } } mainIndicators { points rank } verdict(rule: "P-R1") { result } }'))).toEqual([]);
  });
});

describe('one snapshot from beginning to end', () => {
  test('a cursor goes on reading the snapshot it came from, a new request reads the new one', async () => {
    const before = await api.ask(communes(', first: 2', 'snapshot { id fingerprint } pageInfo { endCursor hasNextPage hasPreviousPage } edges { cursor node { unit { code } } }'));
    const { snapshot, pageInfo, edges } = before.ranking;
    expect(pageInfo).toMatchObject({ endCursor: edges[1].cursor, hasNextPage: true, hasPreviousPage: false });
    await publishScores(database, 2023, { '90202': { '1.1': '60', '1.2': '40', gov: '99' } });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await api.store.refresh();

    expect((await table(', first: 1'))[0]).toEqual(['90202', 1]);
    const rest = await api.ask(communes(`, after: "${pageInfo.endCursor}"`, 'snapshot { id current supersededBy { id } } totalCount nodes { unit { code } rank } pageInfo { hasNextPage hasPreviousPage }'));
    expect(rest.ranking.snapshot).toMatchObject({ id: snapshot.id, current: false });
    expect(rest.ranking.nodes.map((node: any) => [node.unit.code, node.rank])).toEqual([['90201', 1], ['90202', 4], ['90103', null], ['90203', null]]);
    expect(rest.ranking.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });

    expect((await table(`, snapshot: "${snapshot.id}"`))[0]).toEqual(['90101', 1]);
    const { node } = await api.ask(`{ node(id: "${rest.ranking.snapshot.supersededBy.id}") { ... on Snapshot { current supersedes { id fingerprint } } } }`);
    expect(node).toEqual({ current: true, supersedes: { id: snapshot.id, fingerprint: snapshot.fingerprint } });
    const all = await api.ask('{ snapshots(filter: {unitKind: COMMUNE, year: 2023}) { totalCount nodes { current } } }');
    expect(all.snapshots).toEqual({ totalCount: 2, nodes: [{ current: true }, { current: false }] });

    for (const asked of [`, orderBy: NAME, after: "${pageInfo.endCursor}"`, `, by: {component: "1.1"}, after: "${pageInfo.endCursor}"`, `, within: "901", after: "${pageInfo.endCursor}"`]) {
      expect((await api.refusal(communes(asked, 'totalCount'))).field).toBe('after');
    }
    expect((await api.refusal(`{ ranking(territory: "90", unitKind: COMMUNE, year: 2024, after: "${pageInfo.endCursor}") { totalCount } }`)).field).toBe('after');
  });

  test('a pinned snapshot must agree with every other argument', async () => {
    const { ranking } = await api.ask(communes('', 'snapshot { id }'));
    const pin = `snapshot: "${ranking.snapshot.id}"`;
    const field = async (args: string): Promise<string> => (await api.refusal(`{ ranking(${args}, ${pin}) { totalCount } }`)).field!;
    expect(await field('territory: "34", unitKind: COMMUNE, year: 2023')).toBe('territory');
    expect(await field('territory: "90", unitKind: DISTRICT, year: 2023')).toBe('unitKind');
    expect(await field('territory: "90", unitKind: COMMUNE, year: 2024')).toBe('year');
    expect(await field('territory: "90", unitKind: COMMUNE, year: 2023, unitsAsOf: "2023-01-01"')).toBe('unitsAsOf');
    expect((await api.refusal(communes(', snapshot: "nonsense"', 'totalCount'))).code).toBe('NOT_FOUND');
  });

  test('paging one by one reads every unit once, in order', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { ranking } = await api.ask(communes(`, first: 1 ${after === null ? '' : `, after: "${after}"`}`, 'nodes { unit { code } } pageInfo { endCursor hasNextPage }'));
      seen.push(ranking.nodes[0].unit.code);
      after = ranking.pageInfo.endCursor;
      if (!ranking.pageInfo.hasNextPage) break;
    }
    expect([...seen].sort()).toEqual([...Object.keys(COMMUNES), '90203']);
  });
});
