import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { badInput, type Problem, type Text } from '../indexers/core/problem';
import { LIMITS, tooExpensive } from './limits';
import { countObjects, nodeCounter, type Weigh } from './nodes';
import { longestListIn, longestListOf, type Amount, type Variables } from './page-size';
import { countValues } from './values';

interface Measured {
  nodes: Amount;
  values: Amount;
  longestList: number;
}

const QUERY_ONLY: Text = { vi: 'Dùng query.', en: 'Use a query.' };

export interface Admitted {
  /** Objects that the answer could hold. */
  cost: number;
  refusal?: Problem;
}

/** Decides whether a valid operation may run with its variables. What the document alone decides is found out once. */
export class Admission {
  private readonly measured = new WeakMap<OperationDefinitionNode, Measured>();

  constructor(private readonly schema: GraphQLSchema) {}

  admit(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Admitted {
    const unavailable = this.refusalOfKind(operation.operation);
    if (unavailable) return { cost: 0, refusal: unavailable };
    const { nodes, values, longestList } = this.measure(document, operation);
    const cost = Math.min(nodes(variables), Number.MAX_SAFE_INTEGER);
    const listItems = Math.max(longestList, longestListIn(variables, operation));
    if (listItems > LIMITS.listItems) return { cost, refusal: tooExpensive('listItems', listItems) };
    if (cost > LIMITS.nodes) return { cost, refusal: tooExpensive('nodes', cost) };
    const computed = values(variables);
    if (computed > LIMITS.values) return { cost, refusal: tooExpensive('values', computed) };
    return { cost };
  }

  private refusalOfKind(kind: OperationTypeNode): Problem | undefined {
    if (kind === OperationTypeNode.SUBSCRIPTION) {
      return badInput('operation', kind, { vi: 'Không nhận subscription qua HTTP.', en: 'A subscription cannot be answered over plain HTTP.' }, QUERY_ONLY);
    }
    if (this.schema.getRootType(kind)) return undefined;
    return badInput('operation', kind, { vi: `Lược đồ không có ${kind}.`, en: `The schema offers no ${kind}.` }, QUERY_ONLY);
  }

  private measure(document: DocumentNode, operation: OperationDefinitionNode): Measured {
    const known = this.measured.get(operation);
    if (known) return known;
    const count = (weigh: Weigh): Amount => nodeCounter(this.schema, document, operation, weigh);
    const measured = { nodes: count(countObjects), values: count(countValues), longestList: longestListOf(document) };
    this.measured.set(operation, measured);
    return measured;
  }
}
