import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

interface Annotation {
  target: {
    source: string;
    selector: { type: string; exact: string; prefix: string; suffix: string; value?: string }[];
  };
  body: { id?: string; purpose: string }[];
}

/** Apache Annotator, which finds the ranges that a selector means, as a script for a page. */
const annotator = buildSync({
  stdin: { contents: "export { createTextQuoteSelectorMatcher } from '@apache-annotator/dom'", resolveDir: '.' },
  bundle: true,
  format: 'iife',
  globalName: 'annotator',
  write: false,
}).outputFiles[0]?.text;

// A reader's own tool is a stranger to the page, and no policy of the page binds it.
test.use({ bypassCSP: true });

for (const name of ['record', 'otherStory'] as const) {
  test(`each annotation of ${name} finds its span, and it alone`, async ({ page, addressOf }) => {
    const { folder, basePath } = sites[name];
    const { items } = JSON.parse(readFileSync(join(folder, 'data/annotations.jsonld'), 'utf8')) as {
      items: Annotation[];
    };
    const sources = [...new Set(items.map(({ target }) => target.source))];
    let found = 0;
    for (const source of sources) {
      await page.goto(addressOf(name, new URL(source).pathname.slice(basePath.length)));
      await page.addScriptTag({ content: annotator ?? '' });
      const selectors = items.filter(({ target }) => target.source === source).map(({ target }) => target.selector[0]);
      const results = await page.evaluate(findSpans, selectors);
      expect(results.matches).toEqual(selectors.map((_, index) => [index]));
      expect(results.spans).toBe(selectors.length);
      found += selectors.length;
    }
    expect(found).toBe(items.length);
    expect(found).toBeGreaterThan(name === 'record' ? 50 : 1);
  });
}

test('the first annotation of a claim can be found by its fragment, too', async ({ page, addressOf }) => {
  const { items } = JSON.parse(readFileSync(join(sites.record.folder, 'data/annotations.jsonld'), 'utf8')) as {
    items: Annotation[];
  };
  for (const { target, body } of items.slice(0, 5)) {
    const fragment = target.selector[1]?.value ?? '';
    await page.goto(addressOf('record', new URL(target.source).pathname));
    await expect(page.locator(`#${fragment} .annotation__text`)).toHaveText(target.selector[0]?.exact ?? '');
    const claim = body.find(({ purpose }) => purpose === 'linking')?.id ?? '';
    await expect(page.locator(`#${fragment} a`)).toHaveAttribute('href', new URL(claim).pathname);
  }
});

/** For each selector the numbers of the annotated spans that it finds, and how many spans the page has. */
async function findSpans(selectors: unknown[]) {
  const { createTextQuoteSelectorMatcher } = (window as unknown as { annotator: Annotator }).annotator;
  const spans = [...document.querySelectorAll('.annotation__text')];
  const matches: number[][] = [];
  for (const selector of selectors) {
    const numbers: number[] = [];
    for await (const range of createTextQuoteSelectorMatcher(selector)(document.body)) {
      const text = range.toString();
      numbers.push(spans.findIndex((span) => span.textContent === text && range.intersectsNode(span)));
    }
    matches.push(numbers);
  }
  return { matches, spans: spans.length };
}

interface Annotator {
  createTextQuoteSelectorMatcher: (selector: unknown) => (scope: Node) => AsyncIterable<Range>;
}
