import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import settings from '../../browser/playwright.config.ts';
import { findFreePort } from '../../find-free-port.ts';
import { ownBuilder } from './builders/own-builder.ts';
import { editClaim, middleClaim } from './edit-claim.ts';

const edits = 11;
const longestStart = 600_000;
const longestEdit = 120_000;
/** As long as an editor needs at least to look up: the server is at rest again. */
const restMilliseconds = 2_000;

/** Seconds from the change of a claim's file until a browser shows it, for each of several edits in a row. */
export async function measureDev(record: string, place: string): Promise<number[]> {
  const folder = join(place, 'dev');
  const own = ownBuilder(folder, record);
  own.prepare();
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'content', SOCIAL_CARDS: 'off', PORT: String(port) },
    stdio: 'ignore',
  });
  // It works in the folder that goes next, so it need not clean up.
  const stop = (): boolean => server.kill('SIGKILL');
  process.prependOnceListener('exit', stop);
  try {
    const claim = middleClaim(own.content);
    const address = `http://localhost:${port}/claims/${claim}/`;
    await waitForAnswer(address, server);
    return await measureEdits(address, (word) => {
      editClaim(own.content, claim, word);
    });
  } finally {
    process.off('exit', stop);
    if (stop()) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function measureEdits(address: string, edit: (word: string) => void): Promise<number[]> {
  const browser = await chromium.launch(settings.use?.launchOptions ?? {});
  try {
    const page = await browser.newPage();
    await page.goto(address, { timeout: longestStart, waitUntil: 'load' });
    const seconds: number[] = [];
    for (let number = 1; number <= edits; number++) {
      await wait(restMilliseconds);
      const begin = performance.now();
      edit(`edited${number}`);
      await waitForWord(page, `edited${number}`);
      seconds.push((performance.now() - begin) / 1_000);
    }
    return seconds;
  } finally {
    await browser.close();
  }
}

async function waitForWord(page: Page, word: string): Promise<void> {
  await page.locator('main').getByText(word).first().waitFor({ timeout: longestEdit });
}

async function waitForAnswer(address: string, server: ChildProcess): Promise<void> {
  const end = performance.now() + longestStart;
  for (;;) {
    // Until it listens, nobody answers.
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (server.exitCode !== null || performance.now() > end) throw new Error(`Unexpected silence at ${address}`);
    await wait(500);
  }
}
