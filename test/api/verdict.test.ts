import type { Database } from '../../src/database/data-source';
import { judgePlans } from '../../src/indexers/judge-plans';
import { Api } from './harness';
import { PLAN, publishScores, smallHub } from './small-hub';

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

const verdicts = (args: string, fields = 'totalCount nodes { unit { code } result }'): string => `{ verdicts(plan: "P-1" ${args}) { ${fields} } }`;
const answers = async (args: string): Promise<unknown[][]> => (await api.ask(verdicts(args))).verdicts.nodes.map((one: any) => [one.unit.code, one.result]);
const refresh = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await api.store.refresh();
};

test('of the latest judged year, in the order of the ranking', async () => {
  expect(await answers('')).toEqual([['90101', 'YES'], ['90102', 'NO'], ['90103', 'NO'], ['90203', 'NO'], ['90201', 'NO'], ['90202', 'NO']]);
  expect(await answers(', year: 2023')).toEqual([['90101', 'YES'], ['90102', 'YES'], ['90201', 'YES'], ['90202', 'NO'], ['90103', 'NO'], ['90203', 'NO']]);
});

test('by answer, unit and rule', async () => {
  expect(await answers(', year: 2023, result: [NO, UNKNOWN]')).toEqual([['90202', 'NO'], ['90103', 'NO'], ['90203', 'NO']]);
  expect(await answers(', year: 2023, unit: "90102", rule: "P-R1"')).toEqual([['90102', 'YES']]);
  expect(await answers(', year: 2023, unit: "thu.90102", result: [NO]')).toEqual([]);
});

test.each([
  [', year: 2019', 'year', 'Nearest years judged: 2023, 2024.'],
  [', rule: "X"', 'rule', 'There are: P-R1.'],
  [', unit: "999"', 'unit', 'Find its code with units(search: "name of the unit").'],
])('what does not exist is NOT_FOUND with what does: %s', async (args, field, remedy) => {
  expect(await api.refusal(verdicts(args), { language: 'en' })).toMatchObject({ code: 'NOT_FOUND', field, remedy });
});

test('an unknown plan is NOT_FOUND, naming those that exist', async () => {
  expect(await api.refusal('{ verdicts(plan: "X") { totalCount } }', { language: 'en' })).toMatchObject({ field: 'plan', remedy: 'There are: P-1.' });
  expect(await api.refusal('{ plan(code: "X") { name } }', { language: 'en' })).toMatchObject({ field: 'code', remedy: 'There are: P-1.' });
});

test('every condition is explained, with exact numbers and the words it rests on', async () => {
  const asked = 'nodes { roundedWouldPass reasons { kind result actual operator required margin scope text citation { quote article source { number } } } }';
  const { reasons, roundedWouldPass } = (await api.ask(verdicts(', year: 2023, unit: "90201"', asked))).verdicts.nodes[0];
  const citation = { quote: 'xếp hạng 1 và đạt từ 90%', article: 'I.1', source: { number: 'plan/2023' } };
  expect(roundedWouldPass).toBe(true);
  expect(reasons).toEqual([
    { kind: 'RESULT_STATUS', result: 'YES', actual: 'APPROVED', operator: 'EQ', required: 'APPROVED', margin: null, scope: null, text: 'Kết quả đã ở bước phê duyệt như yêu cầu.', citation },
    { kind: 'RANK', result: 'YES', actual: '1', operator: 'LTE', required: '1', margin: '0', scope: 'PARENT', text: 'Hạng 1 trong đơn vị cấp trên trực tiếp (yêu cầu hạng từ 1 đến 1).', citation },
    { kind: 'RATIO_OF_MAX', result: 'YES', actual: '0.9', operator: 'GTE', required: '0.90', margin: '0', scope: null, text: 'Đạt 144/160 điểm = 90 % (yêu cầu từ 90 % trở lên): vừa đúng ngưỡng.', citation },
  ]);
});

