// Writes seeds/plans/ROWS.md (or that of the folder given): every row of the five plans and the items that carry it.
// A row that no item carries, or an item that names an unknown row, ends it with exit code 1 and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rows of each plan in the order of its text; "a1-17" stands for a1, a2 … a17. */
const PLANS = {
  'TQ-2022': ['TQ', 'L1-5 G1-3 S1 a1-17 b1-18 c1-9 d i1-3 i1b A1-4 P1-2 M1-3 D1-2'],
  'BK-2022': ['BK', 'L G1 S1 F c1-7 i1-2 A1-2 Q1-3 H P1-2 M D R'],
  'TB-2023': ['TB', 'L G1-2 F N S 0 R1-8 Q1-4 A M V P X'],
  'HT-2025': ['HT', 'L T c1-4 A1-4 M D1-2 P I K U'],
  'BMT-2023': ['BM', 'L S 0 a1-2 R1-2 c i A H M D1-3 P B F'],
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../seeds/plans', import.meta.url));
const faults = [];
const carriers = new Map(Object.values(PLANS).flatMap(([prefix, rows]) => rows.split(' ').flatMap(expand).map((row) => [`${prefix}-${row}`, []])));

for (const [code, [prefix]] of Object.entries(PLANS)) {
  for (const { row, path } of placesOf(JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')))) {
    if (carriers.has(row) && row.startsWith(`${prefix}-`)) carriers.get(row).push(path);
    else faults.push(`${code}.json ${path} names the unknown row ${row}`);
  }
}
for (const [row, places] of carriers) if (places.length === 0) faults.push(`no item carries the row ${row}`);

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(join(folder, 'ROWS.md'), document());
}

function expand(row) {
  const [, stem, first, last] = /^(\D*)(\d+)-(\d+)$/.exec(row) ?? [];
  return last === undefined ? [row] : Array.from({ length: last - first + 1 }, (_, index) => `${stem}${Number(first) + index}`);
}

/** Where a plan names a row: the code of a rule, or the rows of an item of any section. */
function placesOf(plan) {
  return Object.entries(plan).filter(([section, items]) => section !== 'ambiguities' && Array.isArray(items)).flatMap(([section, items]) =>
    items.flatMap(({ code, rows }, index) => (rows ?? (code === undefined ? [] : [code])).map((row) => ({ row, path: `/${section}/${index}` }))));
}

function document() {
  const files = new Map(Object.entries(PLANS).map(([code, [prefix]]) => [prefix, `${code}.json`]));
  const lines = [...carriers].map(([row, places]) => `| ${row} | ${files.get(row.split('-')[0])} | ${ranges(places).join(', ')} |\n`);
  return `# Rows of the five plans

Every computable or recordable thing in the five plans has a row, and every row lives in at least one item: the place is the JSON
pointer in the plan's file. \`node scripts/plan-rows.mjs\` writes this file; a test compares it and fails for a row without an item.
${carriers.size} rows.

| row | file | where |
| --- | --- | --- |
${lines.join('')}`;
}

/** Neighbours in one section as one range: /sectors/0…9. */
function ranges(places) {
  const joined = [];
  for (const place of places) {
    const [, section, index] = place.split('/');
    const last = joined.at(-1);
    if (last !== undefined && last.section === section && last.to === index - 1) last.to += 1;
    else joined.push({ section, from: Number(index), to: Number(index) });
  }
  return joined.map(({ section, from, to }) => `/${section}/${from}${to > from ? `…${to}` : ''}`);
}
