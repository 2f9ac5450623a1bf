import { schemaFaults } from '../../src/formats/json';

const SCHEMA = Buffer.from(JSON.stringify({
  type: 'object', additionalProperties: false, required: ['id', 'kind', 'year', 'score', 'names'],
  properties: {
    id: { type: 'string', minLength: 1 }, kind: { enum: ['DECISION', 'PLAN', 'WEB_TABLE'] }, year: { type: 'integer', minimum: 2000, maximum: 2099 }, score: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
    names: { type: 'array', minItems: 1, uniqueItems: true },
  },
}));
const told = (change: object): string[] => schemaFaults({ id: 'a', kind: 'PLAN', year: 2024, score: '1.5', names: ['x'], ...change }, SCHEMA).flatMap(({ path, text }) => [`${path} ${text.en}`, text.vi]);

test.each([
  [{ kind: 'PAGE' }, '/kind "PAGE" is none of: DECISION, PLAN, WEB_TABLE', '"PAGE" không thuộc: DECISION, PLAN, WEB_TABLE'],
  [{ score: '68,11' }, '/score "68,11" does not have the form ^\\d+(\\.\\d+)?$', '"68,11" không đúng dạng ^\\d+(\\.\\d+)?$'],
  [{ year: 1924 }, '/year 1924 is below 2000', '1924 nhỏ hơn 2000'],
  [{ year: 2100 }, '/year 2100 is above 2099', '2100 lớn hơn 2099'],
  [{ year: '2024' }, '/year "2024" must be of type integer', '"2024" phải có kiểu integer'],
  [{ id: undefined }, ' lacks the field "id"', 'thiếu trường "id"'],
  [{ ranks: [] }, ' has the strange field "ranks"', 'có trường lạ "ranks"'],
  [{ id: '' }, '/id "" must not be empty', '"" không được để trống'],
  [{ names: [] }, '/names needs at least 1 entries', 'cần ít nhất 1 mục'],
  [{ names: ['x', 'x'] }, '/names holds an entry twice', 'có mục lặp lại'],
])('a file with %j is told why in both languages, with the value', (change, en, vi) => {
  expect(told(change)).toEqual(expect.arrayContaining([en, vi]));
});

test('a sound file has no fault', () => {
  expect(told({})).toEqual([]);
});
