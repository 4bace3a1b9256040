/** An event's place on the timeline leads on to its entry on the page of its year. */
function follow(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = place?.closest('li')?.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
