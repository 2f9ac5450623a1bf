import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

/* Goals of whole provinces, judged by what others have published of them: national DTI, PAR-Index, PCI. */

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

const goal = async (plan: string, code: string, year?: number) => (await api.hub.goals({ plan, ...(year !== undefined && { year }) })).find((one) => one.code === code)!;
/** Every reading of a goal in one line, the applied one first. */
const readings = async (plan: string, code: string, year?: number): Promise<string[]> =>
  (await goal(plan, code, year)).outcomes.map(({ reading, applied, result, because, judged, compared, places }) =>
    [reading, applied ? 'applied' : '-', result, because, judged?.year ?? '-', compared?.year ?? '-', places ?? '-'].join(' '));
const series = async (code: string, asOf: string, index: 'DTI' | 'PAR_INDEX' | 'PCI'): Promise<string[]> =>
  (await api.hub.nationalResults({ code, asOf, index }))!.nationalResults.map(({ year, rank, of, score, complete }) => `${year} ${rank}/${of} ${score} ${complete ? 'complete' : 'single'}`);

describe('goals judged', () => {
  test('TQ-G1: Tuyên Quang was 44th before its plan, 38th in 2023 and 49th in 2024: not better by any reading', async () => {
    expect(await readings('TQ-2022', 'TQ-G1')).toEqual([
      'SINCE_BEFORE_PLAN applied NO COMPARED 2024 2020 -5', 'SINCE_FIRST_YEAR - NO COMPARED 2024 2022 -1', 'YEAR_ON_YEAR - NO COMPARED 2024 2023 -11',
    ]);
    const { outcome } = await goal('TQ-2022', 'TQ-G1');
    expect(outcome!.text).toBe('Chưa đạt: hạng 49 trong 63 tỉnh, thành phố (năm 2024), kém 5 bậc so với hạng 44 trong 63 tỉnh, thành phố (năm 2020).');
  });

  test('TQ-G1: in 2023 it was better, and a year can be asked for', async () => {
    expect(await readings('TQ-2022', 'TQ-G1', 2023)).toEqual([
      'SINCE_BEFORE_PLAN applied YES COMPARED 2023 2020 6', 'SINCE_FIRST_YEAR - YES COMPARED 2023 2022 10', 'YEAR_ON_YEAR - YES COMPARED 2023 2022 10',
    ]);
  });

  test('TQ-G2: the PCI rose from 63.46 to 64.76; of the PAR-Index of Tuyên Quang nothing is known, and nothing is made up', async () => {
    expect(await readings('TQ-2022', 'TQ-G2-pci')).toEqual([
      'SINCE_BEFORE_PLAN applied YES COMPARED 2021 2020 -', 'SINCE_FIRST_YEAR - UNKNOWN NOTHING_TO_COMPARE 2021 - -', 'YEAR_ON_YEAR - YES COMPARED 2021 2020 -',
    ]);
    expect((await goal('TQ-2022', 'TQ-G2-par')).outcome).toMatchObject({ result: 'UNKNOWN', because: 'NO_RESULT', judged: null, text: 'Chưa biết kết quả nào của những năm được xét.' });
  });

  test('TQ-G3: a goal without measure has no answer', async () => {
    expect(await goal('TQ-2022', 'TQ-G3-4g')).toMatchObject({ kind: 'QUALITATIVE', reading: null, outcome: null, outcomes: [] });
  });

  test('BK-G1: Bắc Kạn rose from 63rd to 32nd, into the middle group by every reading', async () => {
    expect(await readings('BK-2022', 'BK-G1')).toEqual([
      'MIDDLE_THIRD_OR_BETTER applied YES COMPARED 2024 - 0', 'MIDDLE_THIRD - YES COMPARED 2024 - 0', 'MEAN_OR_BETTER - YES COMPARED 2024 - -',
    ]);
    expect((await goal('BK-2022', 'BK-G1')).outcome).toMatchObject({ group: { first: 22, last: 42 }, judged: { rank: 32, of: 63, score: '0.7118', complete: true }, text: 'Đạt: hạng 32 trong 63 tỉnh, thành phố (năm 2024), trong nhóm giữa (hạng 22 đến 42).' });
  });

  test('BK-G1: in 2023 and 2022 it was below; of 2025 nothing can come, for the province was merged on 2025-07-01', async () => {
    expect((await readings('BK-2022', 'BK-G1', 2023))[0]).toBe('MIDDLE_THIRD_OR_BETTER applied NO COMPARED 2023 - -16');
    expect(await readings('BK-2022', 'BK-G1', 2022)).toEqual([
      'MIDDLE_THIRD_OR_BETTER applied NO COMPARED 2022 - -21', 'MIDDLE_THIRD - NO COMPARED 2022 - -21', 'MEAN_OR_BETTER - UNKNOWN NO_RESULT - - -',
    ]);
    expect((await readings('BK-2022', 'BK-G1', 2025)).map((line) => line.split(' ').slice(2, 4))).toEqual(Array(3).fill(['NOT_APPLICABLE', 'UNIT_ENDED']));
  });

  test('TB-G1: Thái Bình was 56th before its plan and 59th at last', async () => {
    expect(await readings('TB-2023', 'TB-G1')).toEqual([
      'SINCE_BEFORE_PLAN applied NO COMPARED 2024 2022 -3', 'SINCE_FIRST_YEAR - NO COMPARED 2024 2023 -7', 'YEAR_ON_YEAR - NO COMPARED 2024 2023 -7',
    ]);
  });

  test('a year of another plan is refused with the years that there are', async () => {
    expect(await api.refusal('{ plan(code: "BK-2022") { goals { outcome(year: 2021) { result } } } }')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'year', value: '2021', remedy: expect.stringContaining('2022') });
  });

  test('in English, too', async () => {
    const { plan } = await api.ask('{ plan(code: "TB-2023") { goals { outcome { text } } } }', { language: 'en' });
    expect(plan.goals[0].outcome.text).toBe('Not reached: place 59 of 63 (2024), 3 worse than place 56 of 63 (2022).');
  });
});

