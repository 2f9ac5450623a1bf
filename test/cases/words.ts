/** The words of the case files, and how they are read. A word that nobody knows is an error: a typo must not hide a case. */
import { MAIN_INDICATOR_KEYS, type MainIndicatorKey } from '../../src/indexers/core';

/** What a case file holds: texts, lists and maps. All numbers stay text, so that nothing passes through a float. */
export type Words = string | Words[] | { [key: string]: Words };
export type WordMap = { [key: string]: Words };

const INDICATORS: Readonly<Record<string, MainIndicatorKey>> = {
  'Nhận thức số': 'AWARENESS',
  'Thể chế số': 'INSTITUTIONS',
  'Hạ tầng số': 'INFRASTRUCTURE',
  'Nhân lực số': 'HUMAN_RESOURCES',
  'An toàn thông tin mạng': 'CYBERSECURITY',
  'Hoạt động chính quyền số': 'DIGITAL_GOVERNMENT',
  'Hoạt động kinh tế số': 'DIGITAL_ECONOMY',
  'Hoạt động xã hội số': 'DIGITAL_SOCIETY',
  'Đô thị thông minh': 'SMART_CITY',
  'Điểm thưởng': 'BONUS',
};

/** "Nhận thức số" → AWARENESS. */
export function indicator(name: string): MainIndicatorKey {
  const key = INDICATORS[name.normalize('NFC')];
  if (key === undefined || !MAIN_INDICATOR_KEYS.includes(key)) throw new Error(`"${name}" is no main indicator; known: ${Object.keys(INDICATORS).join(', ')}`);
  return key;
}

export const isIndicator = (name: string): boolean => name.normalize('NFC') in INDICATORS;

export function text(value: Words | undefined, what: string): string {
  if (typeof value !== 'string') throw new Error(`${what} should be one word or number`);
  return value;
}

export function map(value: Words | undefined, what: string): WordMap {
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${what} should be a list of "name: value"`);
  return value;
}

export function list(value: Words | undefined, what: string): Words[] {
  if (!Array.isArray(value)) throw new Error(`${what} should be a list`);
  return value;
}

/** Refuses every key but these. */
export function only(words: WordMap, keys: readonly string[], what: string): void {
  const unknown = Object.keys(words).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`${what}: nobody knows "${unknown.join('", "')}"; known: ${keys.join(', ')}`);
}

/** One of several words, each with its meaning. */
export function oneOf<T>(meanings: Readonly<Record<string, T>>, word: Words | undefined, what: string): T {
  const meaning = typeof word === 'string' ? meanings[word] : undefined;
  if (meaning === undefined) throw new Error(`${what} is "${String(word)}"; known: ${Object.keys(meanings).join(', ')}`);
  return meaning;
}

/** NOT_APPLICABLE → "not applicable". */
export const said = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
