import { Kind, visit, type DocumentNode, type FieldNode, type GraphQLField, type OperationDefinitionNode, type ValueNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** A number that depends on the variables of a request. */
export type Amount = (variables: Variables) => number;

const argument = (node: FieldNode, name: string): ValueNode | undefined =>
  node.arguments?.find((candidate) => candidate.name.value === name)?.value;

const atLeastNone = (value: unknown, otherwise: number): number => (typeof value === 'number' ? Math.max(0, value) : otherwise);

/**
 * What a field's argument `first` asks for: literal, variable, the variable's default or the schema's; undefined where it
 * takes none. Null stands for the schema's default, for that is how the resolvers read it.
 */
export function firstOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
): Amount | undefined {
  const definition = field.args.find(({ name }) => name === 'first');
  if (definition === undefined) return undefined;
  const value = argument(node, 'first');
  const otherwise = typeof definition.defaultValue === 'number' ? definition.defaultValue : 10;
  if (value?.kind === Kind.INT) return () => atLeastNone(Number(value.value), otherwise);
  if (value?.kind !== Kind.VARIABLE) return () => otherwise;
  const name = value.name.value;
  const given = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  const usual = given?.kind === Kind.INT ? Number(given.value) : otherwise;
  return (variables) => (variables[name] === null ? otherwise : atLeastNone(variables[name], usual));
}

/** The length of a list of ids asked for one by one (`nodes(ids:)`); undefined where the field is not asked so. */
export function idsOf(node: FieldNode): Amount | undefined {
  const value = argument(node, 'ids');
  if (value === undefined) return undefined;
  if (value.kind !== Kind.VARIABLE) return () => (value.kind === Kind.LIST ? value.values.length : 1);
  const name = value.name.value;
  return (variables) => lengthOf(variables[name]);
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);

/** The longest list written in a document, defaults of variables included. */
export function longestListOf(document: DocumentNode): number {
  let longest = 0;
  visit(document, { ListValue: ({ values }) => void (longest = Math.max(longest, values.length)) });
  return longest;
}

/** The longest list in the variables that an operation declares. Not recursive: JSON may be nested 500,000 deep. */
export function longestListIn(variables: Variables, operation: OperationDefinitionNode): number {
  let longest = 0;
  const left = (operation.variableDefinitions ?? []).map(({ variable }) => variables[variable.name.value]);
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    for (const item of Object.values(value)) left.push(item);
  }
  return longest;
}
