import type { Page } from '@playwright/test';

/** A heading or an entry of a page, with its words as they are printed. */
export interface PrintedPart {
  kind: 'heading' | 'entry';
  text: string;
  /** The words that come after it. */
  next: string;
  /** How much of a sheet it takes, as it is laid out at the width of one. */
  height: number;
}

/** Entries that stand together on paper: of the timeline, of lists of claims, sources, evidence, contradictions and verdicts. */
const entries =
  '.event-entry, .line-list > li, .source-list__entry, .evidence-list li, .contradiction-pair, .assessment-history__step, .relation-list__claim, .claim-as-of, .event-as-of, .claim-note';

/** The headings and entries of the page that is shown as it is printed; words that are drawn are left out. */
export async function readPrintedParts(page: Page): Promise<PrintedPart[]> {
  return page.evaluate((entries) => {
    let all = '';
    const places = new Map<Element, { from: number; to: number }>();
    const visit = (element: Element): void => {
      // What is there for those who listen is not on paper.
      const isUnseen = element.matches('.visually-hidden') || !element.checkVisibility();
      if (element instanceof SVGElement || isUnseen) return;
      const from = all.length;
      for (const node of element.childNodes)
        if (node instanceof Text) all += node.data;
        else if (node instanceof Element) visit(node);
      if (element.matches(`h1, h2, h3, ${entries}`)) places.set(element, { from, to: all.length });
    };
    const main = document.querySelector('main');
    if (main) visit(main);
    return [...places].map(([element, { from, to }]) => ({
      kind: element.matches(entries) ? ('entry' as const) : ('heading' as const),
      text: all.slice(from, to),
      next: all.slice(to),
      height: element.getBoundingClientRect().height,
    }));
  }, entries);
}
