import { cleanText } from '../clean-text.ts';
import type { CslName } from '../reference.ts';

/** Scripts that write the family name first, and without a space. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/**
 * A name as it is printed, particles and suffix included; `undefined` when it is empty.
 *
 * @example formatName({ given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }) // 'Jan van der Berg'
 */
export function formatName(name: CslName): string | undefined {
  const { given = '', family = '', literal, suffix = '' } = name;
  if (literal !== undefined && literal !== '') return cleanText(literal);
  if (familyFirst.test(family) && familyFirst.test(given)) return cleanText(family + given);
  const particles = [name['dropping-particle'] ?? '', name['non-dropping-particle'] ?? ''];
  const whole = [given, ...particles, family].filter(Boolean).reduce(join, '');
  return cleanText(suffix === '' ? whole : `${whole}${name['comma-suffix'] ? ',' : ''} ${suffix}`);
}

/** A particle that ends in an apostrophe or a hyphen stands close: “d’Alembert”. */
function join(before: string, part: string): string {
  return before === '' || /['’-]$/.test(before) ? before + part : `${before} ${part}`;
}
