import { GraphQLError, isObjectType, type ExecutionResult, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Problem } from '../indexers/core/problem';

/** How long one operation may take. */
export const OPERATION_MS = 5_000;

/** When the operation of a context ends, in milliseconds of performance.now(). */
const ENDS = Symbol('deadline');
type Timed = object & { [ENDS]?: number };

/** What a resolver meets that would have started too late. */
class TooLate extends Error {}

/** Lets no resolver of a schema start once the time of its operation is over. JavaScript cannot be interrupted: what runs, ends. */
export function endInTime(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve !== undefined) field.resolve = inTime(field.resolve);
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;

const inTime = (resolve: Resolver): Resolver => (source, args, context, info) => {
  if (performance.now() > ((context as Timed | undefined)?.[ENDS] ?? Infinity)) throw new TooLate();
  return resolve(source, args, context, info);
};

/** The result of an operation; if it takes too long, a refusal without data, at once. */
export async function within(ms: number, context: object, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  (context as Timed)[ENDS] = performance.now() + ms;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, ms, 'late')));
  const result = await Promise.race([run(), late]).finally(() => clearTimeout(timer));
  if (result !== 'late' && !result.errors?.some(({ originalError }) => originalError instanceof TooLate)) return result;
  const originalError = tooLong(ms);
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}

const tooLong = (ms: number): Problem =>
  new Problem('QUERY_TOO_EXPENSIVE', {
    vi: `Truy vấn mất quá ${ms / 1_000} giây nên bị dừng.`,
    en: `The query took longer than ${ms / 1_000} seconds and was stopped.`,
  }, {
    field: 'time',
    value: `> ${ms} ms`,
    remedy: { vi: 'Hãy chia thành nhiều truy vấn, hoặc lấy trang nhỏ hơn.', en: 'Split it into several queries, or ask for smaller pages.' },
  });
