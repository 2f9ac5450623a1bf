import type { Database } from '../../src/database/data-source';
import type { PlanDefinition } from '../../src/entities';
import { judgePlans } from '../../src/indexers/judge-plans';
import { Api } from './harness';
import { PLAN, smallHub } from './small-hub';

/**
 * An invented plan of the district "Một" under the plan of its province, as BM-S has it for Buôn Ma Thuột under Đắk Lắk,
 * whose own plan is only cited. Marked as a demonstration in its name; it is no plan of anybody.
 */
const citation = { source: 'city-plan', article: 'I.1', quote: 'đạt trên 90%', correctedQuote: null };
const CITY: PlanDefinition = {
  code: 'C-1', name: 'Kế hoạch minh họa của huyện Một', nameEn: 'Demonstration plan of the district Một', territory: '901', source: 'city-plan', years: { from: 2023, to: 2024 },
  rules: [
    {
      code: 'C-R1', subjectKind: 'COMMUNE', text: 'Đạt trên 90 %.', textEn: 'More than 90 %.', mainIndicators: null, citation, variants: [],
      conditions: [{ kind: 'RESULT_STATUS', operator: 'EQ', required: 'APPROVED', citation }, { kind: 'RATIO_OF_MAX', operator: 'GT', required: '0.90', citation }],
    },
    {
      code: 'C-R2', subjectKind: 'PERSON', text: 'Xã hạng nhất huyện.', textEn: 'First commune.', mainIndicators: null, citation, variants: [],
      conditions: [{ kind: 'PARENT_RANK', parentKind: 'COMMUNE', scope: 'PARENT', operator: 'LTE', required: '1', rankOf: null, citation }],
    },
  ],
  notes: [{ id: 'C-S', rows: [], text: 'Thực hiện kế hoạch của tỉnh.', textEn: 'It carries out the plan of the province.', citation, kind: 'PARENT_PLAN', sources: ['plan'] }],
};

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await smallHub();
  await database.dataSource.query(`insert into source (id, number, kind, title, urls) values ('city-plan', '3/KH-MH', 'PLAN', 'Kế hoạch minh họa', '[]')`);
  for (const plan of [CITY, { ...CITY, code: 'E-1', territory: '902', notes: [], rules: [{ ...CITY.rules[0]!, code: 'E-R1' }] }, { ...PLAN, code: 'N-1', source: 'law', rules: [] }]) {
    await database.dataSource.query('insert into plan (code, version, definition, hash) values ($1, 1, $2, $1)', [plan.code, JSON.stringify(plan)]);
  }
  await judgePlans(database.dataSource, new Date('2026-02-01T00:00:00Z'));
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const compare = (unit: string, plans = ['C-1', 'P-1'], year: number | null = 2023): Promise<any> => api.hub.compareVerdicts({ plans, unit, year });
const said = ({ plans }: any): unknown[] => plans.map(({ plan, verdicts }: any) => [plan.code, verdicts.map((one: any) => `${one.rule.code} ${one.result}`)]);
const agreed = ({ subjects }: any): unknown[] => subjects.map((one: any) => [one.subjectKind, one.agreement]);

test("BM-S: exactly 90 % is enough for the province and too little for the city: they disagree, each with its reasons", async () => {
  const compared = await compare('90101');
  expect([compared.unit.name, compared.year, said(compared), agreed(compared)]).toEqual([
    'An', 2023, [['C-1', ['C-R1 NO', 'C-R2 YES']], ['P-1', ['P-R1 YES']]], [['COMMUNE', 'NO'], ['PERSON', 'NOT_APPLICABLE']],
  ]);
  const [city, province] = compared.plans;
  expect(city.verdicts[0].reasons.at(-1)).toMatchObject({ kind: 'RATIO_OF_MAX', operator: 'GT', margin: '0', result: 'NO', citation: { quote: 'đạt trên 90%' } });
  expect(province.verdicts[0].reasons.at(-1)).toMatchObject({ kind: 'RATIO_OF_MAX', operator: 'GTE', result: 'YES' });
});

test("BM-S: the city's plan rests on the province's ranking, and names the plan it carries out", async () => {
  const { plans } = (await api.ask('{ compareVerdicts(plans: ["C-1", "P-1"], unit: "90101") { plans { plan { code name parent { code } } verdicts { snapshot { territory year } } } } }')).compareVerdicts;
  expect(plans).toEqual([
    { plan: { code: 'C-1', name: 'Kế hoạch minh họa của huyện Một', parent: { code: 'P-1' } }, verdicts: Array.from({ length: 2 }, () => ({ snapshot: { territory: '90', year: 2024 } })) },
    { plan: { code: 'P-1', name: 'Kế hoạch thử', parent: null }, verdicts: [{ snapshot: { territory: '90', year: 2024 } }] },
  ]);
});

test('both refuse, and that is agreement; a unit outside the city is not judged by its plan', async () => {
  expect(agreed(await compare('90103'))).toEqual([['COMMUNE', 'YES'], ['PERSON', 'NOT_APPLICABLE']]);
  const outside = await compare('90201');
  expect([said(outside), agreed(outside)]).toEqual([[['C-1', []], ['P-1', ['P-R1 YES']]], [['COMMUNE', 'NOT_APPLICABLE']]]);
});

test('the order of the plans is the order asked, and one plan can be asked alone', async () => {
  expect(said(await compare('90101', ['P-1', 'E-1', 'C-1']))).toEqual([['P-1', ['P-R1 YES']], ['E-1', []], ['C-1', ['C-R1 NO', 'C-R2 YES']]]);
  expect(agreed(await compare('90101', ['C-1']))).toEqual([['COMMUNE', 'NOT_APPLICABLE'], ['PERSON', 'NOT_APPLICABLE']]);
});

test('the latest year that every plan has judged, if none is said', async () => expect((await compare('90101', ['C-1', 'P-1'], null)).year).toBe(2024));

describe('refused, with field, value and remedy', () => {
  test.each<[string, string, unknown[]]>([
    ['an unknown plan', 'plans: ["P-1", "XX"], unit: "90101"', ['NOT_FOUND', 'plans[1]', 'XX', 'There are: C-1, E-1, N-1, P-1.']],
    ['the same plan twice', 'plans: ["P-1", " P-1"], unit: "90101"', ['BAD_USER_INPUT', 'plans[1]', ' P-1', 'Name each plan once.']],
    ['no plan', 'plans: [], unit: "90101"', ['BAD_USER_INPUT', 'plans', '[]', 'At least 1 item.']],
    ['an unknown unit', 'plans: ["P-1", "C-1"], unit: "99999"', ['NOT_FOUND', 'unit', '99999', 'Find its code with units(search: "name of the unit").']],
    ['a year that nobody judged', 'plans: ["P-1", "C-1"], unit: "90101", year: 1999', ['NOT_FOUND', 'year', '1999', 'Years in common: 2024, 2023.']],
    ['a plan that judges nothing', 'plans: ["P-1", "N-1"], unit: "90101"', ['NOT_FOUND', 'plans', 'P-1, N-1', 'Leave out the plans that have judged nothing: N-1.']],
  ])('%s', async (_, args, expected) => {
    const { code, field, value, remedy } = await api.refusal(`{ compareVerdicts(${args}) { year } }`, { language: 'en' });
    expect([code, field, value, remedy]).toEqual(expected);
  });
});
