import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from '../bench/parts.ts';
import { placeTables } from '../bench/place-tables.ts';

test('new tables stand between the markers of their part, and all else stays', () => {
  const text =
    '# Title\n<!-- bench: reader -->\nold\n<!-- /bench: reader -->\n<!-- bench: editor --><!-- /bench: editor -->\nend\n';
  expect(placeTables(text, 'reader', '| new |\n')).toBe(
    '# Title\n<!-- bench: reader -->\n\n| new |\n\n<!-- /bench: reader -->\n<!-- bench: editor --><!-- /bench: editor -->\nend\n',
  );
});

test('a text without the markers is refused', () => {
  expect(() => placeTables('# Title\n', 'reader', 'new')).toThrow(/Unexpected absence of `<!-- bench: reader -->`/);
});

test('the README has a place for the tables of each part', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const part of Object.keys(parts)) expect(placeTables(readme, part, 'new tables')).toContain('new tables');
});
