/** Filters the entries of a page by the choices of its form, which stand in the address as well. */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
if (form) startFilters(form);

function startFilters(filters: HTMLFormElement): void {
  const selects = [...filters.querySelectorAll('select')];
  const output = filters.querySelector('output');
  const whole = output?.textContent ?? '';
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const query = new URLSearchParams(location.search);
  for (const select of selects) select.value = query.get(select.name) ?? '';
  for (const select of selects) if (select.selectedIndex < 0) select.value = '';

  const valueOf = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  const hasClaim = (claims: string, verdict: string, kind: string): boolean =>
    claims.split(' ').some((pair) => pair.startsWith(verdict) && pair.endsWith(kind) && pair !== '');
  const passes = ({ dataset }: HTMLElement, name: string, value: string): boolean => {
    if (value === '') return true;
    if (name === 'from') return (dataset['to'] ?? '') >= value;
    if (name === 'to') return (dataset['from'] ?? '') <= value;
    // Verdict and kind are asked of one and the same claim.
    if (name === 'verdict') return hasClaim(dataset['claims'] ?? '', `${value}.`, valueOf('kind'));
    if (name === 'kind') return hasClaim(dataset['claims'] ?? '', valueOf('verdict'), `.${value}`);
    return ` ${dataset[name] ?? ''} `.includes(` ${value} `);
  };
  const show = (): void => {
    const isActive = selects.some(({ value }) => value !== '');
    const failures = entries.map((entry) => selects.filter(({ name, value }) => !passes(entry, name, value)));
    entries.forEach((entry, index) => {
      // An address with a place of its own shows that place in any case.
      entry.hidden = (failures[index]?.length ?? 0) > 0 && location.hash !== `#${entry.id}`;
      for (const mark of document.querySelectorAll(`[data-figure] a[href="#${entry.id}"]`))
        mark.toggleAttribute('hidden', entry.hidden);
    });
    for (const note of document.querySelectorAll<HTMLElement>('[data-follows]'))
      note.hidden = document.getElementById(note.dataset['follows'] ?? '')?.hidden ?? false;
    for (const select of selects)
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = entries.filter(
          (entry, index) =>
            failures[index]?.every((failure) => failure === select) && passes(entry, select.name, option.value),
        ).length;
        option.textContent = option.text.replace(/\(\d+\)\s*$/, `(${count})`);
      }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    document.documentElement.toggleAttribute('data-filtered', isActive);
    if (output) output.textContent = isActive ? `${shown} of ${output.dataset['total'] ?? ''} shown` : whole;
    remember();
  };
  const remember = (): void => {
    const chosen = new URLSearchParams(location.search);
    for (const { name, value } of selects) {
      if (value === '') chosen.delete(name);
      else chosen.set(name, value);
    }
    const search = String(chosen);
    const address = (search ? `?${search}` : location.pathname) + location.hash;
    history.replaceState(history.state, '', address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-filters]')) link.search = search;
  };

  filters.addEventListener('change', show);
  filters.addEventListener('reset', () => {
    // The choices are empty only after the event.
    setTimeout(show);
  });
  if (selects.some(({ value }) => value !== '')) {
    const box = filters.querySelector('details');
    if (box) box.open = true;
    show();
  }
}
