/** Remembers whether the key `/` opens the search (see `search-key.ts`): a key without a modifier can be turned off (WCAG 2.1.4). */
export function switchSearchKey(desk: HTMLElement): void {
  const box = desk.querySelector<HTMLInputElement>('[data-search-key]');
  if (!box) return;
  try {
    box.checked = localStorage.getItem('search-key') !== 'off';
  } catch {
    // Storage may be closed to the page; the key then cannot be turned off for longer than this page.
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem('search-key');
      else localStorage.setItem('search-key', 'off');
    } catch {
      // The same.
    }
  });
}
