import {
  getNamedType, isCompositeType, isEnumType, isInputObjectType, isNonNullType, isObjectType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';

export interface WrongQuery {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** A name that is nearly another: what somebody who guesses would write, and what GraphQL would put right. */
export const nearly = (name: string): string => (name.length > 3 ? `${name.slice(0, -2)}${name.at(-1)}` : `${name}x`);

/** Wrong queries at every field, argument, input field and enum of a schema, each wrong in one of the ways that GraphQL tells. */
export function wrongQueries(schema: GraphQLSchema): WrongQuery[] {
  return [...waysTo(schema)].flatMap(([type, around]) => Object.values(type.getFields()).flatMap((field) => [
    ...wrongSelections(field).map((query) => ({ query: around(query) })),
    ...field.args.flatMap((argument) => wrongArguments(field, argument, around)),
  ])).concat(wrongTypes(schema));
}

type Around = (selection: string) => string;

/** For each object type the shortest query around a selection on it. */
function waysTo(schema: GraphQLSchema): Map<GraphQLObjectType, Around> {
  const ways = new Map<GraphQLObjectType, Around>([[schema.getQueryType()!, (selection) => `{ ${selection} }`]]);
  for (const [type, around] of ways) {
    for (const field of Object.values(type.getFields())) {
      for (const below of possible(schema, getNamedType(field.type))) {
        if (ways.has(below)) continue;
        const asked = field.args.filter(isNeeded).map((argument) => `${argument.name}: ${rightValue(argument.type)}`).join(', ');
        ways.set(below, (selection) => around(`${field.name}${asked && `(${asked})`} { ... on ${below.name} { ${selection} } }`));
      }
    }
  }
  return ways;
}

const possible = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : isCompositeType(type) ? schema.getPossibleTypes(type) : [];

const isNeeded = ({ type, defaultValue }: GraphQLArgument): boolean => isNonNullType(type) && defaultValue === undefined;

function rightValue(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) return `{ ${Object.values(named.getFields()).filter((field) => isNonNullType(field.type)).map((field) => `${field.name}: ${rightValue(field.type)}`).join(', ')} }`;
  return named.name === 'Int' ? '2023' : named.name === 'Date' ? '"2023-12-31"' : '"x"';
}

/** An unknown field, an unknown argument and a conflict; what has or lacks a selection wrongly, and a missing argument. */
function wrongSelections(field: GraphQLField<unknown, unknown>): string[] {
  const given = field.args.filter(isNeeded).map((argument) => `${argument.name}: ${rightValue(argument.type)}`);
  const call = (parts: readonly string[]): string => `${field.name}${parts.length > 0 ? `(${parts.join(', ')})` : ''}`;
  const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return [
    `${nearly(field.name)} b: ${call([...given, 'zzz: 1'])}${inner} a: ${call(given)}${inner} a: __typename`,
    `${inner === '' ? `${call(given)} { x }` : call(given)} c: ${field.name}${inner}`,
  ];
}

function wrongArguments(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, around: Around): WrongQuery[] {
  const others = field.args.filter((one) => one !== argument && isNeeded(one)).map((one) => `${one.name}: ${rightValue(one.type)}`);
  const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const named = (name: string, value: string): string => around(`${field.name}(${[`${name}: ${value}`, ...others].join(', ')})${inner}`);
  const values = wrongValues(argument.type);
  return [
    { query: named(nearly(argument.name), '1') },
    ...values.map((value) => ({ query: named(argument.name, value) })),
    ...['Int', 'String', 'Boolean', '[ID]'].map((type) => ({ query: `query($v: ${type}) ${named(argument.name, '$v')}` })),
    ...wrongVariables(argument.type).map((v) => ({ query: `query($v: ${String(argument.type)}) ${named(argument.name, '$v')}`, variables: { v } })),
  ];
}

/** Literals that a type refuses, at any depth. */
function wrongValues(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  const common = ['null', '1.5', 'zzz', '{ zzz: 1 }', '[[[1]]]', '"zzz"', 'true'];
  if (isEnumType(named)) return [...common, ...named.getValues().map((value) => nearly(value.name)), ...named.getValues().map((value) => `"${nearly(value.name)}"`)];
  if (!isInputObjectType(named)) return common;
  return [...common, '{}', ...Object.values(named.getFields()).flatMap((field) => [`{ ${nearly(field.name)}: 1 }`, ...wrongValues(field.type).map((value) => `{ ${field.name}: ${value} }`)])];
}

function wrongVariables(type: GraphQLInputType): unknown[] {
  const named = getNamedType(type);
  const common: unknown[] = [null, 1.5, 'zzz', { zzz: 1 }, [[[1]]], true];
  if (isEnumType(named)) return [...common, ...named.getValues().map((value) => nearly(value.name)), ...named.getValues().map((value) => value.name.toLowerCase())];
  if (!isInputObjectType(named)) return common;
  return [...common, {}, ...Object.values(named.getFields()).flatMap((field) => [{ [nearly(field.name)]: 1 }, ...wrongVariables(field.type).map((value) => ({ [field.name]: value }))])];
}

function wrongTypes(schema: GraphQLSchema): WrongQuery[] {
  return Object.keys(schema.getTypeMap()).flatMap((name) => [
    { query: `{ ... on ${nearly(name)} { id } }` },
    { query: `query($v: ${nearly(name)}) { __typename @include(if: $v) }` },
    { query: `query($v: [${name}!]) { __typename @include(if: $v) }` },
    { query: `{ ... on ${name} { zzz } }` },
    { query: `{ ...F } fragment F on ${name} { zzz }` },
  ]);
}
