import {
  getNamedType, isAbstractType, isSpecifiedScalarType, isScalarType, TypeInfo, valueFromAST, visit, visitWithTypeInfo,
  BREAK, type DocumentNode, type FieldNode, type GraphQLSchema, type ValueNode,
} from 'graphql';

/**
 * Whether a document may be handed to graphql-jit 0.8.9. Whatever that version gets wrong stays with graphql-js; each
 * reason has a test that shows the difference:
 * - literals that hold its own markers (`__MAGIC_DATE__…`) become program text: anybody could run code in the server;
 * - `@skip` and `@include` on a fragment leak to its other uses;
 * - field names with `_` (aliases too) make names that collide, and `__proto__` loses its place;
 * - an asynchronous or throwing `resolveType` of an interface or union is not caught;
 * - literals of custom scalars are copied as JSON, so an object they parse to loses its class.
 * Introspection is left out as well: it is rare and large.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let compilable = true;
  const refuse = (): typeof BREAK => {
    compilable = false;
    return BREAK;
  };
  const literal = (node: ValueNode) => (isTrapped(node, types) ? refuse() : undefined);
  visit(document, visitWithTypeInfo(types, {
    Directive: refuse,
    Field: (node) => (isPlainName(node) && !isAbstractType(getNamedType(types.getType())) ? undefined : refuse()),
    StringValue: literal,
    IntValue: literal,
    FloatValue: literal,
    BooleanValue: literal,
    EnumValue: literal,
  }));
  return compilable;
}

/** Variables within input objects and lists. One that is not given would arrive as null in graphql-jit (its issue 230), so all must be given. */
export function nestedVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  let depth = 0;
  const level = { enter: () => void depth++, leave: () => void depth-- };
  visit(document, { ObjectValue: level, ListValue: level, Variable: ({ name }) => void (depth > 0 && names.add(name.value)) });
  return [...names];
}

const isPlainName = ({ name, alias }: FieldNode): boolean =>
  (name.value === '__typename' || !name.value.includes('_')) && (alias === undefined || !alias.value.includes('_'));

function isTrapped(node: ValueNode, types: TypeInfo): boolean {
  if ('value' in node && String(node.value).includes('__MAGIC')) return true;
  const type = getNamedType(types.getInputType());
  if (!isScalarType(type) || isSpecifiedScalarType(type)) return false;
  const value: unknown = valueFromAST(node, type);
  return typeof value === 'object' && value !== null;
}
