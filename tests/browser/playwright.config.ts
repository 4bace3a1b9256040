import chromium from '@sparticuz/chromium';
import { defineConfig } from '@playwright/test';

/** Chromium makes no connection of its own accord: these tests run where there is no network. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: ['./build-sites.ts', '../hosts/provide-nginx.ts'],
  // Generous, since the machine may be slow: a test waits for what it expects, never for a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  forbidOnly: true,
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
      args: quiet,
    },
  },
});
