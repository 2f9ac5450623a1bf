import { parseValue } from 'graphql';
import { Problem } from '../../src/indexers/core';
import { createScalars } from '../../src/schema/scalars';

const scalars = new Map(createScalars().map(({ scalar }) => [scalar.name, scalar]));

test.each([
  ['Date', ['2024-02-29', '2025-07-01'], ['2023-02-29', '2024-13-01', '2024-1-1', '01/07/2025', '', ' 2024-01-01', '2024-01-01T00:00:00Z']],
  ['DateTime', ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000+07:00'], ['2024-01-01', '2024-02-30T00:00:00Z', 'now']],
  ['Decimal', ['449.98', '-0.02', '0', '100'], ['1e400', '0x1F', '85,5', '.5', '1.', '', 'NaN', '--1', ' 1']],
])('%s takes what it says and nothing else', (name, taken, refused) => {
  const scalar = scalars.get(name)!;
  for (const text of taken) {
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
    expect(scalar.serialize(text)).toBe(text);
  }
  for (const text of refused) {
    expect(() => scalar.parseValue(text)).toThrow(Problem);
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)))).toThrow(Problem);
  }
  for (const other of [1, null, true, {}, []]) expect(() => scalar.parseValue(other)).toThrow(Problem);
  expect(() => scalar.parseLiteral(parseValue('20240101'))).toThrow(Problem);
});

test('a refusal speaks both languages and gives an example', () => {
  const refusal = (): unknown => {
    try {
      return scalars.get('Date')!.parseValue('x');
    } catch (error) {
      return error;
    }
  };
  expect(refusal()).toMatchObject({
    code: 'BAD_USER_INPUT',
    text: { vi: expect.stringContaining('Ngày phải viết'), en: expect.stringContaining('A day is written YYYY-MM-DD') },
    details: { remedy: { vi: 'Ví dụ: "2023-12-31".', en: 'For example "2023-12-31".' } },
  });
});
