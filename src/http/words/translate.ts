import type { Text } from '../../indexers/core/problem';
import { ARGUMENT } from './argument';
import { DIRECTIVE } from './directive';
import { FRAGMENT } from './fragment';
import { OPERATION } from './operation';
import { fill, phraseOf, type Groups, type Phrase, type Reader, type Said } from './phrase';
import { SELECTION } from './selection';
import { SYNTAX } from './syntax';
import { VALUE } from './value';
import { VARIABLE } from './variable';

/** Every sentence of GraphQL that a client can meet. */
export const PHRASES: readonly Phrase[] = [...SYNTAX, ...SELECTION, ...FRAGMENT, ...DIRECTIVE, ...ARGUMENT, ...VARIABLE, ...VALUE, ...OPERATION];

/** A sentence that no phrase knows, from a later GraphQL: told as it is to those who may read it. */
const UNKNOWN: Text = { vi: 'GraphQL không nhận truy vấn này[: {sentence}]', en: '[{sentence}]' };
const UNKNOWN_CLOSED: Text = { vi: 'GraphQL không nhận truy vấn này.', en: 'GraphQL does not take this query.' };

/** Whether a sentence of GraphQL has words of the hub's. */
export const isKnown = (sentence: string): boolean => phraseOf(parted(sentence).sentence, PHRASES) !== undefined;

/** What GraphQL says, in the hub's words and the reader's language. `place`: line and column of a syntax error. */
export function translate(original: string, reader: Reader, place: Groups = {}): Said {
  const { sentence, meant } = parted(original);
  const found = phraseOf(sentence, PHRASES);
  if (found === undefined) {
    return { message: reader.open ? fill(UNKNOWN[reader.language], { sentence: original }, reader) : UNKNOWN_CLOSED[reader.language] };
  }
  const { phrase } = found;
  const inner = reasonOf(found.groups.reason, reader);
  const groups: Groups = { ...found.groups, ...place, reason: inner?.message };
  const remedy = inner?.remedy ?? (phrase.remedy && fill(phrase.remedy[reader.language], groups, reader));
  const field = fill(phrase.field ?? '{field}', groups, reader);
  const advice = [reader.open ? didYouMean(meant, reader) : undefined, remedy].filter((part) => part !== undefined).join(' ');
  return {
    message: fill(phrase.text[reader.language], groups, reader).trimEnd(),
    ...(field !== '' && { field }),
    ...(groups.value !== undefined && { value: groups.value }),
    ...(advice !== '' && { remedy: advice }),
  };
}

/** The sentence within a sentence. One that is not GraphQL's is a scalar's, which may speak of the schema. */
function reasonOf(reason: string | undefined, reader: Reader): Said | undefined {
  if (reason === undefined) return undefined;
  return isKnown(reason) ? translate(reason, reader) : { message: reader.open ? reason : '' };
}

interface Parted {
  readonly sentence: string;
  readonly meant: readonly string[];
}

/** A sentence without GraphQL's guess at its end, and the names that it guesses. */
function parted(original: string): Parted {
  const guess = / Did you mean (?:[a-z ]+ )?((?:"[^"]+"(?:, or | or |, )?)+)\?$/.exec(original);
  if (guess === null) return { sentence: original, meant: [] };
  return { sentence: original.slice(0, guess.index), meant: [...guess[1]!.matchAll(/"([^"]+)"/g)].map((match) => match[1]!) };
}

function didYouMean(meant: readonly string[], { language }: Reader): string | undefined {
  if (meant.length === 0) return undefined;
  const names = meant.map((name) => `"${name}"`).join(language === 'vi' ? ' hay ' : ' or ');
  return language === 'vi' ? `Có phải là ${names}?` : `Did you mean ${names}?`;
}
