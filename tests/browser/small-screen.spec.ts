import type { Page } from '@playwright/test';
import { layoutFaults } from './layout-faults.ts';
import { everyKindOfPage } from './sites.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 0 });

interface View {
  width: number;
  /** What the reader has set: larger letters only, or the distances of WCAG 1.4.12. */
  reader?: 'letters' | 'distances';
}

/** How readers set their windows: a phone, a tablet, a desk, and one zoomed to 200 %, which is half as wide. */
const views: Record<string, View> = {
  'at 320 px': { width: 320 },
  'at 360 px': { width: 360 },
  'at 768 px': { width: 768 },
  'at 1440 px': { width: 1440 },
  'zoomed to 200 % at 1280 px': { width: 640 },
  'with letters of twice the size at 1280 px': { width: 1280, reader: 'letters' },
  'with letters of twice the size at 640 px': { width: 640, reader: 'letters' },
  'with wide distances at 320 px': { width: 320, reader: 'distances' },
  'with wide distances at 1440 px': { width: 1440, reader: 'distances' },
};

const rules = {
  letters: 'html { font-size: 200% !important }',
  distances:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
};

async function show(page: Page, { width, reader }: View): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    reader ? rules[reader] : '',
  );
}

const halves = ['record', 'other'] as const;
for (const half of halves)
  test(`nothing is lost and no page scrolls sideways, however the window and the letters are set (${half} sites)`, async ({
    page,
    addressOf,
  }) => {
    const kinds = everyKindOfPage.filter(({ site }) => (site === 'record') === (half === 'record'));
    const faults: string[] = [];
    for (const { kind, site, path } of kinds) {
      await page.goto(addressOf(site, path));
      for (const [name, view] of Object.entries(views)) {
        await show(page, view);
        faults.push(...(await layoutFaults(page)).map((fault) => `${kind} ${name}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    console.log(`${kinds.length} kinds of page x ${Object.keys(views).length} views, ${faults.length} losses`);
  });
