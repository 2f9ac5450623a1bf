import {
  isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType,
  type GraphQLInputType, type GraphQLNamedType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';

/** A place of the schema that breaks a rule, and how. */
export interface Fault {
  readonly place: string;
  readonly what: string;
}

/** A rule finds the places of a schema that break it. */
export type Rule = (schema: GraphQLSchema) => Fault[];

export interface Field {
  readonly place: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly arguments: readonly Input[];
}

/** An argument, or a field of an input. */
export interface Input {
  readonly place: string;
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: unknown;
}

/** The types that are ours. */
export function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
}

/** The fields that answer something. */
export function fieldsOf(schema: GraphQLSchema): Field[] {
  return typesOf(schema).filter((type) => isObjectType(type) || isInterfaceType(type)).flatMap((owner) =>
    Object.values(owner.getFields()).map(({ name, type, args }) => {
      const place = `${owner.name}.${name}`;
      return { place, name, type, arguments: args.map((argument) => ({ ...argument, place: `${place}(${argument.name})` })) };
    }),
  );
}

/** All that a client may send: arguments and fields of inputs. */
export function inputsOf(schema: GraphQLSchema): Input[] {
  const ofInputs = typesOf(schema).filter(isInputObjectType).flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
  );
  return [...ofInputs, ...fieldsOf(schema).flatMap((field) => field.arguments)];
}

/** The members of enums. */
export function membersOf(schema: GraphQLSchema): { place: string; name: string }[] {
  return typesOf(schema).filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => ({ place: `${type.name}.${name}`, name })));
}

/** The things that fail a test, as faults. */
export function failing<T extends { place: string }>(
  things: readonly T[],
  isSound: (thing: T) => boolean,
  what: string | ((thing: T) => string),
): Fault[] {
  return things.filter((thing) => !isSound(thing)).map((thing) => ({ place: thing.place, what: typeof what === 'string' ? what : what(thing) }));
}
