import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '../list-files.ts';
import { htmlValidator } from './html-validator.ts';
import { sites } from './sites.ts';

for (const name of ['record', 'otherStory', 'tenEvents'] as const)
  test(`every page of ${name} is valid HTML`, async () => {
    const { folder } = sites[name];
    const faults: string[] = [];
    const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
    for (const file of pages) {
      const { results } = await htmlValidator.validateString(readFileSync(join(folder, file), 'utf8'));
      for (const { messages } of results)
        faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${message} (${ruleId})`));
    }
    console.log(`${name}: ${pages.length} pages validated, ${faults.length} failures`);
    expect(pages.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

test('a page with a fault is not', async () => {
  const { valid } = await htmlValidator.validateString(
    '<!doctype html><html lang="en"><title>T</title><p id="a"><p id="a">',
  );
  expect(valid).toBe(false);
});
