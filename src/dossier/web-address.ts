import type { Fault } from './problem.ts';

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What is wrong with a web address, or `undefined` when it is whole and has one of the schemes. */
export function webAddressFault(url: string, schemes: readonly string[]): Fault | undefined {
  const expected = `expected an address that begins with ${anyOf.format(schemes.map((scheme) => `\`${scheme}\``))}`;
  const reason = `Unexpected address \`${url}\`, ${expected}`;
  if (URL.canParse(url) && !schemes.includes(new URL(url).protocol)) return { ruleId: 'unsafe-url', reason };
  return URL.canParse(url) && url === url.trim() ? undefined : { ruleId: 'invalid-field', reason };
}
