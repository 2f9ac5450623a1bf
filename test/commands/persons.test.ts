import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { importPersons } from '../../src/indexers/import-persons';
import { toId } from '../../src/loaders';
import { buildHubSchema } from '../../src/resolvers/build';
import { Api } from '../api/harness';
import { seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

/* Persons are subjects of the plans. Until there is identity they are kept, judged for the operator, and shown to nobody else. */

const NAME = 'Nguyễn Văn Minh Họa';
const PERSONS = `key,name,category,unit,position,provenance
CN-1,${NAME},OFFICIAL,thai-binh.so-noi-vu,chuyên viên,DEMONSTRATION
CN-2,${NAME} Hai,OFFICIAL,thai-binh.so-y-te,,DEMONSTRATION
CN-3,${NAME} Ba,HEAD_OF_UNIT,thai-binh.so-noi-vu.trung-tam-so-hoa-minh-hoa,giám đốc,DEMONSTRATION
CN-4,${NAME} Bốn,ENTREPRENEUR,,,DEMONSTRATION
`;
const RECORDS = `key,kind,plan,item,person,year,on,value,role,body,provenance
CN-1/GA,ATTESTATION,TB-2023,GOOD_ADVICE,CN-1,2023,2024-01-15,YES,TB-P-role-ict,Sở TT&TT,DEMONSTRATION
CN-2/GA,ATTESTATION,TB-2023,GOOD_ADVICE,CN-2,2023,2024-01-15,YES,TB-P-role-ict,Sở TT&TT,DEMONSTRATION
`;

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());
const told = (line: string, files: Record<string, string> = {}): Promise<Ran> => run(`${line} --lang en`, hub.dataSource, files);

test('persons are imported once; the same file again writes nothing, another content under a key is refused', async () => {
  expect((await told('persons import p.csv', { 'p.csv': PERSONS })).out).toContain('new: 4; known already: 0');
  expect((await told('persons import p.csv', { 'p.csv': PERSONS })).out).toContain('new: 0; known already: 4');
  expect(await told('persons import p.csv', { 'p.csv': PERSONS.replace('chuyên viên', 'trưởng phòng') })).toMatchObject({ status: 1, err: expect.stringContaining('[CHANGED_PERSON]') });
  expect(await told('persons import p.csv', { 'p.csv': 'key,name,category,unit\nCN-9,,HERO,nowhere\n' })).toMatchObject({ status: 1, err: expect.stringMatching(/MISSING_VALUE[\s\S]*BAD_KIND[\s\S]*UNKNOWN_UNIT/) });
});

test('a name that is missing is told as missing, one that is too long with how long it may be', async () => {
  const refused = await told('persons import p.csv', { 'p.csv': `key,name,category,position\nCN-9,,OFFICIAL,\nCN-10,${'a'.repeat(201)},OFFICIAL,${'b'.repeat(200)}\n` });
  expect(refused.err.split('\n').slice(0, 4)).toEqual([
    'line 2, column 2 "name": PERSON needs "name". [MISSING_VALUE]', '    → Fill column "name".',
    expect.stringMatching(/^line 3, column 2 "name".*: It is too long, or holds control characters\. \[BAD_NAME\]$/), '    → Write at most 200 characters.',
  ]);
});

test('a unit that nobody knows is told with the day in Việt Nam, which at 20:00 UTC is the next one', async () => {
  const { faults } = await importPersons(hub.dataSource, Buffer.from('key,name,category,unit\nCN-9,A,OFFICIAL,nowhere\n'), new Date('2026-11-22T20:00:00Z'));
  expect(faults.map(({ text }) => [text.vi, text.en])).toEqual([['Không có đơn vị "nowhere" vào ngày 2026-11-23.', 'There is no unit "nowhere" on 2026-11-23.']]);
});

