import type { QueryAnswer } from '../search/answer-query.ts';
import type { ChoiceCounts, FoundPage } from '../search/search-index.ts';
import type { SearchFilter } from '../search/search-query.ts';
import { makeResult } from './make-result.ts';

/** How many results are shown at once. */
const shownAtOnce = 10;

/** The parts of the search page that a search changes. */
export interface SearchView {
  /** Tells that the first search has begun, and makes room for its results. */
  wait: () => void;
  /** Shows no results, and the pages that list all there is. */
  clear: (status: string) => void;
  /** Shows the first results of an answer; `isLate` tells that another search has begun meanwhile. */
  showAnswer: (answer: QueryAnswer, status: string, isLate: () => boolean) => Promise<void>;
  showAdvice: (advice: readonly Node[]) => void;
}

/** Takes hold of the parts of the search page below its form, and lets its button show more results. */
export function createSearchView(desk: HTMLElement): SearchView {
  const list = partOf(desk, '.search-desk__list');
  const more = partOf(desk, '.search-desk__more');
  const resultPart = partOf(desk, '.search-desk__results');
  const selects = [...desk.querySelectorAll('select')];
  const firstTexts = new Map(selects.flatMap(({ options }) => [...options].map((option) => [option, option.text])));
  let rest: QueryAnswer['results'] = [];

  const takeNext = (results: QueryAnswer['results']): Promise<FoundPage[]> =>
    Promise.all(results.slice(0, shownAtOnce).map((result) => result.data()));
  const setRest = (results: QueryAnswer['results']): void => {
    rest = results.slice(shownAtOnce);
    more.hidden = rest.length === 0;
  };
  const status = partOf(desk, '.search-desk__status');
  const begin = (text: string, isFound: boolean): void => {
    status.textContent = text;
    partOf(desk, '.search-desk__advice').replaceChildren();
    resultPart.toggleAttribute('data-empty', !isFound);
  };

  more.addEventListener('click', () => {
    const shown = rest;
    void takeNext(shown).then((pages) => {
      if (shown !== rest) return;
      const seen = list.children.length;
      list.append(...pages.map((page) => makeResult(desk, page)));
      setRest(shown);
      list.children[seen]?.querySelector('a')?.focus();
    });
  });

  return {
    wait: () => {
      if (status.textContent !== '') return;
      status.textContent = 'Searching …';
      resultPart.removeAttribute('data-empty');
    },
    clear: (text) => {
      begin(text, false);
      list.replaceChildren();
      setRest([]);
      for (const [option, text] of firstTexts) option.textContent = text;
    },
    showAnswer: async ({ results, counts }, text, isLate) => {
      const pages = await takeNext(results);
      if (isLate()) return;
      begin(text, results.length > 0);
      list.replaceChildren(...pages.map((page) => makeResult(desk, page)));
      setRest(results);
      for (const select of selects) showCounts(select, counts);
    },
    showAdvice: (advice) => {
      partOf(desk, '.search-desk__advice').replaceChildren(...advice);
    },
  };
}

/** A part of the search page, which its template has. */
function partOf(desk: HTMLElement, selector: string): HTMLElement {
  const found = desk.querySelector<HTMLElement>(selector);
  if (!found) throw new TypeError(`The search page has no ${selector}`);
  return found;
}

/** Each choice tells how many results it would leave; ids may be names that every object answers to. */
function showCounts({ name, options }: HTMLSelectElement, counts: ChoiceCounts): void {
  const ofField = new Map(Object.entries(counts[name as SearchFilter] ?? {}));
  for (const option of options)
    if (option.value !== '')
      option.textContent = option.text.replace(/\(\d+\)\s*$/, `(${ofField.get(option.value) ?? 0})`);
}
