import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import packedChromium from '@sparticuz/chromium';
import { findFreePort } from '../../find-free-port.ts';
import { weighPage } from '../../page-weight.ts';
import { describeMachine } from '../describe-machine.ts';
import { packageVersion } from '../package-version.ts';
import { summarize } from '../summarize.ts';
import { auditPage } from './audit-page.ts';
import { loadPage, type PageLoad } from './load-page.ts';
import { measuredKinds } from './page-kinds.ts';
import type { KindResult, LoadSpreads, ReaderResults } from './reader-results.ts';
import { serveCompressed } from './serve-compressed.ts';
import { toPlainPage } from './to-plain-page.ts';
import { viewerPage } from './viewer-page.ts';

export interface ReaderOptions {
  /** A folder with the site, built for the path `/`. */
  site: string;
  /** How often each page is loaded, each side in turn. */
  runs: number;
  /** How often Lighthouse looks at each page. */
  audits: number;
  tell: (line: string) => void;
}

const timelineJs = 'node_modules/@knight-lab/timelinejs';

/** Measures what a reader waits for: our pages beside TimelineJS and beside themselves made plain. */
export async function benchReader(options: ReaderOptions): Promise<ReaderResults> {
  const { site, runs, audits, tell } = options;
  const host = await serveCompressed((path) => fileAt(site, path));
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await packedChromium.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  try {
    const timeline = await compareTimelines(browser, host.origin, options);
    const kinds: KindResult[] = [];
    for (const [kind, path] of Object.entries(measuredKinds)) {
      const pages = { ours: host.origin + path, plain: `${host.origin}/plain${path}` };
      tell(`${kind}: ${runs} loads beside the plain page, ${audits} audits`);
      const { ours, plain } = await loadInTurn(browser, pages, runs);
      const found: Record<string, number>[] = [];
      while (found.length < audits) found.push(await auditPage(pages.ours, port));
      const { page, scripts } = weighPage(readFileSync(join(site, path, 'index.html'), 'utf8'));
      const names = Object.keys(found[0] ?? {});
      const scores = Object.fromEntries(
        names.map((name) => [name, summarize(found.map((audit) => audit[name] ?? NaN))] as const),
      );
      kinds.push({ kind, ours, plain, scores, page, scripts });
    }
    return { runs, audits, setting: tellSetting(browser), timeline, kinds };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** Files of the site, the same pages made plain below `/plain/`, and TimelineJS below `/viewer/`. */
function fileAt(site: string, path: string): string | Buffer | undefined {
  if (path === '/viewer/index.html') return viewerPage;
  if (path.startsWith('/plain/')) return toPlainPage(readFileSync(join(site, path.slice('/plain'.length)), 'utf8'));
  const [, ofViewer] = /^\/viewer\/timelinejs(\/.*)$/.exec(path) ?? [];
  const file = ofViewer === undefined ? join(site, path) : join(timelineJs, 'dist', ofViewer);
  return existsSync(file) ? readFileSync(file) : undefined;
}

async function compareTimelines(
  browser: Browser,
  origin: string,
  { site, runs, tell }: ReaderOptions,
): Promise<ReaderResults['timeline']> {
  const { events } = JSON.parse(readFileSync(join(site, 'data/timeline.json'), 'utf8')) as {
    events: { unique_id: string }[];
  };
  const id = events[Math.floor(events.length / 2)]?.unique_id ?? '';
  const pages = { ours: `${origin}/timeline/`, theirs: `${origin}/viewer/` };
  tell(`timeline: ${runs} loads beside TimelineJS, and as many of the address of one event`);
  const whole = await loadInTurn(browser, pages, runs);
  const linked = await loadInTurn(
    browser,
    { ours: `${pages.ours}#event-${id}`, theirs: `${pages.theirs}#event-${id}` },
    runs,
    { ours: `event-${id}`, theirs: id },
  );
  return {
    events: events.length,
    ours: { ...whole.ours, inPlace: linked.ours.inPlace },
    theirs: { ...whole.theirs, inPlace: linked.theirs.inPlace },
  };
}

/** Loads pages one after the other, again and again, so that what disturbs the machine disturbs all of them. */
async function loadInTurn<Name extends string>(
  browser: Browser,
  pages: Record<Name, string>,
  runs: number,
  targets?: Record<Name, string>,
): Promise<Record<Name, LoadSpreads>> {
  const names = Object.keys(pages) as Name[];
  const loads = Object.fromEntries(names.map((name) => [name, [] as PageLoad[]])) as Record<Name, PageLoad[]>;
  for (let run = 0; run < runs; run++)
    for (const name of names) loads[name].push(await loadPage(browser, pages[name], targets?.[name]));
  return Object.fromEntries(names.map((name) => [name, toSpreads(loads[name])])) as Record<Name, LoadSpreads>;
}

function toSpreads(loads: readonly PageLoad[]): LoadSpreads {
  const of = (measure: keyof PageLoad) => summarize(loads.map((load) => load[measure] ?? NaN));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    shift: of('shift'),
    blocked: of('blocked'),
    inPlace: of('inPlace'),
  };
}

function tellSetting(browser: Browser): string[] {
  return [
    `Chromium ${browser.version()}`,
    `Lighthouse ${packageVersion('lighthouse')}`,
    `TimelineJS ${packageVersion('@knight-lab/timelinejs')}`,
    `Node ${process.versions.node}`,
    describeMachine(),
  ];
}
