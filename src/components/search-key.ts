/** Opens the search on the key `/`, on every page, unless the reader writes or has turned the key off. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (isTurnedOff()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) field.select();
  else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
});

function isTurnedOff(): boolean {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    // Storage may be closed to the page; the key then works.
    return false;
  }
}
