import { randomIntegers } from '../../test/support/random';
import { COMPONENTS } from './index-set';

/** One unit in this many lacks a score, so it is incomplete and has no rank; as many have a component that does not apply to them. */
const ONE_GAP_IN = 50;

/**
 * Invented scores of some units in one year, as the wide CSV table that an office would send: one line for each unit, one
 * column for each component. The same units and year give the same bytes. A unit keeps its quality over the years and
 * changes a little; a few reach 90 %.
 */
export function inventedScores(labels: readonly string[], year: number): string {
  const lines = labels.map((label) => {
    const lasting = randomIntegers(seedOf(label, 0));
    const draw = randomIntegers(seedOf(label, year));
    const quality = lasting(45, 93) + draw(-3, 4);
    const cells = COMPONENTS.map(({ max }) => hundredths(max * Math.min(100, Math.max(0, quality + draw(-12, 12)))));
    if (draw(1, ONE_GAP_IN) === 1) cells[draw(0, cells.length - 1)] = '';
    if (draw(1, ONE_GAP_IN) === 1) cells[draw(0, cells.length - 1)] = 'N/A';
    return `${label},${cells.join(',')}\n`;
  });
  return `unit,${COMPONENTS.map(({ code }) => code).join(',')}\n${lines.join('')}`;
}

function hundredths(units: number): string {
  return `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`;
}

/** FNV-1a of a label and a year. */
function seedOf(label: string, year: number): number {
  let hash = 0x811c9dc5 ^ year;
  for (const character of label) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash;
}
