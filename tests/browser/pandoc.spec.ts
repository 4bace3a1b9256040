import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCitations } from '../read-citations.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const isThere = spawnSync('pandoc', ['--version']).status === 0;

for (const name of ['record', 'otherStory'] as const) {
  for (const ending of ['csl.json', 'bib']) {
    test(`pandoc sets every source of ${name} from sources.${ending}`, () => {
      test.skip(!isThere, 'pandoc is not installed here');
      const data = join(sites[name].folder, 'data');
      const { status, stdout, stderr } = spawnSync(
        'pandoc',
        ['--citeproc', `--bibliography=${join(data, `sources.${ending}`)}`, '--to=plain', '--wrap=none'],
        { input: '---\nnocite: "@*"\n---\n', encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      const plain = letters(stdout);
      const titles = readCitations(readFileSync(join(data, 'sources.csl.json'), 'utf8')).map(({ title }) => title);
      expect(titles.filter((title) => !plain.includes(letters(title)))).toEqual([]);
    });
  }
}

/** Styles set titles in other capitals and with other signs. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
