import type { ScoreContext } from '../../src/indexers/import-options';
import { contextOf, importText } from './import-kit';

let departments: ScoreContext;
let haTinh: ScoreContext;
let provinces: ScoreContext;
beforeAll(async () => {
  departments = await contextOf('demo-department', '34', 'DEPARTMENT');
  haTinh = await contextOf('demo-district', '42', 'DISTRICT');
  provinces = await contextOf('qd-922-2022-province', 'VN', 'PROVINCE', { scale: 'ratio' });
});

const named = (unit: string, context: ScoreContext) => importText(`unit\tTOTAL\n${unit}\t0.5\n`, context);
const foundIn = (unit: string, context: ScoreContext): string | undefined => {
  const { cards, faults } = named(unit, context);
  return faults.length > 0 ? faults[0]!.code : context.register.get(cards[0]!.unitId)!.fullName;
};

test.each(['Sở Nội vụ', 'Sở Nội Vụ', 'sở nội vu', 'SỞ NỘI VỤ', 'so noi vu', 'thai-binh.so-noi-vu', 'Sở Nôi vụ', '  Sở  Nội vụ ', 'Sở Nội vụ'.normalize('NFD')])('"%s" is Sở Nội vụ', (unit) => {
  expect(foundIn(unit, departments)).toBe('Sở Nội vụ');
  expect(named(unit, departments).notes).toEqual([]);
});

test.each([['TP. Hồ Chí Minh', '79'], ['TP Hồ Chí Minh', '79'], ['Thành phố Hồ Chí Minh', '79'], ['79', '79'], ['Hoà Bình', '17'], ['Hòa Bình', '17'], ['tỉnh HOÀ BÌNH', '17'], ['Đà Nẵng', '48'], ['da nang', '48'], ['Bà Rịa – Vũng Tàu', '77']])('"%s" is province %s', (unit, code) => {
  expect(named(unit, provinces).cardOf(code)).toBeDefined();
});

test('noise is tolerated, and a note says what was taken for what', () => {
  const { notes, cardOf } = importText('unit,TOTAL\nSở Thông tin và Truyèn thông,1\nSở Nộì vụ,1\nSở Giao thòng vậm tải,2\n', departments);
  expect(cardOf('thai-binh.so-giao-thong-van-tai')).toBeDefined();
  expect(notes).toMatchObject([{ line: 4, written: 'Sở Giao thòng vậm tải', takenAs: 'Sở Giao thông vận tải' }]);
});

describe('Kỳ Anh is a town and a district of Hà Tĩnh', () => {
  test('the bare name is refused and lists both with code and parent', () => {
    const [fault] = named('Kỳ Anh', haTinh).faults;
    expect(fault).toMatchObject({ code: 'AMBIGUOUS_UNIT', line: 2, column: { name: 'unit', number: 1 }, value: 'Kỳ Anh' });
    expect(fault!.text.en).toMatch(/can be 2 units: .*Huyện Kỳ Anh \(447, Tỉnh Hà Tĩnh\).*/);
    expect(fault!.text.en).toMatch(/Thị xã Kỳ Anh \(449, Tỉnh Hà Tĩnh\)/);
  });
  test.each([['Huyện Kỳ Anh', '447'], ['huyen ky anh', '447'], ['Thị xã Kỳ Anh', '449'], ['TX. Kỳ Anh', '449'], ['H. Kỳ Anh', '447'], ['449', '449']])('%s is %s', (unit, code) => {
    expect(named(unit, haTinh).cardOf(code)).toBeDefined();
  });
  test('with --accept-valid neither is written by halves', () => {
    const { cards } = importText('unit,node,value\n447,TOTAL,1\nKỳ Anh,AWARENESS,1\n436,TOTAL,1\n', haTinh);
    expect(cards).toHaveLength(1);
  });
});

describe('units that do not belong here', () => {
  test('another kind: a commune in a file for districts', () => {
    const [fault] = named('Xã An Châu', { ...haTinh, territory: '34' }).faults;
    expect(fault!.code).toBe('OTHER_UNIT');
    expect(fault!.text.en).toMatch(/^"Xã An Châu" is Xã An Châu \(\d{5}, Huyện Đông Hưng\).*; this import is for districts of Tỉnh Thái Bình\.$/);
  });
  test('another territory, by code', () => expect(named('17', { ...haTinh }).faults[0]!.code).toBe('OTHER_UNIT'));
  test('another time', () => {
    const [fault] = named('Thừa Thiên Huế', { ...provinces, unitsAsOf: '2025-07-01' }).faults;
    expect(fault).toMatchObject({ code: 'OTHER_UNIT' });
    expect(fault!.text.en).toMatch(/did not exist on 2025-07-01/);
  });
});

test.each(['Xã Hồng Kỳ', 'Xã Tân Minh', 'Xã Dương Quang'])('%s is one letter from a commune of Thái Bình, but the very name of another: no guess', async (unit) => {
  const communes = await contextOf('demo-commune', '34', 'COMMUNE');
  expect(communes.register.match(unit, communes.register.inTerritory('34', 'COMMUNE', '2023-12-31'))).toMatchObject({ found: 'ONE', similar: true });
  expect(foundIn(unit, communes)).toBe('OTHER_UNIT');
});

test('an unknown unit names the nearest', () => {
  const [fault] = named('Sở Khoa học và Chuyển đổi số', departments).faults;
  expect(fault).toMatchObject({ code: 'UNKNOWN_UNIT', line: 2 });
  expect(fault!.remedy.en).toMatch(/^Nearest: Sở Khoa học và Công nghệ \(thai-binh\.so-khoa-hoc-va-cong-nghe, Tỉnh Thái Bình\)/);
});

test.each(['', '   ', '%', '_', '*', "'; drop table unit;--", '<script>', '\u001b[31m', 'x'.repeat(9_000), '999999', '🦆'])('"%s" is an unknown unit and nothing worse', (unit) => {
  const [fault] = named(unit === '' ? '""' : unit, departments).faults;
  expect(fault?.code).toBe('UNKNOWN_UNIT');
  expect(JSON.stringify(fault)).not.toContain('\\u001b');
  expect(JSON.stringify(fault).length).toBeLessThan(1_500);
});

test('too many unknown names end the search: the file is for something else', async () => {
  const communes = await contextOf('demo-commune', 'VN', 'COMMUNE');
  const { codes, cards } = importText(`unit,TOTAL\n${Array.from({ length: 50_000 }, (_, index) => `Xã Không Tên Nào Như Thế ${index}x,1\n`).join('')}`, communes);
  expect([codes[0], cards]).toEqual(['TOO_MANY_UNKNOWN_UNITS', []]);
  expect(codes.length).toBeLessThanOrEqual(100);
});
