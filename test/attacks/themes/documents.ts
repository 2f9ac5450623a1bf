import { getIntrospectionQuery } from 'graphql';
import { query, times, type Theme } from '../attack';

const REFUSED = '200 QUERY_TOO_EXPENSIVE';
const INVALID = '200 BAD_USER_INPUT';
const nested = (levels: number): string => `{ unit(code: "33") ${'{ province '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 1)}`;
const brackets = (opening: string, count: number): string => `{ nodes(ids: ${opening.repeat(count)}`;
const marker = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';

export const documents: Theme = {
  title: 'Documents',
  attacks: [
    query('12 levels of fields', '200', nested(12)),
    query('13 levels of fields', REFUSED, nested(13)),
    query('500 levels of fields', REFUSED, nested(500)),
    query('100,000 brackets of a list that never closes', REFUSED, brackets('[', 100_000)),
    query('1,900 brackets of a list: the stack of the parser', REFUSED, brackets('[', 1_900)),
    query('600 input objects within each other', REFUSED, brackets('{a:', 600)),
    query('1,900 brackets in the type of a variable', REFUSED, `query($a: ${'['.repeat(1_900)}Int`),
    query('1,900 brackets in the default of a variable', REFUSED, `query($a: [ID] = ${'['.repeat(1_900)}`),
    query('600 inline fragments within each other', REFUSED, `{ ${'... { '.repeat(600)} __typename ${'}'.repeat(601)}`),
    query('301 fields', REFUSED, `{ ${'__typename '.repeat(301)} }`),
    query('300 equal fields, compared with each other by validation', '200', `{ units(first: 1) { nodes { ${'name '.repeat(298)} } } }`),
    query('21 aliases of __typename', REFUSED, `{ ${times(21, (n) => `a${n}: __typename`)} }`),
    query('1,000 aliases of one field', REFUSED, `{ ${times(900, (n) => `a${n}: __typename`)} }`),
    query('11 directives', REFUSED, `{ ${'__typename @include(if: true) '.repeat(11)} }`),
    query('a directive 700 times at one field', REFUSED, `{ __typename ${'@a '.repeat(700)} }`),
    query('@defer and @stream', INVALID, '{ ... @defer { __typename } plans @stream(initialCount: 1) { code } }'),
    query('2,001 tokens', REFUSED, `{ ${'a '.repeat(2_000)} }`),
    query('fragments that double 120 times: 2^120 fields', REFUSED, `{ ...F0 } ${times(120, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F120 on Query { __typename }`),
    query('fragments that contain each other', INVALID, '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    query('100 fragments in a chain', '200', `{ ...F0 } ${times(100, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F100 on Query { __typename }`),
    query('20,000 objects by a literal page size', REFUSED, '{ ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: 5000) { nodes { unit { province { name } } components { points } } } }'),
    query('by the default of a variable', REFUSED, 'query($n: Int = 5000) { ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: $n) { nodes { unit { name } verdicts { result } } } }'),
    query('by a variable', REFUSED, 'query($n: Int) { ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: $n) { nodes { unit { name } verdicts { result } } } }', { n: 5_000 }),
    query('by fragments within fragments', REFUSED, '{ units(first: 100) { ...A } } fragment A on UnitConnection { nodes { ...B } edges { node { ...B } } } fragment B on Unit { children { children { code } } }'),
    query('by lists that take no page size', REFUSED, '{ indicatorSets { mainIndicators { components { formula { parts { formula { options { key } } } } } } } }'),
    query('20 aliases of one costly field', REFUSED, `{ ${times(20, (n) => `a${n}: verdicts(plan: "TB-2023", first: 100) { nodes { reasons { text citation { source { code } } } } }`)} }`),
    query('the introspection of GraphiQL', '200', getIntrospectionQuery()),
    query('an introspection in circles', REFUSED, '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'),
    query('two introspections', REFUSED, '{ __schema { types { name } } __type(name: "Unit") { name } }'),
    query('300 fields below types of types', REFUSED, `{ __schema { types { ${'fields { name args { name type { name } } } '.repeat(60)} } } }`),
    query('a comment of 900 kB', '200', `# ${'x'.repeat(900_000)}\n{ __typename }`),
    query('a text of 900 kB', INVALID, `{ units(search: "${'x'.repeat(900_000)}") { totalCount } }`),
    query('a name of 900 kB', INVALID, `{ ${'x'.repeat(900_000)} }`),
    query('an empty document', '400 BAD_USER_INPUT', ''),
    query('blanks only', INVALID, ' \n\t'),
    query('fragments only', INVALID, 'fragment F on Query { __typename }'),
    query('a definition of types', INVALID, 'type Query { secret: String } { __typename }'),
    query('a mutation', INVALID, 'mutation { __typename }'),
    query('a subscription', INVALID, 'subscription { __typename }'),
    query('100 operations, none of them named', INVALID, times(100, (n) => `query Q${n} { __typename }`)),
    query('fields called __proto__, constructor and toString', INVALID, '{ __proto__ constructor toString }'),
    query('aliases called __proto__, constructor and toString', '200', '{ __proto__: __typename constructor: __typename toString: __typename }'),
    query('a fragment and a variable called __proto__', '200', 'query($__proto__: String) { units(search: $__proto__, first: 1) { ...__proto__ } } fragment __proto__ on UnitConnection { totalCount }'),
    query('a byte order mark before the query', '200', '\ufeff{ __typename }'),
    query('NUL in a query', INVALID, '{ __typename \0 }'),
    query('half a character (lone surrogate) in a query', INVALID, '{ units(search: "\ud800") { totalCount } }'),
    query('letters that only look like Latin ones', INVALID, '{ unіts { totalCount } }'),
    query('a text that the compiler of operations takes for its own marker (code execution in graphql-jit 0.8.9)', '200', `{ units(first: 1, search: "${marker} globalThis.intruder = true") { totalCount } }`),
  ],
};
