import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CSV_LIMITS, readCsv } from '../../src/formats/csv';

const codes = (bytes: Buffer | string): string[] => readCsv(Buffer.from(bytes)).faults.listed.map((fault) => `${fault.code}:${fault.line}`);
const cells = (text: string | Buffer): readonly string[][] => {
  const { table, faults } = readCsv(Buffer.from(text));
  expect(faults.listed).toEqual([]);
  return [table!.header as string[], ...[...table!.rows].map((row) => row.cells)];
};
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('what can be read', () => {
  test.each([
    ['comma', 'unit,TOTAL\nA,85.5\n'], ['semicolon', 'unit;TOTAL\nA;85.5\n'], ['TAB', 'unit\tTOTAL\nA\t85.5\n'],
    ['CRLF', 'unit,TOTAL\r\nA,85.5\r\n'], ['CR alone', 'unit,TOTAL\rA,85.5\r'], ['a byte order mark', '\ufeffunit,TOTAL\nA,85.5'],
    ['blanks around cells', ' unit , TOTAL \n A ,\t85.5 \n'], ['blank lines', '\nunit,TOTAL\n\n,\nA,85.5\n\n'], ['quotes', '"unit","TOTAL"\n"A" ,"85.5"\n'],
  ])('%s', (_, text) => {
    expect(cells(text)).toEqual([['unit', 'TOTAL'], ['A', '85.5']]);
  });

  test('a semicolon file keeps its decimal commas, a comma file quotes them', () => {
    expect(cells('unit;TOTAL\nA;85,5')).toEqual([['unit', 'TOTAL'], ['A', '85,5']]);
    expect(cells('unit,TOTAL\nA,"85,5"')).toEqual([['unit', 'TOTAL'], ['A', '85,5']]);
  });

  test('an indicator name with a comma does not make the comma the delimiter', () => {
    expect(cells('unit;Hạ tầng, nền tảng, dữ liệu\nA;1')[0]).toEqual(['unit', 'Hạ tầng, nền tảng, dữ liệu']);
  });

  test('letters come out in NFC', () => {
    expect(cells('unit,x\nSở Nội vụ,1'.normalize('NFD'))[1]![0]).toBe('Sở Nội vụ'.normalize('NFC'));
  });

  test('rows after a quoted cell with line breaks keep their line numbers, with either line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['unit,note', '"A",', '"B","one', '', 'three ""quoted"""', 'C,', '', 'D,'].join(end);
      const { table } = readCsv(Buffer.from(text));
      expect([...table!.rows].map((row) => [row.cells[0], row.line])).toEqual([['A', 2], ['B', 3], ['C', 6], ['D', 8]]);
      expect([...table!.rows][1]!.cells[1]).toBe('one\n\nthree "quoted"');
    }
  });

  test('any table comes back as csv-parse reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ộ', '"', ',', ';', '\n', ' ', '1', '='), maxLength: 8 });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(rows, (body) => {
      const text = [['a', 'b', 'c'], ...body].map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      const expected = (parse(text) as string[][]).map((row) => row.map((value) => value.trim())).filter((row) => row.some((value) => value !== ''));
      const { table } = readCsv(Buffer.from(text));
      expect(table === null ? 1 : 1 + [...table.rows].length).toBe(expected.length);
      if (table !== null) expect([table.header, ...[...table.rows].map((row) => row.cells)]).toEqual(expected);
    }), { numRuns: 300 });
  });
});

