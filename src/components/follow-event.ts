/** An event's place on the timeline leads on to its entry on the page of its year. */
function follow(): void {
  const link = document.querySelector(':target')?.closest('li')?.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
