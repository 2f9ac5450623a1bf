import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

/* Measured values for the targets of the plans, as a clerk brings them: `hub measures import`. */

const HEADER = 'unit,year,measure,numerator,denominator,value,status,excluded,source,sample_size,evidence,provenance\n';

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

const imported = (...lines: string[]): Promise<Ran> => run('measures import m.csv --lang en', hub.dataSource, { 'm.csv': HEADER + lines.join('\n') });
const kept = async (): Promise<unknown> => hub.dataSource.query('select count(*)::int as rows, max(id) as last from measurement');

test('TQ-a14, TQ-a5: a file is taken whole and told; the same file again writes nothing; a correction is one new revision beside what stands', async () => {
  const lines = ['tuyen-quang.so-xay-dung,2022,WORK_FILES_ONLINE,900,1000,,,12,,,BC 15/SXD,', 'tuyen-quang.so-xay-dung,2022,SATISFACTION,181,200,,,,SURVEY,200,,'];
  expect(await imported(...lines)).toMatchObject({ status: 0, err: '', out: expect.stringContaining('new: 2; known already: 0') });
  expect(await imported(...lines)).toMatchObject({ status: 0, out: expect.stringContaining('new: 0; known already: 2') });
  expect(await imported(lines[0]!.replace('900', '899'), lines[1]!)).toMatchObject({ status: 0, out: expect.stringContaining('new: 1; known already: 1') });
  const revisions = await hub.dataSource.query(`select revision, numerator::text from measurement where evidence = 'BC 15/SXD' order by revision`);
  expect(revisions).toEqual([{ revision: 1, numerator: '9000000' }, { revision: 2, numerator: '8990000' }]);
});

describe('a line that is wrong is refused with its place, its value and what to write, and the good lines beside it are not kept', () => {
  const good = '070,2022,WORK_FILES_SIGNED_ONLINE,1,2,,,,,,,';
  test.each([
    ['TQ-a5: a survey without a sample', '070,2022,SATISFACTION,9,10,,,,SURVEY,,,', 'MISSING_VALUE'],
    ['TQ-a5: a survey of nobody', '070,2022,SATISFACTION,9,10,,,,SURVEY,0,,', 'BAD_NUMBER'],
    ['TQ-M1: a yes or no by a survey whose sample is no number', 'tuyen-quang.so-noi-vu,2023,UNITS_LAUNCHED,,,YES,,,SURVEY,abc,,', 'BAD_NUMBER'],
    ['TQ-M1: a yes or no by a survey without a sample', 'tuyen-quang.so-noi-vu,2023,UNITS_LAUNCHED,,,YES,,,SURVEY,,,', 'MISSING_VALUE'],
    ['TQ-M1: a yes or no by a survey of nobody', 'tuyen-quang.so-noi-vu,2023,UNITS_LAUNCHED,,,YES,,,SURVEY,0,,', 'BAD_NUMBER'],
    ['TQ-M1: a sample that is no number, whatever the source', 'tuyen-quang.so-noi-vu,2023,UNITS_LAUNCHED,,,YES,,,,abc,,', 'BAD_NUMBER'],
    ['TQ-b4: a decimal comma', '070,2023,WORK_FILES_SIGNED_ONLINE,"1,5",2,,,,,,,', 'BAD_NUMBER'],
    ['TQ-b4: more than there is', '070,2023,WORK_FILES_SIGNED_ONLINE,3,2,,,,,,,', 'ABOVE_MAXIMUM'],
    ['TQ-b4: files left out that are no whole number', '070,2023,WORK_FILES_SIGNED_ONLINE,1,2,,,1.5,,,,', 'BAD_NUMBER'],
    ['TQ-a6: a yes or no as a number', '070,2022,UNITS_OPEN_DATA,1,2,,,,,,,', 'BAD_VALUE'],
    ['TQ-a7: a measure of the province\'s bodies from a district', '070,2022,UNITS_ANALYTICS_PLATFORM,,,YES,,,,,,', 'OTHER_UNIT'],
    ['TQ-a14: work files of the province itself, which a target asks of its bodies', 'tuyen-quang,2023,WORK_FILES_ONLINE,1,2,,,,,,,', 'OTHER_UNIT'],
    ['TQ-a5: satisfaction with the province itself', '08,2024,SATISFACTION,1,2,,,,SURVEY,200,,', 'OTHER_UNIT'],
    ['TB-G2: a measure of the province, of one of its departments', 'thai-binh.so-noi-vu,2024,PEOPLE_E_ID_ACCOUNT,1,2,,,,,,,', 'OTHER_UNIT'],
    ['TQ-b4: numbers where nothing applies', '070,2023,WORK_FILES_SIGNED_ONLINE,1,2,,N/A,,,,,', 'UNEXPECTED_VALUE'],
    ['a district by its key, in a year after it has ended', '070@2021-11-01,2026,WORK_FILES_SIGNED_ONLINE,1,2,,,,,,,', 'UNKNOWN_UNIT'],
    ['the same unit, year and measure twice', good, 'DUPLICATE_ROW'],
    ['a year that is still to come', '070,2027,WORK_FILES_SIGNED_ONLINE,1,2,,,,,,,', 'BAD_YEAR'],
    ['neither official nor a demonstration', '070,2023,WORK_FILES_SIGNED_ONLINE,1,2,,,,,,,PERHAPS', 'BAD_KIND'],
  ])('%s', async (_, line, code) => {
    const before = await kept();
    expect(await imported(good, line)).toMatchObject({ status: 1, out: '', err: expect.stringMatching(new RegExp(`^line 3\\b[^\\n]*\\[${code}\\]\\n {4}→ \\S`, 'm')) });
    expect(await kept()).toEqual(before);
  });

  test.each<[string, string[], string[]]>([
    ['a unit that nobody knows, of a measure and a year that nobody knows, with a word for a number', ['nowhere,1999,KHONG_CO,abc,2,,,,,x,,PERHAPS'],
      ['unit [UNKNOWN_UNIT]', 'year [BAD_YEAR]', 'measure [UNKNOWN_MEASURE]', 'numerator [BAD_NUMBER]', 'sample_size [BAD_NUMBER]', 'provenance [BAD_KIND]']],
    ['TQ-a7: a district, a year to come and no yes or no', ['070,2027,UNITS_ANALYTICS_PLATFORM,,,PERHAPS,,,,,,'], ['year [BAD_YEAR]', 'measure [OTHER_UNIT]', 'value [BAD_VALUE]']],
    ['TQ-b4: a second line on what a line above states, and more than there is in both', ['070,2022,WORK_FILES_SIGNED_ONLINE,3,2,,,,,,,', '070,2022,WORK_FILES_SIGNED_ONLINE,4,2,,,,,,,'],
      ['numerator [ABOVE_MAXIMUM]', 'unit [DUPLICATE_ROW]', 'numerator [ABOVE_MAXIMUM]']],
    ['no unit at all is told once', [',2022,WORK_FILES_SIGNED_ONLINE,1,,,,,,,,'], ['unit [MISSING_VALUE]', 'denominator [MISSING_VALUE]']],
  ])('everything that is wrong with a line is told at once: %s', async (_, lines, faults) => {
    const { err } = await imported(...lines);
    expect([...err.matchAll(/^line \d+, column \d+ "(\w+)".*(\[\w+\])$/gm)].map(([, column, code]) => `${column} ${code}`)).toEqual(faults);
  });

  test('the good line alone is taken', async () => {
    expect(await imported(good)).toMatchObject({ status: 0, out: expect.stringContaining('new: 1;') });
  });
});

