/**
 * How many entries a list has, or which of them stand on a page.
 *
 * @param before how many stand on the pages before
 * @param shown how many stand on this page
 * @param whole how many there are on all pages
 * @example tellRange(300, 296, 596) // '301 to 596 of 596'
 */
export function tellRange(before: number, shown: number, whole: number): string {
  return shown === whole ? String(whole) : `${before + 1} to ${before + shown} of ${whole}`;
}
