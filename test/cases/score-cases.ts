/** Cases of scoring: what an input earns, what scores add up to, and who ranks where. */
import {
  computeSnapshot, evaluate, formatPoints, formatScaled, parseScaled, roundRatio, shownDecimals, sumAt, TOTAL,
  type Formula, type Fraction, type IndicatorSet, type Points, type Standing,
} from '../../src/indexers/core';
import { anEntry, nodeAt, pts } from '../support/core';
import { code, isPillar, pillarColumn, readScores, readSet, scoredMains, SET_WORDS } from './sets';
import { map, only, oneOf, said, text, type WordMap, type Words } from './words';

const SCORED = ['REPORTED', 'MISSING', 'NOT_APPLICABLE'];

/** A component: its maximum, its formula, and what each input earns. */
export function checkFormulaCase(words: WordMap): void {
  only(words, ['name', 'maximum', 'choice', 'steps', 'ratio', 'sum of parts', 'earns'], 'case');
  const [formula, max] = [readFormula(words), pts(text(words.maximum, 'maximum'))];
  const inputs = Object.keys(map(words.earns, 'earns'));
  const earned = inputs.map((input) => {
    const result = evaluate(formula, max, input);
    if (result.status === 'REPORTED') return formatPoints(result.points);
    return result.status === 'REFUSED' ? `refused, expected ${result.expected}` : said(result.status);
  });
  expect(Object.fromEntries(inputs.map((input, index) => [input, earned[index]]))).toEqual(words.earns);
}

function readFormula(words: WordMap): Formula {
  if ('choice' in words) return choice(words.choice!);
  if ('steps' in words) {
    const steps = Object.entries(map(words.steps, 'steps')).map(([from, points]) => ({ from: parseScaled(from, 6)!, points: pts(text(points, from)) }));
    return { kind: 'STEPS', steps };
  }
  if ('ratio' in words) return { kind: 'RATIO' };
  const parts = Object.values(map(words['sum of parts'], 'sum of parts')).map((part) => {
    const { share, ...formula } = map(part, 'part');
    return { share: fraction(text(share, 'share')), formula: readFormula(formula) as Extract<Formula, { kind: 'CHOICE' } | { kind: 'RATIO' }> };
  });
  return { kind: 'SUM', parts };
}

function choice(words: Words): Extract<Formula, { kind: 'CHOICE' }> {
  return { kind: 'CHOICE', options: Object.entries(map(words, 'choice')).map(([key, share]) => ({ key, share: fraction(text(share, key)) })) };
}

/** "2/3" or "1". */
function fraction(share: string): Fraction {
  const [numerator, denominator = 1] = share.split('/').map(Number);
  return { numerator: numerator!, denominator };
}

/** What a case can expect of a node or pillar of a standing. */
const SHOWN: Readonly<Record<string, (set: IndicatorSet, standing: Standing, column: number) => string>> = {
  points: (_, standing, column) => formatPoints(standing.points[column] as Points),
  'own maximum': (_, standing, column) => formatPoints(standing.max[column] as Points),
  'not reported': (_, standing, column) => formatPoints(standing.missing[column] as Points),
  status: (_, standing, column) => said(SCORED[standing.status[column]!]!),
  'shown as': (set, standing, column) => {
    const { points, max } = sumAt(standing, column);
    return max === 0 ? 'nothing' : formatScaled(roundRatio(points as Points, max as Points, shownDecimals(set)), shownDecimals(set), true);
  },
  ranked: (_, standing) => said(standing.rankStatus),
};

/** One unit: its scores, and what they add up to. */
export function checkTotalCase(document: WordMap, words: WordMap): void {
  only(words, ['name', ...SET_WORDS, 'scores', 'expected', 'disagreements'], 'case');
  const set = readSet({ ...document, ...words });
  const { standings, disagreements } = computeSnapshot(set, [anEntry('unit', readScores(set, scoredMains(set), words.scores!))]);
  for (const [name, expected] of Object.entries(map(words.expected, 'expected'))) {
    const wanted = typeof expected === 'string' ? { points: expected } : map(expected, name);
    only(wanted, Object.keys(SHOWN), name);
    const column = isPillar(name) ? pillarColumn(set, name) : nodeAt(set, code(name));
    expect({ [name]: Object.fromEntries(Object.keys(wanted).map((word) => [word, SHOWN[word]!(set, standings[0]!, column)])) }).toEqual({ [name]: wanted });
  }
  expect(disagreements.length).toBe(Number(words.disagreements ?? 0));
}

/** Units with scores, in the territory or under parents, and the place of each. */
export function checkRankingCase(document: WordMap, words: WordMap): void {
  only(words, ['name', ...SET_WORDS, 'units', 'under', 'places are counted', 'places'], 'case');
  const set = readSet({ ...document, ...words });
  const unit = (parent: string | null) => ([key, scores]: [string, Words]) => anEntry(key, scores === 'not appraised' ? null : readScores(set, scoredMains(set), scores), { parent });
  const entries = [
    ...Object.entries(map(words.units ?? {}, 'units')).map(unit(null)),
    ...Object.entries(map(words.under ?? {}, 'under')).flatMap(([parent, units]) => Object.entries(map(units, parent)).map(unit(parent))),
  ];
  const column = oneOf({ 'in the territory': 'rankTerritory', 'under the parent': 'rankParent' } as const, words['places are counted'] ?? 'in the territory', 'places are counted');
  const places = new Map(computeSnapshot(set, entries).standings.map((standing) => [standing.key, String(standing[column][TOTAL] || 'none')]));
  const wanted = map(words.places, 'places');
  expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, places.get(key)]))).toEqual(wanted);
}
