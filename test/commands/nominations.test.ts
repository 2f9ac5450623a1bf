import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

/* Nominating is writing a record; what the plan does not allow is refused, line by line, and nothing is written. */

const HEADER = 'key,kind,plan,item,unit,person,year,on,value,role,body,round,form,revokes';
const file = (...lines: readonly Readonly<Record<string, string>>[]): string =>
  [HEADER, ...lines.map((cells) => HEADER.split(',').map((name) => cells[name] ?? '').join(','))].join('\n');

const BK = { key: 'BK/DN/1', kind: 'NOMINATION', plan: 'BK-2022', item: 'BK-A1-1', unit: 'bac-kan.so-noi-vu', year: '2023', on: '2023-11-15', body: 'Sở Nội vụ', round: 'BK-A1-mid' };
const HT = { key: 'HT/DN/1', kind: 'NOMINATION', plan: 'HT-2025', item: 'HT-A3-1', unit: 'ha-tinh.so-noi-vu', year: '2030', on: '2026-11-15', body: 'Sở Nội vụ', round: 'HT-A3' };
const TB = { key: 'TB/DN/1', kind: 'NOMINATION', plan: 'TB-2023', item: 'TB-A-2', unit: 'thai-binh.so-noi-vu', year: '2024', on: '2024-11-15', body: 'Sở Nội vụ', round: 'TB-A-mid' };

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
  await imported('key,name,category,unit,provenance\nCN-1,Nguyễn Văn Minh Họa,OFFICIAL,thai-binh.so-noi-vu,DEMONSTRATION\n', 'persons');
});
afterAll(() => hub.close());

const imported = (text: string, what = 'records'): Promise<Ran> => run(`${what} import r.csv --lang en`, hub.dataSource, { 'r.csv': text });
const nominations = async (): Promise<number> => Number((await hub.dataSource.query(`select count(*) as n from plan_record where kind = 'NOMINATION'`))[0].n);

test.each([
  ['BK-A1: a certificate of the chairman at the mid-term', BK],
  ['HT-A3: a Labour Order at the final review', HT],
  ['HT-A1: the yearly award by competence, where the plan names no form', { ...HT, key: 'HT/DN/2', item: 'HT-A1', round: 'HT-A1', year: '2026', on: '2026-11-01' }],
  ['HT-A4: a special achievement at any time', { ...HT, key: 'HT/DN/3', item: 'HT-A4-adhoc', round: 'HT-A4-adhoc', year: '2026', on: '2026-05-01' }],
  ['TB-A: an award of the State, of which the plan does not say when', { ...TB, item: 'TB-A-1' }],
  ['TB-Q3: a person, by the unit that nominates', { ...TB, key: 'TB/DN/2', person: 'CN-1' }],
  ['TQ-A2: the yearly award of a unit', { ...BK, key: 'TQ/DN/1', plan: 'TQ-2022', item: 'TQ-A2', round: 'TQ-A2', unit: 'tuyen-quang.so-noi-vu' }],
])('%s is taken', async (_, nomination) => {
  const before = await nominations();
  expect(await imported(file(nomination))).toMatchObject({ status: 0 });
  expect(await nominations()).toBe(before + 1);
});

test('BK-H, BK-P1: a paper of the dossier and an opinion on a step name the round', async () => {
  const paper = { ...BK, key: 'BK/HS/1', kind: 'DOSSIER_ITEM', item: 'BK-H-1', value: 'YES' };
  expect(await imported(file(paper, { ...BK, key: 'BK/YK/1', kind: 'OPINION', item: 'BK-P1-2', value: 'YES', role: 'BK-R-ict' }))).toMatchObject({ status: 0 });
  expect(await imported(file({ ...paper, key: 'x', round: 'BK-A9' }))).toMatchObject({ status: 1, err: expect.stringContaining('[UNKNOWN_ROUND]') });
});

