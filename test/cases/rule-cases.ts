/** Cases of a rule: units with scores, and what the rule says of them. The rule itself is the one in seeds/plans. */
import type { Condition, Entry, Finding, IndicatorSet, MainIndicatorKey, Rule, UnitKind, Verdict } from '../../src/indexers/core';
import { aField, anEntry, judged } from '../support/core';
import { shippedRule } from '../support/rules';
import { readScores, readSet, scoredMains, SET_WORDS } from './sets';
import { list, map, only, oneOf, said, text, type WordMap, type Words } from './words';

const PLACES: Record<string, UnitKind | null> = { units: null, 'communes of districts': 'DISTRICT', 'communes of provinces': 'PROVINCE' };
const CASE_WORDS = [...Object.keys(PLACES), ...SET_WORDS, 'name', 'published by a decision', 'expected', 'flagged'];
const YES_NO = { yes: true, no: false };

/** What a case can expect of a unit, and where the verdict says it. */
const EXPECTATIONS: Readonly<Record<string, (verdict: Verdict) => string | null | undefined>> = {
  verdict: (verdict) => said(verdict.result),
  approval: (verdict) => because(verdict, 'RESULT_STATUS'),
  ranking: (verdict) => because(verdict, 'RANK'),
  percentage: (verdict) => because(verdict, 'RATIO_OF_MAX'),
  rank: (verdict) => finding(verdict, 'RANK')?.actual ?? 'none',
  points: (verdict) => finding(verdict, 'RATIO_OF_MAX')?.points,
  'own maximum': (verdict) => finding(verdict, 'RATIO_OF_MAX')?.max,
  share: (verdict) => finding(verdict, 'RATIO_OF_MAX')?.actual,
  margin: (verdict) => finding(verdict, 'RATIO_OF_MAX')?.margin,
  'not reported': (verdict) => finding(verdict, 'RATIO_OF_MAX')?.missing,
  'rounded would pass': (verdict) => (verdict.roundedWouldPass ? 'yes' : 'no'),
};

export function checkRuleCase(document: WordMap, words: WordMap): void {
  only(words, CASE_WORDS, 'case');
  const rule = shippedRule(text(document.rule, 'rule'));
  const set = readSet({ ...document, ...words });
  const decided = oneOf(YES_NO, words['published by a decision'] ?? 'yes', 'published by a decision');
  const verdicts = judged(rule, aField(set, readUnits(rule, set, words), decided));
  for (const [unit, expected] of Object.entries(map(words.expected ?? {}, 'expected'))) {
    const verdict = verdicts.get(unit);
    if (verdict === undefined) throw new Error(`${unit} is expected but not among the units`);
    const wanted = typeof expected === 'string' ? { verdict: expected } : map(expected, unit);
    only(wanted, Object.keys(EXPECTATIONS), unit);
    const found = Object.fromEntries(Object.keys(wanted).map((word) => [word, EXPECTATIONS[word]!(verdict)]));
    expect({ [unit]: found }).toEqual({ [unit]: wanted });
  }
  if ('flagged' in words) {
    const flagged = [...verdicts.values()].filter((verdict) => verdict.result === 'YES').map((verdict) => verdict.key);
    expect(flagged.sort()).toEqual((list(words.flagged, 'flagged') as string[]).sort());
  }
}

function readUnits(rule: Rule, set: IndicatorSet, words: WordMap): Entry[] {
  const over = rule.mainIndicators ?? scoredMains(set);
  return Object.entries(PLACES).flatMap(([place, parentKind]) => {
    const here = map(words[place] ?? {}, place);
    if (parentKind === null) return readUnitsOf(set, over, here, {});
    return Object.entries(here).flatMap(([parent, units]) => readUnitsOf(set, over, map(units, parent), { parent, parentKind }));
  });
}

function readUnitsOf(set: IndicatorSet, over: readonly MainIndicatorKey[], units: WordMap, changes: Partial<Entry>): Entry[] {
  return Object.entries(units).map(([key, scores]: [string, Words]) =>
    anEntry(key, scores === 'not appraised' ? null : readScores(set, over, scores), changes),
  );
}

const finding = (verdict: Verdict, kind: Condition['kind']): Finding | undefined => verdict.findings.find((line) => line.kind === kind);

function because(verdict: Verdict, kind: Condition['kind']): string | undefined {
  const line = finding(verdict, kind);
  return line && said(line.because);
}
