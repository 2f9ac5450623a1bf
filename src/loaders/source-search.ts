import { editDistance, fold, tolerance } from '../indexers/core';

/** What a source can be found by. */
export interface Findable {
  readonly code: string;
  readonly number: string | null;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly issuer: string | null;
}

type Finds = (source: Prepared, wanted: Wanted) => boolean;

/** From the strictest reading of a search to the most tolerant: the first that finds anything answers. */
const READINGS: readonly Finds[] = [
  ({ text }, wanted) => ` ${text}`.includes(` ${wanted.text}`),
  ({ text }, wanted) => text.includes(wanted.text),
  ({ words }, wanted) => wanted.words.every((word) => words.some((other) => other.startsWith(word))),
  ({ numbers }, wanted) => wanted.joined.length >= 4 && numbers.some((number) => number.includes(wanted.joined)),
  ({ numbers }, wanted) => numbers.some((number) => isNear(number, wanted.joined)),
];

/** The sources that a text names: by number, wrong writing, title or issuer, whatever the accents, blanks and scanning noise. */
export function findSources<S extends Findable>(sources: readonly S[], search: string): S[] {
  const wanted = prepare(search);
  if (wanted.text === '') return [];
  const prepared = sources.map((source) => ({ source, ...textsOf(source) }));
  for (const finds of READINGS) {
    const found = prepared.filter((one) => finds(one, wanted));
    if (found.length > 0) return found.map(({ source }) => source);
  }
  return [];
}

interface Wanted {
  readonly text: string;
  readonly words: readonly string[];
  readonly joined: string;
}

interface Prepared {
  readonly text: string;
  readonly words: readonly string[];
  /** The number and its wrong writings without blanks. */
  readonly numbers: readonly string[];
}

function prepare(search: string): Wanted {
  const text = tidy(search);
  const words = text.split(' ').map(readThroughNoise);
  return { text, words, joined: words.join('') };
}

function textsOf({ code, number, aliases, title, issuer }: Findable): Prepared {
  const text = tidy([code, number ?? '', ...aliases, title, issuer ?? ''].join(' '));
  const numbers = [...(number === null ? [] : [number]), ...aliases].map((one) => tidy(one).split(' ').map(readThroughNoise).join(''));
  return { text, words: text.split(' '), numbers };
}

/** Folded, with Ð (eth, which scans and some keyboards write for Đ) as d, and one name for the people's committee. */
function tidy(text: string): string {
  return fold(text.replace(/[Ðð]/g, 'd')).replace(/\buy ban nhan dan\b/g, 'ubnd');
}

const AS_DIGIT: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8' };
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 5: 's', 8: 'b' };

/** A word as it was meant where a scan took letters for digits or digits for letters: 57I → 571, u8nd → ubnd. */
function readThroughNoise(word: string): string {
  const digits = word.replace(/\D/g, '').length;
  if (digits === 0 || digits === word.length || /^\d+[a-z]{2,}$/.test(word)) return word;
  if (digits * 2 >= word.length) return word.replace(/[olizsb]/g, (letter) => AS_DIGIT[letter]!);
  return word.replace(/[0158]/g, (digit) => AS_LETTER[digit]!);
}

/** The same digits, and letters a scan may have confused: another digit is another document. */
function isNear(number: string, wanted: string): boolean {
  const [digits, letters] = [wanted.replace(/\D/g, ''), wanted.replace(/\d/g, '')];
  if (digits === '' || number.replace(/\D/g, '') !== digits) return false;
  const limit = Math.max(1, tolerance(wanted));
  return letters.length > 2 && editDistance(number.replace(/\d/g, ''), letters, limit) <= limit;
}
