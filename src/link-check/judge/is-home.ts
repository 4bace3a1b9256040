const homePath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;

/** Whether an address is that of a site's home page, also of the one in some language (`/de/`). */
export function isHome({ pathname, search }: URL): boolean {
  return search === '' && homePath.test(pathname);
}
