import type { Page } from '@playwright/test';

/** One stop of the Tab key. */
export interface TabStop {
  /** The part of the page in which it stands, by the table of parts. */
  part: string;
  name: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** What is wrong with it: the focus is not to be seen, or hidden, or out of order by `tabindex`. */
  faults: string[];
}

/**
 * Presses Tab, or Shift and Tab, from the beginning or end of the page until the focus leaves it, and tells of each stop.
 *
 * @param parts selectors by the name of a part; a stop is in the first that contains it
 */
export async function walkByTab(page: Page, parts: Record<string, string>, isBackwards = false): Promise<TabStop[]> {
  const key = isBackwards ? 'Shift+Tab' : 'Tab';
  const stops: TabStop[] = [];
  for (let held = 0; held < mostHeld;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(readStop, Object.entries(parts));
    if (stop === 'left') return stops;
    held = stop === 'held' ? held + 1 : 0;
    if (stop !== 'held') stops.push(stop);
  }
  throw new Error(`The focus is held by ${stops.at(-1)?.name}`);
}

/** A field for a day has a stop for each of its parts, and one for its calendar. */
const mostHeld = 6;

/** Tells of the element with the focus: that it has it still, or that none has. */
function readStop(parts: [string, string][]): TabStop | 'held' | 'left' {
  const element = document.activeElement;
  if (!element || element === document.body || !document.hasFocus()) return 'left';
  const faults: string[] = [];
  if (element.getAttribute('data-stopped') === 'last') return 'held';
  if (element.hasAttribute('data-stopped')) faults.push('a second time');
  document.querySelector('[data-stopped=last]')?.setAttribute('data-stopped', 'before');
  element.setAttribute('data-stopped', 'last');
  if ((element as HTMLElement).tabIndex > 0) faults.push('positive tabindex');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('no outline');
  // What is drawn is thinner than its box, in the middle of which there may be nothing.
  const drawn = element instanceof SVGElement ? [...element.querySelectorAll('line, use, text')] : [];
  const isSeen = [element, ...drawn]
    .flatMap((part) => [...part.getClientRects()])
    .some(({ left, top, width, height }) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) =>
          element.contains(document.elementFromPoint(left + across * width, top + down * height)),
        ),
      ),
    );
  if (!isSeen) faults.push('covered or out of sight');
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    part: parts.find(([, selector]) => element.closest(selector))?.[0] ?? 'elsewhere',
    name: (
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent
    )
      .replace(/\s+/g, ' ')
      .trim(),
    top: top + scrollY,
    bottom: bottom + scrollY,
    left,
    right,
    faults,
  };
}
