import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

let database: Database;
let api: Api;
const asked = new Map<string, any[]>();
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
  for (const plan of ['TQ-2022', 'BK-2022', 'TB-2023', 'HT-2025', 'BMT-2023']) {
    const judged = ['TB-2023', 'BMT-2023'].includes(plan);
    asked.set(plan, [...await api.hub.ambiguities({ plan, ...(judged && { year: 2023 }) })]);
  }
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const question = (code: string): any => [...asked.values()].flat().find((one) => one.code === code);
const alternative = (code: string, name?: string): any => question(code).alternatives.find((one: any) => name === undefined || one.code === name);
/** Whom a reading touches: the unit, the rule, the answer that stands and the other. */
const touched = (code: string, name?: string): string[] => alternative(code, name).impactedUnits.map(({ unit, rule, before, after }: any) => `${unit.name} ${rule.code} ${before} → ${after}`);

describe('the register: the same question has the same number in every plan', () => {
  const numbered = (register: number): string[] => [...asked.values()].flat().filter((one) => one.register === register).map(({ code }) => code).sort();

  test.each<[number, string[], string]>([
    [1, ['TB-open-ties'], 'computed'],
    [2, ['BM-open-rounding', 'TB-open-rounding'], 'computed'],
    [3, ['BM-open-base', 'TB-open-base'], 'computed'],
    [4, ['BK-open-missing', 'BM-open-missing', 'TB-open-missing', 'TQ-open-missing'], 'computed'],
    [5, ['BM-open-not-appraised', 'TB-open-not-appraised'], 'LISTING'],
    [6, ['TB-open-main-indicators'], 'computed'],
    [7, ['TB-open-count'], 'computed'],
    [8, ['TB-open-leading'], 'computed'],
    [9, ['BK-Q1', 'BK-open-over-quota'], 'ROUND'],
    [10, ['BK-open-year', 'BM-open-year', 'TB-open-year', 'TQ-open-year'], 'computed'],
    [11, ['BK-open-before', 'BM-open-before', 'HT-open-before'], 'computed'],
    [12, ['HT-M-1', 'TQ-M3-1'], 'CALENDAR'],
    [13, ['TQ-open-measures'], 'POLICY'],
    [14, ['BK-open-changes', 'BM-open-changes', 'HT-open-changes', 'TB-open-changes', 'TB-open-transition', 'TQ-open-changes'], 'POLICY,computed'],
    [15, ['TB-open-nobody'], 'POLICY'],
  ])('number %i is asked by %j: %s', (register, codes, how) => {
    expect(numbered(register)).toEqual(codes);
    const ways = new Set(codes.flatMap((code) => question(code).alternatives.map((one: any) => one.notComputed ?? 'computed')));
    ways.delete(register === 1 ? 'NO_METHOD' : '');
    expect([...ways].sort().join()).toBe(how);
  });
});

test('every question has the applied reading and another one; what is not run says why, what is run says on which rankings', () => {
  for (const [plan, questions] of asked) {
    expect(questions.length).toBeGreaterThan(8);
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    for (const { code, default: chosen, alternatives, rows } of questions) {
      expect([code, chosen.length > 0, alternatives.length > 0, rows.length > 0]).toEqual([code, true, true, true]);
      for (const { notComputed, snapshots, changes, goal, answers, impactedUnits, impactedGoals, impactedAnswers } of alternatives) {
        if (goal !== null) expect([code, notComputed, snapshots, changes, Object.values(goal).some((one) => one !== null)]).toEqual([code, null, [], [], true]);
        else if (answers.length > 0) expect([code, notComputed, snapshots, changes, impactedUnits]).toEqual([code, null, [], [], []]);
        else if (notComputed === null) expect([code, plan, snapshots.length > 0, changes.length > 0]).toEqual([code, plan, true, true]);
        else expect([snapshots, changes, impactedUnits, impactedGoals, impactedAnswers]).toEqual([[], [], [], [], []]);
        expect(snapshots.every((one: any) => one.provenance === 'SYNTHETIC')).toBe(true);
      }
    }
  }
});

