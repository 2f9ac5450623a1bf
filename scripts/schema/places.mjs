/** The named places of a schema, and what is promised of them. */
import { isIntrospectionType, isSpecifiedScalarType } from 'graphql';

/**
 * Every place that a client can name, under its name: `Type`, `Type.field`, `Type.field(argument)`, `Enum.VALUE`.
 * @param {import('graphql').GraphQLSchema} schema
 */
export function placesOf(schema) {
  const places = new Map();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    places.set(type.name, { of: 'type' });
    for (const value of type.getValues?.() ?? []) places.set(`${type.name}.${value.name}`, { of: 'value', reason: value.deprecationReason });
    for (const field of Object.values(type.getFields?.() ?? {})) {
      places.set(`${type.name}.${field.name}`, { of: 'field', reason: field.deprecationReason });
      for (const argument of field.args ?? []) places.set(`${type.name}.${field.name}(${argument.name})`, { of: 'argument', reason: argument.deprecationReason });
    }
  }
  return places;
}

/** The day from which something deprecated may be gone, as its reason states it (YYYY-MM-DD); null where it states none. */
export function removalDay(reason) {
  const day = /\b\d{4}-\d{2}-\d{2}\b/.exec(reason ?? '')?.[0];
  const isInCalendar = day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isInCalendar ? day : null;
}
