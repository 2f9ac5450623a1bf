import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { PHRASES } from '../../src/http/words/translate';
import { buildHubSchema } from '../../src/resolvers/build';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';
import { bodyOf, expectHarmless, Target } from './target';
import { wrongQueries, type WrongQuery } from './wrong-queries';

let database: Database;
let hubs: Record<'open' | 'closed', RunningHub>;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await seededHub();
  hubs = { open: await startHub(database), closed: await startHub(database, { introspection: 'closed' }) };
  schema = await buildHubSchema('en');
});
afterAll(async () => {
  await Promise.all([hubs.open.close(), hubs.closed.close()]);
  await database.close();
});

/** Every name that an introspection would tell: types, fields, arguments, input fields and enum values. */
function namesOf({ getTypeMap }: { getTypeMap: GraphQLSchema['getTypeMap'] }): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(getTypeMap.call(schema))) {
    if (type.name.startsWith('__')) continue;
    names.add(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) names.add(value.name);
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      names.add(field.name);
      if ('args' in field) for (const argument of field.args) names.add(argument.name);
    }
  }
  return names;
}

const wordsOf = (text: string): string[] => text.match(/[A-Za-z_]\w*/g) ?? [];

/** Words that the hub's own sentences always hold, whatever is asked, e.g. "name" and "type" in English. */
const OURS = new Set(PHRASES.flatMap(({ text, remedy }) => [text.vi, text.en, remedy?.vi ?? '', remedy?.en ?? ''].flatMap((sentence) => wordsOf(sentence.replace(/\{\w+\}/g, '')))));

/** Names in the errors of an answer that its query did not hold; undefined if the query is right after all and was answered. */
async function leaks(hub: RunningHub, { query, variables }: WrongQuery, names: ReadonlySet<string>, language: string): Promise<string[] | undefined> {
  const reply = await new Target(hub.url).post(JSON.stringify({ query, variables }), { 'accept-language': language });
  expectHarmless(reply);
  const { data, errors } = bodyOf(reply.text);
  if (data !== undefined) return undefined;
  const given = new Set(wordsOf(query + JSON.stringify(variables)));
  const told = errors!.flatMap(({ message, extensions: { field, value, remedy } }) => wordsOf([message, field, value, remedy].join(' ')));
  return [...new Set(told)].filter((word) => names.has(word) && !given.has(word) && !OURS.has(word));
}

test('with introspection closed no answer to a wrong query tells a name that the query did not hold', async () => {
  const names = namesOf(schema);
  const queries = wrongQueries(schema);
  const found: string[] = [];
  let refused = 0;
  for (let at = 0; at < queries.length; at += 8) {
    const some = queries.slice(at, at + 8);
    const told = await Promise.all(some.map((wrong, index) => leaks(hubs.closed, wrong, names, index % 2 === 0 ? 'vi' : 'en')));
    refused += told.filter((leaked) => leaked !== undefined).length;
    told.forEach((leaked, index) => leaked?.length && found.push(`${some[index]!.query} ${JSON.stringify(some[index]!.variables)}: ${leaked.join(', ')}`));
  }
  expect(found).toEqual([]);
  expect(refused).toBeGreaterThan(2_500);
  expect(hubs.closed.lines).toEqual([]);
}, 600_000);

test('the same search finds what a hub tells that is open', async () => {
  const names = namesOf(schema);
  const told = new Set<string>();
  for (const wrong of wrongQueries(schema).filter((_, index) => index % 20 === 0)) for (const name of (await leaks(hubs.open, wrong, names, 'en')) ?? []) told.add(name);
  expect(told.size).toBeGreaterThan(40);
});
