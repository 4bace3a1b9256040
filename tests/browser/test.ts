import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import sirv from 'sirv';
import { type BuiltSite, sites } from './sites.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Whether a page may violate its policy: only where a test makes it do so. */
  allowedViolations: 'none' | 'any';
  /** The directives of the pages' policies that something went against, as it happens. */
  violations: string[];
  /** Fails a test when a page asks another host for anything or reports an error. */
  closedNetwork: undefined;
}

interface WorkerFixtures {
  /** Addresses of the served sites, each with its base path. */
  addressOf: (site: keyof typeof sites, path: string) => string;
}

/** Playwright's test with the built sites served, each at its base path. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  allowedViolations: ['none', { option: true }],
  addressOf: [
    async ({}, use) => {
      const servers = Object.fromEntries(Object.entries(sites).map(([name, site]) => [name, serve(site)]));
      await Promise.all(Object.values(servers).map((server) => new Promise((done) => server.once('listening', done))));
      await use((name, path) => {
        const { port } = servers[name]?.address() as AddressInfo;
        return `http://127.0.0.1:${port}${sites[name].basePath}${path.replace(/^\//, '')}`;
      });
      for (const server of Object.values(servers)) server.close();
    },
    { scope: 'worker' },
  ],
  violations: [
    async ({ page, allowedViolations }, use) => {
      const violations: string[] = [];
      await page.exposeFunction('tellViolation', (directive: string) => violations.push(directive));
      await page.addInitScript(listenToViolations);
      await use(violations);
      if (allowedViolations === 'none') base.expect(violations).toEqual([]);
    },
    { auto: true },
  ],
  closedNetwork: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol !== 'data:' && hostname !== '127.0.0.1' && hostname !== 'localhost')
          faults.push(`asked ${request.url()}`);
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      await use(undefined);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page. */
function listenToViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    (globalThis as unknown as { tellViolation: (directive: string) => void }).tellViolation(effectiveDirective);
  });
}

function serve({ folder, basePath }: BuiltSite) {
  const files = sirv(resolve(folder), { dev: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) {
      response.writeHead(404).end();
      return;
    }
    request.url = url.slice(basePath.length - 1);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  }).listen(0, '127.0.0.1');
}
