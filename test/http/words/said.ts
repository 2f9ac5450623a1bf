import { buildSchema, execute, parse, specifiedRules, validate } from 'graphql';

/** A schema with everything that GraphQL can complain about. */
export const SCHEMA = buildSchema(`
  scalar Year
  directive @once(note: String!) on FIELD
  interface Being { name: String }
  type Cat implements Being { name: String, meows: Boolean, lives: Int! }
  type Dog implements Being { name: String, barks(loud: Boolean!): Boolean, friend: Being, legs: [Int!]! }
  union Pet = Cat | Dog
  enum Size { SMALL LARGE }
  input Wish { size: Size!, name: String, least: Int }
  input One @oneOf { a: String, b: Int }
  type Query {
    cat(size: Size, wish: Wish, one: One, count: Int, share: Float, flag: Boolean, name: String, id: ID, names: [String!], sure: Int! = 1, year: Year): Cat
    dog: Dog
    pet: Pet
    being: Being
  }
  type Subscription { bark: String, meow: String }
`);
const refuse = (): never => {
  throw new TypeError('A year has four digits.');
};
Object.assign(SCHEMA.getType('Year')!, { parseValue: refuse, parseLiteral: refuse });

/** Queries that each break one rule of validation; the name is the rule's. */
export const BROKEN: Readonly<Record<string, readonly string[]>> = {
  ExecutableDefinitionsRule: ['{ dog { name } } type Foo { a: Int }', '{ dog { name } } extend schema @once(note: "x")'],
  UniqueOperationNamesRule: ['query A { dog { name } } query A { dog { name } }'],
  LoneAnonymousOperationRule: ['{ dog { name } } query A { dog { name } }'],
  SingleFieldSubscriptionsRule: ['subscription S { bark meow }', 'subscription { bark meow }', 'subscription S { __typename }', 'subscription { __typename }'],
  KnownTypeNamesRule: ['query($a: Foo) { cat(name: $a) { name } }', '{ pet { ... on Catt { name } } }'],
  FragmentsOnCompositeTypesRule: ['{ dog { ... on String { name } } }', '{ dog { ...F } } fragment F on Size { name }'],
  VariablesAreInputTypesRule: ['query($a: [Dog!]) { cat(name: $a) { name } }'],
  ScalarLeafsRule: ['{ dog { name { x } } }', '{ dog }', '{ dog { legs { x } } }'],
  FieldsOnCorrectTypeRule: ['{ dog { nme } }', '{ pet { name } }', '{ being { meows } }', '{ dog { zzz } }'],
  UniqueFragmentNamesRule: ['{ dog { ...F } } fragment F on Dog { name } fragment F on Dog { name }'],
  KnownFragmentNamesRule: ['{ dog { ...F } }'],
  NoUnusedFragmentsRule: ['{ dog { name } } fragment F on Dog { name }'],
  PossibleFragmentSpreadsRule: ['{ dog { ... on Cat { name } } }', '{ dog { ...F } } fragment F on Cat { name }'],
  NoFragmentCyclesRule: ['{ dog { ...F } } fragment F on Dog { ...F }', '{ dog { ...F } } fragment F on Dog { ...G } fragment G on Dog { ...F }'],
  UniqueVariableNamesRule: ['query($a: String, $a: String) { cat(name: $a) { name } }'],
  NoUndefinedVariablesRule: ['{ cat(name: $a) { name } }', 'query Q { cat(name: $a) { name } }'],
  NoUnusedVariablesRule: ['query($a: Int) { dog { name } }', 'query Q($a: Int) { dog { name } }'],
  KnownDirectivesRule: ['{ dog @foo { name } }', 'query @once(note: "x") { dog { name } }'],
  UniqueDirectivesPerLocationRule: ['{ dog @include(if: true) @include(if: true) { name } }'],
  KnownArgumentNamesRule: ['{ cat(nme: "x") { name } }', '{ dog @skip(iff: true, if: true) { name } }'],
  UniqueArgumentNamesRule: ['{ cat(name: "x", name: "y") { name } }'],
  ValuesOfCorrectTypeRule: [
    '{ cat(count: "x") { name } }', '{ cat(count: 99999999999) { name } }', '{ cat(share: "x") { name } }', '{ cat(flag: 1) { name } }', '{ cat(name: 1) { name } }',
    '{ cat(id: 1.5) { name } }', '{ cat(size: SMAL) { name } }', '{ cat(size: "SMALL") { name } }', '{ cat(names: [null]) { name } }', '{ cat(wish: 1) { name } }',
    '{ cat(wish: {}) { name } }', '{ cat(wish: { size: SMALL, nme: "x" }) { name } }', '{ cat(one: {}) { name } }', '{ cat(one: { a: "x", b: 1 }) { name } }', '{ cat(one: { a: null }) { name } }', '{ cat(year: 12) { name } }',
  ],
  ProvidedRequiredArgumentsRule: ['{ dog { barks } }', '{ dog @include { name } }', '{ dog @once { name } }'],
  VariablesInAllowedPositionRule: ['query($a: String) { cat(count: $a) { name } }', 'query($a: String) { cat(one: { a: $a }) { name } }'],
  OverlappingFieldsCanBeMergedRule: ['{ dog { a: name a: legs } }', '{ cat(count: 1) { name } cat(count: 2) { name } }', '{ pet { ... on Cat { x: lives } ... on Dog { x: name } } }', '{ dog { friend { name } } dog { friend { name: __typename } } }'],
  UniqueInputFieldNamesRule: ['{ cat(wish: { size: SMALL, size: LARGE }) { name } }'],
  MaxIntrospectionDepthRule: ['{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'],
};

