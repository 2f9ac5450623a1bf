/** Sets and scores as the case files write them. */
import { formatPoints, type IndicatorSet, type MainIndicatorKey, type OnMissing, type OnNotApplicable, type Pillar, type Points, type Scores } from '../../src/indexers/core';
import { aSet, nodeAt, pts, scoresOf } from '../support/core';
import { indicator, isIndicator, list, map, oneOf, text, type WordMap, type Words } from './words';

/** Words that describe a set; a case may say any of them again for itself. */
export const SET_WORDS = ['maximum points', 'further maximum points', 'components', 'bonus', 'pillars', 'published decimals', 'missing means', 'not applicable means'];

const ON_MISSING: Record<string, OnMissing> = { incomplete: 'INCOMPLETE', 'zero points': 'ZERO' };
const ON_NOT_APPLICABLE: Record<string, OnNotApplicable> = { 'own maximum shrinks': 'SHRINK_MAX', 'out of competition': 'OUT_OF_COMPETITION' };
const PILLAR_NAMES: Record<string, Pillar> = { 'Chính quyền số': 'GOVERNMENT', 'Kinh tế số': 'ECONOMY', 'Xã hội số': 'SOCIETY' };

export function readSet(words: WordMap): IndicatorSet {
  const { total, ...mains } = { ...map(words['maximum points'], 'maximum points'), ...map(words['further maximum points'] ?? {}, 'further maximum points') };
  return aSet({
    mains: Object.fromEntries(Object.entries(mains).map(([name, max]) => [indicator(name), maximum(max)])),
    total: total === undefined ? undefined : maximum(total),
    bonus: (list(words.bonus ?? [], 'bonus') as string[]).map(code),
    components: Object.fromEntries(Object.entries(map(words.components ?? {}, 'components')).map(([name, parts]) => [indicator(name), map(parts, name) as Record<string, string>])),
    pillars: Object.fromEntries(Object.entries(map(words.pillars ?? {}, 'pillars')).map(([name, parts]) => [oneOf(PILLAR_NAMES, name, 'pillar'), (list(parts, name) as string[]).map(indicator)])),
    publishedDecimals: 'published decimals' in words ? Number(text(words['published decimals'], 'published decimals')) : null,
    onMissing: oneOf(ON_MISSING, words['missing means'] ?? 'incomplete', 'missing means'),
    onNotApplicable: oneOf(ON_NOT_APPLICABLE, words['not applicable means'] ?? 'own maximum shrinks', 'not applicable means'),
  });
}

/** The main indicators that have points to win. */
export const scoredMains = (set: IndicatorSet): MainIndicatorKey[] =>
  set.nodes.flatMap((node) => (node.key === null || node.bonus || node.max === 0 ? [] : [node.key]));

/** Position of a pillar's column in a standing. */
export function pillarColumn(set: IndicatorSet, name: string): number {
  const at = set.pillars.findIndex((view) => view.pillar === PILLAR_NAMES[name]);
  if (at < 0) throw new Error(`the set has no pillar "${name}"`);
  return set.nodes.length + at;
}

export const isPillar = (name: string): boolean => name in PILLAR_NAMES;

/** A main indicator's name, a component's code or "total" → the code of a node. */
export const code = (name: string): string => (name === 'total' ? 'TOTAL' : isIndicator(name) ? indicator(name) : name);

/**
 * The scores of one unit. A map says them node by node; "points" in it, or a bare number, are points over all of `over`,
 * poured into one main indicator after the other up to its maximum.
 */
export function readScores(set: IndicatorSet, over: readonly MainIndicatorKey[], words: Words): Scores {
  const named = typeof words === 'string' ? { points: words } : map(words, 'scores of a unit');
  const { points, ...others } = named;
  const byCode = Object.fromEntries(Object.entries(others).map(([name, value]) => [code(name), oneScore(text(value, name))]));
  return scoresOf(set, points === undefined ? byCode : { ...poured(set, over.filter((key) => !(key in byCode)), text(points, 'points')), ...byCode });
}

const oneScore = (word: string): string => (word === 'not applicable' ? 'N/A' : word);

function poured(set: IndicatorSet, into: readonly MainIndicatorKey[], all: string): Record<string, string> {
  let left: number = pts(all);
  const entries = into.map((key, index): [string, string] => {
    const room = set.nodes[nodeAt(set, key)]!.max!;
    const part = index === into.length - 1 ? left : Math.min(left, room);
    left -= part;
    return [key, formatPoints(part as Points)];
  });
  return Object.fromEntries(entries);
}

const maximum = (word: Words): string | null => (word === 'not stated' ? null : text(word, 'maximum points'));
