import { GraphQLError, parseValue } from 'graphql';
import { scalarsFor } from '../../src/schema/scalars';

const scalars = new Map(scalarsFor('vi').map(({ scalar }) => [scalar.name, scalar]));

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
    expect(() => scalar.parseValue(text)).toThrow(GraphQLError);
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)))).toThrow(GraphQLError);
  }
  for (const other of [1, null, true, {}, []]) expect(() => scalar.parseValue(other)).toThrow(GraphQLError);
  expect(() => scalar.parseLiteral(parseValue('20240101'))).toThrow(GraphQLError);
});

test('a refusal speaks the language of its schema and says where', () => {
  const english = scalarsFor('en').find(({ scalar }) => scalar.name === 'Date')!.scalar;
  expect(() => english.parseValue('x')).toThrow('A date is written YYYY-MM-DD');
  expect(() => scalars.get('Date')!.parseValue('x')).toThrow('Ngày phải viết');
  try {
    english.parseLiteral(parseValue('"x"'));
  } catch (error) {
    expect((error as GraphQLError).locations).toEqual([{ line: 1, column: 1 }]);
  }
  expect.assertions(3);
});
