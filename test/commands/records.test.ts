import type { Database } from '../../src/database/data-source';
import { importRecords } from '../../src/indexers/import-records';
import { selectRecords } from '../../src/loaders/plan-record';
import { readerOf } from '../../src/loaders/read';
import { seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

/* What people state under the plans, as an office brings it: a file, a line for each statement. */

const HEADER = 'key,kind,plan,item,unit,year,on,value,due,done,role,body,evidence_type,evidence_number,evidence_issuer,evidence_date,evidence_reference,title,scope,inspectors,revokes';
/** A line of the file, by column. */
const line = (cells: Readonly<Record<string, string>>): string => HEADER.split(',').map((name) => cells[name] ?? '').join(',');
const file = (...lines: readonly Readonly<Record<string, string>>[]): string => [HEADER, ...lines.map(line)].join('\n');

const REGISTERED = {
  key: 'BMT/2024/1', kind: 'REGISTRATION', plan: 'BMT-2023', item: 'BM-0-2', unit: 'dak-lak.buon-ma-thuot.phong-noi-vu', year: '2024', on: '2024-02-01', value: 'YES', body: 'Phòng Nội vụ',
  evidence_type: 'REGISTRATION', evidence_number: '12/ĐK-PNV', evidence_issuer: 'Phòng Nội vụ', evidence_date: '2024-02-01',
};
const TASK = { kind: 'TASK', plan: 'BK-2022', item: 'BK-c2', unit: 'bac-kan.so-noi-vu', year: '2023', on: '2023-01-01', due: '2023-06-30', body: 'Sở Nội vụ', title: 'số hóa hồ sơ' };
const REPORTED = { key: 'x', kind: 'REPORT', plan: 'TB-2023', item: 'TB-P-report', unit: 'thai-binh.so-noi-vu', year: '2023', on: '2024-10-10', body: 'Sở Nội vụ' };
const INSPECTED = {
  key: 'HT/2025/KT-1', kind: 'INSPECTION', plan: 'HT-2025', item: 'HT-K', unit: 'ha-tinh.so-noi-vu', year: '2025', on: '2025-09-15', role: 'HT-P-role-lead', body: 'Sở Khoa học và Công nghệ',
  inspectors: 'HT-P-role-lead;HT-P-role-council', scope: 'dịch vụ công trực tuyến',
};

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

const imported = (text: string): Promise<Ran> => run('records import r.csv --lang en', hub.dataSource, { 'r.csv': text });
const count = async (): Promise<number> => Number((await hub.dataSource.query(`select count(*) as n from plan_record`))[0].n);
const stored = async (key: string) => (await selectRecords(readerOf(hub.dataSource), {})).find((record) => record.key === key);

test('BM-0: a registration is kept with who, when and its evidence; the same file again writes nothing', async () => {
  const text = file(REGISTERED, { key: REGISTERED.key, evidence_type: 'DOCUMENT', evidence_reference: 'sổ đăng ký năm 2024' });
  expect(await imported(text)).toMatchObject({ status: 0, out: expect.stringContaining('new: 1; known already: 0') });
  expect(await imported(text)).toMatchObject({ status: 0, out: expect.stringContaining('new: 0; known already: 1') });
  expect(await stored(REGISTERED.key)).toMatchObject({
    kind: 'REGISTRATION', planCode: 'BMT-2023', item: 'BM-0-2', year: 2024, statedOn: '2024-02-01', value: 'YES', body: 'Phòng Nội vụ', provenance: 'OFFICIAL', revokedBy: null,
    evidence: [{ type: 'REGISTRATION', number: '12/ĐK-PNV', issuer: 'Phòng Nội vụ', date: '2024-02-01', reference: null }, { type: 'DOCUMENT', number: null, issuer: null, date: null, reference: 'sổ đăng ký năm 2024' }],
  });
});

test('HT-K: an inspection names its inspectors and its scope', async () => {
  expect(await imported(file(INSPECTED))).toMatchObject({ status: 0 });
  expect(await stored(INSPECTED.key)).toMatchObject({ kind: 'INSPECTION', details: { inspectors: ['HT-P-role-lead', 'HT-P-role-council'], scope: 'dịch vụ công trực tuyến' } });
  expect(await imported(file({ ...INSPECTED, key: 'HT/2025/KT-2', inspectors: '', scope: '' }))).toMatchObject({ status: 1, err: expect.stringMatching(/INSPECTION needs "scope"[\s\S]*INSPECTION needs "inspectors"/) });
});

test('a report is for a year in which its deadline falls, and the refusal names these years in both languages', async () => {
  const vietnamese = await run('records import r.csv', hub.dataSource, { 'r.csv': file(REPORTED) });
  expect(vietnamese.err).toContain('TB-P-report không có hạn nào trong năm 2023. [BAD_YEAR]\n    → Viết một năm có hạn đó: 2024, 2025.');
  expect(vietnamese.err.match(/\[[A-Z_]+\]/g)).toEqual(['[BAD_YEAR]']);
  expect(await imported(file({ ...REPORTED, key: 'TB/BC/1', year: '2024' }, { ...REPORTED, key: 'TB/BC/2', plan: 'TQ-2022', item: 'TQ-D2', unit: 'tuyen-quang.so-noi-vu' }))).toMatchObject({ status: 0 });
});

test('a statement is withdrawn by a later record, which is about the same subject; the withdrawn one stays', async () => {
  await imported(file({ ...REGISTERED, key: 'BMT/2024/2' }));
  const withdrawal = { key: 'BMT/2024/2-rút', kind: 'WITHDRAWAL', on: '2024-03-01', body: 'Phòng Nội vụ', revokes: 'BMT/2024/2' };
  expect(await imported(file(withdrawal))).toMatchObject({ status: 0 });
  expect(await stored('BMT/2024/2')).toMatchObject({ value: 'YES', revokedBy: 'BMT/2024/2-rút' });
  expect(await stored('BMT/2024/2-rút')).toMatchObject({ planCode: 'BMT-2023', year: 2024, unitKey: expect.stringContaining('phong-noi-vu'), value: null });
  expect(await imported(file({ ...withdrawal, key: 'again' }))).toMatchObject({ status: 1, err: expect.stringContaining('The record "BMT/2024/2" is revoked by BMT/2024/2-rút already. [REVOKED_ALREADY]') });
  expect(await imported(file({ ...INSPECTED, key: 'other', revokes: 'BMT/2024/1' }))).toMatchObject({ status: 1, err: expect.stringContaining('The record "BMT/2024/1" is about something else (it differs in: kind, plan, item, unit, year). [OTHER_SUBJECT]') });
});

test('an official record and an invented one do not withdraw each other, and the refusal says so', async () => {
  const withdrawal = { key: 'minh-hoa-rút', kind: 'WITHDRAWAL', on: '2024-03-01', body: 'Phòng Nội vụ', revokes: 'minh-hoa/BMT/1' };
  const told = 'line 2: The record "minh-hoa/BMT/1" is DEMONSTRATION, this line is OFFICIAL: invented and official records do not revoke each other. [OTHER_PROVENANCE]\n    → Write DEMONSTRATION in column provenance';
  expect(await imported(file(withdrawal))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  const vietnamese = await run('records import r.csv', hub.dataSource, { 'r.csv': file(withdrawal) });
  expect(vietnamese.err).toContain('Bản ghi "minh-hoa/BMT/1" là DEMONSTRATION, dòng này là OFFICIAL: số liệu minh họa và số liệu thật không thay nhau.');
});

test('a withdrawal is dated on the day of what it withdraws or later; a record that corrects the day may name an earlier one', async () => {
  await imported(file({ ...REGISTERED, key: 'BMT/2024/3' }));
  const withdrawal = { key: 'BMT/2024/3-rút', kind: 'WITHDRAWAL', on: '2024-01-31', body: 'Phòng Nội vụ', revokes: 'BMT/2024/3' };
  const told = 'line 2, column 7 "on": The record "BMT/2024/3" of 2024-02-01 cannot be withdrawn on 2024-01-31. [EARLIER_DATE]\n    → Write the day of the withdrawal, 2024-02-01 at the earliest.';
  expect(await imported(file(withdrawal))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  expect(await imported(file({ ...REGISTERED, key: 'BMT/2024/4', on: '2024-01-31', revokes: 'BMT/2024/3' }))).toMatchObject({ status: 0 });
  expect(await imported(file({ ...REGISTERED, key: 'BMT/2024/5' }, { ...withdrawal, key: 'BMT/2024/5-rút', revokes: 'BMT/2024/5' }))).toMatchObject({ status: 1, err: expect.stringContaining('[EARLIER_DATE]') });
  expect(await imported(file({ ...withdrawal, on: '2024-01-31', revokes: 'BMT/2024/4' }))).toMatchObject({ status: 0 });
});

test('a code means whoever bore it in the year that is assessed, whenever that is stated; a unit that ended within the year may still be named', async () => {
  expect(await imported(file({ ...REGISTERED, key: 'BMT/24133', unit: '24133', year: '2024', on: '2025-08-01' }))).toMatchObject({ status: 0, err: '' });
  expect((await stored('BMT/24133'))!.unitKey).toBe((await hub.dataSource.query(`select key from unit where code = '24133' and valid_from <= '2024-12-31' and valid_to > '2024-12-31'`))[0].key);
  expect(await imported(file({ ...REGISTERED, key: 'BMT/24133-mới', unit: '24133', year: '2025', on: '2026-01-10' }))).toMatchObject({ status: 0, err: '' });
  expect((await stored('BMT/24133-mới'))!.unitKey).toBe('24133@2025-07-01');
  expect(await imported(file({ ...TASK, key: 'BK/2025/1', year: '2025', on: '2025-11-01', due: '2025-06-30' }))).toMatchObject({ status: 0, err: '' });
  expect(await imported(file({ ...TASK, key: 'BK/2025/2', item: '', unit: 'thai-nguyen.xa-bang-thanh', year: '2025', on: '2025-11-01', due: '2025-12-30' }))).toMatchObject({ status: 0, err: '' });
});

test.each([
  ['another record under a known key', { ...REGISTERED, value: 'NO' }, 'line 2, column 1 "key": The key "BMT/2024/1" is taken and says otherwise. [CHANGED_RECORD]'],
  ['a kind that there is not', { ...REGISTERED, key: 'x', kind: 'PRAISE' }, '[BAD_KIND]\n    → Use one of: ATTESTATION, REGISTRATION'],
  ['an unknown plan', { ...REGISTERED, key: 'x', plan: 'XX-1' }, '"plan": There is no "XX-1". [UNKNOWN_PLAN]\n    → Use one of: BK-2022, BMT-2023'],
  ['an item that the kind does not answer', { ...REGISTERED, key: 'x', item: 'BM-D2' }, '[UNKNOWN_ITEM]\n    → Use one of: BM-0-2.'],
  ['TB-0: a registration where somebody has to attest', { ...REGISTERED, key: 'x', plan: 'TB-2023', item: 'TB-0', unit: 'thai-binh.so-noi-vu' }, 'There is no "TB-0". [UNKNOWN_ITEM]'],
  ['BM-0-2: an attestation where the unit registers itself', { ...REGISTERED, key: 'x', kind: 'ATTESTATION' }, 'There is no "BM-0-2". [UNKNOWN_ITEM]'],
  ['a role that the plan lacks', { ...REGISTERED, key: 'x', role: 'boss' }, '[UNKNOWN_ROLE]'],
  ['BM-0: a role that may not attest', { ...REGISTERED, key: 'x', kind: 'ATTESTATION', item: 'BM-0-1', role: 'BM-P-role-culture' }, 'BM-0-1 is attested by BM-H-role-nominator. [OTHER_ROLE]'],
  ['a commune that came with Hà Giang into the new Tuyên Quang', { ...REGISTERED, key: 'x', plan: 'TQ-2022', item: '', unit: 'tuyen-quang.xa-dong-van', year: '2025', on: '2025-12-01' }, 'does not lie in the territory of TQ-2022, Tỉnh Tuyên Quang (08, which ended on 2025-07-01), and comes from no unit in it. [OTHER_UNIT]'],
  ['a ward of Hà Nội under the plan of Bắc Kạn, which has ended', { ...TASK, key: 'x', unit: 'ha-noi.phuong-hoan-kiem', year: '2025', on: '2025-10-11' }, 'does not lie in the territory of BK-2022, Tỉnh Bắc Kạn (06, which ended on 2025-07-01), and comes from no unit in it. [OTHER_UNIT]'],
  ['the new Tuyên Quang, which bears the code of the old one', { ...REGISTERED, key: 'x', plan: 'TQ-2022', item: '', unit: '08', year: '2025', on: '2025-10-01' }, '"08" does not lie in the territory of TQ-2022, Tỉnh Tuyên Quang (08, which ended on 2025-07-01)'],
  ['BK-D: a report of the province, which has not to send it', { key: 'x', kind: 'REPORT', plan: 'BK-2022', item: 'BK-D', unit: '06', year: '2023', on: '2023-12-10', body: 'b' }, 'BK-D is not for units of the kind of Tỉnh Bắc Kạn. [OTHER_UNIT]'],
  ['BM-D3: a summary by a division that does not hold the role', { key: 'x', kind: 'REPORT', plan: 'BMT-2023', item: 'BM-D3', unit: 'dak-lak.buon-ma-thuot.phong-noi-vu', year: '2024', on: '2024-12-10', body: 'b' }, 'BM-D3 is not sent by this unit. [OTHER_UNIT]\n    → It is sent by: dak-lak.buon-ma-thuot.phong-van-hoa-va-thong-tin'],
  ['TQ-D2: a report by a department that had ended by then', { key: 'x', kind: 'REPORT', plan: 'TQ-2022', item: 'TQ-D2', unit: 'tuyen-quang.so-noi-vu', year: '2025', on: '2025-12-01', body: 'b' }, 'There is no unit "tuyen-quang.so-noi-vu" on 2025-12-01. [UNKNOWN_UNIT]'],
  ['a unit of a later year', { ...REGISTERED, key: 'x', unit: '24133@2025-07-01' }, 'There is no unit "24133@2025-07-01" in 2024. [UNKNOWN_UNIT]'],
  ['a unit of another territory', { ...REGISTERED, key: 'x', unit: 'ha-tinh.so-noi-vu' }, 'does not lie in the territory of BMT-2023, Thành phố Buôn Ma Thuột (643, which ended on 2025-07-01), and comes from no unit in it. [OTHER_UNIT]'],
  ['a unit that nobody knows', { ...REGISTERED, key: 'x', unit: 'nowhere' }, '[UNKNOWN_UNIT]'],
  ['a year outside the plan', { ...REGISTERED, key: 'x', year: '2022' }, '[BAD_YEAR]\n    → Write a year from 2023 to 2025.'],
  ['TB-P-report: a report for a year in which its deadline does not fall', REPORTED, 'column 6 "year": TB-P-report does not fall in 2023. [BAD_YEAR]\n    → Write a year in which it falls: 2024, 2025.'],
  ['BM-D1: a report for another year than that of its one day', { ...REPORTED, plan: 'BMT-2023', item: 'BM-D1', unit: REGISTERED.unit, year: '2024' }, '[BAD_YEAR]\n    → Write a year in which it falls: 2023.'],
  ['a report for a year outside the plan', { ...REPORTED, year: '2022' }, '[BAD_YEAR]\n    → Write a year from 2023 to 2025.'],
  ['a day that is none', { ...REGISTERED, key: 'x', on: '2024-02-30' }, '[BAD_DATE]'],
  ['a registration of a day that has not come', { ...REGISTERED, key: 'x', on: '2099-02-01' }, 'column 7 "on": The day 2099-02-01 has not come: today is 2026-11-23. [FUTURE_DATE]\n    → Write the day on which it happened, 2026-11-23 at the latest;'],
  ['a task done tomorrow', { ...TASK, key: 'x', due: '2027-06-30', done: '2026-11-24' }, 'column 10 "done": The day 2026-11-24 has not come: today is 2026-11-23. [FUTURE_DATE]'],
  ['evidence signed tomorrow', { ...REGISTERED, key: 'x', evidence_date: '2026-11-24' }, 'column 16 "evidence_date": The day 2026-11-24 has not come: today is 2026-11-23. [FUTURE_DATE]'],
  ['an answer that is neither YES nor NO', { ...REGISTERED, key: 'x', value: 'MAYBE' }, '[BAD_VALUE]'],
  ['a task without a day due', { key: 'x', kind: 'TASK', plan: 'BK-2022', item: 'BK-c2', unit: 'bac-kan.so-noi-vu', year: '2023', on: '2023-01-01', body: 'b', title: 't' }, 'TASK needs "due". [MISSING_VALUE]'],
  ['an answer where the kind has none', { ...INSPECTED, key: 'x', value: 'YES' }, 'INSPECTION has no "value". [UNEXPECTED_VALUE]'],
  ['evidence of no known type', { ...REGISTERED, key: 'x', evidence_type: 'RUMOUR' }, '[BAD_KIND]'],
  ['a key with blanks', { ...REGISTERED, key: 'a b' }, '[BAD_KEY]'],
  ['a record to revoke that there is not', { ...REGISTERED, key: 'x', revokes: 'nothing' }, '[UNKNOWN_RECORD]'],
])('%s is refused with line, column and remedy, and nothing of the file is written', async (_, wrong, told) => {
  const before = await count();
  expect(await imported(file({ ...INSPECTED, key: 'HT/right' }, wrong).replace(/^(.*)\n(.*)\n(.*)$/, '$1\n$3\n$2'))).toMatchObject({ status: 1, err: expect.stringContaining(told) });
  expect(await count()).toBe(before);
});

test('the day of the import is that of Việt Nam, and the last day for a task may lie ahead of it', async () => {
  const at = (moment: string, text: string): Promise<unknown> => importRecords(hub.dataSource, Buffer.from(text), new Date(moment));
  const signed = { ...REGISTERED, key: 'BMT/2026/1', on: '2026-11-24', evidence_date: '2026-11-24' };
  expect(await at('2026-11-23T16:59:00Z', file(signed))).toMatchObject({ refused: true, faultCount: 2 });
  expect(await at('2026-11-23T17:00:00Z', file(signed))).toMatchObject({ refused: false, written: 1 });
  expect(await at('2026-11-23T17:00:00Z', file({ ...TASK, key: 'BK/2026/1', due: '2030-12-31' }))).toMatchObject({ refused: false, written: 1 });
});

test('all that is wrong is told at once', async () => {
  const { err } = await imported(file({ ...REGISTERED, key: 'x', unit: 'nowhere', item: 'none', year: '1999' }, { ...INSPECTED, key: 'y', plan: 'none' }));
  expect(err).toMatch(/BAD_YEAR/);
  const { err: named } = await imported(file({ ...REGISTERED, key: 'x', unit: 'nowhere', item: 'none' }, { ...INSPECTED, key: 'y', plan: 'none' }));
  for (const code of ['UNKNOWN_UNIT', 'UNKNOWN_ITEM', 'UNKNOWN_PLAN']) expect(named).toContain(code);
});

test('the database refuses to change, delete or truncate a record', async () => {
  const send = (sql: string): Promise<unknown> => hub.dataSource.query(sql);
  await expect(send(`update plan_record set value = 'NO'`)).rejects.toThrow(/append-only/);
  await expect(send(`delete from plan_record`)).rejects.toThrow(/append-only/);
  await expect(send(`truncate plan_record cascade`)).rejects.toThrow(/append-only/);
});
