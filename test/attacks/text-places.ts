import {
  getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isListType, isObjectType, isScalarType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';

/** One place of the schema where a client may write any text, and the query that puts one there. */
export interface TextPlace {
  readonly place: string;
  readonly scalar: string;
  readonly query: string;
  readonly variables: (text: string) => Record<string, unknown>;
}

/** Values with which an argument passes, by its type where a name has several, or by its name; those that are not needed are left out. */
const GOOD: Readonly<Record<string, unknown>> = {
  territory: '34', unitKind: 'COMMUNE', year: 2023, code: 'TB-2023', plan: 'TB-2023', rule: 'TB-R1', asOf: '2023-12-31', scope: 'TERRITORY', id: 'x', ids: ['x'],
  snapshot: 'x', changes: [{ unit: 'x', node: 'x' }], unit: 'x', node: 'x', status: 'MISSING', occasion: 'MID_TERM', from: '2024-01-01', to: '2024-12-31',
  '[PlanChange!]!': [{ kind: 'THRESHOLD', value: '0.5' }], kind: 'THRESHOLD', value: '0.5', plans: ['TB-2023'],
};

/** Where fields with arguments are found that are none of Query: the query around a selection on that type. */
const AROUND: Readonly<Record<string, (selection: string) => string>> = {
  Query: (selection) => selection,
  Standing: (selection) => `ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: 2) { nodes { ${selection} } }`,
  IndicatorStanding: (selection) => `ranking(territory: "34", unitKind: COMMUNE, year: 2023, first: 1) { nodes { mainIndicators { ${selection} } } }`,
  Unit: (selection) => `unit(code: "34", asOf: "2023-12-31") { ${selection} }`,
  Plan: (selection) => `plan(code: "TB-2023") { ${selection} }`,
  CalendarEntry: (selection) => `calendar(territory: "643", from: "2024-01-01", to: "2024-12-31", first: 2) { nodes { ${selection} } }`,
  Round: (selection) => `round(plan: "TB-2023", occasion: MID_TERM) { ${selection} }`,
  Rule: (selection) => `plan(code: "TB-2023") { rules { ${selection} } }`,
};

/** Every text that the schema takes: each String, ID and other scalar written as text, at any depth of an argument. */
export function textPlaces(schema: GraphQLSchema): TextPlace[] {
  return Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__')).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => field.args.flatMap((argument) => placesIn(type.name, field, argument))) : []);
}

function placesIn(owner: string, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): TextPlace[] {
  return pathsTo(argument.type, []).map(({ path, scalar }) => {
    const around = AROUND[owner];
    if (around === undefined) throw new Error(`No query reaches ${owner}.${field.name}(${argument.name}:); add one to AROUND.`);
    const others = field.args.filter((one) => one !== argument && isNeeded(one)).map((one) => `${one.name}: ${literal(goodFor(one), one.type)}`);
    const type = getNamedType(field.type);
    const selection = `${field.name}(${[`${argument.name}: $hostile`, ...others].join(', ')})${isCompositeType(type) ? ' { __typename }' : ''}`;
    return {
      place: [`${owner}.${field.name}(${argument.name}`, ...path].join('.') + ')',
      scalar,
      query: `query($hostile: ${String(argument.type)}) { ${around(selection)} }`,
      variables: (text) => ({ hostile: valueWith(argument.type, path, text) }),
    };
  });
}

/** The ways through input objects to everything that is written as a text. */
function pathsTo(type: GraphQLInputType, path: readonly string[]): { path: readonly string[]; scalar: string }[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).flatMap((field) => pathsTo(field.type, [...path, field.name]));
  return isScalarType(named) && !['Int', 'Float', 'Boolean'].includes(named.name) ? [{ path, scalar: named.name }] : [];
}

/** A value of a type that holds the text at the end of a path, and elsewhere only what is needed. */
function valueWith(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueWith(bare.ofType as GraphQLInputType, path, text)];
  if (!isInputObjectType(bare)) return text;
  const fields = Object.values(bare.getFields());
  const given = fields.filter((field) => field.name !== path[0] && isNeeded(field)).map((field) => [field.name, goodFor(field)]);
  return Object.fromEntries([...given, [path[0]!, valueWith(bare.getFields()[path[0]!]!.type, path.slice(1), text)]]) as unknown;
}

const isNeeded = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean => String(type).endsWith('!') && defaultValue === undefined;

function goodFor({ name, type }: GraphQLArgument | GraphQLInputField): unknown {
  if (String(type) in GOOD) return GOOD[String(type)];
  if (!(name in GOOD)) throw new Error(`No good value is known for ${name}; add one to GOOD.`);
  return GOOD[name];
}

function literal(value: unknown, type: GraphQLInputType): string {
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}
