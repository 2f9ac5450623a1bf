import { getNamedType, isInterfaceType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { failing, fieldsOf, typesOf, type Fault, type Rule } from './fault';

const PAGE_INFO = { hasNextPage: 'Boolean!', hasPreviousPage: 'Boolean!', startCursor: 'String', endCursor: 'String' };

export const pageInfoIsThatOfRelay: Rule = (schema) =>
  typesOf(schema).filter(isObjectType).filter(({ name }) => name === 'PageInfo').flatMap((type) => lacking(type, PAGE_INFO));

/** A connection has edges with cursors, the nodes beside them, the place of the page and the number of all. */
export const connectionsHaveOneForm: Rule = (schema) =>
  connectionsOf(schema).flatMap((type): Fault[] => {
    const item = itemOf(type);
    const edge = schema.getType(`${item}Edge`);
    return [
      ...(type.name === `${item}Connection` ? [] : [{ place: type.name, what: `a page of ${item} is named ${item}Connection` }]),
      ...lacking(type, { edges: `[${item}Edge!]!`, nodes: `[${item}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' }),
      ...(isObjectType(edge) ? lacking(edge, { node: `${item}!`, cursor: 'String!' }) : [{ place: `${item}Edge`, what: 'there is no such edge' }]),
    ];
  });

/** A connection is asked for by `first`, with a default, and `after`; nothing is half done. */
export const pagesAreAskedForInOneWay: Rule = (schema) => {
  const connections = connectionsOf(schema).map(({ name }) => name);
  return fieldsOf(schema).filter(({ type }) => connections.includes(getNamedType(type).name)).flatMap((field) => {
    const types = new Map(field.arguments.map((argument) => [argument.name, argument]));
    const [first, after] = [types.get('first'), types.get('after')];
    return [
      ...(String(first?.type) === 'Int' && typeof first!.defaultValue === 'number' ? [] : [{ place: field.place, what: 'has no `first: Int` with a default' }]),
      ...(String(after?.type) === 'String' && after!.defaultValue === undefined ? [] : [{ place: field.place, what: 'has no `after: String`' }]),
      ...failing(field.arguments, ({ name }) => !/^(last|before|offset|skip|limit|page|pageSize)$/.test(name), 'another way to page is half done'),
    ];
  });
};

/** Whatever has an id is a Node, and `node` and `nodes` find it again. */
export const whatHasAnIdIsANode: Rule = (schema) => [
  ...failing(
    typesOf(schema)
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter((type) => type.name !== 'Node' && type.getFields().id !== undefined)
      .map((type) => ({ place: type.name, type })),
    ({ type }) => type.getInterfaces().some(({ name }) => name === 'Node') && String(type.getFields().id!.type) === 'ID!',
    'has an id and is no Node with `id: ID!`',
  ),
  ...lacking(schema.getQueryType()!, { node: 'Node', nodes: '[Node]!' }),
];

function connectionsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const isConnection = (type: GraphQLObjectType): boolean => /Connection$/.test(type.name) || ['edges', 'pageInfo'].some((name) => type.getFields()[name] !== undefined);
  return typesOf(schema).filter(isObjectType).filter(isConnection);
}

/** What a connection is a page of: the type of its nodes, else what its name says. */
function itemOf(type: GraphQLObjectType): string {
  const { nodes } = type.getFields();
  return nodes === undefined ? type.name.replace(/Connection$/, '') : getNamedType(nodes.type).name;
}

/** The fields that a type lacks, or has in another type. */
function lacking(type: GraphQLObjectType, wanted: Readonly<Record<string, string>>): Fault[] {
  const fields = type.getFields();
  const missing = Object.entries(wanted).filter(([name, its]) => String(fields[name]?.type) !== its);
  return missing.map(([name, its]) => ({ place: `${type.name}.${name}`, what: `is not ${its}` }));
}