describe('Thái Bình, on the demonstration scores of 2023', () => {
  test('TB-R1, TB-R2, TB-R3: rounded first, 89,996 % becomes 90 % and passes', () => {
    expect(touched('TB-open-rounding')).toEqual([
      'Sở Tư pháp TB-R1 NO → YES', 'Kiến Xương TB-R2 NO → YES', 'Kiến Xương TB-R5 NO → UNKNOWN', 'Ban Quản lý số minh họa TB-R5 NO → UNKNOWN', 'Kiến Xương TB-R7 NO → UNKNOWN', 'Trà Giang TB-R3 NO → YES', 'Thụy Trường TB-R3 NO → YES',
    ]);
  });

  test('TB-R3: without gaps the next of Đông Hưng is second; TB-R5, TB-R7 follow', () => {
    expect(touched('TB-open-ties')).toEqual(['Kiến Xương TB-R5 NO → UNKNOWN', 'Ban Quản lý số minh họa TB-R5 NO → UNKNOWN', 'Kiến Xương TB-R7 NO → UNKNOWN', 'Đông Sơn TB-R3 NO → YES', 'Đông Sơn TB-R7 NO → UNKNOWN']);
    expect(question('TB-open-ties').quote.quote).toMatch('từ 01 đến 02');
  });

  test('TB-R3: "từ 01 đến 02" as a count leaves the ties at the cut of Quỳnh Phụ and Hưng Hà to people; a tie that fits stays', () => {
    expect(touched('TB-open-count')).toEqual(['An Khê', 'An Đồng', 'Tân Lễ', 'Cộng Hòa', 'Canh Tân'].map((name) => `${name} TB-R3 YES → UNKNOWN`));
  });

  test('TB-R4: with the 90 % of TB-R1 the units of nine departments are out; on the total nothing moves', () => {
    expect(touched('TB-open-parent-department', 'WITH_SHARE')).toHaveLength(9);
    expect(touched('TB-open-parent-department', 'WITH_SHARE').every((line) => line.endsWith('TB-R4 UNKNOWN → NO'))).toBe(true);
    expect(touched('TB-open-parent-department', 'TOTAL')).toEqual([]);
    expect(question('TB-open-parent-department')).toMatchObject({ about: 'TB-R4', rows: ['TB-R4'] });
  });

  test('TB-R5: with the 90 % of TB-R2 the three leading districts stay, for all three have it', () => {
    expect(touched('TB-open-parent-district', 'WITH_SHARE')).toEqual([]);
  });

  test('TB-R7: the leading units inside each district: no district counts for its officials any more', () => {
    expect(touched('TB-open-leading')).toHaveLength(8);
    expect(touched('TB-open-leading').every((line) => line.endsWith('NOT_APPLICABLE') && line.includes('TB-R7'))).toBe(true);
    expect(alternative('TB-open-leading').changes).toEqual([expect.objectContaining({ kind: 'VARIANT', rule: 'TB-R7', before: 'A', after: 'B' })]);
  });

  test('TB-R7: if communes were meant, the third of each district would do', () => {
    expect(touched('TB-open-inside').filter((line) => line.endsWith('NO → UNKNOWN')).length).toBe(6);
  });

  test('TB-R1, TB-R3: a missing score as zero takes the UNKNOWN away', () => {
    expect(touched('TB-open-missing')).toContain('Sở Xây dựng TB-R1 UNKNOWN → NO');
    expect(touched('TB-open-missing')).toContain('Đông Trà TB-R3 UNKNOWN → NO');
  });

  test('TB-X: communes ranked in the whole province instead of their districts: thirteen lose', () => {
    expect(touched('TB-open-transition', 'WHOLE_PROVINCE').filter((line) => line.endsWith('TB-R3 YES → NO'))).toHaveLength(13);
  });

  test('TB-R6: what depends on statements is recorded', () => {
    expect(alternative('TB-R6').notComputed).toBe('NEEDS_RECORDS');
  });
});

describe('Buôn Ma Thuột, on the demonstration scores of 2023', () => {
  test('BM-R1, BM-R2: "trên 70%" read as "từ 70 %" lets in who has exactly 70 %', () => {
    expect(touched('BM-open-more-than')).toEqual([
      'Tân Lập BM-R2 NO → YES', 'Tự An BM-R2 NO → YES', 'Tân Tiến BM-R2 NO → UNKNOWN', 'minh họa 01 (dữ liệu giả định) BM-R1 NO → YES', 'minh họa 05 (dữ liệu giả định) BM-R1 NO → YES',
    ]);
  });

  test('BM-R1: 70 % of 1000 points for everybody leaves no division in, whose form has 500', () => {
    const lines = touched('BM-open-base').filter((line) => line.includes('BM-R1'));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => line.endsWith('→ NO'))).toBe(true);
  });

  test('BM-R1: which form a division uses is recorded: no set scores them by the form of districts', () => expect(alternative('BM-open-form').notComputed).toBe('NOT_SCORED'));
});

test('readings and the question of a rule still stand beside them', async () => {
  const { plan } = await api.ask('{ plan(code: "TB-2023") { readings { question alternatives } rules { code ambiguity { question chosen alternatives } } } }');
  expect(plan.readings).toHaveLength(13);
  expect(plan.readings[0]).toEqual({ question: 'Các đơn vị bằng điểm xếp hạng thế nào?', alternatives: ['Xếp liên tục (1, 1, 2)', 'Phân định bằng tiêu chí phụ'] });
  expect(plan.rules.map((rule: any) => [rule.code, rule.ambiguity?.alternatives.length ?? 0])).toEqual([['TB-R1', 0], ['TB-R2', 0], ['TB-R3', 0], ['TB-R4', 2], ['TB-R5', 2], ['TB-R7', 1]]);
});

test('an unknown plan and a year not judged are refused', async () => {
  const refusal = async (args: string): Promise<unknown[]> => {
    const { code, field, remedy } = await api.refusal(`{ ambiguities(${args}) { code } }`, { language: 'en' });
    return [code, field, remedy];
  };
  expect(await refusal('plan: "XX"')).toEqual(['NOT_FOUND', 'plan', 'There are: BK-2022, BMT-2023, HT-2025, TB-2023, TQ-2022.']);
  expect(await refusal('plan: "TB-2023", year: 1999')).toEqual(['NOT_FOUND', 'year', 'Nearest years judged: 2023, 2024, 2025.']);
});
