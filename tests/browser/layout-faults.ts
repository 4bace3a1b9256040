import type { Page } from '@playwright/test';

/** What is lost or hard to reach on the page as it is laid out: empty where nothing is. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const tell = (element: Element): string =>
      `${element.localName}.${element.classList[0] ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);

    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    for (const element of document.querySelectorAll('main *')) {
      if (!scrolls(element) || element.scrollWidth <= element.clientWidth + 1) continue;
      const isNamed = element.hasAttribute('tabindex') && element.hasAttribute('aria-label');
      if (!isNamed && !element.querySelector('a[href], button, input'))
        faults.push(`${tell(element)} scrolls, but not by keys`);
    }

    // Words that are drawn, or shown but on demand; and what sticks and covers what is below it until that is scrolled.
    const aside = 'svg, .visually-hidden, .skip-link, .figure-box__skip, .figure-box__name';

    interface Line {
      box: DOMRect;
      element: Element;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const isRead = element?.checkVisibility({ visibilityProperty: true }) && node.textContent?.trim();
      if (!element || !isRead || element.closest(aside)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ box, element });
    }

    for (const { box, element } of lines) {
      let holder: Element | null = element;
      while (holder && holder !== document.body && getComputedStyle(holder).overflowX === 'visible')
        holder = holder.parentElement;
      if (holder && scrolls(holder)) continue;
      const { left, right } = holder?.getBoundingClientRect() ?? { left: 0, right: clientWidth };
      if (box.right > right + 1 || box.left < left - 1) faults.push(`${tell(element)} is cut off`);
    }

    // Lines of text that lie on each other by more than what the heights of letters leave free.
    const sorted = lines.filter(({ box }) => box.width > 1).sort((one, other) => one.box.top - other.box.top);
    sorted.forEach((line, index) => {
      const { box } = line;
      const spare = box.height * 0.4;
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next];
        if (!other || other.box.top > box.bottom - spare) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > Math.max(spare, other.box.height * 0.4))
          faults.push(`${tell(line.element)} lies on ${tell(other.element)}`);
      }
    });
    return faults;
  });
}
