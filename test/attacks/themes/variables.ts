import { body, query, type Theme } from '../attack';

const INVALID = '200 BAD_USER_INPUT';
const SEARCH = 'query($a: String) { units(search: $a, first: 1) { totalCount } }';
const PAGE = 'query($a: Int) { units(first: $a) { totalCount } }';
const FILTER = 'query($a: UnitFilter) { units(filter: $a, first: 1) { totalCount } }';
const IDS = 'query($a: [ID!]!) { nodes(ids: $a) { id } }';
const raw = (what: string, happens: string, text: string, variables: string) => body(what, happens, `{"query":${JSON.stringify(text)},"variables":${variables}}`);
const deep = (open: string, inner: string, close: string, count: number): string => open.repeat(count) + inner + close.repeat(count);

export const variables: Theme = {
  title: 'Variables',
  attacks: [
    query('a number for a text, a text for a number', INVALID, 'query($a: String, $b: Int) { units(search: $a, first: $b) { totalCount } }', { a: 1, b: 'x' }),
    query('an object for a text', INVALID, SEARCH, { a: { toString: 'x' } }),
    query('null where a value is needed', INVALID, IDS, { a: null }),
    query('no value where one is needed', INVALID, IDS),
    query('an unknown member of an enum', INVALID, 'query($a: [UnitKind!]) { units(filter: { kind: $a }) { totalCount } }', { a: ['VILLAGE'] }),
    query('an enum member by a name of JavaScript', INVALID, 'query($a: [UnitKind!]) { units(filter: { kind: $a }) { totalCount } }', { a: ['__proto__', 'constructor'] }),
    query('a list for an input object', INVALID, FILTER, { a: [{ kind: ['COMMUNE'] }] }),
    raw('a key __proto__ in an input object', INVALID, FILTER, '{"a":{"__proto__":{"kind":["COMMUNE"]}}}'),
    raw('keys __proto__ and constructor beside the variables', '200', SEARCH, '{"__proto__":{"a":"x"},"constructor":{"prototype":{"a":"x"}}}'),
    raw('the same key twice', '200', SEARCH, '{"a":"x","a":"y"}'),
    raw('1e400, which is no number of JavaScript', INVALID, PAGE, '{"a":1e400}'),
    raw('-1e400', INVALID, PAGE, '{"a":-1e400}'),
    raw('a page of 2^31', INVALID, PAGE, '{"a":2147483648}'),
    raw('a page of minus zero', INVALID, PAGE, '{"a":-0}'),
    raw('a page of half an item', INVALID, PAGE, '{"a":0.5}'),
    query('251 ids', '200 QUERY_TOO_EXPENSIVE', IDS, { a: Array(251).fill('x') }),
    query('250 ids', '200', IDS, { a: Array(250).fill('x') }),
    query('251 names within a filter', '200 QUERY_TOO_EXPENSIVE', 'query($f: RankingFilter) { ranking(territory: "34", unitKind: COMMUNE, year: 2023, filter: $f) { totalCount } }', { f: { unit: Array(251).fill('x') } }),
    query('100,000 numbers in a list of texts', '200 QUERY_TOO_EXPENSIVE', IDS, { a: Array(100_000).fill(1) }),
    raw('a list nested 450,000 deep', '400 QUERY_TOO_EXPENSIVE', IDS, `{"a":${deep('[', '', ']', 450_000)}}`),
    raw('an object nested 150,000 deep', '400 QUERY_TOO_EXPENSIVE', FILTER, `{"a":${deep('{"a":', '1', '}', 150_000)}}`),
    raw('a list nested 60 deep', INVALID, IDS, `{"a":${deep('[', '', ']', 60)}}`),
    raw('60,000 variables that nobody declared', '200', SEARCH, `{${Array.from({ length: 60_000 }, (_, n) => `"v${n}":${n}`).join(',')}}`),
    query('a text of 900 kB', INVALID, SEARCH, { a: 'x'.repeat(900_000) }),
    body('variables that are a list', '400 BAD_USER_INPUT', JSON.stringify({ query: SEARCH, variables: ['x'] })),
    body('variables that are JSON in a text', '400 BAD_USER_INPUT', JSON.stringify({ query: SEARCH, variables: '{"a":"x"}' })),
    raw('half a character (lone surrogate) in a text', '200', SEARCH, String.raw`{"a":"\ud800"}`),
    raw('NUL in a text', '200', SEARCH, String.raw`{"a":"\u0000"}`),
    query('a page of 101', INVALID, PAGE, { a: 101 }),
    query('a page of -1', INVALID, PAGE, { a: -1 }),
    query('a what-if with 251 changes', '200 QUERY_TOO_EXPENSIVE', 'query($i: WhatIfInput!) { whatIf(input: $i) { standings { pointsAfter } } }', { i: { snapshot: 'x', changes: Array(251).fill({ unit: 'x', node: 'x' }) } }),
  ],
};
