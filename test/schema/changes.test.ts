import { BreakingChangeType } from 'graphql';
import { compareSchemas } from '../../scripts/schema/compare.mjs';
import { EFFECTS } from '../../scripts/schema/effects.mjs';
import { reportOn } from '../../scripts/schema/report.mjs';
import { changed, RELEASED, TODAY } from './sample';

describe('what breaks a client is named', () => {
  test.each([
    ['a field is gone', 'name: String!, ', '', 'FIELD_REMOVED', 'Unit.name was removed.'],
    ['a field has another type', 'code: String,', 'code: Int,', 'FIELD_CHANGED_KIND', 'Unit.code changed type from String to Int.'],
    ['a field may now be null', 'name: String!', 'name: String', 'FIELD_CHANGED_KIND', 'Unit.name changed type from String! to String.'],
    ['an item may now be null', '[Kind!]!', '[Kind]!', 'FIELD_CHANGED_KIND', 'Unit.kinds changed type from [Kind!]! to [Kind]!.'],
    ['a type is of another sort', 'enum Kind { COMMUNE DISTRICT }', 'enum Level { COMMUNE DISTRICT } scalar Kind', 'TYPE_CHANGED_KIND', 'Kind changed from an Enum type to a Scalar type.'],
    ['an enum member is gone', ' DISTRICT', '', 'VALUE_REMOVED_FROM_ENUM', 'DISTRICT was removed from enum type Kind.'],
    ['an argument is gone', ', first: Int = 50', '', 'ARG_REMOVED', 'Query.unit arg first was removed.'],
    ['an argument is needed', '(filter: Filter)', '(filter: Filter!)', 'ARG_CHANGED_KIND', 'Query.units arg filter has changed type from Filter to Filter!.'],
    ['a new argument is needed', '(filter: Filter)', '(filter: Filter, year: Int!)', 'REQUIRED_ARG_ADDED', 'A required arg year on Query.units was added.'],
    ['a default is another', 'first: Int = 50', 'first: Int = 20', 'ARG_DEFAULT_VALUE_CHANGE', 'Query.unit arg first has changed defaultValue from 50 to 20.'],
    ['a default is gone', 'first: Int = 50', 'first: Int', 'ARG_DEFAULT_VALUE_CHANGE', 'Query.unit arg first defaultValue was removed.'],
    ['a default inside an input is another', '= COMMUNE', '= DISTRICT', 'INPUT_DEFAULT_VALUE_CHANGE', 'Filter.kind has changed defaultValue from COMMUNE to DISTRICT.'],
    ['a default inside an input is gone', ' = COMMUNE', '', 'INPUT_DEFAULT_VALUE_CHANGE', 'Filter.kind has changed defaultValue from COMMUNE to none.'],
    ['a new input field is needed', 'name: String }', 'name: String, year: Int! }', 'REQUIRED_INPUT_FIELD_ADDED', 'A required field year on input type Filter was added.'],
    ['an interface is gone', ' implements Node', '', 'IMPLEMENTED_INTERFACE_REMOVED', 'Unit no longer implements interface Node.'],
  ])('%s', (_, from, to, type, description) => {
    expect(compareSchemas(RELEASED, changed(from, to), TODAY).breaking).toContainEqual({ type, description });
  });

  test('a type that no query can reach is compared, too', () => {
    expect(compareSchemas(`${RELEASED} enum Stage { APPROVED }`, RELEASED, TODAY).breaking).toEqual([{ type: 'TYPE_REMOVED', description: 'Stage was removed.' }]);
  });

  test('every kind of change has its effect on a client in both languages', () => {
    const kinds = [...Object.keys(BreakingChangeType), 'ARG_DEFAULT_VALUE_CHANGE', 'INPUT_DEFAULT_VALUE_CHANGE'];
    expect(Object.keys(EFFECTS).sort()).toEqual(kinds.sort());
  });
});

describe('what breaks nobody passes', () => {
  test.each([
    ['a new field', 'name: String!', 'name: String!, slug: String', { field: 1 }, []],
    ['a new type', 'code: String, kinds: [Kind!]! }', 'code: String, kinds: [Kind!]!, parent: Parent } type Parent { name: String }', { type: 1, field: 2 }, []],
    ['a field that is never null any more', 'code: String,', 'code: String!,', {}, []],
    ['another description', 'name: String!', '"The name." name: String!', {}, []],
    ['a new optional argument', '(filter: Filter)', '(filter: Filter, year: Int)', { argument: 1 }, ['OPTIONAL_ARG_ADDED']],
    ['a new enum member', 'DISTRICT }', 'DISTRICT PROVINCE }', { value: 1 }, ['VALUE_ADDED_TO_ENUM']],
    ['an argument that may be left out', 'code: String!,', 'code: String,', {}, []],
  ])('%s', (_, from, to, added, notices) => {
    const found = compareSchemas(RELEASED, changed(from, to), TODAY);
    expect(found).toMatchObject({ breaking: [], early: [], added: { type: 0, field: 0, argument: 0, value: 0, ...added } });
    expect(found.notices.map(({ type }) => type)).toEqual(notices);
  });
});

describe('a deprecation keeps its word', () => {
  const until = (day: string): string => changed('code: String,', `code: Old @deprecated(reason: "Use \`name\`; gone on ${day}."),`).concat(' type Old { text: String }');
  const without = changed('code: String,', '');

  test('gone on the day that it stated, with the type that only it led to, it breaks nothing', () => {
    expect(compareSchemas(until('2026-11-22'), without, TODAY)).toMatchObject({ breaking: [], early: [], announced: ['Unit.code', 'Old', 'Old.text'] });
  });

  test('gone the day before it breaks the promise, whatever the version', () => {
    const [text, current] = [until('2026-11-23'), { version: '9.0.0', text: without, day: TODAY }];
    expect(compareSchemas(text, without, TODAY).early).toEqual([{ place: 'Unit.code', day: '2026-11-23' }]);
    const { passed, lines } = reportOn({ version: '1.0.0', text }, current);
    expect(passed).toBe(false);
    expect(lines.join('\n')).toMatch(/TOO EARLY: Unit\.code\n.*promised until 2026-11-23/);
  });

  test.each(['2026-02-30', 'next year'])('"%s" is no day, so nothing was announced', (day) => {
    expect(compareSchemas(until(day), without, TODAY)).toMatchObject({ breaking: [{ type: 'TYPE_REMOVED' }, { type: 'FIELD_REMOVED' }], announced: [], early: [] });
  });
});
