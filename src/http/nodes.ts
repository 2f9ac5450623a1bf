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

/** What a field counts each time that it is answered. */
export type Weigh = (field: GraphQLField<unknown, unknown>, parent: string) => number;

/** An object counts 1, a value nothing. */
export const countObjects: Weigh = (field) => (isCompositeType(getNamedType(field.type)) ? 1 : 0);

/**
 * How much an operation could return, objects unless weighed otherwise: every selected field times the sizes of all lists
 * around it. Lists count as they would be without @skip and @include, and what fragments on different types of one list
 * ask for is added up. The document is read once; what comes back only does the sums for the variables of one request.
 * It must be valid and within the limit of fields, for fragments are written out.
 */
export function nodeCounter(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, weigh: Weigh = countObjects): Amount {
  const counter = new Counter(schema, document, operation, weigh);
  const count = counter.selectionSet(schema.getRootType(operation.operation), operation.selectionSet);
  return (variables) => count(variables, 0);
}

class Counter {
  private readonly fragments = new Map<string, SelectionSetNode & { on: GraphQLNamedType | undefined }>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly weigh: Weigh,
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
    if (field === undefined) return undefined;
    const weight = this.weigh(field, parent?.name ?? '');
    if (node.selectionSet === undefined || !isCompositeType(getNamedType(field.type))) return weight === 0 ? undefined : () => weight;
    const below = this.selectionSet(getNamedType(field.type), node.selectionSet);
    const first = firstOf(field, node, this.operation);
    if (!isListType(getNullableType(field.type))) return (variables) => weight + below(variables, first?.(variables) ?? 0);
    const length = first ?? idsOf(node);
    const inPage = PAGE_LISTS.includes(field.name);
    const usual = sizeOf(parent?.name ?? '', field.name);
    return (variables, page) => {
      const size = length?.(variables) ?? (inPage && page > 0 ? page : usual);
      return size * (weight + below(variables, 0));
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
