/** Runs the search page: what is asked stands in the form and in the address, and the answer below the form. */
import { answerQuery } from '../search/answer-query.ts';
import { loadSearchIndex, type SearchIndex } from '../search/search-index.ts';
import {
  isEmptyQuery,
  readSearchQuery,
  type SearchFilter,
  type SearchQuery,
  toSearchAddress,
} from '../search/search-query.ts';
import { tellCount } from '../search/tell-count.ts';
import { adviseReader } from './advise-reader.ts';
import { moveByKeys } from './move-by-keys.ts';
import { createSearchView } from './search-view.ts';
import { switchSearchKey } from './switch-search-key.ts';

/** How long nothing was typed when the search begins, in milliseconds. */
const pause = 150;

const failure = 'The search could not be loaded.';

const desk = document.querySelector<HTMLElement>('[data-search-desk]');
const form = desk?.querySelector('form');
const field = desk?.querySelector<HTMLInputElement>('[data-search-field]');
if (desk && form && field) startDesk(desk, form, field);

function startDesk(desk: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  const load = createLoader(desk.dataset['basePath'] ?? '/', (desk.dataset['folders'] ?? '').split(' '));
  const show = createSearch(desk, load);
  const go = (how: 'pushState' | 'replaceState'): void => {
    const query = readForm(form);
    const address = toSearchAddress(query);
    if (address !== location.search) history[how](null, '', address || location.pathname);
    void show(query);
  };
  const readAddress = (): void => {
    fillForm(form, readSearchQuery(location.search));
    void show(readForm(form));
  };
  listen(form, field, go);
  form.addEventListener('focusin', () => {
    // Whoever is about to ask finds the index ready; where it cannot be loaded, the search tells.
    load().catch(() => undefined);
  });
  addEventListener('popstate', readAddress);
  moveByKeys(desk, field, () => {
    go('replaceState');
  });
  switchSearchKey(desk);
  readAddress();
  if (location.search === '') field.focus();
}

/** Words are searched while they are typed; a choice, and what is sent, can be gone back from. */
function listen(form: HTMLFormElement, field: HTMLInputElement, go: (how: 'pushState' | 'replaceState') => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const goIn = (milliseconds: number, how: 'pushState' | 'replaceState'): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      go(how);
    }, milliseconds);
  };
  field.addEventListener('input', () => {
    goIn(pause, 'replaceState');
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) goIn(0, 'pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goIn(0, 'pushState');
  });
  form.addEventListener('reset', () => {
    // The form is empty only after the event.
    goIn(0, 'pushState');
    field.focus();
  });
}

/** Loads the index once; after a failure again, since the network may be back. */
function createLoader(basePath: string, folders: readonly string[]): () => Promise<SearchIndex> {
  let loading: Promise<SearchIndex> | undefined;
  return () =>
    (loading ??= loadSearchIndex(basePath, folders).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** Answers a query on the page, unless another one has come meanwhile. */
function createSearch(desk: HTMLElement, load: () => Promise<SearchIndex>): (query: SearchQuery) => Promise<void> {
  const view = createSearchView(desk);
  let run = 0;
  return async (query) => {
    const own = ++run;
    const isLate = (): boolean => own !== run;
    if (isEmptyQuery(query)) {
      view.clear('');
      return;
    }
    view.wait();
    // The development server has no index, and a network may fail.
    const index = await load().catch(() => undefined);
    try {
      const answer = index && (await answerQuery(index, query));
      if (isLate()) return;
      if (!index || !answer) {
        view.clear(failure);
        return;
      }
      const advice = answer.results.length > 0 ? [] : await adviseReader(index, query, answer.unknown);
      await view.showAnswer(answer, tellCount(answer.results.length, query), isLate);
      if (!isLate()) view.showAdvice(advice);
    } catch (error) {
      if (!isLate()) view.clear(failure);
      throw error;
    }
  };
}

function readForm(form: HTMLFormElement): SearchQuery {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') given.set(name, value);
  return readSearchQuery(String(given));
}

/** A choice that the form does not have is none, unless it offers only a part of them. */
function fillForm(form: HTMLFormElement, { words, choices }: SearchQuery): void {
  for (const input of form.querySelectorAll('input')) if (input.name === 'q') input.value = words;
  for (const select of form.querySelectorAll('select')) {
    const choice = choices[select.name as SearchFilter] ?? '';
    select.value = choice;
    if (select.selectedIndex < 0 && 'part' in select.dataset)
      select.add(new Option(`${choice} (0)`, choice, false, true));
    if (select.selectedIndex < 0) select.value = '';
  }
}
