import type { SiteSettings } from '../dossier/dossier.ts';

/**
 * How the check names itself to servers: with the title of the site and an address at which its people can be found.
 * Headers take ASCII only, and parentheses have a meaning in them (RFC 9110, section 10.1.5).
 */
export function userAgent({ title, repository, publisher }: SiteSettings, siteAddress: string): string {
  const published = /^https?:\/\/(localhost|127\.|\[::1\])/.test(siteAddress) ? undefined : siteAddress;
  const address = published ?? repository ?? publisher.url;
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]|[()\\;]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const about = [name, ...(address === undefined ? [] : [`+${new URL(address).href}`])].filter((part) => part !== '');
  return `link-check/1.0${about.length > 0 ? ` (${about.join('; ')})` : ''}`;
}
