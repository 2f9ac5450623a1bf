import type { Database } from '../../src/database/data-source';
import { dependentsOf } from '../../src/indexers/dependents';
import { readAttestations } from '../../src/indexers/read-attested';
import { readFrozen } from '../../src/indexers/read-frozen';
import { readRegister } from '../../src/indexers/read-inputs';
import { verify } from '../../src/indexers/verify';
import { run, type Ran } from '../commands/kit';
import { seededHub } from '../support/seeded';

/* What people state answers the conditions that nothing can compute; a ranking is never touched by it. */

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

const stated = (line: string): Promise<Ran> => run('records import r.csv --lang en', hub.dataSource, { 'r.csv': `key,kind,plan,item,unit,year,on,value,role,body,provenance,revokes\n${line}\n` });
const rows = (sql: string, parameters: unknown[] = []): Promise<any[]> => hub.dataSource.query(sql, parameters);
const SNAPSHOT = `select snapshot.id from snapshot join period on period.id = period_id where territory = '34' and unit_kind = $1 and year = $2`;
/** The latest verdict of a rule on a unit through a ranking, with the answers to its conditions. */
async function verdictOn(unit: string, rule: string, kind = 'DEPARTMENT', year = 2023): Promise<string> {
  const [row] = await rows(
    `select result, findings from verdict join judgement on judgement.id = judgement_id join unit on unit.id = unit_id
     where rule = $3 and slug = $4 and snapshot_id = (${SNAPSHOT}) order by ordinal desc limit 1`, [kind, year, rule, unit]);
  return row === undefined ? 'none' : `${row.result}: ${row.findings.map((one: any) => `${one.kind} ${one.result}${one.record ? ` by ${one.record}` : ''}`).join(', ')}`;
}
const judgements = async (): Promise<{ ordinal: number; fingerprint: string }[]> =>
  rows(`select ordinal, judgement.fingerprint from judgement join plan on plan.id = plan_id where code = 'TB-2023' and snapshot_id = (${SNAPSHOT}) order by ordinal`, ['DEPARTMENT', 2023]);

const GOOD = 'thai-binh.so-noi-vu.trung-tam-so-hoa-minh-hoa';
const LOW = 'thai-binh.so-y-te.trung-tam-du-lieu-minh-hoa';

test('TB-R4: a subordinate unit goes by the rank of its department and by what was stated of itself', async () => {
  expect(await verdictOn(GOOD, 'TB-R4')).toBe('YES: PARENT_RANK YES, ATTEST YES by minh-hoa/TB/1');
  expect(await verdictOn(LOW, 'TB-R4')).toBe('NO: PARENT_RANK NO, ATTEST UNKNOWN');
});

test('TB-R5: a subordinate unit of a district goes by the rank of its district; a NO was stated of this one', async () => {
  expect(await verdictOn('thai-binh.thai-binh.ban-quan-ly-so-minh-hoa', 'TB-R5', 'DISTRICT')).toBe('NO: PARENT_RANK YES, ATTEST NO by minh-hoa/TB/2');
  expect(await verdictOn(GOOD, 'TB-R5')).toBe('none');
});

test('TB-R4: the department itself is not attested by what was stated of its unit, and no rule of ranked units is judged on others', async () => {
  expect(await verdictOn('thai-binh.so-noi-vu', 'TB-R4')).toBe('UNKNOWN: PARENT_RANK YES, ATTEST UNKNOWN');
  expect(await verdictOn(GOOD, 'TB-R1')).toBe('none');
});

test('TB-R4: in a ranking that is no demonstration neither invented units nor invented statements count', async () => {
  const { manager } = hub.dataSource;
  const [{ key }] = await rows(`select key from snapshot where id = (${SNAPSHOT})`, ['DEPARTMENT', 2023]);
  const [{ definition }] = await rows(`select definition from plan where code = 'TB-2023' order by version desc limit 1`);
  const [register, invented] = [await readRegister(manager), await readFrozen(manager, key)];
  const keys = [`${GOOD}@2021-11-01`];
  const counted = async (snapshot: typeof invented): Promise<number[]> =>
    [dependentsOf(register, snapshot, definition, snapshot.entries.map((_, at) => at)).length, (await readAttestations(manager, register, snapshot, definition, keys)).length];
  expect(await counted(invented)).toEqual([2, 1]);
  expect(await counted({ ...invented, provenance: 'COMPUTED' })).toEqual([0, 0]);
});

