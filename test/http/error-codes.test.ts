import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_CODES } from '../../src/indexers/core/problem';

const document = readFileSync(join(__dirname, '..', '..', 'docs', 'errors.md'), 'utf8');
const rowsOf = (text: string): string[][] => [...text.matchAll(/^\| `([A-Z_]+)` \|(.*)\|$/gm)].map(([, code, rest]) => [code!, ...rest!.split('|').map((cell) => cell.trim())]);

test('docs/errors.md names exactly the closed list of codes', () => {
  expect(rowsOf(document).map(([code]) => code)).toEqual([...PROBLEM_CODES]);
});

test('each with when, status and remedy, in English and Vietnamese', () => {
  for (const [code, when, khi, status, remedy, cach] of rowsOf(document)) {
    expect({ code, filled: [when, khi, status, remedy, cach].every((cell) => cell !== undefined && cell !== '') }).toEqual({ code, filled: true });
    expect(`${khi} ${cach}`).toMatch(/[ăâđêôơưáàảãạếềểễệ]/);
  }
});

test('a code that the document forgets is found', () => {
  const without = document.replace(/^\| `CONFLICT`.*\n/m, '');
  expect(rowsOf(without).map(([code]) => code)).not.toEqual([...PROBLEM_CODES]);
});
