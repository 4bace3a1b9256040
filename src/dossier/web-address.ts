import type { Fault } from './problem.ts';

/** What is wrong with a web address, or `undefined` when it is whole and has one of the schemes. */
export function webAddressFault(url: string, schemes: readonly string[]): Fault | undefined {
  const expected = `expected an address that begins with ${schemes.map((scheme) => `\`${scheme}\``).join(' or ')}`;
  if (!URL.canParse(url) || url !== url.trim()) {
    return { ruleId: 'invalid-field', reason: `Unexpected address \`${url}\`, ${expected}` };
  }
  if (schemes.includes(new URL(url).protocol)) return undefined;
  return { ruleId: 'unsafe-url', reason: `Unexpected address \`${url}\`, ${expected}` };
}
