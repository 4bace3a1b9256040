/**
 * An event's place on the timeline leads on to where its entry stands: by its line in the index of the years, or, where
 * there are too many events for one, to the page of the event.
 */
function follow(): void {
  // Ids of events are plain ASCII, which no browser encodes in a fragment.
  const place = document.getElementById(location.hash.slice(1));
  const link = place?.closest('li')?.querySelector<HTMLAnchorElement>('a[data-moved]');
  const [, id] = /^#event-([a-z\d-]+)$/.exec(location.hash) ?? [];
  const pages = document.querySelector<HTMLElement>('[data-event-pages]')?.dataset['eventPages'];
  if (link) location.replace(link.href);
  else if (!place && id !== undefined && pages !== undefined) location.replace(`${pages}${id}/`);
}

addEventListener('hashchange', follow);
follow();
