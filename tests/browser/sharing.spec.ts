import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const claim = '/claims/us-team-handles-access/';
const oembedFile = join(sites.record.folder, 'oembed/claims/us-team-handles-access.json');

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a press copies the link, the citation and the quotation', async ({ page, addressOf }) => {
    await page.goto(addressOf('record', claim));
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(clipboard).toBe('http://localhost:4321/claims/us-team-handles-access/');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect
      .poll(clipboard)
      .toMatch(
        /^Assertion by Michael Beckerman, .*: A U\.S\.-based security team .* Verdict of .*: contested .* http:\S+$/,
      );
    await page.getByText('Put this claim on another page').click();
    await page.getByRole('button', { name: 'Copy HTML' }).click();
    await expect.poll(clipboard).toBe((JSON.parse(readFileSync(oembedFile, 'utf8')) as { html: string }).html);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link, the citation and the quotation stand there to be selected', async ({ page, addressOf }) => {
    await page.goto(addressOf('record', claim));
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    await expect(
      page.getByRole('link', { name: 'http://localhost:4321/claims/us-team-handles-access/' }),
    ).toBeVisible();
    await page.getByText('Put this claim on another page').click();
    await expect(page.locator('.claim-sharing code')).toContainText('<blockquote cite=');
  });

  test('the quotation reads complete on a bare page of another origin', async ({ page, addressOf }) => {
    await page.goto(addressOf('record', claim));
    await page.getByText('Put this claim on another page').click();
    const snippet = await page.locator('.claim-sharing code').innerText();
    await page.goto(
      `data:text/html;charset=utf-8,${encodeURIComponent(`<title>Blog</title><p>As told:</p>${snippet}`)}`,
    );
    const quotation = page.locator('blockquote');
    await expect(quotation).toContainText('Verdict: contested as of 1 July 2022.');
    await expect(quotation).toContainText(
      'Assertion by Michael Beckerman, 26 October 2021: A U.S.-based security team',
    );
    await expect(quotation.getByRole('link', { name: 'The TikTok Data Access Record' })).toHaveAttribute(
      'href',
      'http://localhost:4321/claims/us-team-handles-access/',
    );
  });
});

test('oEmbed is discovered from the page and describes it', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', claim));
  const link = page.locator('link[type="application/json+oembed"]');
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toBe('http://localhost:4321/oembed/claims/us-team-handles-access.json');
  const response = await page.request.get(addressOf('record', new URL(address).pathname));
  expect(await response.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: `Assertion by Michael Beckerman (contested): ${await page.locator('h1').innerText()}`,
  });
});

test('reference managers find what they need in the head of a claim and of an article', async ({ page, addressOf }) => {
  for (const [path, title] of [
    [claim, 'Assertion by Michael Beckerman (contested): A U.S.-based security team handles access to U.S. user data.'],
    ['/articles/who-decides-on-access/', ''],
  ] as const) {
    await page.goto(addressOf('record', path));
    const tag = (name: string): Promise<string | null> =>
      page.locator(`meta[name=citation_${name}]`).first().getAttribute('content');
    expect(await tag('title')).toBe(title || (await page.locator('h1').innerText()));
    expect(await tag('publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(await tag('public_url')).toBe(`http://localhost:4321${path}`);
    expect(await tag('author')).toBeTruthy();
  }
});
