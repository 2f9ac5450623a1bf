// The text of seeds/demo/README.md, with the constructed cases as the generator knows them.
import { format, parse } from './points.mjs';
import { componentsOf } from './scorecard.mjs';

export function readmeOf(written) {
  const rows = written.reduce((sum, table) => sum + table.rows.size, 0);
  return `# Demonstration scores (synthetic)

Every score here is invented. The units are real (see ../units), the scores are not: no row says anything about any unit,
and no table may be cited. Provenance SYNTHETIC comes only from this folder.

Written by \`node scripts/make-demo.mjs\` from ../units and ../index-sets; running it twice gives the same bytes. Do not edit
by hand: change scripts/demo/cases.mjs or a set and run it again. The generator recomputes every case below from the
finished files in exact integer arithmetic and stops if one differs.

- \`index.json\`: ${written.length} tables, ${rows} rows. One row per unit: \`unit\` is a GSO code, or a slug for departments and divisions.
- A cell is the component's input (\`12/15\`, a choice key, \`n=4\`, parts of a sum joined by \`;\`, the bonus) or points
  (\`43.7312\`). Empty = missing, \`N/A\` = not applicable.
- A unit without a row has not been appraised. A table of another stage than APPROVED is never published.
- Sets: demo-department (500 points, N/A shrinks the maximum), demo-district (1000, N/A takes the unit out of competition),
  demo-commune (1000, N/A shrinks the maximum).

## Constructed cases
Points are those without bonus; rank is the one that the rule asks for (its scope, its main indicators).
${written.filter(({ cases }) => cases.units.length > 0).map(section).join('')}`;
}

function section({ table, set, units, cases }) {
  const head = `\n### ${table.id}${cases.rule === null ? '' : ` (${cases.rule})`}\n| unit | name | points of maximum | rank | verdict | what it shows |\n| --- | --- | --- | --- | --- | --- |\n`;
  return head + cases.units.map((one) => `| ${[
    one.unit,
    units.find((unit) => unit.id === one.unit).name,
    one.points === null ? '–' : `${one.points} of ${format(ownMaximum(set, one.special))}`,
    one.rank ?? '–',
    one.result ?? '–',
    one.shows,
  ].join(' | ')} |\n`).join('');
}

function ownMaximum(set, { notApplicable = [] }) {
  return componentsOf(set).filter((component) => !notApplicable.includes(component.code))
    .reduce((sum, component) => sum + parse(component.maxPoints.value), 0n);
}
