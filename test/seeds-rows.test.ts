import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const plans = readdirSync(join(root, 'seeds/plans')).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(join(root, 'seeds/plans', file), 'utf8')) as { targets: { rows: string[] }[] });
const rows = [...readFileSync(join(root, 'seeds/plans/ROWS.md'), 'utf8').matchAll(/^\| ([A-Z]{2}-[\w]+) \|/gm)].map((match) => match[1]!);

const WORDS = 'Words to cite: the item, its quotation and its source are read by plan(code:) (test/api/plan); nothing follows from it by itself.';
const TAG = 'A tag: it names a field of work and decides nothing.';
const ATTESTED = 'No number: somebody attests it, as any criterion of its section (test/core/criterion, test/api/records).';
const PERSONS = 'A standard for persons: kept, attested, and shown by no interface (test/commands/persons).';
const TO_COME = 'The plan announces a set that no source has: kept as announced, nothing is ranked by it.';

/** Rows that no test names, and why they are only recorded. */
const RECORDED: Readonly<Record<string, string>> = {
  'TQ-L1': WORDS, 'TQ-L2': WORDS, 'TQ-L3': WORDS, 'TQ-L4': WORDS, 'TQ-L5': WORDS, 'BK-L': WORDS, 'TB-L': WORDS, 'HT-L': WORDS, 'BM-L': WORDS,
  'BK-F': TAG, 'TB-F': TAG, 'BM-F': TAG,
  'TQ-d': ATTESTED, 'BK-c7': ATTESTED, 'HT-c3': ATTESTED, 'BM-a2': ATTESTED, 'BM-c': ATTESTED,
  'TQ-G3': 'Two goals without a number ("từng bước phát triển 5G"): kept as they are written.',
  'TQ-i1': PERSONS, 'TQ-i2': PERSONS, 'TQ-i3': PERSONS, 'BK-i1': PERSONS, 'BK-i2': PERSONS, 'TB-R8': PERSONS, 'HT-c4': PERSONS, 'BM-i': PERSONS,
  'TB-V': TO_COME, 'TB-N': TO_COME, 'HT-I': TO_COME,
  'HT-T': 'A theme wider than digital transformation: a note, and an open question that says so.',
  'HT-U': 'Kinds of unit of a plan dated weeks before districts ended: kept, with the open question.',
  'BM-B': 'Who pays: a note.',
};

function textsIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textsIn(path);
    return /\.(ts|ya?ml)$/.test(entry.name) && path !== __filename ? readFileSync(path, 'utf8') : '';
  }).join('\n');
}

test('every row of the five plans has a test that names it, or a reason why it is only recorded', () => {
  const texts = textsIn(__dirname);
  const targets = new Set(plans.flatMap((plan) => plan.targets.flatMap((target) => target.rows))); // test/core/target has a test for each
  const isTested = (row: string): boolean => targets.has(row) || new RegExp(`${row}(?![\\w])`).test(texts);
  expect(rows).toHaveLength(152);
  expect(rows.filter((row) => !isTested(row)).sort()).toEqual(Object.keys(RECORDED).filter((row) => !isTested(row)).sort());
  expect(Object.keys(RECORDED).filter((row) => !rows.includes(row))).toEqual([]);
});
