import type { Page } from './page.ts';
import { titleParts } from './title-parts.ts';

/** Titles of the pages that stand before others until a browser has proved that a human being sits there. */
const walls = new Set([
  'just a moment',
  'attention required',
  'are you a robot',
  'are you human',
  'robot check',
  'robot or human',
  'access to this page has been denied',
  'pardon our interruption',
  'checking your browser',
  'checking your browser before accessing',
  'verify you are human',
  'verifying you are human',
  'please verify you are a human',
  'human verification',
  'bot verification',
  'client challenge',
  'ddos guard',
  'request rate threshold exceeded',
  'request unsuccessful',
]);

/** Whether a page stands in for another one, to keep programs out. */
export function asksForHuman(page: Page): boolean {
  return titleParts(page).some((part) => walls.has(part));
}
