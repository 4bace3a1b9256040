import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Ids of the templates have a full stop in them, which no id of a heading can have.
    'valid-id': ['error', { relaxed: true }],
    // The box around a wide table is no section: it is a region for those who scroll it by keys.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A page is called by what it is about; where that fits into a tab, `page-heads.spec.ts` sees to it.
    'long-title': 'off',
    // Filters act at once and are there with a script only: nothing is left to be sent.
    'wcag/h32': 'off',
  },
});

for (const name of ['record', 'otherStory', 'tenEvents'] as const)
  test(`every page of ${name} is valid HTML`, async () => {
    const { folder } = sites[name];
    const faults: string[] = [];
    const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
    for (const file of pages) {
      const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
      for (const { messages } of results)
        faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${message} (${ruleId})`));
    }
    console.log(`${name}: ${pages.length} pages validated, ${faults.length} failures`);
    expect(pages.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

test('a page with a fault is not', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="en"><title>T</title><p id="a"><p id="a">',
  );
  expect(valid).toBe(false);
});
