import {
  GraphQLError, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { jitRuntime } from 'graphql-jit/dist/runtime';
import { isCompilable, nestedVariables } from './compilable';
import type { Variables } from './page-size';
import { Recent } from '../loaders/recent';

interface Compiled {
  readonly query: CompiledQuery['query'];
  /** Variables without which graphql-js must answer. */
  readonly needed: readonly string[];
}

/** Compiled operations kept; a page of 50 units compiles to some 100 kB. */
const KEPT = 200;

/**
 * Runs operations as compiled functions, several times faster than graphql-js walks them. An operation is compiled
 * when it comes the second time. Only flawless answers are returned: undefined means that graphql-js must answer,
 * because the operation is not fit to be compiled, or because something failed and graphql-js owns the errors. Where the
 * database does not answer it would only wait once more, so that this failure is returned as it is.
 */
export class CompiledOperations {
  private readonly seen = new WeakSet<OperationDefinitionNode>();
  private readonly compiled = new Recent<OperationDefinitionNode, Compiled | undefined>(KEPT);

  constructor(private readonly schema: GraphQLSchema, private readonly isOutage: (error: unknown) => boolean = () => false) {}

  async run(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    context: unknown,
    variables: Variables,
  ): Promise<ExecutionResult | undefined> {
    const compiled = this.find(document, operation);
    if (compiled === undefined || !compiled.needed.every((name) => Object.hasOwn(variables, name)) || !this.accepts(operation, variables)) return undefined;
    try {
      const result = await compiled.query(undefined, context, variables);
      return result.errors === undefined || result.errors.some(this.isOutage) ? result : undefined;
    } catch {
      return undefined;
    }
  }

  /** graphql-js decides what a variable may be: the compiled reader takes `[]` for an input object. */
  private accepts({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): boolean {
    return variableDefinitions.length === 0
      || getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 1 }).errors === undefined;
  }

  private find(document: DocumentNode, operation: OperationDefinitionNode): Compiled | undefined {
    if (operation.operation !== OperationTypeNode.QUERY) return undefined;
    if (!this.seen.has(operation)) {
      this.seen.add(operation);
      return undefined;
    }
    if (!this.compiled.has(operation)) this.compiled.set(operation, this.compile(document, operation));
    return this.compiled.get(operation);
  }

  private compile(document: DocumentNode, operation: OperationDefinitionNode): Compiled | undefined {
    if (!isCompilable(this.schema, document)) return undefined;
    const compiled = compileQuery(this.schema, document, operation.name?.value);
    return isCompiledQuery<CompiledQuery, ExecutionResult>(compiled) ? { query: compiled.query, needed: nestedVariables(document) } : undefined;
  }
}

/**
 * What throws after a promise has settled (a getter of a row, an iterator, `isTypeOf`) would be an unhandled
 * rejection in graphql-jit, which ends the process and leaves the request open. It becomes an ordinary error instead.
 */
function containThrows(name: 'handleResolverResult' | 'handleListItemResult'): void {
  const handle = jitRuntime[name].bind(jitRuntime);
  jitRuntime[name] = (context, value, onSuccess, onError) => {
    if (!jitRuntime.isPromise(value)) return onSuccess(value);
    const guarded = (result: unknown): void => {
      try {
        onSuccess(result);
      } catch (error) {
        onError(error ?? new GraphQLError('Nothing was thrown.'));
      }
    };
    return handle(context, value, guarded, onError);
  };
}

containThrows('handleResolverResult');
containThrows('handleListItemResult');
