import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

for (const name of ['record', 'otherStory', 'tenEvents'] as const) {
  test(`every page of ${name} is valid HTML`, async () => {
    test.setTimeout(120_000);
    const { folder } = sites[name];
    const faults: string[] = [];
    for (const file of listFiles(folder).filter((path) => path.endsWith('.html'))) {
      const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
      for (const { messages } of results)
        faults.push(...messages.map(({ message, line }) => `${file}:${line} ${message}`));
    }
    expect(faults).toEqual([]);
  });
}
