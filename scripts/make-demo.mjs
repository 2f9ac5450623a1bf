// Writes seeds/demo (or the folder given): synthetic scores over the real units of the seed provinces. Running it twice gives
// the same bytes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CASES, OTHERS_AT_MOST } from './demo/cases.mjs';
import { check } from './demo/check.mjs';
import { between, draw } from './demo/draw.mjs';
import { readJson, seedFile, unitsOf } from './demo/files.mjs';
import { parse, pointsOf } from './demo/points.mjs';
import { readmeOf } from './demo/readme.mjs';
import { componentsOf, rowOf } from './demo/scorecard.mjs';
import { TABLES } from './demo/tables.mjs';

const BUON_MA_THUOT = '643';
const folder = process.argv[2] ?? fileURLToPath(seedFile('demo/'));

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (old.endsWith('.csv')) rmSync(join(folder, old));

const written = TABLES.map((table) => {
  const set = readJson(`index-sets/${table.set}.json`);
  const components = componentsOf(set);
  const units = unitsOf(table);
  const cases = CASES[table.id] ?? { rule: null, units: [] };
  const rows = new Map(units.flatMap((unit) => {
    const one = cases.units.find((candidate) => candidate.unit === unit.id);
    if (one?.special.absent || (one === undefined && table.stage !== 'APPROVED')) return [];
    return [[unit.id, one === undefined ? ordinaryRow(table, components, unit, cases.calm) : constructedRow(table, components, unit, one)]];
  }));
  const unknown = cases.units.filter((one) => !units.some((unit) => unit.id === one.unit));
  if (unknown.length > 0) throw new Error(`${table.id}: no such unit ${unknown.map((one) => one.unit).join(', ')}`);
  check(table, set, units, rows, cases);
  const lines = [['unit', ...components.map((component) => component.code)], ...[...rows].map(([id, cells]) => [id, ...cells])];
  writeFileSync(join(folder, table.file), lines.map((line) => `${line.join(',')}\n`).join(''));
  return { table, set, units, rows, cases };
});

writeFileSync(join(folder, 'index.json'), `${JSON.stringify({ tables: TABLES }, null, 2)}\n`);
writeFileSync(join(folder, 'README.md'), readmeOf(written));
console.log(`${TABLES.length} tables, ${written.reduce((sum, { rows }) => sum + rows.size, 0)} rows`);

/** A row around the unit's own level: a little better each year, now and then with a component missing. */
function ordinaryRow(table, components, unit, calm) {
  const key = `${unit.parent} ${unit.name}`;
  const special = { missing: [], notApplicable: [] };
  if (!calm && unit.parent !== BUON_MA_THUOT && draw(`${key} ${table.year} missing`, 90) === 0) {
    const ratios = components.filter((component) => component.formula.kind === 'RATIO' && component.main !== 'SMART_CITY');
    special.missing.push(ratios[draw(`${key} which`, ratios.length)].code);
  }
  if (!calm && table.unitKind === 'DEPARTMENT' && unit.name.startsWith('Văn phòng')) special.notApplicable.push('6.1');
  for (const component of components) {
    if (component.main === 'SMART_CITY' && draw(`${key} ${component.code}`, 4) === 0) special.missing.push(component.code);
  }
  for (let level = levelOf(key, table.year); ; level -= 10) {
    const cells = rowOf(components, key, table.year, level, special);
    if (!calm || shareOf(components, cells) <= OTHERS_AT_MOST) return cells;
  }
}

/** A row that makes exactly the points of its case. */
function constructedRow(table, components, unit, { points, special }) {
  const without = new Set([...(special.missing ?? []), ...(special.notApplicable ?? [])]);
  const reachable = components.filter((component) => !without.has(component.code)).reduce((sum, component) => sum + parse(component.maxPoints.value), 0n);
  const level = Number((1000n * parse(points)) / reachable);
  return rowOf(components, `${unit.parent} ${unit.name}`, table.year, level, { bonus: '0', ...special, points });
}

/** Per mille of the maximum: most units between 560 and 890, one in twenty between 905 and 960, rising with the years. */
function levelOf(key, year) {
  const years = year - 2023;
  const growth = years * between(`${key} growth`, 6, 22);
  if (draw(`${key} leader`, 20) === 0) return Math.min(975, between(`${key} top`, 905, 960) + Math.floor(growth / 2));
  return 560 + [1, 2, 3].reduce((sum, index) => sum + draw(`${key} level ${index}`, 111), 0) + growth;
}

function shareOf(components, cells) {
  const points = components.reduce((sum, component, index) => sum + (pointsOf(component, cells[index]) ?? 0n), 0n);
  const max = components.reduce((sum, component) => sum + parse(component.maxPoints.value), 0n);
  return Number(points) / Number(max);
}
