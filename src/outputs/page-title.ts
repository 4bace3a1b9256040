import { shorten } from '../timeline/shorten.ts';

/** Tabs and lists of search results show about so many characters of a title. */
const longest = 64;

/**
 * The title of a page's tab: with the name of the site where there is room for both, and cut at a word where there
 * is none for itself.
 *
 * @example pageTitle('Claims', 'The harbour record') // 'Claims – The harbour record'
 */
export function pageTitle(title: string, siteTitle: string): string {
  if (title === siteTitle) return title;
  const whole = `${title} – ${siteTitle}`;
  return whole.length <= longest ? whole : shorten(title, (shorter) => shorter.length <= longest);
}
