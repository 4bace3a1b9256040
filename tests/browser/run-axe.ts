import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe says about a page, or a part of one, as it stands. */
export interface AxeReport {
  /** The rules that had something to judge. */
  rules: string[];
  violations: AxeFinding[];
  /** What axe could not decide. */
  incomplete: AxeFinding[];
}

/** One element and a rule that it breaks or may break. */
export interface AxeFinding {
  rule: string;
  /** A selector of the element. */
  target: string;
  html: string;
  message: string;
  /** Which of the ways in which axe could not decide it was, such as `imgNode`. */
  messageKey: string | undefined;
}

/**
 * Every rule of WCAG 2.0, 2.1 and 2.2 at the levels A and AA, of good practice, and those on trial. Left out are three
 * of level AAA and two of a part of WCAG that 2.2 took out (4.1.1, Parsing).
 */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** Rules on trial that are switched off, and why. */
const switchedOff: Record<string, string> = {
  'hidden-content': 'It judges nothing, but names what is hidden; whoever calls opens that, and asks again.',
  'p-as-heading': 'It takes the lead below a headline, a sentence in larger type, for a heading.',
};

/** How many rules are asked of each page. */
export const ruleCount = axe.getRules(tags).filter(({ ruleId }) => !(ruleId in switchedOff)).length;

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What part of a page is judged, and by which rules less. */
export interface AxeScope {
  /** A selector of the part. */
  within?: string | undefined;
  without?: readonly string[];
}

/** Runs all rules on the page or a part of it; the page is asked to load nothing. */
export async function runAxe(page: Page, { within, without = [] }: AxeScope = {}): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ values, within, off }) => {
      const { passes, violations, incomplete } = await window.axe.run(within ?? document, {
        runOnly: { type: 'tag', values },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations', 'incomplete'],
      });
      const toFindings = (results: typeof violations): AxeFinding[] =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ html, target, any, all, none }) => {
            const checks = [...any, ...all, ...none];
            return {
              rule: id,
              target: String(target),
              html,
              message: checks.map(({ message }) => message).join(' '),
              messageKey: checks.map(({ data }) => (data as { messageKey?: string } | null)?.messageKey).find(Boolean),
            };
          }),
        );
      return {
        rules: [...passes, ...violations, ...incomplete].map(({ id }) => id),
        violations: toFindings(violations),
        incomplete: toFindings(incomplete),
      };
    },
    { values: tags, within, off: [...Object.keys(switchedOff), ...without] },
  );
}
