import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sites } from './sites.ts';

type AddressOf = (site: keyof typeof sites, path: string) => string;

/** Pages that are not of the site's own layout, and how each is opened. */
export const foreignPages: Record<string, (page: Page, addressOf: AddressOf) => Promise<void>> = {
  'page at a former address': async (page, addressOf) => {
    // An answer without content leaves the reader on the page that leads there.
    const isTarget = (url: URL): boolean => url.pathname.endsWith('/articles/der-riss/');
    await page.route(isTarget, (route) => route.fulfill({ status: 204 }));
    await page.goto(addressOf('otherStory', '/articles/riss-im-kran/'));
    await expect(page.getByRole('heading', { name: 'This page has another address' })).toBeVisible();
  },
  'claim in the page of somebody else': async (page, addressOf) => {
    const file = join(sites.record.folder, 'oembed/claims/us-team-handles-access.json');
    const { html } = JSON.parse(readFileSync(file, 'utf8')) as { html: string };
    const address = addressOf('record', '/notes-of-somebody-else/');
    const body = `<!doctype html><html lang="en"><title>Notes</title><style>main { margin: 2em }</style><main><h1>Notes</h1>${html}</main></html>`;
    await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.goto(address);
  },
  'figure by itself': async (page, addressOf) => {
    await page.goto(addressOf('record', '/figures/timeline.svg'));
  },
};