test('BK-c5, TB-G2 are asked of the province itself: its value is taken', async () => {
  expect(await imported('06,2022,SHARED_DATABASES_ON_LGSP,5,10,,,,,,,')).toMatchObject({ status: 0, out: expect.stringContaining('new: 1;') });
  expect((await imported('08,2024,SATISFACTION,1,2,,,,SURVEY,200,,')).err).toContain('This measure is for: DEPARTMENT, MASS_ORGANISATION, DISTRICT, COMMUNE.');
  expect(await imported('34,2024,PEOPLE_E_ID_ACCOUNT,1,2,,,,,,,')).toMatchObject({ status: 0, out: expect.stringContaining('new: 1;') });
});

test('a count beyond what can be kept is told with the most that can', async () => {
  const { err } = await imported('070,2023,WORK_FILES_SIGNED_ONLINE,900719925475,99999999999999999999,,,,,,,');
  expect(err).toContain('"99999999999999999999" is not a count that can be kept. [BAD_NUMBER]\n    → Write a number from 0 to 900,719,925,474,');
  expect(err).toContain('"900719925475" is not a count that can be kept.');
});

test('a clerk who reads Vietnamese is told in Vietnamese, and a file that is not there is no import', async () => {
  const refused = await run('measures import m.csv', hub.dataSource, { 'm.csv': `${HEADER}070,2022,KHONG_CO,1,2,,,,,,,` });
  expect(refused).toMatchObject({ status: 1, err: expect.stringMatching(/^dòng 2\b.*\[UNKNOWN_MEASURE\]\n {4}→ /) });
  const before = await kept();
  expect((await run('measures import none.csv', hub.dataSource)).status).not.toBe(0);
  expect(await kept()).toEqual(before);
});

test.each([
  ['measures import', 'unit, year, measure, numerator, denominator'], ['records import', 'key, kind, on, role, body'], ['persons import', 'key, name, category, unit'], ['units import', 'kind, type, code, name'],
])('%s: an empty file is told its own columns, not those of scores', async (command, columns) => {
  const { status, err } = await run(`${command} f.csv --lang en`, hub.dataSource, { 'f.csv': '\n' });
  expect([status, err]).toEqual([1, expect.stringContaining(`line 1: The file is empty. [EMPTY_FILE]\n    → Its first line needs a heading with the columns: ${columns}`)]);
  const heading = columns.replaceAll(' ', '');
  expect((await run(`${command} f.csv --lang en`, hub.dataSource, { 'f.csv': heading })).err).toContain(`[NO_ROWS]\n    → Add the data in lines below it; the columns are: ${columns}`);
  expect((await run(`${command} f.csv --lang en`, hub.dataSource, { 'f.csv': `${heading},wizard\n1\n` })).err).toMatch(new RegExp(`\\[UNKNOWN_COLUMN\\]\n {4}→ The columns are: ${columns}|\\[RAGGED_ROW\\]`));
});
