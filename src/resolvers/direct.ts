import { getNamedType, isInputObjectType, isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Storage = typeof globalThis.TypeGraphQLMetadataStorage;
type FieldMethod = Storage['fieldResolvers'][number];
type Parameter = NonNullable<FieldMethod['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Take = (root: unknown, given: Record<string, unknown>, context: unknown) => unknown;

/**
 * Lets fields call their methods without type-graphql in between, where there is nothing to convert or to validate: the
 * parent, the context and plain arguments are handed on as they are. What it does in between costs more than most of the
 * methods, and it makes every field with an argument wait for a promise. All other fields stay with it.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = globalThis.TypeGraphQLMetadataStorage;
  const names = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  for (const method of fieldResolvers) {
    const type = schema.getType(names.get(method.getObjectType?.()) ?? '');
    const field = isObjectType(type) ? type.getFields()[method.schemaName] : undefined;
    const resolve = field && directly(method, field);
    if (resolve !== undefined) field!.resolve = resolve;
  }
}

/** A resolver that only calls the method; undefined where type-graphql has something to do. */
function directly({ kind, methodName, target, params = [], middlewares = [], roles = [] }: FieldMethod, field: GraphQLField<unknown, unknown>): Resolve | undefined {
  const takes = [...params].sort((a, b) => a.index - b.index).map((parameter) => takeOf(parameter, field));
  if (kind !== 'external' || middlewares.length + roles.length > 0 || takes.length === 0 || takes.length > 3 || takes.includes(undefined)) return undefined;
  const instance = new (target as new () => Record<string, (...parameters: unknown[]) => unknown>)();
  const method = instance[methodName]!.bind(instance);
  const [first, second, third] = takes as [Take, Take?, Take?];
  if (second === undefined) return (root, given, context) => method(first(root, given, context));
  if (third === undefined) return (root, given, context) => method(first(root, given, context), second(root, given, context));
  return (root, given, context) => method(first(root, given, context), second(root, given, context), third(root, given, context));
}

/** Where a parameter of the method comes from; undefined where it is more than handed on. */
function takeOf(parameter: Parameter, { args }: GraphQLField<unknown, unknown>): Take | undefined {
  if (parameter.kind === 'arg') {
    const { name } = parameter;
    return isInputObjectType(getNamedType(args.find((arg) => arg.name === name)?.type)) ? undefined : (_, given) => given[name];
  }
  if (parameter.kind === 'context') return parameter.propertyName === undefined ? (_, __, context) => context : undefined;
  return parameter.kind === 'root' && parameter.propertyName === undefined && parameter.getType === undefined ? (root) => root : undefined;
}
