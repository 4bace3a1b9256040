/** An event's place on the timeline leads on to its entry on the page of its year. */
function follow(): void {
  // Ids of events are plain ASCII, which no browser encodes in a fragment.
  const place = document.getElementById(location.hash.slice(1));
  const link = place?.closest('li')?.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
