import { getNamedType, isInputObjectType } from 'graphql';
import { failing, fieldsOf, inputsOf, membersOf, typesOf, type Rule } from './fault';

const ABBREVIATIONS = [
  'attr', 'cfg', 'cnt', 'config', 'dept', 'desc', 'doc', 'docs', 'fmt', 'idx', 'msg', 'nr', 'num', 'org', 'param', 'params', 'prov', 'qty', 'ref', 'refs',
  'src', 'str', 'tmp', 'val',
];

/** Words that ECMAScript or GraphQL keeps for itself: a client could not take such an argument apart into variables. */
const RESERVED = [
  'arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval', 'export',
  'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'on', 'package',
  'private', 'protected', 'public', 'return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield',
];

const named = (schema: Parameters<Rule>[0]) => [...fieldsOf(schema), ...inputsOf(schema)];
const wordsOf = (name: string): string[] => name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());

export const typesArePascalCase: Rule = (schema) =>
  failing(typesOf(schema).map(({ name }) => ({ place: name, name })), ({ name }) => /^([A-Z][a-z0-9]+)+$/.test(name), 'a type is written PascalCase');

export const fieldsAndArgumentsAreCamelCase: Rule = (schema) =>
  failing(named(schema), ({ name }) => /^[a-z][a-z0-9]*([A-Z][a-z0-9]+)*$/.test(name), 'a field or argument is written camelCase');

export const membersAreUpperSnakeCase: Rule = (schema) =>
  failing(membersOf(schema), ({ name }) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name), 'a member of an enum is written UPPER_SNAKE_CASE');

export const inputsSayWhatTheyAre: Rule = (schema) =>
  failing(
    typesOf(schema).filter(isInputObjectType).map(({ name }) => ({ place: name })),
    ({ place }) => /(Input|Filter|By|Change)$/.test(place),
    'the name of an input ends in Input, Filter, By or Change',
  );

export const truthsAreAdjectives: Rule = (schema) =>
  failing(
    named(schema).filter(({ place }) => !place.startsWith('PageInfo.')),
    ({ name, type }) => getNamedType(type).name !== 'Boolean' || !/^(is|has|can|should)[A-Z]/.test(name),
    'what is true or false is named by the bare word, as `current`',
  );

export const wordsAreWhole: Rule = (schema) =>
  failing(
    [...named(schema), ...membersOf(schema), ...typesOf(schema).map(({ name }) => ({ place: name, name }))],
    ({ name }) => !wordsOf(name).some((word) => ABBREVIATIONS.includes(word)),
    'a name is not abbreviated',
  );

export const argumentsCanBeVariables: Rule = (schema) =>
  failing(inputsOf(schema), ({ name }) => !RESERVED.includes(name), 'the name is a reserved word');