test('TB-R7: a person goes by the rank of the nearest ranked unit and by what was stated of the person', async () => {
  expect(await told('records import r.csv', { 'r.csv': RECORDS })).toMatchObject({ status: 0 });
  const judgements = await hub.dataSource.query(`select count(*)::int as n from judgement`);
  expect((await told('persons verdicts --plan TB-2023 --year 2023')).out.split('\n')).toEqual([
    'CN-1 · TB-R7 · YES · ATTEST YES (YES); PARENT_RANK YES (2)',
    'CN-2 · TB-R7 · NO · ATTEST YES (YES); PARENT_RANK NO (15)',
    'CN-3 · TB-R7 · UNKNOWN · ATTEST UNKNOWN; PARENT_RANK YES (2)',
    '3 verdicts; nothing is stored or shown by an interface.',
  ]);
  expect((await told('persons verdicts --plan TB-2023 --year 2024')).out).toContain('CN-1 · TB-R7 · UNKNOWN · ATTEST UNKNOWN; PARENT_RANK YES (2)');
  expect(await told('persons verdicts --plan XX --year 2023')).toMatchObject({ status: 1, err: expect.stringContaining('There are: BK-2022') });
  expect(await hub.dataSource.query(`select count(*)::int as n from judgement`)).toEqual(judgements);
});

test('TB-R7: an official statement about a person stands before an invented one, however early it is dated', async () => {
  const official = RECORDS.split('\n').slice(0, 2).join('\n').replace('CN-1/GA', 'CN-1/thật').replace('2024-01-15,YES', '2024-01-10,NO').replace('DEMONSTRATION', 'OFFICIAL');
  expect(await told('records import r.csv', { 'r.csv': official })).toMatchObject({ status: 0 });
  expect((await told('persons verdicts --plan TB-2023 --year 2023')).out).toContain('CN-1 · TB-R7 · NO · ATTEST NO (NO); PARENT_RANK YES (2)');
});

test('an attestation that is for persons is not taken for a department', async () => {
  const text = 'key,kind,plan,item,unit,year,on,value,body\nx,ATTESTATION,TB-2023,GOOD_ADVICE,thai-binh.so-noi-vu,2023,2024-01-15,YES,Sở TT&TT\n';
  expect(await told('records import r.csv', { 'r.csv': text })).toMatchObject({ status: 1, err: expect.stringContaining('GOOD_ADVICE is not for units of the kind of Sở Nội vụ. [OTHER_UNIT]\n    → It is for: SUBORDINATE, PERSON.') });
});

describe('no interface reaches a person', () => {
  test('the schema has no type of persons: what it calls so are words of the law', async () => {
    const types = Object.values((await buildHubSchema('en')).getTypeMap());
    expect(types.map(({ name }) => name).filter((name) => /person/i.test(name)).sort()).toEqual(['PersonCategory', 'PlanPersonStandard']);
    const fields = types.filter(isObjectType).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(fields.filter((field) => /\.(.*person.*|position)$/i.test(field)).sort()).toEqual(['Plan.persons', 'PublishedFact.position']);
  });

  test('no statement of a request reads the persons, and every one that reads records leaves theirs out', () => {
    const folder = join(__dirname, '..', '..', 'src', 'loaders');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.filter((text) => /\b(from|join)\s+person\b/i.test(text))).toEqual([]);
    const selects = texts.flatMap((text) => text.match(/\/\* planRecord\.\w+ \*\/[^`]*/g) ?? []);
    expect(selects).toHaveLength(3);
    for (const select of selects) expect(select).toContain('r.person_id is null');
  });

  test('a record about a person is found neither in a list nor by its id, and no download holds a name', async () => {
    const api = await Api.open(hub);
    try {
      const { records } = await api.ask('{ records(plan: "TB-2023", first: 100) { nodes { key } } }');
      expect(records.nodes.map(({ key }: any) => key).filter((key: string) => key.startsWith('CN-'))).toEqual([]);
      expect((await api.ask(`{ node(id: "${toId('PlanRecord', 'CN-1/GA')}") { id } }`)).node).toBeNull();
    } finally {
      await api.close();
    }
    const { files } = await told('export --what verdicts --plan TB-2023 --year 2023 --format csv --out v.csv');
    expect(Object.values(files).join('')).not.toContain(NAME);
    expect(Object.values(files).join('')).toContain('trung-tam-so-hoa-minh-hoa');
  });
});
