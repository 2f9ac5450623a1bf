import type { Database } from '../../src/database/data-source';
import { importInto } from '../../src/indexers/import-table';
import { seededHub } from '../support/seeded';
import { run, type Ran } from './kit';

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

const hubRun = (line: string, files: Record<string, string | Buffer> = {}): Promise<Ran> => run(line, hub.dataSource, files);
const count = async (table: string): Promise<number> => Number((await hub.dataSource.query(`select count(*) as n from ${table}`))[0].n);
const DEPARTMENTS = '--set thai-binh --year 2022 --territory 34 --unit-kind DEPARTMENT --scale ratio';

describe('import', () => {
  test('a file, then the same file again: nothing is appended twice', async () => {
    const files = { 'kq.csv': 'unit;TOTAL;RANK\nSở Nội Vụ;0,9125;1\nSở Tư pháp;0,8;2\nSở Giao thòng vậm tải;;\n' };
    const before = await count('scorecard');
    const first = await hubRun(`import kq.csv ${DEPARTMENTS}`, files);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toMatch(/^Đã nhập: 34 · DEPARTMENT · 2022 · 2022-12-31 · thai-binh\n {2}3 trên \d+ đơn vị; 2 điểm, 1 ô trống, 0 ô N\/A\n {2}phiếu điểm mới: 3; đã có từ trước: 0\n {2}dòng 4: "Sở Giao thòng vậm tải" được hiểu là Sở Giao thông vận tải\.\nTiếp theo: npm run hub -- publish --territory 34 --unit-kind DEPARTMENT --year 2022/);
    expect(await count('scorecard')).toBe(before + 3);
    expect((await hubRun(`import kq.csv ${DEPARTMENTS} --lang en`, files)).out).toContain('new scorecards: 0; stored already: 3');
    expect(await count('scorecard')).toBe(before + 3);
    const [card] = await hub.dataSource.query(
      `select points[1] as points, published_rank, revision from scorecard join unit on unit.id = unit_id join period on period.id = period_id
       where period.set_id = 'thai-binh' and slug = 'thai-binh.so-noi-vu'`);
    expect(card).toEqual({ points: 9_125_000, published_rank: 1, revision: 1 });
  });

  test('a refused file writes nothing, lists each fault by line and column, and says so', async () => {
    const before = await count('scorecard');
    const { status, out, err } = await hubRun(`import kq.csv ${DEPARTMENTS}`, { 'kq.csv': 'unit,TOTAL\nSở Nội vụ,0.9\nSở Ma thuật,0.8\nSở Tư pháp,0x1F\n' });
    expect([status, out, await count('scorecard')]).toEqual([1, '', before]);
    expect(err).toMatch(/^dòng 3, cột 1 "unit": Không có đơn vị "Sở Ma thuật"\. \[UNKNOWN_UNIT\]\n {4}→ .*\ndòng 4, cột 2 "TOTAL": "0x1F" không phải là một số\. \[BAD_NUMBER\]\n {4}→ .*\nkq\.csv bị từ chối: 2 lỗi; không ghi gì\.\nĐể nhập 1 đơn vị không có lỗi: thêm --accept-valid\.$/);
  });

  test('--accept-valid writes the units without a fault', async () => {
    const files = { 'kq.csv': 'unit,TOTAL\nSở Y tế,0.9\nSở Ma thuật,0.8\n' };
    const before = await count('scorecard');
    const { status, err } = await hubRun(`import kq.csv ${DEPARTMENTS} --accept-valid --lang en`, files);
    expect([status, await count('scorecard')]).toEqual([0, before + 1]);
    expect(err).toContain('1 fault; only the 1 units without any are taken.');
    expect((await hubRun(`import kq.csv ${DEPARTMENTS} --accept-valid`, { 'kq.csv': 'unit,TOTALS\nSở Y tế,0.9\n' })).status).toBe(1);
  });

  test('--dry-run writes nothing, not even the period', async () => {
    const [cards, periods] = [await count('scorecard'), await count('period')];
    const ran = await hubRun('import kq.csv --set thai-binh --year 2021 --territory 34 --unit-kind DISTRICT --scale percent --dry-run', { 'kq.csv': 'unit,TOTAL\nHuyện Đông Hưng,81.25\n' });
    expect(ran).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Chỉ kiểm tra, không ghi') });
    expect([await count('scorecard'), await count('period')]).toEqual([cards, periods]);
  });

  test('percentages of which none is above 1 are taken, with a warning that they look like ratios', async () => {
    const said = async (scale: string, ...values: readonly string[]): Promise<string> => {
      const file = ['unit,TOTAL', ...values.map((value, index) => `Sở ${['Nội vụ', 'Tư pháp', 'Y tế'][index]},${value}`)].join('\n');
      return (await hubRun(`import kq.csv ${DEPARTMENTS.replace('ratio', scale)} --dry-run --lang en`, { 'kq.csv': file })).out;
    };
    const NOTE = 'NOTE: no value is above 1 per cent; if they are ratios 0…1, import them again with --scale ratio.';
    expect(await said('percent', '0.9125', '', '1')).toContain(NOTE);
    for (const [scale, ...values] of [['percent', '0.9', '1.000001'], ['percent', '0', '0'], ['percent', '0.9', '91%'], ['ratio', '0.9', '1']] as const) {
      expect(await said(scale, ...values)).toMatch(/^Checked only(?![^]*NOTE)/);
    }
  });

  test('a correction changes what its file names and keeps the rest; what it empties is told', async () => {
    const stored = async (): Promise<unknown> => (await hub.dataSource.query(
      `select points[1] as points, scorecard.status[1] as status, published_rank from scorecard join unit on unit.id = unit_id join period on period.id = period_id
       where period.set_id = 'thai-binh' and slug = 'thai-binh.so-noi-vu' order by revision desc limit 1`))[0];
    const rankOnly = await hubRun(`import kq.csv ${DEPARTMENTS}`, { 'kq.csv': 'unit,RANK\nSở Nội vụ,2\n' });
    expect(rankOnly.out).not.toContain('CHÚ Ý');
    expect(await stored()).toEqual({ points: 9_125_000, status: 0, published_rank: 2 });
    const emptied = await hubRun(`import kq.csv ${DEPARTMENTS}`, { 'kq.csv': 'unit,TOTAL\nSở Nội vụ,\n' });
    expect(emptied.out).toContain('CHÚ Ý: 1 điểm đã có trong phiếu trước bị để trống trong tệp này');
    expect(await stored()).toEqual({ points: 0, status: 1, published_rank: 2 });
    await hubRun(`import kq.csv ${DEPARTMENTS}`, { 'kq.csv': 'unit,TOTAL,RANK\nSở Nội vụ,0.9125,1\n' });
    expect(await stored()).toEqual({ points: 9_125_000, status: 0, published_rank: 1 });
  });

  test.each([
    ['--set nope --year 2023 --territory 34', 'nope'], ['--set thai-binh --year 2023 --territory 34', 'DEPARTMENT, DISTRICT, COMMUNE'], ['--set thai-binh --year 2023 --territory 34 --unit-kind PROVINCE', 'PROVINCE'],
    ['--set thai-binh --year 2023 --territory 66 --unit-kind DISTRICT', '66'], ['--set thai-binh --year 2023 --territory 99 --unit-kind DISTRICT', '99'],
    ['--set qd-922-2022-province --year 2024 --territory VN', '2022, 2023'], ['--set thai-binh --year 2025 --territory 34 --unit-kind DISTRICT', '2025-12-31'],
  ])('%s does not go together: refused with what there is', async (options, expected) => {
    const { status, err, out } = await hubRun(`import kq.csv ${options}`, { 'kq.csv': 'unit,TOTAL\n' });
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(expected);
  });

  test('is all or nothing also inside the transaction of a caller', async () => {
    const before = await count('scorecard');
    await expect(hub.dataSource.transaction(async (manager) => {
      const report = await importInto(manager, { setId: 'thai-binh', year: 2020, territory: '34', unitKind: 'DISTRICT', unitsAsOf: '2022-12-31', scale: 'ratio' }, Buffer.from('unit,TOTAL\nHuyện Đông Hưng,0.5\n'));
      expect(report.written).toBe(1);
      throw new Error('the caller changes its mind');
    })).rejects.toThrow('changes its mind');
    expect(await count('scorecard')).toBe(before);
  });
});

