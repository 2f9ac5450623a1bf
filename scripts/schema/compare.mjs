/** What changed between two texts of the schema, sorted by what a client of the older one would notice. */
import {
  astFromValue, buildASTSchema, buildSchema, findBreakingChanges, findDangerousChanges, GraphQLSchema, isInputObjectType, isObjectType, parse, print, visit,
} from 'graphql';
import { placesOf, removalDay } from './places.mjs';

/**
 * Compares names, types, arguments and defaults; descriptions are not compared.
 * - `breaking`: a query written for `released` would be refused or answered otherwise
 * - `early`: gone before the day that its deprecation had stated
 * - `announced`: gone on or after the day that its deprecation had stated
 * - `notices`: nothing breaks, yet a client may meet what it has never met, such as a new enum member
 * - `added`: how many types, fields, arguments and members are new
 * @param {string} released the schema that clients were written for
 * @param {string} current the schema as it is
 * @param {string} day today, YYYY-MM-DD
 */
export function compareSchemas(released, current, day) {
  const [whole, now] = [buildSchema(released), buildSchema(current)];
  const promised = withoutExpired(whole, parse(released), day);
  const [all, kept, present] = [whole, promised, now].map(placesOf);
  const dangerous = findDangerousChanges(promised, now);
  return {
    breaking: [
      ...findBreakingChanges(promised, now).filter(({ description }) => !description.startsWith('Standard scalar')),
      ...dangerous.filter(({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE'),
      ...inputDefaultChanges(promised, now),
    ],
    early: [...kept]
      .filter(([place, { reason }]) => !present.has(place) && removalDay(reason) !== null)
      .map(([place, { reason }]) => ({ place, day: removalDay(reason) })),
    announced: [...all.keys()].filter((place) => !kept.has(place) && !present.has(place)),
    notices: dangerous.filter(({ type }) => type !== 'ARG_DEFAULT_VALUE_CHANGE'),
    added: countsOf([...present].filter(([place]) => !all.has(place)).map(([, { of }]) => of)),
  };
}

/** A released schema without what it announced to be gone by now, and without the types that only this led to. */
function withoutExpired(whole, document, day) {
  const isExpired = ({ directives = [] }) => directives.some((directive) => directive.name.value === 'deprecated' && (dayIn(directive) ?? '9999') <= day);
  const left = buildASTSchema(visit(document, { enter: (node) => (isExpired(node) ? null : undefined) }), { assumeValidSDL: true });
  const [before, after] = [reachedIn(whole), reachedIn(left)];
  const config = left.toConfig();
  return new GraphQLSchema({ ...config, types: config.types.filter(({ name }) => name in after || !(name in before)) });
}

function dayIn(directive) {
  return removalDay(directive.arguments.find((argument) => argument.name.value === 'reason')?.value.value);
}

/** The types that a query can meet: from the root downwards, and whatever implements an interface. */
function reachedIn(schema) {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: config.types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0) }).getTypeMap();
}

/** Changed or removed defaults of input fields, which graphql-js compares for arguments only. */
function inputDefaultChanges(before, now) {
  return Object.values(before.getTypeMap()).filter(isInputObjectType).flatMap((type) => {
    const its = now.getType(type.name);
    const fields = isInputObjectType(its) ? its.getFields() : {};
    return Object.values(type.getFields())
      .map((field) => ({ name: field.name, from: defaultOf(field), to: defaultOf(fields[field.name] ?? field) }))
      .filter(({ from, to }) => from !== 'none' && from !== to)
      .map(({ name, from, to }) => ({ type: 'INPUT_DEFAULT_VALUE_CHANGE', description: `${type.name}.${name} has changed defaultValue from ${from} to ${to}.` }));
  });
}

function defaultOf({ defaultValue, type }) {
  return defaultValue === undefined ? 'none' : print(astFromValue(defaultValue, type));
}

function countsOf(kinds) {
  const counts = { type: 0, field: 0, argument: 0, value: 0 };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}