test('on a standing: null where the rule does not concern the unit, NOT_FOUND where there is no such rule', async () => {
  const ask = (kind: string, rule: string): string => `{ ranking(territory: "90", unitKind: ${kind}, year: 2023 ${kind === 'DEPARTMENT' ? ', group: "B"' : ''}, first: 1) { nodes { verdict(rule: "${rule}") { result id } verdicts(plan: "P-1") { result } } } }`;
  expect((await api.ask(ask('DEPARTMENT', 'P-R1'))).ranking.nodes).toEqual([{ verdict: null, verdicts: [] }]);
  expect((await api.ask(ask('COMMUNE', 'P-R1'))).ranking.nodes[0]).toMatchObject({ verdict: { result: 'YES' }, verdicts: [{ result: 'YES' }] });
  expect(await api.refusal(ask('COMMUNE', 'X'), { language: 'en' })).toMatchObject({ field: 'rule', remedy: 'There are: P-R1.' });
});

test('the rule, its conditions and its readings, in both languages', async () => {
  const asked = '{ plan(code: "P-1") { name version years { from to } rules { code text variants subjectKind conditions { kind required scope parentKind } } readings { question } } }';
  const { plan } = await api.ask(asked, { language: 'en' });
  expect(plan).toMatchObject({ name: 'A plan', version: 1, years: { from: 2023, to: 2024 }, readings: [] });
  expect(plan.rules[0]).toMatchObject({ text: 'First of its district with at least 90 %.', variants: ['A (applied): rank', 'B: count'], subjectKind: 'COMMUNE' });
  expect((await api.ask(asked)).plan.rules[0].variants).toEqual(['A (đang áp dụng): hạng', 'B: đếm']);
});

test('a page costs the same statements whatever its length', async () => {
  const page = (first: number): string => verdicts(`, year: 2023, first: ${first}`, 'nodes { result rule { text plan { name } } reasons { text citation { source { title } } } snapshot { fingerprint } judgement { fingerprint supersededBy { id } } }');
  expect(await api.cost(page(1))).toEqual(['plan.byId', 'source.byId', 'verdict.findings']);
  expect(await api.cost(page(6))).toEqual(['plan.byId', 'source.byId', 'verdict.findings']);
});

test('a later version of the plan judges anew: the old judgement stays, its cursors go on, its words stay', async () => {
  const first = await api.ask(verdicts(', year: 2023, first: 1', 'nodes { id judgement { id plan { version } } } pageInfo { endCursor }'));
  const [{ judgement, id }] = first.verdicts.nodes;
  const amended = JSON.stringify({ ...PLAN, rules: PLAN.rules.map((rule) => ({ ...rule, conditions: [{ ...rule.conditions[2]!, required: '0.95', citation: { ...rule.citation, quote: 'từ 95%' } }] })) });
  await database.dataSource.query(`insert into plan (code, version, definition, hash) values ('P-1', 2, $1, 'two')`, [amended]);
  expect(await judgePlans(database.dataSource, new Date())).toBe(2);
  await refresh();

  expect(await answers(', year: 2023, result: [YES]')).toEqual([]);
  const old = await api.ask(`{ node(id: "${id}") { ... on Verdict { result reasons { citation { quote } } judgement { supersededBy { plan { version } } } rule { conditions { required } } } } }`);
  expect(old.node).toMatchObject({ result: 'YES', reasons: [{}, {}, { citation: { quote: 'xếp hạng 1 và đạt từ 90%' } }], judgement: { supersededBy: { plan: { version: 2 } } } });
  expect(old.node.rule.conditions).toHaveLength(3);
  const rest = await api.ask(verdicts(`, year: 2023, after: "${first.verdicts.pageInfo.endCursor}"`, 'nodes { unit { code } result judgement { id } }'));
  expect(rest.verdicts.nodes[0]).toEqual({ unit: { code: '90102' }, result: 'YES', judgement: { id: judgement.id } });
  expect((await api.refusal(verdicts(`, year: 2024, after: "${first.verdicts.pageInfo.endCursor}"`))).field).toBe('after');
});

test('a new snapshot of the year replaces the old one in the list', async () => {
  await publishScores(database, 2023, { '90202': { '1.1': '60', '1.2': '40', gov: '95' } });
  await refresh();
  expect((await answers(', year: 2023, result: [YES]'))).toEqual([['90202', 'YES']]);
});
