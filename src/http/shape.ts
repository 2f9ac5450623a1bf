import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** The size of a document, of the worst of its operations, with fragments written out. */
export interface Shape {
  fields: number;
  aliases: number;
  directives: number;
  depth: number;
  introspections: number;
  circles: number;
}

/** A part of a document: its shape, and how many lists of types lie within each other on its longest path. */
interface Part extends Shape {
  typeLists: number;
}

const INTROSPECTIONS = ['__schema', '__type'];
const TYPE_LISTS = ['fields', 'inputFields', 'interfaces', 'possibleTypes'];

const empty = (): Part => ({ fields: 0, aliases: 0, directives: 0, depth: 0, introspections: 0, circles: 0, typeLists: 0 });

/**
 * Measures a document, valid or not, without a schema. The time is linear in its length, since every fragment is
 * measured once; a fragment that contains itself counts as empty there, for validation to refuse.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Fragments(document);
  const worst = empty();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const part = fragments.selectionSet(definition.selectionSet);
    const variables = definition.variableDefinitions ?? [];
    part.directives += [definition, ...variables].reduce((sum, node) => sum + (node.directives?.length ?? 0), 0);
    for (const key of Object.keys(worst) as (keyof Part)[]) worst[key] = Math.max(worst[key], part[key]);
  }
  const { fields, aliases, directives, depth, introspections, circles } = worst;
  return { fields, aliases, directives, depth, introspections, circles };
}

class Fragments {
  private readonly definitions = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Part>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.definitions.set(definition.name.value, definition);
    }
  }

  selectionSet({ selections }: SelectionSetNode): Part {
    const total = empty();
    for (const selection of selections) {
      const part = this.selection(selection);
      total.fields += part.fields;
      total.aliases += part.aliases;
      total.directives += part.directives + (selection.directives?.length ?? 0);
      total.introspections += part.introspections;
      total.depth = Math.max(total.depth, part.depth);
      total.circles = Math.max(total.circles, part.circles);
      total.typeLists = Math.max(total.typeLists, part.typeLists);
    }
    return total;
  }

  private selection(selection: SelectionNode): Part {
    if (selection.kind === Kind.FIELD) return this.field(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.selectionSet(selection.selectionSet);
    return this.fragment(selection.name.value);
  }

  private field({ name: { value: name }, alias, selectionSet }: FieldNode): Part {
    const inner = selectionSet ? this.selectionSet(selectionSet) : empty();
    const introspects = INTROSPECTIONS.includes(name);
    return {
      fields: inner.fields + 1,
      aliases: inner.aliases + (alias ? 1 : 0),
      directives: inner.directives,
      depth: inner.depth + (name === 'ofType' ? 0 : 1),
      introspections: inner.introspections + (introspects ? 1 : 0),
      circles: introspects ? inner.typeLists : inner.circles,
      typeLists: inner.typeLists + (TYPE_LISTS.includes(name) ? 1 : 0),
    };
  }

  private fragment(name: string): Part {
    const known = this.measured.get(name);
    if (known) return known;
    const definition = this.definitions.get(name);
    if (definition === undefined) return empty();
    this.measured.set(name, empty());
    const part = this.selectionSet(definition.selectionSet);
    part.directives += definition.directives?.length ?? 0;
    this.measured.set(name, part);
    return part;
  }
}
