import type { Fault } from './problem.ts';

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Two slashes, and a host with no name and password before it: what browsers mend on their own, readers read otherwise. */
const plainWeb = /^https?:\/\/[^/\\?#@]+(?:[/?#]|$)/i;

/**
 * What is wrong with a web address, or `undefined` when it is whole, has one of the schemes and leads to where it
 * seems to lead.
 */
export function webAddressFault(url: string, schemes: readonly string[]): Fault | undefined {
  const expected = `expected an address that begins with ${anyOf.format(schemes.map((scheme) => `\`${scheme}\``))}`;
  const reason = `Unexpected address \`${url}\`, ${expected}`;
  if (URL.canParse(url) && !schemes.includes(new URL(url).protocol)) return { ruleId: 'unsafe-url', reason };
  if (!URL.canParse(url) || url !== url.trim()) return { ruleId: 'invalid-field', reason };
  if (/^https?:/i.test(url) && (!plainWeb.test(url) || /[\t\n\r]/.test(url)))
    return {
      ruleId: 'unsafe-url',
      reason: `Unexpected address \`${url}\`, expected \`//\` and a host behind the scheme, and nothing that hides where it leads`,
    };
  return undefined;
}
