import type { BreadcrumbList } from 'schema-dts';
import { urlTo } from '../../address.ts';
import type { SiteSettings } from '../../dossier/dossier.ts';

/** What the sections of the site are called, by the path of their first page. */
const sections: Record<string, string> = {
  '/articles/': 'Analysis',
  '/timeline/': 'Timeline',
  '/timeline/disclosed/': 'By when it became public',
  '/claims/': 'Claims',
  '/as-of/': 'The record as of a day',
  '/events/': 'Timeline',
  '/sources/': 'Sources',
  '/actors/': 'Actors',
};

/** Sections that have no page of their own, with the path of the page that lists what is in them. */
const listedAt: Record<string, string> = { '/events/': '/timeline/' };

/** The way from the home page to the page at `path`, by the sections that it stands in. */
export function toBreadcrumbs(
  { title: home }: SiteSettings,
  path: string,
  title: string,
): Exclude<BreadcrumbList, string> {
  const names = path.split('/').filter((name) => name !== '');
  const outer = names.slice(0, -1).map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
  const steps = [
    { name: home, path: '/' },
    ...outer.flatMap((section) => {
      const name = sections[section];
      return name === undefined ? [] : [{ name, path: listedAt[section] ?? section }];
    }),
    { name: title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: urlTo(step.path),
    })),
  };
}