describe('a record is revoked by one of the same round and form only', () => {
  const paper = { ...BK, key: 'rv/1', kind: 'DOSSIER_ITEM', item: 'BK-H-1', value: 'YES', form: 'BK-A1-1' };
  const nomination = { ...BK, key: 'rv/2', unit: 'bac-kan.so-tu-phap' };
  beforeAll(async () => expect(await imported(file(paper, nomination))).toMatchObject({ status: 0 }));

  test.each([
    ['a paper for one form by one for another', { ...paper, key: 'x', value: 'NO', form: 'BK-A1-2', revokes: 'rv/1', round: 'BK-A1-final', year: '2025' }, 'about something else (it differs in: year, round, form). [OTHER_SUBJECT]\n    → A record revokes only one that is like it in these columns: write what the old one has, or withdraw the old one (WITHDRAWAL) and state the other anew'],
    ['a paper for one form by one for all', { ...paper, key: 'x', value: 'NO', form: '', revokes: 'rv/1' }, '(it differs in: form). [OTHER_SUBJECT]'],
    ['a nomination at the mid-term by one at the final review', { ...nomination, key: 'x', round: 'BK-A1-final', year: '2025', revokes: 'rv/2' }, '(it differs in: year, round). [OTHER_SUBJECT]'],
  ])('%s is refused', async (_, later, told) => {
    expect(await imported(file(later))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  });

  test('what is withdrawn is stated anew for the other round', async () => {
    const withdrawal = { key: 'rv/2/rút', kind: 'WITHDRAWAL', on: '2023-11-20', body: 'Sở Nội vụ', revokes: 'rv/2' };
    expect(await imported(file(withdrawal, { ...nomination, key: 'rv/3', round: 'BK-A1-final', year: '2025' }))).toMatchObject({ status: 0 });
    expect(await imported(file({ ...paper, key: 'rv/4', value: 'NO', revokes: 'rv/1' }))).toMatchObject({ status: 0 });
  });
});

describe('BK-P1: an opinion on a step is that of its role, from the day of the nomination on', () => {
  const nomination = { ...BK, key: 'yk/DN', unit: 'bac-kan.so-y-te', on: '2023-11-10' };
  const select = { ...nomination, key: 'yk/2', kind: 'OPINION', item: 'BK-P1-2', on: '2023-12-01', value: 'YES', role: 'BK-R-ict', body: 'Sở Thông tin và Truyền thông' };
  const early = { ...select, on: '2023-11-09' };
  const told = 'An opinion of 2023-11-09 comes before the nomination "yk/DN" of 2023-11-10. [EARLIER_DATE]\n    → Write the day of the opinion, 2023-11-10 at the earliest; if the unit was nominated before, import that nomination first, or in the same file.';

  test.each([
    ['the unit itself decides', { ...select, item: 'BK-P1-4', role: 'BK-R-units', body: 'Chính đơn vị đó' }, '"role": Step BK-P1-4 is done by BK-R-chairman. [OTHER_ROLE]\n    → Write the role BK-R-chairman, or leave this opinion out.'],
    ['nobody says in which role', { ...select, role: '' }, '"role": Step BK-P1-2 is done by BK-R-ict. [OTHER_ROLE]'],
    ['an opinion on the nomination itself', { ...select, item: 'BK-P1-1', value: 'NO', role: 'BK-R-units' }, 'Step BK-P1-1 is the nomination itself, and no opinion. [UNKNOWN_ITEM]\n    → Withdraw the nomination by a WITHDRAWAL, or name a later step: BK-P1-2'],
    ['a role that the plan lacks', { ...select, role: 'boss' }, '[UNKNOWN_ROLE]'],
  ])('%s: refused', async (_, opinion, reason) => {
    const { status, err } = await imported(file(opinion));
    expect([status, err, err.match(/\[[A-Z_]+\]/g)]).toEqual([1, expect.stringContaining(reason), [expect.any(String)]]);
  });

  test('before the unit is nominated in the same file, above or below: refused', async () => {
    for (const lines of [[nomination, early], [early, nomination]]) expect(await imported(file(...lines))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  });

  test('where nobody is known to be nominated no day is compared', async () => {
    expect(await imported(file({ ...early, key: 'yk/final', round: 'BK-A1-final', year: '2025' }))).toMatchObject({ status: 0 });
  });

  test('before a nomination that the hub holds: refused, in both languages; on its day: taken', async () => {
    expect(await imported(file(nomination))).toMatchObject({ status: 0 });
    expect(await imported(file(early))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
    expect((await run('records import r.csv', hub.dataSource, { 'r.csv': file(early) })).err).toContain('Ý kiến ngày 2023-11-09 có trước đề nghị "yk/DN" ngày 2023-11-10.');
    expect(await imported(file({ ...select, on: '2023-11-10' }))).toMatchObject({ status: 0 });
  });

  test('of several nominations of the unit the earliest counts; for one form, that for this form; one that is withdrawn in the file, no more', async () => {
    const second = { ...nomination, key: 'yk/DN-2', item: 'BK-A1-2', on: '2023-11-01' };
    expect(await imported(file({ ...early, key: 'yk/3' }, second))).toMatchObject({ status: 0 });
    expect(await imported(file({ ...early, key: 'yk/4', form: 'BK-A1-1' }))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
    expect(await imported(file({ ...early, key: 'yk/4', form: 'BK-A1-2' }))).toMatchObject({ status: 0 });
    const withdrawal = { key: 'yk/DN-2/rút', kind: 'WITHDRAWAL', on: '2023-11-02', body: 'Sở Y tế', revokes: 'yk/DN-2' };
    expect(await imported(file({ ...early, key: 'yk/5' }, withdrawal))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  });

  test('TQ-A2: a round of every year has its nominations year by year', async () => {
    const yearly = { ...BK, key: 'tq/DN', plan: 'TQ-2022', item: 'TQ-A2', round: 'TQ-A2', unit: 'tuyen-quang.so-tu-phap', year: '2024', on: '2024-12-01' };
    const opinion = { ...yearly, key: 'tq/YK', kind: 'OPINION', item: 'TQ-P1-2', value: 'YES', role: 'TQ-P1-role-ict' };
    expect(await imported(file(yearly, { ...opinion, year: '2023', on: '2023-12-20' }))).toMatchObject({ status: 0 });
    expect(await imported(file({ ...opinion, key: 'tq/YK-2', on: '2023-12-20' }))).toMatchObject({ status: 1, err: expect.stringContaining('[EARLIER_DATE]') });
  });

  test('a person has nominations of its own', async () => {
    const person = { ...TB, key: 'cn/DN', person: 'CN-1', round: 'TB-A-final', year: '2025', on: '2024-11-20' };
    const opinion = { ...person, key: 'cn/YK', kind: 'OPINION', item: 'TB-P-2', value: 'YES', role: 'TB-P-role-ict' };
    expect(await imported(file(person, { ...opinion, on: '2024-11-19' }))).toMatchObject({ status: 1, err: expect.stringContaining('[EARLIER_DATE]') });
    expect(await imported(file(person, { ...opinion, person: '', on: '2024-11-19' }))).toMatchObject({ status: 0 });
  });
});

test.each([
  ['HT-A2: a Labour Order at the mid-term, which has two forms', { ...HT, round: 'HT-A2', year: '2027' }, 'The plan does not give HT-A3-1 in HT-A2. [OTHER_FORM]\n    → It gives: HT-A2-1, HT-A2-2.'],
  ['HT-A1: a form in the yearly award, where the plan names none', { ...HT, round: 'HT-A1', year: '2026' }, 'The plan names no form for it: write HT-A1 as the item.'],
  ['TQ-A3: a form besides the occasion that the occasion does not have', { ...BK, plan: 'TQ-2022', item: 'TQ-A2', round: 'TQ-A2', unit: 'tuyen-quang.so-noi-vu', form: 'TQ-A1-3' }, '[OTHER_FORM]'],
  ['a round that the plan does not have', { ...BK, round: 'BK-A9' }, '"round": There is no "BK-A9". [UNKNOWN_ROUND]\n    → Use one of: BK-A2, BK-A1-mid, BK-A1-final, BK-P2.'],
  ['a form that the plan does not have', { ...BK, form: 'HT-A2-1' }, '[UNKNOWN_FORM]'],
  ['two forms in one nomination', { ...BK, form: 'BK-A1-2' }, '[UNKNOWN_FORM]\n    → Use one of: BK-A1-1.'],
  ['an occasion as the item where the plan names forms', { ...BK, item: 'BK-A1-mid' }, 'A form of award of BK-A1-mid is needed, not the occasion itself. [UNKNOWN_FORM]\n    → Use one of: BK-A1-1, BK-A1-2.'],
  ['another occasion as the item, where the plan names no form', { ...HT, item: 'HT-A4-adhoc', round: 'HT-A1', year: '2026', on: '2026-11-01' }, '[UNKNOWN_ROUND]\n    → Use one of: HT-A1.'],
  ['a year in which the plan does not hold the round', { ...TB, year: '2023' }, 'column 7 "year": The plan holds TB-A-mid in 2024, not in 2023. [BAD_YEAR]\n    → Write 2024, the year of the round'],
  ['a nomination without a round', { ...BK, round: '' }, 'NOMINATION needs "round". [MISSING_VALUE]'],
  ['TB-S: a unit that is no subject of the plan', { ...TB, unit: 'thai-binh.doan-the-minh-hoa' }, 'TB-A-2 is not for units of the kind of Đoàn thể minh họa. [OTHER_UNIT]\n    → It is for: DEPARTMENT, DISTRICT'],
  ['TB-Q3: a person whom no unit nominates, where the plan counts by unit', { ...TB, unit: '', person: 'CN-1' }, 'NOMINATION needs "unit". [MISSING_VALUE]'],
  ['a quota, which nobody is nominated for', { ...BK, item: 'BK-Q1' }, '[UNKNOWN_ITEM]'],
])('%s is refused, and nothing is written', async (_, wrong, told) => {
  const before = await nominations();
  expect(await imported(file({ ...BK, key: 'right' }, { ...wrong, key: 'wrong' }))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  expect(await nominations()).toBe(before);
});
