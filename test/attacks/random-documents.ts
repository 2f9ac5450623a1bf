import fc from 'fast-check';
import {
  getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import { HOSTILE_TEXTS } from './hostile-texts';

/** Values with which more than a refusal comes back, by the name of the argument. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  territory: ['"34"', '"VN"', '"08"'], year: ['2023', '2024', '2025'], unitKind: ['COMMUNE', 'DISTRICT', 'DEPARTMENT', 'PROVINCE'], plan: ['"TB-2023"', '"TQ-2023"'], rule: ['"TB-R1"', '"TB-R2"'],
  code: ['"34"', '"TB-2023"'], first: ['1', '2', '5'], search: ['"Thái Bình"', '"xa an"'], asOf: ['"2023-12-31"', '"2026-01-01"'], within: ['"336"'], scope: ['TERRITORY', 'PARENT'],
};
const TEXTS = HOSTILE_TEXTS.filter((text) => text.length <= 200).map((text) => JSON.stringify(text));

/**
 * Random documents from a schema: real fields and arguments with values that are mostly likely, sometimes wrong; aliases,
 * directives, fragments and, now and then, a name that does not exist.
 */
export function documents(schema: GraphQLSchema): fc.Arbitrary<string> {
  const names = Object.keys(schema.getTypeMap());
  const selection = (type: GraphQLNamedType, depth: number): fc.Arbitrary<string> => {
    if (!(isObjectType(type) || isInterfaceType(type))) return fc.constant('{ __typename }');
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const offered = depth > 0 ? fields : leaves;
    const one = offered.length === 0 ? fc.constant('__typename') : fc.constantFrom(...offered).chain((field) => fieldText(field, depth - 1));
    const part = fc.oneof(
      { weight: 90, arbitrary: one },
      { weight: 1, arbitrary: fc.constant('__typename') },
      { weight: 1, arbitrary: fc.constantFrom('nonsense', '__schema { types { name } }', 'constructor', 'id: code') },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom('id', '__typename', 'name')).map(([name, field]) => `... on ${name} { ${field} }`) },
    );
    return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `{ ${parts.join(' ')} }`);
  };
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> => {
    const type = getNamedType(field.type);
    const written = fc.tuple(...field.args.map((argument) => argumentText(argument)));
    const alias = fc.oneof({ weight: 8, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('a: ', 'b: ', '__proto__: ') });
    const directive = fc.oneof({ weight: 100, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom(' @include(if: false)', ' @skip(if: $x)') }, { weight: 1, arbitrary: fc.constant(' @nonsense') });
    const below = isCompositeType(type) ? selection(type, depth) : fc.constant('');
    return fc.tuple(alias, written, directive, below).map(([name, parts, attached, inner]) => {
      const given = parts.filter((part) => part !== '').join(', ');
      return `${name}${field.name}${given === '' ? '' : `(${given})`}${attached} ${inner}`;
    });
  };
  return selection(schema.getQueryType()!, 5).map((text) => (text.includes('$x') ? `query($x: Boolean = true) ${text}` : text));
}

function argumentText(argument: GraphQLArgument): fc.Arbitrary<string> {
  const given = valueText(argument.type, argument.name).map((value) => `${argument.name}: ${value}`);
  const needed = isNonNullType(argument.type) && argument.defaultValue === undefined;
  return fc.oneof({ weight: needed ? 100 : 1, arbitrary: given }, { weight: needed ? 1 : 4, arbitrary: fc.constant('') });
}

function valueText(type: GraphQLInputType, name: string): fc.Arbitrary<string> {
  const bare = getNullableType(type);
  const likely = LIKELY[name];
  if (likely !== undefined) return fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: wrongText() });
  if (isListType(bare)) return fc.array(valueText(bare.ofType as GraphQLInputType, ''), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
  if (isEnumType(bare)) return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...bare.getValues().map((value) => value.name)) }, { weight: 1, arbitrary: wrongText() });
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).map((field) => fc.oneof(fc.constant(''), valueText(field.type, field.name).map((value) => `${field.name}: ${value}`)));
    return fc.tuple(...fields).map((parts) => `{ ${parts.filter((part) => part !== '').join(', ')} }`);
  }
  return wrongText();
}

const wrongText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom('null', '0', '-1', '1e30', '99999999999', 'true', 'NONSENSE', '[]', '{}', '{ a: 1 }', '$undeclared'));
