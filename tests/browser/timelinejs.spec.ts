import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { openTimelineJs } from './open-timelinejs.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

for (const name of ['record', 'otherStory'] as const) {
  test(`TimelineJS shows every event of ${name}`, async ({ page, addressOf }) => {
    await openTimelineJs(page, (path) => addressOf(name, path));
    const events = listFiles(join(sites[name].folder, 'events')).filter((file) => {
      const html = readFileSync(join(sites[name].folder, 'events', file), 'utf8');
      return !html.includes('http-equiv="refresh"') && !html.includes('content="noindex"');
    });
    await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
    // The slide with the title stands before those of the events.
    await expect(page.locator('.tl-slide')).toHaveCount(events.length + 1);
    const ids = await page
      .locator('.tl-timemarker')
      .evaluateAll((marks) => marks.map(({ id }) => id.replace(/-marker$/, '')));
    expect(ids.sort()).toEqual(events.map((file) => file.split('/')[0]).sort());
  });
}
