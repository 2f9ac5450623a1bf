import { findSources, type Findable } from '../../src/loaders/source-search';

const source = (number: string, aliases: string[] = [], title = 'Văn bản', issuer: string | null = null): Findable => ({ code: 'x', number, aliases, title, issuer });
const SOURCES = [
  source('91/2017/NĐ-CP', ['91/2027/NĐ-CP'], 'Nghị định về thi đua', 'Chính phủ'),
  source('71/NQ-CP', ['71-NQ/CP'], 'Nghị quyết', 'Chính phủ'),
  source('571/QĐ-UBND', ['571/QĐ-ƯBND'], 'Quyết định của tỉnh', 'UBND tỉnh Thái Bình'),
  source('04-NQ/TU', ['04 -NQ/TU'], 'Nghị quyết', 'Tỉnh ủy Đắk Lắk'),
];
const found = (search: string): (string | null)[] => findSources(SOURCES, search).map(({ number }) => number);

test.each([
  ['91/2027/NĐ-CP', '91/2017/NĐ-CP'], ['91/2017/ND-CP', '91/2017/NĐ-CP'], ['91 2017 nđ cp', '91/2017/NĐ-CP'], ['912017NĐCP', '91/2017/NĐ-CP'],
  ['71-NQ/CP', '71/NQ-CP'], ['71/NQ-CP', '71/NQ-CP'], ['71NQ-CP', '71/NQ-CP'], ['nghị quyết 71', '71/NQ-CP'],
  ['571/QĐ-ƯBND', '571/QĐ-UBND'], ['571 / QÐ - UBND', '571/QĐ-UBND'], ['57I/QĐ-UBND', '571/QĐ-UBND'], ['571QĐUBND', '571/QĐ-UBND'], ['571/QĐ-U8ND', '571/QĐ-UBND'], ['571/QO-UBND', '571/QĐ-UBND'],
  ['04 - NQ / TU', '04-NQ/TU'], ['O4-NQ/TU', '04-NQ/TU'], ['Ủy ban nhân dân tỉnh Thái Bình', '571/QĐ-UBND'], ['Uỷ ban nhân dân tinh thai binh', '571/QĐ-UBND'],
])('%s finds %s', (search, number) => {
  expect(found(search)).toEqual([number]);
  expect(found(search.normalize('NFD'))).toEqual([number]);
});

test('another digit is another document, and a pattern or blanks find nothing', () => {
  for (const search of ['572/QĐ-UBND', '91/2016/NĐ-CP', '%', '_', '   ', '???']) expect(found(search)).toEqual([]);
});

test('the strictest reading answers: 71 is not 571 where 71 exists', () => {
  expect(found('71')).toEqual(['71/NQ-CP']);
  expect(found('Chính phủ')).toEqual(['91/2017/NĐ-CP', '71/NQ-CP']);
});
