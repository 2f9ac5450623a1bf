/** Runs every case in this folder's YAML files: a new case needs no code. README.md says how to write one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SHIPPED_RULES } from '../support/rules';
import { checkRuleCase } from './rule-cases';
import { checkFormulaCase, checkRankingCase, checkTotalCase } from './score-cases';
import { list, map, oneOf, only, text, type WordMap } from './words';
import { SET_WORDS } from './sets';

const CHECKS: Record<string, (document: WordMap, words: WordMap) => void> = {
  'a rule': checkRuleCase,
  'the points of a component': (_, words) => checkFormulaCase(words),
  'the total of a unit': checkTotalCase,
  'a ranking': checkRankingCase,
};

/** Every scalar stays text ("failsafe"), so that 89.9999 never becomes a float on its way. */
const read = (file: string): WordMap => map(parse(readFileSync(join(__dirname, file), 'utf8'), { schema: 'failsafe' }), file);

const files = readdirSync(__dirname).filter((file) => file.endsWith('.yaml')).sort();

describe.each(files)('%s', (file) => {
  const document = read(file);
  only(document, ['about', 'rule', 'text', 'cases', ...SET_WORDS], file);
  const check = oneOf(CHECKS, document.about, 'about');
  const cases = list(document.cases, 'cases').map((words) => map(words, 'case'));
  const names = cases.map((words) => text(words.name, 'name'));

  it.each(cases.map((words, index) => [names[index]!, words] as const))('%s', (_, words) => {
    check(document, words);
    expect.hasAssertions();
  });

  it('names every case once', () => expect(new Set(names).size).toBe(names.length));
});

it('every rule that a plan in seeds/plans ships has cases', () => {
  const withCases = files.map(read).flatMap((document) => (document.about === 'a rule' ? [text(document.rule, 'rule')] : []));
  expect(withCases.sort()).toEqual(SHIPPED_RULES.map((rule) => rule.code).sort());
});
