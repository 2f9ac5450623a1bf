// Recomputes the constructed cases from the finished files, with BigInt and the plans' own rules, and refuses a difference.
import { readJson } from './files.mjs';
import { componentsOf, isBonus } from './scorecard.mjs';
import { format, parse, pointsOf } from './points.mjs';

const RULES = Object.fromEntries(['TB-2023', 'BMT-2023'].flatMap((plan) => readJson(`plans/${plan}.json`).rules).map((rule) => [rule.code, rule]));

/** Throws unless every case of the table comes out as it states. `rows` maps a unit id to its cells. */
export function check(table, set, units, rows, { rule: code, units: cases }) {
  const rule = RULES[code] ?? null;
  const sums = new Map(units.flatMap(({ id, parent }) => (rows.has(id) ? [[id, { parent, ...sumOf(set, rows.get(id), rule) }]] : [])));
  for (const one of cases) {
    const sum = sums.get(one.unit);
    const where = `${table.id}, ${one.unit}`;
    if (one.special.absent) {
      expect(where, 'row', sum, undefined);
      continue;
    }
    expect(where, 'points', format(sum.withoutBonus), one.points);
    if (rule === null) continue;
    const results = rule.conditions.map((condition) => resultOf(condition, sum, sums));
    const rankCondition = rule.conditions.find(({ kind }) => kind === 'RANK');
    expect(where, 'rank', rankCondition === undefined ? null : rankOf(rankCondition, sum, sums), one.rank);
    expect(where, 'verdict', ['NOT_APPLICABLE', 'NO', 'UNKNOWN'].find((result) => results.includes(result)) ?? 'YES', one.result);
  }
}

function sumOf(set, cells, rule) {
  const sum = { points: 0n, withoutBonus: 0n, max: 0n, missing: 0n, outOfCompetition: false };
  componentsOf(set).forEach((component, index) => {
    const [max, cell] = [parse(component.maxPoints.value), cells[index]];
    const points = pointsOf(component, cell) ?? 0n;
    if (!isBonus(component)) sum.withoutBonus += points;
    if (rule !== null && rule.mainIndicators !== null && !rule.mainIndicators.includes(component.main)) return;
    sum.points += points;
    if (cell === 'N/A') sum.outOfCompetition ||= max > 0n && set.onNotApplicable === 'OUT_OF_COMPETITION';
    else sum.max += max;
    if (cell === '') sum.missing += max;
  });
  return sum;
}

const ranked = (sum) => sum.missing === 0n && !sum.outOfCompetition;

function rankOf({ scope }, sum, sums) {
  if (!ranked(sum)) return null;
  const rivals = [...sums.values()].filter((other) => ranked(other) && (scope === 'TERRITORY' || other.parent === sum.parent));
  return 1 + rivals.filter((other) => other.points * sum.max > sum.points * other.max).length;
}

function resultOf(condition, sum, sums) {
  if (condition.kind === 'RESULT_STATUS') return 'YES';
  if (condition.kind === 'RANK') {
    if (sum.outOfCompetition) return 'NOT_APPLICABLE';
    const rank = rankOf(condition, sum, sums);
    return rank === null ? 'UNKNOWN' : rank <= Number(condition.required) ? 'YES' : 'NO';
  }
  const passes = (points) => {
    const difference = points * 10_000n - parse(condition.required) * sum.max;
    return condition.operator === 'GT' ? difference > 0n : difference >= 0n;
  };
  if (passes(sum.points)) return 'YES';
  return passes(sum.points + sum.missing) ? 'UNKNOWN' : 'NO';
}

function expect(where, what, actual, wanted) {
  if (actual !== wanted) throw new Error(`${where}: ${what} is ${actual}, not ${wanted}`);
}
