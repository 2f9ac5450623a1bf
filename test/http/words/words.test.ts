import { parse, specifiedRules, validate } from 'graphql';
import { phraseOf } from '../../../src/http/words/phrase';
import { PHRASES, isKnown, translate } from '../../../src/http/words/translate';
import { BROKEN, SCHEMA, sentences, UNPARSED } from './said';

const SAID = sentences();
const OPEN = { language: 'en', open: true } as const;
const CLOSED = { language: 'en', open: false } as const;

/** Names of the test's schema; built-in scalars have names, too. */
const NAMES = ['Being', 'Cat', 'Dog', 'Pet', 'Size', 'SMALL', 'LARGE', 'Wish', 'One', 'lives', 'legs', 'barks', 'loud', 'meows', 'least', 'Int', 'String', 'Float', 'Boolean', 'ID'];

test('there is a broken query for every rule of GraphQL, which that rule itself refuses', () => {
  expect(Object.keys(BROKEN).sort()).toEqual(specifiedRules.map(({ name }) => name).sort());
  for (const rule of specifiedRules) {
    for (const query of BROKEN[rule.name]!) expect([rule.name, query, validate(SCHEMA, parse(query), [rule]).length > 0]).toEqual([rule.name, query, true]);
  }
  for (const text of UNPARSED) expect(() => parse(text)).toThrow();
});

test.each(SAID.filter(({ message }) => !message.startsWith('Maximum introspection depth')))('"$message" has words of the hub', ({ message }) => {
  expect(isKnown(message)).toBe(true);
  const place = { line: '1', column: '2' };
  const [vi, en] = [translate(message, { language: 'vi', open: true }, place), translate(message, OPEN, place)];
  expect(`${vi.message} ${vi.remedy}`).toMatch(/[ăâđêôơưàảãáạ]/i);
  expect(vi.message).toBe(vi.message.normalize('NFC'));
  expect([vi.remedy, en.remedy]).not.toContain(undefined);
  expect(`${vi.message} ${vi.remedy} ${en.message} ${en.remedy}`).not.toMatch(/undefined|\{(line|column|field|value|type|reason|wanted)\}/);
});

test('no wording is there in vain: each is met by one of the queries', () => {
  const bare = SAID.map(({ message }) => message.replace(/ Did you mean [^?]*\?$/, ''));
  const within = bare.map((message) => message.replace(/^Variable "\S+" got invalid value .*?; /s, ''));
  const unmet = PHRASES.filter(({ said }) => ![...bare, ...within].some((sentence) => phraseOf(sentence, PHRASES)?.phrase.said === said));
  expect(unmet.map(({ said }) => said.source)).toEqual([]);
});

test('a sentence that nobody knows is told as it is, unless the schema is closed', () => {
  const unknown = 'Something about type "Dog" is new.';
  expect(isKnown(unknown)).toBe(false);
  expect(translate(unknown, OPEN).message).toBe(unknown);
  expect(translate(unknown, { language: 'vi', open: true }).message).toBe(`GraphQL không nhận truy vấn này: ${unknown}`);
  expect(translate(unknown, CLOSED).message).toBe('GraphQL does not take this query.');
});

test('while the schema is open, GraphQL may guess what was meant', () => {
  const guess = (query: string) => translate(validate(SCHEMA, parse(query))[0]!.message, OPEN);
  expect(guess('{ dog { nme } }').remedy).toMatch(/^Did you mean "name"\?/);
  expect(guess('{ being { meows } }').remedy).toMatch(/^Did you mean "Cat"\?/);
  expect(guess('{ cat(size: SMAL) { name } }')).toMatchObject({ message: 'There is no value SMAL in Size.', value: 'SMAL', remedy: expect.stringMatching(/^Did you mean "SMALL"\?/) });
});

test.each(SAID)('while it is closed, "$message" tells no name that the query did not hold', ({ from, message }) => {
  for (const language of ['vi', 'en'] as const) {
    const said = JSON.stringify(translate(message, { language, open: false }));
    for (const name of NAMES) if (!from.includes(name)) expect(said).not.toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test('the values of a variable are told with the way to them', () => {
  const message = 'Variable "$f" got invalid value 1 at "f.codes[3]"; String cannot represent a non string value: 1';
  expect(translate(message, OPEN)).toEqual({
    message: 'The variable $f.codes[3] has a value that is not valid. It should be a text, and is 1.',
    field: '$f.codes[3]', value: '1', remedy: 'Write it in double quotation marks (").',
  });
});
