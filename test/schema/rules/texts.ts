import { failing, type Fault } from './fault';

/** The descriptions of every place of the schema. */
export interface Texts {
  readonly en: ReadonlyMap<string, string>;
  readonly vi: ReadonlyMap<string, string>;
  /** Words that are code wherever they stand: members of enums and codes of errors. */
  readonly codes: readonly string[];
}

/** A rule finds the descriptions that break it. */
export type TextRule = (texts: Texts) => Fault[];

const CODE = /`[^`]*`/g;
const QUOTED = /"[^"]*"/g;
/** Names that English takes over as they are. */
const NAMES = /Việt Nam|Buôn Ma Thuột/g;
/** A letter that English does not have. */
const FOREIGN = /[^\p{ASCII}\P{L}]/u;

export const everyPlaceIsDescribedTwice: TextRule = ({ en, vi }) => [
  ...failing(entriesOf(en), ({ text }) => text.trim() !== '', 'has no English description'),
  ...failing(entriesOf(en), ({ place }) => (vi.get(place) ?? '').trim() !== '', 'has no Vietnamese description'),
  ...failing(entriesOf(vi), ({ place }) => en.has(place), 'is described and does not exist'),
];

/** A description begins with a capital, a number or code, and ends with a full stop. */
export const descriptionsAreSentences: TextRule = (texts) =>
  inBoth(texts, (text) => /^[\p{Lu}\d`"]/u.test(text) && /\.$/.test(text), 'is no sentence');

/** One blank between words and none around them; letters composed (NFC), so that a search finds them. */
export const textsAreClean: TextRule = (texts) =>
  inBoth(texts, (text) => text === text.normalize('NFC').trim() && !/\s\s|[^\S ]/.test(text), 'is not NFC with single blanks');

export const englishIsEnglish: TextRule = ({ en }) =>
  failing(entriesOf(en), ({ text }) => !FOREIGN.test(text.replace(CODE, '').replace(QUOTED, '').replace(NAMES, '')), 'has Vietnamese words outside of quotation marks');

/** Vietnamese without a single mark is English, or was typed without them; what is only code has no language. */
export const vietnameseIsVietnamese: TextRule = ({ vi, codes }) =>
  failing(
    entriesOf(vi),
    ({ text }) => {
      const words = (text.replace(CODE, '').match(/\p{L}+(_\p{L}+)*/gu) ?? []).filter((word) => !codes.includes(word));
      return words.length === 0 || words.some((word) => FOREIGN.test(word));
    },
    'has no Vietnamese letter',
  );

/** What is code says the same in both languages. */
export const codeIsTheSameInBoth: TextRule = ({ en, vi, codes }) => {
  const codeOf = (text: string): string => {
    const words = (text.replace(CODE, '').match(/\b[A-Z][A-Z_]+\b/g) ?? []).filter((word) => codes.includes(word));
    return [...new Set([...(text.match(CODE) ?? []), ...words])].sort().join(' ');
  };
  const pairs = entriesOf(en).filter(({ place }) => vi.has(place)).map(({ place, text }) => ({ place, en: codeOf(text), vi: codeOf(vi.get(place)!) }));
  return failing(pairs, (pair) => pair.en === pair.vi, (pair) => `names ${pair.en} in English and ${pair.vi} in Vietnamese`);
};

/** A description that names `Type.field` names what exists. */
export const whatIsNamedExists: TextRule = (texts) => {
  const exists = (name: string): boolean => texts.en.has(name) || !texts.en.has(name.split('.')[0]!);
  return inBoth(texts, (text) => (text.match(/(?<=`)[A-Z]\w*\.\w+(?=`)/g) ?? []).every(exists), 'names a field that does not exist');
};

function entriesOf(texts: ReadonlyMap<string, string>): { place: string; text: string }[] {
  return [...texts].map(([place, text]) => ({ place, text }));
}

function inBoth({ en, vi }: Texts, isSound: (text: string) => boolean, what: string): Fault[] {
  return [...failing(entriesOf(en), ({ text }) => isSound(text), `${what} (en)`), ...failing(entriesOf(vi), ({ text }) => isSound(text), `${what} (vi)`)];
}