describe('publish and verify', () => {
  test('publish what was imported, again without a change, after a correction', async () => {
    const PUBLISH = 'publish --territory 34 --unit-kind DEPARTMENT --year 2022 --decision "488/QĐ-UBND"';
    const first = await hubRun(PUBLISH);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toMatch(/^Đã công bố: 34:DEPARTMENT:2022:2022-12-31:thai-binh#1\n[\s\S]*dấu vân tay [0-9a-f]{64}\n/);
    expect((await hubRun(PUBLISH)).out).toMatch(/^Không có gì thay đổi/);
    await hubRun(`import kq.csv ${DEPARTMENTS}`, { 'kq.csv': 'unit,TOTAL,RANK\nSở Nội vụ,0.95,1\n' });
    expect((await hubRun(`${PUBLISH} --lang en`)).out).toContain('supersedes 34:DEPARTMENT:2022:2022-12-31:thai-binh#1, which stays citable');
    expect(await hubRun('verify 34:DEPARTMENT:2022:2022-12-31:thai-binh#2')).toMatchObject({ status: 0, err: '', out: 'Đã tính lại 1 bản công bố: tất cả đúng như đã công bố.' });
  });

  test('a computed result over an official table is published, with a warning; the other way round without', async () => {
    const PUBLISH = 'publish --territory 34 --unit-kind DEPARTMENT --year 2021 --lang en';
    const OFFICIAL = `${PUBLISH} --provenance PUBLISHED --source 571-qd-ubnd-thai-binh-2022`;
    const NOTE = 'NOTE: 34:DEPARTMENT:2021:2021-12-31:thai-binh#1 is an official table (PUBLISHED) and is now superseded by a result that the hub computed';
    await hubRun(`import kq.csv ${DEPARTMENTS.replace('2022', '2021')}`, { 'kq.csv': 'unit,TOTAL\nSở Nội vụ,0.9\n' });
    for (const [command, expected] of [[OFFICIAL, false], [PUBLISH, true], [PUBLISH, false], [OFFICIAL, false]] as const) {
      const { status, out } = await hubRun(command);
      expect([status, out.includes(NOTE), out.includes('NOTE')]).toEqual([0, expected, expected]);
    }
  });

  test('refusals name what is missing', async () => {
    expect(await hubRun('publish --territory 34 --unit-kind COMMUNE --year 2019')).toMatchObject({ status: 1, out: '' });
    expect((await hubRun('publish --territory 34 --unit-kind DEPARTMENT --year 2022 --provenance PUBLISHED')).err).toContain('--source ID');
    expect(await hubRun('verify nope#1')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('nope#1') });
  });
});
