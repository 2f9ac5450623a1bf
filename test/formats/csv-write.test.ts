import { readCsv } from '../../src/formats/csv';
import { csvLine, guarded } from '../../src/formats/csv-write';
import { tableText, type Row } from '../../src/formats/export-table';

test.each(['=1+1', '+1+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '-', '+5', '-1e5'])('%j would run as a formula and is guarded', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each(['-5', '-0.25', '12.5', '0', 'Sở Y tế', "'=1", 'n=4', '12/15', 'a=b', ''])('%j stays as it is', (text) => {
  expect(guarded(text)).toBe(text);
});

test('what is written is read back: delimiters, quotes, line breaks, nothing, zero and numbers', async () => {
  const row: Row = ['a,b', 'nói "có"', 'hai\ndòng', null, '0', 0, '-5.5', true, '12/15; co', ['x', 1]];
  expect(csvLine(row)).toBe('"a,b","nói ""có""","hai\ndòng",,0,0,-5.5,true,"12/15; co","[""x"",1]"');
  const columns = row.map((_, index) => ({ name: `c${index}`, about: { vi: '', en: '' } }));
  const pages = async function* (): AsyncGenerator<Row[]> {
    yield [row];
    yield [];
    yield [row];
  };
  let text = '';
  for await (const part of tableText({ columns, pages }, 'csv')) text += part;
  expect(text.startsWith('\ufeffc0,c1')).toBe(true);
  const { table, faults } = readCsv(Buffer.from(text));
  expect([faults.count, [...table!.rows].map(({ cells }) => cells)]).toEqual([0, [row, row].map((cells) => cells.map((cell) => (cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell))))]);
  let lines = '';
  for await (const part of tableText({ columns, pages }, 'ndjson')) lines += part;
  expect(JSON.parse(lines.split('\n')[0]!)).toMatchObject({ c0: 'a,b', c3: null, c5: 0, c6: '-5.5', c9: ['x', 1] });
});