describe('what is refused, with its line', () => {
  test.each([
    ['UTF-16', utf16('unit,TOTAL\nSở Nội vụ,85'), 'WRONG_ENCODING:1'],
    ['UTF-16 without its mark', Buffer.from('unit,TOTAL\nA,85', 'utf16le'), 'WRONG_ENCODING:1'],
    ['windows-1258', Buffer.concat([Buffer.from('unit,TOTAL\nA,1\n'), Buffer.from([0x53, 0xf0, 0xec, 0x20, 0x4e, 0xf4, 0xf2, 0x69]), Buffer.from(',85\n')]), 'WRONG_ENCODING:3'],
    ['windows-1252', Buffer.from('unit,TOTAL\nHo\xe0,85\n', 'latin1'), 'WRONG_ENCODING:2'],
    ['a cut UTF-8 letter at the end', Buffer.from('unit,TOTAL\nA,1\nSở'.slice(0, 99)).subarray(0, -1), 'WRONG_ENCODING:3'],
    ['letters lost before', 'unit,TOTAL\nS\ufffd N\ufffdi v\ufffd,85\n', 'WRONG_ENCODING:2'],
    ['a NUL byte', 'unit,TOTAL\nA,1\nB,\u00002\n', 'WRONG_ENCODING:3'],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004\u0014'), 'WRONG_ENCODING:1'],
    ['nothing', '', 'EMPTY_FILE:1'], ['a mark and blanks', '\ufeff \n\n', 'EMPTY_FILE:1'], ['delimiters only', ',,\n,,\n', 'EMPTY_FILE:1'],
    ['a header alone', 'unit,TOTAL\n', 'NO_ROWS:1'],
    ['an open quote', 'unit,TOTAL\nA,1\n"B,2\nC,3\n', 'BAD_QUOTES:3'], ['letters after a quote', 'unit,TOTAL\n"A"x,1\n', 'BAD_QUOTES:2'],
  ])('%s', (_, bytes, expected) => {
    expect(codes(bytes)).toEqual([expected]);
    expect(readCsv(Buffer.from(bytes)).table).toBeNull();
  });

  test('ragged rows are left out and named; an unquoted decimal comma is one', () => {
    const { table, faults } = readCsv(Buffer.from('unit,TOTAL\nA,85,5\nB,1\nC\n'));
    expect(faults.listed.map(({ code, line, value }) => [code, line, value])).toEqual([['RAGGED_ROW', 2, 'A'], ['RAGGED_ROW', 4, 'C']]);
    expect([...table!.rows].map((row) => row.cells)).toEqual([['B', '1']]);
    expect(table!.ragged.map((row) => row.line)).toEqual([2, 4]);
  });

  test('every fault has a text and a remedy in both languages', () => {
    for (const text of ['', 'unit,a\n', 'unit,a\n"x', 'unit,a\n1,2,3\n1,2', utf16('x'), ','.repeat(600)]) {
      for (const { text: said, remedy } of readCsv(Buffer.from(text)).faults.listed) {
        expect([said.vi, said.en, remedy.vi, remedy.en].every((part) => part.length > 5)).toBe(true);
      }
    }
  });
});

describe('limits', () => {
  const refused = (bytes: Buffer, expected: string): void => {
    expect(codes(bytes).map((code) => code.split(':')[0])).toContain(expected);
  };
  const fill = (unit: string, size: number = CSV_LIMITS.bytes): Buffer => Buffer.alloc(size, unit);

  test('more than 10 MB', () => refused(Buffer.alloc(CSV_LIMITS.bytes + 1, 'a'), 'TOO_LARGE'));
  test('a million columns in the header', () => refused(Buffer.from(`unit${',a'.repeat(1e6)}\nA\n`), 'TOO_LARGE'));
  test('a million columns in a row', () => refused(Buffer.from(`unit,a\nA${',1'.repeat(1e6)}\n`), 'TOO_LARGE'));
  test('501 columns, and not 500', () => {
    refused(Buffer.from(`a${',a'.repeat(500)}\n`), 'TOO_LARGE');
    expect(cells(`a${',a'.repeat(499)}\nb${',1'.repeat(499)}`)[1]).toHaveLength(500);
  });
  test('more than 400,000 rows, which are those of a nation', () => refused(Buffer.from(`unit,a\n${'A,1\n'.repeat(400_001)}`), 'TOO_LARGE'));
  test('a cell of more than 10,000 characters, and not of 10,000', () => {
    for (const quote of ['', '"']) {
      refused(Buffer.from(`unit,a\n${quote}${'x'.repeat(10_001)}${quote},1\n`), 'TOO_LARGE');
      expect(cells(`unit,a\n${quote}${'x'.repeat(10_000)}${quote},1\n`)).toHaveLength(2);
    }
    expect(cells(`unit,a\n"${'""'.repeat(10_000)}",1\n`)[1]![0]).toHaveLength(10_000);
    refused(Buffer.from(`unit,a\n"${'""'.repeat(10_001)}",1\n`), 'TOO_LARGE');
  });
  test('ten million commas', () => refused(fill(','), 'TOO_LARGE'));
  test('ten million short ragged rows', () => refused(Buffer.concat([Buffer.from('unit,a\n'), fill('a\n', 9_900_000)]), 'TOO_LARGE'));
  test('two million empty cells in rows within the limits', () => refused(Buffer.from(`unit${',a'.repeat(499)}\n${`x${','.repeat(499)}\n`.repeat(4_001)}`), 'TOO_LARGE'));
  test('ten million quotes', () => refused(fill('"'), 'TOO_LARGE'));
  test('many lines and not one delimiter below the header', () => refused(Buffer.concat([Buffer.from('unit,a\n'), fill('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', 9_900_000)]), 'RAGGED_ROW'));
  test('a hundred faults are listed, all are counted', () => {
    const { faults } = readCsv(Buffer.from(`unit,a\n${'A\n'.repeat(5_000)}`));
    expect([faults.listed.length, faults.count]).toEqual([100, 5_000]);
  });
});
