import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind, SchemaMetaFieldDef, typeFromAST,
  TypeMetaFieldDef, type DocumentNode, type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { sizeOf } from './list-sizes';
import { firstOf, idsOf, type Amount, type Variables } from './page-size';

/** The lists of a connection: as long as the page asked of their parent. */
export const PAGE_LISTS = ['nodes', 'edges'];

/** Objects below one parent, whose own page has `page` objects (0 = it is no page). */
type Count = (variables: Variables, page: number) => number;

/**
 * How many objects an operation could return: every selected object field times the sizes of all lists around it.
 * The document is read once; what comes back only does the sums for the variables of one request. The document must
 * be valid and within the limit of fields, for fragments are written out.
 */
export function nodeCounter(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Amount {
  const counter = new Counter(schema, document, operation);
  const count = counter.selectionSet(schema.getRootType(operation.operation), operation.selectionSet);
  return (variables) => count(variables, 0);
}

class Counter {
  private readonly fragments = new Map<string, SelectionSetNode & { on: GraphQLNamedType | undefined }>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const on = typeFromAST(schema, definition.typeCondition);
      this.fragments.set(definition.name.value, { ...definition.selectionSet, on });
    }
  }

  selectionSet(parent: GraphQLNamedType | null | undefined, { selections }: SelectionSetNode): Count {
    const counts = selections.map((selection): Count | undefined => {
      if (selection.kind === Kind.FIELD) return this.field(parent, selection);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = selection;
        return this.selectionSet(typeCondition ? typeFromAST(this.schema, typeCondition) : parent, selection.selectionSet);
      }
      const fragment = this.fragments.get(selection.name.value);
      return fragment && this.selectionSet(fragment.on, fragment);
    });
    return sum(counts.filter((count) => count !== undefined));
  }

  private field(parent: GraphQLNamedType | null | undefined, node: FieldNode): Count | undefined {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(getNamedType(field.type))) return undefined;
    const below = this.selectionSet(getNamedType(field.type), node.selectionSet);
    const first = firstOf(field, node, this.operation);
    if (!isListType(getNullableType(field.type))) return (variables) => 1 + below(variables, first?.(variables) ?? 0);
    const length = first ?? idsOf(node);
    const inPage = PAGE_LISTS.includes(field.name);
    const usual = sizeOf(parent?.name ?? '', field.name);
    return (variables, page) => {
      const size = length?.(variables) ?? (inPage && page > 0 ? page : usual);
      return size * (1 + below(variables, 0));
    };
  }
}

function fieldOf(parent: GraphQLNamedType | null | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef;
  if (name === '__type') return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

const sum = (counts: readonly Count[]): Count => (variables, page) => {
  let total = 0;
  for (const count of counts) total += count(variables, page);
  return total;
};
