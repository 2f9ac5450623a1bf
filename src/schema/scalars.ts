import { GraphQLScalarType, Kind } from 'graphql';
import { isCivilDay, Problem, type Text } from '../indexers/core';

/** Keys of the scalars in `@Field(() => …)`; each schema gets scalars with descriptions in its language. */
export class LocalDate {}
export class DateTime {}
export class Decimal {}

interface Definition {
  readonly key: new () => object;
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  readonly accepts: (text: string) => boolean;
  readonly refusal: Text;
  readonly example: string;
}

const DEFINITIONS: readonly Definition[] = [
  {
    key: LocalDate,
    name: 'Date',
    description: 'A day of the calendar, `YYYY-MM-DD`, without time and zone; days begin and end in Việt Nam. Anything else is refused.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
    accepts: isCivilDay,
    refusal: { vi: 'Ngày phải viết dạng YYYY-MM-DD và có trong lịch.', en: 'A day is written YYYY-MM-DD and is one that exists.' },
    example: '"2023-12-31"',
  },
  {
    key: DateTime,
    name: 'DateTime',
    description: 'A moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`.',
    specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
    accepts: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text) && isCivilDay(text.slice(0, 10)),
    refusal: { vi: 'Thời điểm phải viết theo RFC 3339.', en: 'A moment is written as in RFC 3339.' },
    example: '"2024-01-31T00:00:00Z"',
  },
  {
    key: Decimal,
    name: 'Decimal',
    description: 'An exact decimal number as a string with a decimal point and without exponent, e.g. `"449.98"`. Never a float: compare it as it stands or with a decimal library.',
    accepts: (text) => /^-?\d{1,12}(\.\d{1,12})?$/.test(text),
    refusal: { vi: 'Số thập phân phải là chuỗi như "449.98", không có số mũ.', en: 'A decimal is a string such as "449.98", without an exponent.' },
    example: '"449.98"',
  },
];

/** Fresh scalars for a schema. What they refuse is a Problem, which speaks both languages. */
export function createScalars(): { type: new () => object; scalar: GraphQLScalarType }[] {
  return DEFINITIONS.map((definition) => ({ type: definition.key, scalar: toScalar(definition) }));
}

function toScalar({ name, description, specifiedByURL, accepts, refusal, example }: Definition): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new Problem('BAD_USER_INPUT', refusal, { remedy: { vi: `Ví dụ: ${example}.`, en: `For example ${example}.` } });
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL: specifiedByURL ?? null,
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
