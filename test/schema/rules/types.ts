import { getNamedType } from 'graphql';
import { removalDay } from '../../../scripts/schema/places.mjs';
import { describedPlaces } from '../../../src/resolvers/descriptions';
import { failing, fieldsOf, inputsOf, type Rule } from './fault';

/** A list and its items are never null: nothing is an empty list. What is sent may be left out, its items not. */
export const listsAreNeverNull: Rule = (schema) => [
  ...failing(fieldsOf(schema), ({ type }) => /^\w+!?$|^\[\w+!\]!$/.test(String(type)), ({ type }) => `${String(type)} is not a [X!]!`),
  ...failing(inputsOf(schema), ({ type }) => /^\w+!?$|^\[\w+!\]!?$/.test(String(type)), ({ type }) => `${String(type)} is neither [X!] nor [X!]!`),
];

export const idsAreIds: Rule = (schema) =>
  failing(
    [...fieldsOf(schema), ...inputsOf(schema)],
    ({ name, type }) => !/^ids?$/.test(name) || getNamedType(type).name === 'ID',
    ({ type }) => `an id is an ID, not ${String(type)}`,
  );

/** A thing is answered as itself, so that a client goes on from it; its `id` stands in it. */
export const thingsAreNotNamedById: Rule = (schema) =>
  failing([...fieldsOf(schema), ...inputsOf(schema)], ({ name }) => !/[a-z]Ids?$/.test(name), 'answer the thing, not its id');

/** A day is a Date and a moment a DateTime, so that nobody parses a text. */
export const daysAreDates: Rule = (schema) =>
  [...fieldsOf(schema), ...inputsOf(schema)].flatMap(({ place, name, type }) => {
    const [its, wanted] = [getNamedType(type).name, scalarFor(name)];
    if (wanted === null || its === wanted || (wanted === 'no text' && its !== 'String')) return [];
    return [{ place, what: `${its}, where the name speaks of ${wanted === 'no text' ? 'a day' : `a ${wanted}`}` }];
  });

function scalarFor(name: string): 'DateTime' | 'Date' | 'no text' | null {
  if (/[a-z]At$/.test(name)) return 'DateTime';
  if (/^date$|[a-z](Date|On)$|^asOf$|AsOf$/.test(name)) return 'Date';
  return /^(from|to|until)$|[a-z](From|To|Until|Day)$/.test(name) ? 'no text' : null;
}

/** Whatever is deprecated says on what day it will be gone, for `npm run check` holds us to it. */
export const deprecationsNameTheirDay: Rule = (schema) =>
  [...describedPlaces(schema)].flatMap(([place, its]) => {
    const { deprecationReason: reason } = its as { deprecationReason?: string | null };
    return reason == null || removalDay(reason) !== null ? [] : [{ place, what: `"${reason}" names no day of removal (YYYY-MM-DD)` }];
  });
