import { GraphQLError, type ValidationRule } from 'graphql';
import { Problem, type Text } from '../indexers/core/problem';
import { introspectionClosed } from './introspection';
import { shapeOf, type Shape } from './shape';

/** What one request may ask at most. Everything is counted as if fragments were written out, before anything runs. */
export const LIMITS = {
  /** Levels of fields; the `ofType` hops of introspection are not counted. */
  depth: 12,
  aliases: 20,
  fields: 300,
  directives: 10,
  tokens: 2_000,
  /** Brackets of any kind within brackets. */
  nesting: 100,
  /** Items of any one list in an argument or a variable. */
  listItems: 250,
  /** Objects that the answer could hold; this is the cost of a query. */
  nodes: 20_000,
  /** Values of the answer that a resolver computes one by one; the others are only read out. */
  values: 100_000,
  /** `__schema` and `__type` together. */
  introspections: 1,
  /** Lists of types within lists of types on one path of an introspection: `type { fields { type { fields`. */
  circles: 2,
} as const;
export type Limit = keyof typeof LIMITS;

const NAMES: Readonly<Record<Limit, Text>> = {
  depth: { vi: 'độ sâu', en: 'depth' },
  aliases: { vi: 'số bí danh', en: 'number of aliases' },
  fields: { vi: 'số trường', en: 'number of fields' },
  directives: { vi: 'số chỉ thị', en: 'number of directives' },
  tokens: { vi: 'số từ (token)', en: 'number of tokens' },
  nesting: { vi: 'số dấu ngoặc lồng nhau', en: 'number of brackets within brackets' },
  listItems: { vi: 'số phần tử của một danh sách', en: 'number of items in one list' },
  nodes: { vi: 'số đối tượng có thể trả về', en: 'number of objects the answer could hold' },
  values: { vi: 'số giá trị phải tính riêng', en: 'number of values to be computed one by one' },
  introspections: { vi: 'số lần đọc lược đồ', en: 'number of introspections' },
  circles: { vi: 'số vòng lặp khi đọc lược đồ', en: 'number of circles in an introspection' },
};

const REMEDY: Text = {
  vi: 'Hãy chia thành nhiều truy vấn, hoặc lấy trang nhỏ hơn.',
  en: 'Split it into several queries, or ask for smaller pages.',
};

/** The refusal of a query that asks for more than is allowed. Without `asked`, counting stopped at the limit. */
export function tooExpensive(limit: Limit, asked?: number): Problem {
  const allowed = LIMITS[limit];
  const { vi, en } = NAMES[limit];
  const value = asked === undefined ? `> ${allowed}` : String(asked);
  const text = {
    vi: `Truy vấn quá lớn: ${vi} là ${value}, tối đa ${allowed}.`,
    en: `The query is too large: the ${en} is ${value}, at most ${allowed}.`,
  };
  return new Problem('QUERY_TOO_EXPENSIVE', text, { field: limit, value, remedy: REMEDY });
}

/** The first limit that the shape of a document breaks. */
export function refusalOf(shape: Shape): Problem | undefined {
  const broken = (Object.keys(shape) as (keyof Shape)[]).find((limit) => shape[limit] > LIMITS[limit]);
  return broken && tooExpensive(broken, shape[broken]);
}

/** How many errors validation looks for before it gives up; its notice that it gave up comes on top. */
export const MAX_VALIDATION_ERRORS = 4;

/**
 * A validation rule that refuses a document by its shape, and one that reads the schema where that is closed. It looks
 * when the document is entered, before any rule that compares fields with each other (which takes 0.2 s for 500 equal
 * fields), and then repeats its error until validation gives up, so that those rules never start.
 */
export function shapeRule(open: boolean): ValidationRule {
  return (context) => ({
    Document(document) {
      const shape = shapeOf(document);
      const originalError = !open && shape.introspections > 0 ? introspectionClosed() : refusalOf(shape);
      if (originalError === undefined) return;
      for (let error = 0; error <= MAX_VALIDATION_ERRORS; error++) {
        context.reportError(new GraphQLError(originalError.message, { originalError }));
      }
    },
  });
}
