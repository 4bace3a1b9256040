/**
 * Asks for a page as soon as a reader points at a link to it, where the browser has no speculation rules (see `Prefetch.astro`).
 * By `fetch` and not by a link: a link for prefetching falls under the policy's `default-src` in some browsers.
 */
const { connection } = navigator as { connection?: { saveData: boolean } };
const home = document.querySelector<HTMLAnchorElement>('[data-home-link]')?.pathname ?? '/';
const hasRules = 'supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules');
const requested = new Set([location.pathname + location.search]);

if (!hasRules && !connection?.saveData)
  for (const type of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(type, ask, { passive: true });

function ask({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]:not([download])');
  if (!link || link.origin !== location.origin) return;
  const { pathname, search } = link;
  if (!pathname.startsWith(home) || !pathname.endsWith('/') || requested.has(pathname + search)) return;
  requested.add(pathname + search);
  // Without the page ahead of time the click asks for it as ever.
  fetch(pathname + search, { priority: 'low' }).catch(() => undefined);
}
