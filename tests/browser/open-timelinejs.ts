import { join } from 'node:path';
import type { Page } from '@playwright/test';

const viewer = `<!doctype html><meta charset="utf-8"><title>Viewer</title>
<link rel="stylesheet" href="timelinejs/css/timeline.css">
<div id="timeline" style="height:600px"></div><script src="timelinejs/js/timeline.js"></script>`;

/**
 * Shows a timeline in TimelineJS, on a page beside the site.
 *
 * @param addressOf the whole address of a path of the site
 */
export async function openTimelineJs(page: Page, addressOf: (path: string) => string): Promise<void> {
  await page.route('**/viewer/', (route) => route.fulfill({ contentType: 'text/html', body: viewer }));
  await page.route('**/viewer/timelinejs/**', (route) =>
    route.fulfill({
      path: join('node_modules/@knight-lab/timelinejs/dist', route.request().url().split('/timelinejs/')[1] ?? ''),
    }),
  );
  await page.goto(addressOf('/viewer/'));
  await page.evaluate((url) => {
    const { TL } = window as unknown as {
      TL: { Timeline: new (id: string, source: string, options: object) => unknown };
    };
    new TL.Timeline('timeline', url, { font: null, script_path: 'timelinejs/js' });
  }, addressOf('/data/timeline.json'));
}
