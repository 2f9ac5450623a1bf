import type { Language, Text } from '../../indexers/core/problem';

/**
 * A sentence of GraphQL's own, known by its wording, and what the hub says in its place. `{name}` stands for the named
 * group of the wording. A part in square brackets may tell names of the schema: it is left out while the schema is
 * closed, and when a group in it is empty.
 */
export interface Phrase {
  readonly said: RegExp;
  readonly text: Text;
  readonly remedy?: Text;
  /** What the error concerns; the group `field` unless told otherwise. */
  readonly field?: string;
}

/** What the hub says: a message, where known the field and the value it is about, and what to do instead. */
export interface Said {
  readonly message: string;
  readonly field?: string;
  readonly value?: string;
  readonly remedy?: string;
}

export interface Reader {
  readonly language: Language;
  /** Whether the reader may learn names of the schema. */
  readonly open: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** The first phrase whose wording this is, with what stood in its groups. */
export function phraseOf(sentence: string, phrases: readonly Phrase[]): { phrase: Phrase; groups: Groups } | undefined {
  for (const phrase of phrases) {
    const match = phrase.said.exec(sentence);
    if (match !== null) return { phrase, groups: match.groups ?? {} };
  }
  return undefined;
}

/** A sentence with its groups filled in. */
export function fill(template: string, groups: Groups, { open }: Pick<Reader, 'open'>): string {
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (open && namesIn(part).every((name) => groups[name]) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '');
}

const namesIn = (part: string): string[] => [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
