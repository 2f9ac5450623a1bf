import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from './attack';
import { THEMES } from './themes';

/** What docs/security.md shows of a theme. A failing test prints the table as it should be. */
const tableOf = ({ title, attacks }: Theme): string =>
  `### ${title}\n| tried | answer |\n|---|---|\n${attacks.map(({ what, happens }) => `| ${cell(what)} | ${cell(happens)} |\n`).join('')}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const document = readFileSync(join(__dirname, '..', '..', 'docs', 'security.md'), 'utf8');

test.each(THEMES)('docs/security.md says what was tried and what happened: $title', (theme) => {
  const heading = document.indexOf(`### ${theme.title}\n`);
  expect(heading).toBeGreaterThan(0);
  const next = document.indexOf('\n#', heading + 1);
  expect(document.slice(heading, next).trimEnd()).toBe(tableOf(theme).trimEnd());
});

test('a line that the document lacks is found', () => {
  const [first] = THEMES;
  const more = tableOf({ ...first!, attacks: [...first!.attacks, { ...first!.attacks[0]!, what: 'one more' }] });
  expect(document).not.toContain(more);
});
