import { needsDatabase } from '../../src/commands';
import { run, UNTOUCHED } from './kit';

const IMPORT = 'import f.csv --set thai-binh --year 2023 --territory 34';

describe('a wrong call is refused in one clear line, exit 2, before anything is opened', () => {
  test.each([
    ['frobnicate', 'frobnicate'], ['import', 'FILE'], ['import f.csv', '--set'], ['import f.csv --set x --year 2023', '--territory'],
    [`${IMPORT} --unknown 1`, '--unknown'], [`${IMPORT} g.csv`, 'g.csv'], [`${IMPORT} --scale promille`, 'points, ratio, percent'], [`${IMPORT} --scale`, '--scale'],
    [`${IMPORT} --stage FINAL`, 'SELF_ASSESSED, VERIFIED, APPROVED'], [`${IMPORT} --unit-kind VILLAGE`, 'PROVINCE'], [`${IMPORT} --units-as-of 2023-02-30`, '2023-02-30'],
    [`${IMPORT} --units-as-of 31/12/2023`, '31/12/2023'], ['import f.csv --set x --year 23 --territory 34', '--year'], [`${IMPORT} --year 2024`, '--year'],
    [`${IMPORT} --dry-run=yes`, '--dry-run'], ['import f.csv --set --year 2023 --territory 34', '--set'], [`${IMPORT} -x`, '-x'], [`${IMPORT} --__proto__ 1`, '--__proto__'],
    ['publish --territory 34 --year 2023', '--unit-kind'], ['publish --territory 34 --unit-kind DEPARTMENT --year 2023 --provenance SYNTHETIC', 'PUBLISHED, COMPUTED'],
    ['publish extra --territory 34', 'extra'], ['verify a b', 'b'], ['help frobnicate', 'frobnicate'], ['verify --lang fr', '--lang'],
  ])('%s', async (line, expected) => {
    for (const language of ['', '--lang en']) {
      const { status, out, err } = await run(`${line} ${line.includes('--lang') ? '' : language}`, UNTOUCHED);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(expected);
      expect(err).not.toMatch(/at .*\.ts|Error:|ERR_/);
    }
  });

  test('in Vietnamese by default, in English with --lang en wherever it stands', async () => {
    expect((await run('frobnicate', UNTOUCHED)).err).toMatch(/^Không có lệnh "frobnicate"/);
    for (const line of ['frobnicate --lang en', '--lang en frobnicate', '--lang=en frobnicate']) {
      expect((await run(line, UNTOUCHED)).err).toMatch(/^There is no command "frobnicate"/);
    }
  });
});

describe('help', () => {
  test('lists the commands, and one command with its options', async () => {
    expect(await run('help', UNTOUCHED)).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/import[\s\S]*publish[\s\S]*verify/) });
    for (const line of ['help import', 'import --help', 'import --help --lang en']) {
      expect(await run(line, UNTOUCHED)).toMatchObject({ status: 0, err: '', out: expect.stringContaining('[--scale points|ratio|percent]') });
    }
    for (const line of ['help facts import', 'help "facts import"', 'facts import --help']) expect(await run(line, UNTOUCHED)).toMatchObject({ status: 0, out: expect.stringContaining('npm run hub -- facts import FILE') });
    expect((await run('', UNTOUCHED)).status).toBe(2);
  });

  test.each([['facts', 'facts'], ['facts imprt f.json', 'facts imprt'], ['help facts', 'facts']])('"%s": half a name is answered with the commands that begin so', async (line, asked) => {
    expect(await run(`${line} --lang en`, UNTOUCHED)).toMatchObject({ status: 2, out: '', err: `There is no command "${asked}"; see: facts import` });
  });

  test('needs no database', () => {
    expect([['import', 'f'], ['verify'], ['--lang', 'en', 'publish']].map(needsDatabase)).toEqual([true, true, true]);
    expect([[], ['help'], ['help', 'import'], ['import', '--help'], ['x']].map(needsDatabase)).toEqual([false, false, false, false, false]);
  });
});

describe('failures', () => {
  test('a file that is not there', async () => {
    const { status, err } = await run(IMPORT, UNTOUCHED);
    expect([status, err]).toEqual([1, expect.stringMatching(/^Không đọc được tệp \(ENOENT\)\. \[FILE: f\.csv\]\n {4}→/)]);
  });

  test('a defect is one line, exit 70, and shows its stack only to those who debug', async () => {
    const { status, err, out } = await run('verify', UNTOUCHED);
    expect([status, out, err]).toEqual([70, '', 'Lỗi của hệ thống: the database was asked for manager']);
    expect((await run('verify', UNTOUCHED, {}, true)).err).toMatch(/\n\s+at /);
  });
});
