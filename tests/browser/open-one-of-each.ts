import type { Page } from '@playwright/test';

/** Opens one of each kind of thing on the page that opens, and gives back selectors of what is open. */
export async function openOneOfEach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = new Map<string, HTMLElement>();
    for (const element of document.querySelectorAll<HTMLElement>('details, [popover]'))
      if (element.checkVisibility() || element.hasAttribute('popover')) {
        const kind = `${element.localName} ${element.classList[0] ?? element.parentElement?.classList[0] ?? ''}`;
        if (!kinds.has(kind)) kinds.set(kind, element);
      }
    return [...kinds.values()].map((element, index) => {
      element.dataset['opened'] = String(index);
      if (element instanceof HTMLDetailsElement) element.open = true;
      else element.showPopover();
      return `[data-opened="${index}"]`;
    });
  });
}

/** Closes what `openOneOfEach` has opened, and leaves the page as it was. */
export async function closeAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-opened]')) {
      if (element instanceof HTMLDetailsElement) element.open = false;
      else element.hidePopover();
      delete element.dataset['opened'];
    }
  });
}
