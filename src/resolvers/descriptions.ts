import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/** A place of a schema that carries a description. */
interface Described {
  description: string | null | undefined;
}

/** Every place that carries a description, under its name: `Type`, `Type.field`, `Type.field(arg)`, `Enum.VALUE`. */
export function describedPlaces(schema: GraphQLSchema): Map<string, Described> {
  const places = new Map<string, Described>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    places.set(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) places.set(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) places.set(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      places.set(`${type.name}.${field.name}`, field);
      for (const argument of field.args) places.set(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return places;
}

/** The same schema with other descriptions; a place without one keeps its own (a test refuses that). */
export function describe(schema: GraphQLSchema, descriptions: Readonly<Record<string, string>>): GraphQLSchema {
  for (const [name, place] of describedPlaces(schema)) place.description = descriptions[name] ?? place.description;
  return schema;
}
