import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const viewer = `<!doctype html><meta charset="utf-8"><title>Viewer</title>
<link rel="stylesheet" href="timelinejs/css/timeline.css">
<div id="timeline" style="height:600px"></div><script src="timelinejs/js/timeline.js"></script>`;

for (const name of ['record', 'otherStory'] as const) {
  test(`TimelineJS shows every event of ${name}`, async ({ page, addressOf }) => {
    await page.route('**/viewer/', (route) => route.fulfill({ contentType: 'text/html', body: viewer }));
    await page.route('**/viewer/timelinejs/**', (route) =>
      route.fulfill({
        path: join('node_modules/@knight-lab/timelinejs/dist', route.request().url().split('/timelinejs/')[1] ?? ''),
      }),
    );
    await page.goto(addressOf(name, '/viewer/'));
    await page.evaluate(
      (url) => {
        const { TL } = window as unknown as {
          TL: { Timeline: new (id: string, source: string, options: object) => unknown };
        };
        new TL.Timeline('timeline', url, { font: null, script_path: 'timelinejs/js' });
      },
      addressOf(name, '/data/timeline.json'),
    );
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