describe('series of national indices', () => {
  test('Tuyên Quang until its merger, among 63; a rank that was only inferred (58 in 2021) is none', async () => {
    expect(await series('08', '2024-06-01', 'DTI')).toEqual(['2020 44/63 null single', '2021 null/63 null single', '2022 48/63 null single', '2023 38/63 0.6735 complete', '2024 49/63 0.6432 complete']);
    expect(await series('08', '2024-06-01', 'PCI')).toEqual(['2020 31/63 63.46 single', '2021 29/63 64.76 single']);
  });

  test('Tuyên Quang since its merger is another province, among 34', async () => {
    expect(await series('08', '2025-08-01', 'DTI')).toEqual(['2024 22/34 0.6862 complete']);
  });

  test('Hà Tĩnh was not merged: 2024 is told twice, among 63 and among 34; its PAR-Index is known for five years', async () => {
    expect((await series('42', '2025-08-01', 'DTI')).slice(-2)).toEqual(['2024 11/63 0.7629 complete', '2024 7/34 0.7629 complete']);
    expect(await series('42', '2024-06-01', 'PAR_INDEX')).toEqual(['2020 16/63 85.31 single', '2021 8/63 88.6 single', '2022 28/63 85.95 single', '2023 18/63 88.35 single', '2024 15/63 89.72 single']);
  });

  test('a year that is only assumed joins no series: 25th of 2025-05 is left out of 2024', async () => {
    expect((await api.hub.publishedFacts({ unit: '42' })).nodes.filter(({ table }) => table === 'ha-tinh-2025-announced-national')).toMatchObject([{ index: null, rank: 25 }]);
    expect((await series('42', '2024-06-01', 'DTI')).some((line) => line.startsWith('2024 25/'))).toBe(false);
  });

  test('whatever is told names where it was read: a ranking of this hub, or a table with its sources', async () => {
    const { nationalResults } = (await api.hub.nationalResults({ code: '06', asOf: '2024-06-01' }))!;
    expect(new Set(nationalResults.map(({ index }) => index))).toEqual(new Set(['DTI', 'PCI']));
    for (const { complete, standing, fact, unit } of nationalResults) {
      expect(unit!.name).toBe('Bắc Kạn');
      expect(complete ? standing!.snapshot.provenance : fact!.sources.length > 0).toBe(complete ? 'PUBLISHED' : true);
    }
  });

  test('all provinces of an index and year are listed by the facts; a commune has no national results', async () => {
    expect((await api.hub.publishedFacts({ index: 'PCI', year: 2020 })).totalCount).toBe(63);
    expect((await api.ask('{ unit(code: "12442", asOf: "2024-01-01") { nationalResults { year } } }')).unit.nationalResults).toEqual([]);
  });

  test('the facts of all goals of a plan are read by one statement, whatever is asked of them', async () => {
    const asked = '{ plan(code: "TQ-2022") { goals { outcomes { result } } } }';
    await api.ask(asked);
    expect((await api.cost(asked.replace('result', 'text'))).filter((statement) => statement.startsWith('publishedFact'))).toEqual(['publishedFact.national']);
  });
});

test('ambiguities: another reading of a goal is run, and tells the answer that would be another one', async () => {
  const asked = (plan: string, code: string) => api.hub.ambiguities({ plan }).then((questions) => questions.find((question) => question.code === code)!);
  const told = ({ alternatives }: Awaited<ReturnType<typeof asked>>) => alternatives.map(({ code, goal, notComputed, impactedGoals }) => [code, goal!.reading ?? goal!.year ?? goal!.kind, notComputed, ...impactedGoals.map(({ goal: one, before, after }) => `${one.code} ${before!.result} → ${after.result}${before!.applied && !after.applied ? '' : ' (?)'}`)]);
  expect(told(await asked('BK-2022', 'BK-open-middle'))).toEqual([['MIDDLE_THIRD', 'MIDDLE_THIRD', null], ['MEAN_OR_BETTER', 'MEAN_OR_BETTER', null]]);
  expect(told(await asked('BK-2022', 'BK-open-goal-year'))).toEqual([['YEAR_2025', 2025, null, 'BK-G1 YES → NOT_APPLICABLE']]);
  expect(told(await asked('TQ-2022', 'TQ-open-pci-since'))).toEqual([['SINCE_FIRST_YEAR', 'SINCE_FIRST_YEAR', null, 'TQ-G2-pci YES → UNKNOWN'], ['YEAR_ON_YEAR', 'YEAR_ON_YEAR', null], ['RANK', 'EXTERNAL_RANK', null]]);
  expect(told(await asked('TB-2023', 'TB-open-rank-since'))).toEqual([['SINCE_FIRST_YEAR', 'SINCE_FIRST_YEAR', null], ['YEAR_ON_YEAR', 'YEAR_ON_YEAR', null]]);
});
