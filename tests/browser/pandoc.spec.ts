import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'pandoc-wasm';
import { readCitations } from '../read-citations.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

for (const name of ['record', 'otherStory'] as const) {
  for (const ending of ['csl.json', 'bib']) {
    test(`pandoc sets every source of ${name} from sources.${ending}`, async () => {
      const data = join(sites[name].folder, 'data');
      const bibliography = `sources.${ending}`;
      const { stdout, stderr, warnings } = await convert(
        { from: 'markdown', to: 'plain', citeproc: true, bibliography, wrap: 'none' },
        '---\nnocite: "@*"\n---\n',
        { [bibliography]: readFileSync(join(data, bibliography), 'utf8') },
      );
      // Pandoc also notes there what it has loaded.
      expect([stderr, warnings.filter(({ verbosity }) => verbosity !== 'INFO')]).toEqual(['', []]);
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