/** Texts that are no documents. */
export const UNPARSED: readonly string[] = [
  '', '{', '{ dog(', '{ dog { name }', '{ dog(a: ) { name } }', '{ dog "x" }', '}', '{ cat(name: "x) { name } }', '{ cat(name: "x\n") { name } }', "{ cat(name: 'x') { name } }",
  '{ cat(count: 1.) }', '{ cat(count: 01) }', '{ cat(count: 1x) }', String.raw`{ cat(name: "\q") }`, String.raw`{ cat(name: "\u12") }`, String.raw`{ cat(name: "\u{110000}") }`, '{ cat(name: "\ud800") }',
  '{ ? }', '{ \u0000 }', 'query($a: Int = $b) { dog { name } }', '"text" { dog { name } }', 'fragment on on Dog { name }', 'enum E { true }', '"""never closed', '{ dog { ...on } }', 'subscription', 'query A x', '{ \ud800 }',
];

/** Variables for which the query itself is right. */
const VARIABLES: readonly (readonly [query: string, variables: Record<string, unknown>])[] = [
  ['query($a: Int!) { cat(count: $a) { name } }', {}],
  ['query($a: Int!) { cat(count: $a) { name } }', { a: null }],
  ['query($a: Int) { cat(count: $a) { name } }', { a: 'x; at "b"; y' }],
  ['query($a: Int) { cat(count: $a) { name } }', { a: 1e30 }],
  ['query($a: Float) { cat(share: $a) { name } }', { a: 'x' }],
  ['query($a: Boolean) { cat(flag: $a) { name } }', { a: 'x' }],
  ['query($a: String) { cat(name: $a) { name } }', { a: 1 }],
  ['query($a: ID) { cat(id: $a) { name } }', { a: [] }],
  ['query($a: Size) { cat(size: $a) { name } }', { a: 'SMAL' }],
  ['query($a: Size) { cat(size: $a) { name } }', { a: 1 }],
  ['query($a: [String!]) { cat(names: $a) { name } }', { a: [null] }],
  ['query($a: [String!]) { cat(names: $a) { name } }', { a: Array(100).fill(1) }],
  ['query($a: Wish) { cat(wish: $a) { name } }', { a: 1 }],
  ['query($a: Wish) { cat(wish: $a) { name } }', { a: {} }],
  ['query($a: Wish) { cat(wish: $a) { name } }', { a: { size: 'SMALL', nme: 1 } }],
  ['query($a: Wish) { cat(wish: $a) { name } }', { a: { size: null } }],
  ['query($a: One) { cat(one: $a) { name } }', { a: {} }],
  ['query($a: One) { cat(one: $a) { name } }', { a: { a: null } }],
  ['query($a: Int = 5) { cat(sure: $a) { name } }', { a: null }],
  ['query($a: String = "x") { cat(names: [$a]) { name } }', { a: null }],
  ['query($a: Year) { cat(year: $a) { name } }', { a: 12 }],
  ['query($a: Wish) { cat(wish: $a) { name } }', { a: { size: 'a; at "b"; c' } }],
];

/** Sentences of Apollo Server; the tests of the protocol meet them over HTTP. */
const APOLLO = ['GET requests only support query operations, not mutation operations', 'PersistedQueryNotSupported'].map((message) => ({ from: 'mutation', message }));

/** Every sentence that GraphQL has for these, and the query and variables from which it came. */
export function sentences(): { from: string; message: string }[] {
  const syntax = UNPARSED.map((query) => ({ from: query, message: syntaxErrorOf(query) }));
  const validation = Object.values(BROKEN).flat().flatMap((query) => validate(SCHEMA, parse(query), specifiedRules, { maxErrors: 4 }).map(({ message }) => ({ from: query, message })));
  const variables = VARIABLES.flatMap(([query, variableValues]) => errorsOf(query, { variableValues }).map(({ message }) => ({ from: `${query} ${JSON.stringify(variableValues)}`, message })));
  const operations = [
    ...errorsOf('query A { dog { name } } query B { dog { name } }'),
    ...errorsOf('query A { dog { name } }', { operationName: 'B' }),
    ...errorsOf('fragment F on Dog { name }'),
    ...validate(SCHEMA, parse(`{ dog { ${'a b c d e f g h i '.repeat(3)} } }`), specifiedRules, { maxErrors: 4 }).map(({ message }) => ({ from: 'many', message })),
  ];
  return [...syntax, ...validation, ...variables, ...operations, ...APOLLO];
}

function syntaxErrorOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${text} is a document.`);
}

function errorsOf(query: string, asked: object = {}): { from: string; message: string }[] {
  const rootValue = { cat: { name: 'x' } };
  const result = execute({ schema: SCHEMA, document: parse(query), rootValue, options: { maxCoercionErrors: 4 }, ...asked });
  if (result instanceof Promise) throw new Error('not expected');
  return (result.errors ?? []).map(({ message }) => ({ from: query, message }));
}
