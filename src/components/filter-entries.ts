/** Filters the entries of a page by the choices of its form, which stand in the address as well. */
type Choices = ReadonlyMap<string, string>;

const form = document.querySelector<HTMLFormElement>('[data-filters]');
if (form) startFilters(form);

function startFilters(filters: HTMLFormElement): void {
  const selects = [...filters.querySelectorAll('select')];
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const show = (): void => {
    const choices = new Map(selects.map(({ name, value }) => [name, value]));
    showEntries(entries, choices);
    showCounts(filters, selects, entries, choices);
    remember(choices);
  };
  readAddress(selects);
  filters.addEventListener('change', show);
  filters.addEventListener('reset', () => {
    // The choices are empty only after the event.
    setTimeout(show);
  });
  addEventListener('hashchange', () => {
    show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  if (selects.some(({ value }) => value !== '')) {
    const box = filters.querySelector('details');
    if (box) box.open = true;
    show();
  }
}

function readAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = query.get(select.name) ?? '';
    // A year in which nothing begins or ends limits the list all the same.
    if (
      /^(from|to)$/.test(select.name) &&
      /^\d{4}$/.test(value) &&
      ![...select.options].some((one) => one.value === value)
    )
      select.add(new Option(`${value} (0)`, value));
    select.value = value;
    if (select.selectedIndex < 0) select.value = '';
  }
}

function showEntries(entries: readonly HTMLElement[], choices: Choices): void {
  const place = document.getElementById(location.hash.slice(1));
  for (const entry of entries) {
    // An address with a place of its own shows that place in any case.
    entry.hidden = !passes(entry, choices) && !entry.contains(place);
    for (const mark of document.querySelectorAll(`[data-figure] a[href="#${entry.id}"]`))
      mark.toggleAttribute('hidden', entry.hidden);
  }
  for (const note of document.querySelectorAll<HTMLElement>('[data-follows]'))
    note.hidden = document.getElementById(note.dataset['follows'] ?? '')?.hidden ?? false;
}

/** Each choice tells how many entries it would leave beside the others. */
function showCounts(
  filters: HTMLFormElement,
  selects: readonly HTMLSelectElement[],
  entries: readonly HTMLElement[],
  choices: Choices,
): void {
  for (const { name, options } of selects)
    for (const option of options) {
      if (option.value === '') continue;
      const tried = new Map([...choices, [name, option.value]]);
      const count = entries.filter((entry) => passes(entry, tried)).length;
      option.textContent = option.text.replace(/\(\d+\)\s*$/, `(${count})`);
    }
  const isActive = [...choices.values()].some((value) => value !== '');
  document.documentElement.toggleAttribute('data-filtered', isActive);
  const output = filters.querySelector('output');
  if (!output) return;
  const { total = '', noun = '' } = output.dataset;
  const shown = entries.filter(({ hidden }) => !hidden).length;
  output.textContent = isActive ? `${shown} of ${total} shown` : `all ${total} ${noun}`;
}

function passes({ dataset }: HTMLElement, choices: Choices): boolean {
  const value = (name: string): string => choices.get(name) ?? '';
  const has = (name: string): boolean => value(name) === '' || ` ${dataset[name] ?? ''} `.includes(` ${value(name)} `);
  const isBy = (limit: string, year: string): boolean => limit === '' || year === '' || year <= limit;
  return (
    has('lane') &&
    has('actor') &&
    (value('from') === '' || (dataset['to'] ?? '') >= value('from')) &&
    isBy(value('to'), dataset['from'] ?? '') &&
    hasClaim(dataset['claims'] ?? '', value('verdict'), value('kind'))
  );
}

/** Verdict and kind are asked of one and the same claim. */
function hasClaim(claims: string, verdict: string, kind: string): boolean {
  if (verdict === '' && kind === '') return true;
  return claims.split(' ').some((pair) => {
    const [one, other] = pair.split('.');
    return pair !== '' && (verdict === '' || one === verdict) && (kind === '' || other === kind);
  });
}

/** Keeps the choices in the address, and in links to the same list in another order. */
function remember(choices: Choices): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of choices) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = String(query);
  history.replaceState(history.state, '', (search ? `?${search}` : location.pathname) + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-filters]')) link.search = search;
}
