import type { Page } from '@playwright/test';
import { foreignPages } from './foreign-pages.ts';
import { measureContrast } from './measure-contrast.ts';
import { closeAll, openOneOfEach } from './open-one-of-each.ts';
import { type AxeFinding, type AxeReport, ruleCount, runAxe } from './run-axe.ts';
import { everyKindOfPage } from './sites.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 0 });

const widths = [360, 768, 1440];
const height = 800;

/** Where the contrast of a whole page is asked: it takes most of the time, and colours are those of the theme at each width. */
const widthOfContrast = 1440;

/** Contrast that WCAG 1.4.3 asks of text that is not large. */
const leastContrast = 4.5;

/** Why axe could not decide about a contrast, where the nearest opaque ground decides. */
const measured = [
  // Text that is drawn in a picture, on the ground of the page; labels have an edge of that colour where they cross a line.
  'imgNode',
  // A number of one digit, and an arrow.
  'shortTextContent',
  'nonBmp',
  // A cell that the box of its table cuts off, and shows when it is scrolled.
  'elmPartiallyObscured',
  // The text of a pop-over, whose own ground covers what is below.
  'elmPartiallyObscuring',
];

/** What else axe leaves to people, and what they found. */
const decided: Record<string, string> = {
  '.data-footnote-backref': 'The arrow back from a footnote has no words that its name could contain.',
};

/** What a report leaves as faults: violations, and what neither this file nor a person has decided. */
async function faultsOf(page: Page, { violations, incomplete }: AxeReport): Promise<string[]> {
  const faults = violations.map(tell);
  for (const finding of incomplete) {
    if (finding.rule === 'label-content-name-mismatch' && finding.target in decided) continue;
    const isDrawing = finding.html.startsWith('<title');
    if (finding.rule === 'color-contrast' && (isDrawing || measured.includes(finding.messageKey ?? ''))) {
      // In a picture that is a page of its own axe fails at the title, and never comes to the words.
      const { text, ground, ratio } = await measureContrast(page, isDrawing ? 'text' : finding.target);
      if (ratio < leastContrast) faults.push(`${tell(finding)}: ${text} on ${ground} is ${ratio.toFixed(2)}`);
    } else faults.push(`undecided ${tell(finding)}`);
  }
  return faults;
}

function tell({ rule, html, message }: AxeFinding): string {
  return `${rule}: ${html.slice(0, 200)} ${message}`;
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with any kind of page in the ${colorScheme} theme`, async ({ page, addressOf }) => {
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    const rules = new Set<string>();
    let states = 0;
    const judge = async (kind: string, width: number, within?: string): Promise<void> => {
      const isForContrast = within !== undefined || width === widthOfContrast;
      const report = await runAxe(page, { within, without: isForContrast ? [] : ['color-contrast'] });
      const state = `${kind} at ${width} px${within ? ', opened' : ''}`;
      states += 1;
      for (const rule of report.rules) rules.add(rule);
      faults.push(...(await faultsOf(page, report)).map((fault) => `${state}: ${fault}`));
    };
    const judgeAtWidths = async (kind: string): Promise<void> => {
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await judge(kind, width);
        for (const opened of await openOneOfEach(page)) await judge(kind, width, opened);
        await closeAll(page);
      }
    };
    for (const { kind, site, path } of everyKindOfPage) {
      const response = await page.goto(addressOf(site, path));
      expect(response?.ok(), path).toBe(true);
      if (path.includes('?q=')) await expect(page.getByRole('status')).toHaveText(/result|nothing/i);
      await judgeAtWidths(kind);
    }
    for (const [kind, open] of Object.entries(foreignPages)) {
      await open(page, addressOf);
      await judgeAtWidths(kind);
    }
    expect(faults).toEqual([]);
    console.log(
      `${ruleCount} rules of axe (${rules.size} with something to judge) x ${states} page states in the ${colorScheme} theme (contrast of whole pages at ${widthOfContrast} px), ${faults.length} violations`,
    );
  });

test('a theme and a width that change in place give the same as those with which a page is loaded', async ({
  page,
  addressOf,
}) => {
  for (const path of ['/claims/us-team-handles-access/', '/as-of/2022-06-17/', '/method/']) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height });
    await page.goto(addressOf('record', path));
    await runAxe(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height });
    const inPlace = await runAxe(page);
    await page.reload();
    expect(inPlace).toEqual(await runAxe(page));
  }
});
