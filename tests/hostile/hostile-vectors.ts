import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { ownVectors } from './own-vectors.ts';

/** A list of scripts in texts, one a line, which a filter of the package that holds it is tried with. */
const scriptList = createRequire(import.meta.url).resolve('xss-filters/tests/fuzz/bin/seed.xss');

/**
 * Every hostile text: of two public lists and our own. Of the lists is left out what is no text or
 * nothing but plain words and numbers, and what differs from another one in the code behind a `\x` alone.
 */
export const hostileVectors: readonly string[] = leaveOutAlike([
  ...[...naughtyStrings, ...readFileSync(scriptList, 'utf8').split('\n')].filter(
    (text) => !/^[a-z\d\s.,]*$/i.test(text),
  ),
  ...ownVectors,
]);

function leaveOutAlike(texts: readonly string[]): string[] {
  const toShape = (text: string): string =>
    text.replaceAll(/(?:\\x[0-9A-F]{2})+/gi, '\\x').replaceAll(/fuzzelement\d+/g, '');
  return [...Map.groupBy(texts, toShape).values()].map(([first = '']) => first);
}