test('TB-R4: stating and withdrawing append judgements; what was judged stays, the ranking is untouched, and all is recomputed exactly', async () => {
  const ranking = await rows(`select fingerprint from snapshot order by id`);
  const before = await judgements();
  const year = await verdictOn(GOOD, 'TB-R4', 'DEPARTMENT', 2024);
  expect(year).toBe('UNKNOWN: PARENT_RANK YES, ATTEST UNKNOWN');
  expect(await stated(`t1,ATTESTATION,TB-2023,GOOD_ADVICE,${GOOD},2023,2024-02-01,NO,TB-P-role-ict,Sở TT&TT,DEMONSTRATION,minh-hoa/TB/1`)).toMatchObject({ status: 0, out: expect.stringContaining('new judgements of current rankings: 1') });
  expect(await verdictOn(GOOD, 'TB-R4')).toBe('NO: PARENT_RANK YES, ATTEST NO by t1');
  expect(await stated(`t2,WITHDRAWAL,,,,,2024-03-01,,TB-P-role-ict,Sở TT&TT,DEMONSTRATION,t1`)).toMatchObject({ status: 0 });
  expect(await verdictOn(GOOD, 'TB-R4')).toBe('UNKNOWN: PARENT_RANK YES, ATTEST UNKNOWN');
  const after = await judgements();
  expect(after.map(({ ordinal }) => ordinal)).toEqual([...before.map(({ ordinal }) => ordinal), before.length + 1, before.length + 2]);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(new Set(after.map(({ fingerprint }) => fingerprint)).size).toBe(after.length);
  expect(await rows(`select fingerprint from snapshot order by id`)).toEqual(ranking);
  expect(await verdictOn(GOOD, 'TB-R4', 'DEPARTMENT', 2024)).toBe(year);
  expect((await verify(hub.dataSource)).differences).toEqual([]);
});

test('a statement for which no rule asks judges nothing anew', async () => {
  const before = await judgements();
  expect((await stated('t3,ATTESTATION,TB-2023,TB-0,thai-binh.so-tu-phap,2023,2024-02-01,YES,TB-P-role-appraiser,Sở Nội vụ,DEMONSTRATION,')).out).not.toContain('judgements');
  expect(await judgements()).toEqual(before);
});

test('TB-R4: an official statement stands before an invented one, however early it is dated; a registration by the unit itself attests nothing', async () => {
  await stated(`t5,ATTESTATION,TB-2023,GOOD_ADVICE,${GOOD},2023,2024-04-01,YES,TB-P-role-ict,Sở TT&TT,DEMONSTRATION,`);
  expect(await verdictOn(GOOD, 'TB-R4')).toBe('YES: PARENT_RANK YES, ATTEST YES by t5');
  await stated(`t6,ATTESTATION,TB-2023,GOOD_ADVICE,${GOOD},2023,2024-01-10,NO,TB-P-role-ict,Sở TT&TT,OFFICIAL,`);
  expect(await verdictOn(GOOD, 'TB-R4')).toBe('NO: PARENT_RANK YES, ATTEST NO by t6');
  await stated(`t7,WITHDRAWAL,,,,,2024-05-01,,TB-P-role-ict,Sở TT&TT,OFFICIAL,t6`);
  expect(await verdictOn(GOOD, 'TB-R4')).toBe('YES: PARENT_RANK YES, ATTEST YES by t5');
  expect(await stated(`t8,REGISTRATION,TB-2023,GOOD_ADVICE,${GOOD},2023,2024-05-02,NO,,Trung tâm,OFFICIAL,`)).toMatchObject({ status: 1, err: expect.stringContaining('[UNKNOWN_ITEM]') });
});

test('what has been judged without records keeps its fingerprint', async () => {
  const [row] = await rows(`select judgement.fingerprint, attested from judgement join plan on plan.id = plan_id where code = 'TB-2023' and snapshot_id = (${SNAPSHOT})`, ['COMMUNE', 2023]);
  expect(row).toMatchObject({ attested: [], fingerprint: COMMUNES_2023 });
});

test('a record that was tampered with is found by recomputing', async () => {
  await rows(`alter table plan_record disable trigger plan_record_append_only`);
  await rows(`update plan_record set hash = 'x' where key = 'minh-hoa/TB/1'`);
  expect((await verify(hub.dataSource)).differences).toEqual([expect.stringMatching(/TB-2023#1: record minh-hoa\/TB\/1, which it read, is stored otherwise/)]);
});

/** By this file of the plan, which is part of it, and as it was before there were records: nothing was attested. */
const COMMUNES_2023 = '6e82762cc26ede573bee1f17886dfccd75ea07ceb2a6bfa4c56404802b4082ab';
