// One unit's row: believable inputs around a level, or inputs that hit an exact total.
import { between, draw } from './draw.mjs';
import { format, parse, pointsOf } from './points.mjs';

/** The components of a set in file order. */
export function componentsOf(set) {
  return set.mainIndicators.flatMap((main) => main.components.map((component) => ({ ...component, main: main.key })));
}

/**
 * The cells of a row. `level` is per mille of the maximum; `special` may name missing and not applicable components,
 * the bonus, and the exact points that the rest must reach.
 */
export function rowOf(components, key, year, level, special = {}) {
  const cells = components.map((component) => {
    if (special.missing?.includes(component.code)) return '';
    if (special.notApplicable?.includes(component.code)) return 'N/A';
    if (component.formula.kind === 'BONUS') return special.bonus ?? bonusInput(`${key} ${component.code}`, level);
    return inputOf(component.formula, `${key} ${component.code}`, year, level);
  });
  if (special.points !== undefined) reach(components, cells, parse(special.points));
  return cells;
}

/** Sets components directly in points, largest ratio first, until the row makes exactly the wanted total. */
function reach(components, cells, wanted) {
  const ratios = components.map((component, index) => ({ index, max: parse(component.maxPoints.value), component }))
    .filter(({ index, max, component }) => component.formula.kind === 'RATIO' && max > 0n && /\d/.test(cells[index]))
    .sort((a, b) => (a.max === b.max ? a.index - b.index : a.max > b.max ? -1 : 1));
  for (const { index, max, component } of ratios) {
    const others = cells.reduce((sum, cell, at) => (at === index || isBonus(components[at]) ? sum : sum + (pointsOf(components[at], cell) ?? 0n)), 0n);
    const needed = wanted - others;
    if (pointsOf(component, cells[index]) === needed) return;
    cells[index] = format(needed < 0n ? 0n : needed > max ? max : needed);
    if (needed >= 0n && needed <= max) return;
  }
  throw new Error(`cannot reach ${format(wanted)} points`);
}

export const isBonus = (component) => component.formula.kind === 'BONUS';

/** Most units have no bonus; a good one has it a little more often. */
function bonusInput(key, level) {
  return draw(`${key} bonus`, 1000) < level - 640 ? ['1', '1.5', '2'][draw(`${key} size`, 3)] : '0';
}

/** An input whose share of the maximum lies near the level; the year moves it far less than the component does. */
function inputOf(formula, key, year, level) {
  const near = Math.min(1000, Math.max(0, level + between(key, -150, 150) + between(`${key} ${year}`, -20, 20)));
  switch (formula.kind) {
    case 'RATIO': {
      const b = between(`${key} b`, 12, 180);
      return `${Math.floor((b * near + 500) / 1000)}/${b}`;
    }
    case 'CHOICE': {
      const steps = formula.options.map((option) => ({ key: option.key, from: perMille(option.share) - 300 }));
      return steps.sort((a, b) => b.from - a.from).find((option) => near >= option.from || option.from <= 0).key;
    }
    case 'STEPS': {
      const top = parse(formula.steps[0].points);
      const reached = formula.steps.find((step) => near >= Number((1000n * parse(step.points)) / top) - 120) ?? formula.steps.at(-1);
      return `n=${reached.from + (reached === formula.steps[0] ? draw(`${key} n`, 3) : 0)}`;
    }
    case 'SUM':
      return formula.parts.map((part, index) => inputOf(part.formula, `${key} ${index}`, year, level)).join(';');
  }
}

function perMille(share) {
  const [a, b = 1] = share.split('/').map(Number);
  return (1000 * a) / b;
}
