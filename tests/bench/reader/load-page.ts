import type { Browser } from '@playwright/test';

/** What one load of a page cost a reader on a phone: times in milliseconds from the beginning of the navigation. */
export interface PageLoad {
  bytes: number;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocked: number;
  /** When the element that was asked for stood where it stayed; undefined where none was asked for. */
  inPlace?: number;
}

/** Slow 4G as Lighthouse has it. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

/** How long nothing may happen for a page to count as loaded, in milliseconds. */
const quiet = 1_000;

interface Seen {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  tasks: { start: number; duration: number }[];
  places: { time: number; place: string }[];
}

/**
 * Loads a page in a profile of its own, on a phone with a slow network and a slow processor.
 *
 * @param target the id of an element to wait for until it stands still in view
 */
export async function loadPage(browser: Browser, url: string, target?: string): Promise<PageLoad> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const cost = { bytes: 0, requests: 0 };
  let lastActivity = performance.now();
  session.on('Network.requestWillBeSent', ({ request }: { request: { url: string } }) => {
    if (!request.url.startsWith('data:')) cost.requests++;
    lastActivity = performance.now();
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }: { encodedDataLength: number }) => {
    cost.bytes += encodedDataLength;
    lastActivity = performance.now();
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe, target);
  await page.goto(url);
  if (target !== undefined) await page.waitForFunction(hasPlace, undefined, { polling: 100 });
  while (performance.now() - lastActivity < quiet) await page.waitForTimeout(100);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await context.close();
  return {
    ...cost,
    firstPaint: seen.firstPaint,
    largestPaint: seen.largestPaint,
    shift: seen.shift,
    blocked: seen.tasks
      .filter(({ start }) => start > seen.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    ...(target === undefined ? {} : { inPlace: settledAt(seen.places) }),
  };
}

/** The first moment from which on the element was where it is at the end. */
function settledAt(places: Seen['places']): number {
  const last = places.at(-1);
  const before = places.findLastIndex(({ place }) => place !== last?.place);
  return places[before + 1]?.time ?? NaN;
}

/** Runs in the page. */
function hasPlace(): boolean {
  return (globalThis as unknown as { seen: Seen }).seen.places.some(({ place }) => place !== '');
}

/** Runs in the page, before anything of it: notes what the browser tells of painting, and where the element stands. */
function observe(target: string | undefined): void {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [], places: [] };
  Object.assign(globalThis, { seen });
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
  if (target === undefined) return;
  const note = (): void => {
    const box = document.getElementById(target)?.getBoundingClientRect();
    const isInView =
      box && box.width > 0 && box.top >= 0 && box.top < innerHeight && box.left >= 0 && box.left < innerWidth;
    const place = isInView ? `${Math.round(box.left)} ${Math.round(box.top)}` : '';
    if (seen.places.at(-1)?.place !== place) seen.places.push({ time: performance.now(), place });
    requestAnimationFrame(note);
  };
  note();
}
