import { cutExcerpt } from '../search/cut-excerpt.ts';
import type { FoundPage } from '../search/search-index.ts';

/** One result of a search, made of the templates of the search page. */
export function makeResult(desk: HTMLElement, page: FoundPage): Node {
  const { url, meta, filters } = page;
  const result = copyOf(desk, '[data-result]');
  const kind = filters.kind?.[0] ?? '';
  const verdict = filters.verdict?.[0];
  const claimant = verdict && labelOf(desk, 'actor', filters.actor?.[0] ?? '');
  const facts = result.querySelector('.search-result__facts');
  const told = [labelOf(desk, 'kind', kind), claimant, meta.date].filter(Boolean).join(' · ');
  facts?.prepend(`${told} `);
  if (verdict) facts?.append(copyOf(desk, `[data-verdict=${CSS.escape(verdict)}]`));
  const link = result.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = meta.title;
  }
  result.querySelector('.search-result__excerpt')?.append(
    ...cutExcerpt(page).map(({ text, isHit }) => {
      if (!isHit) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return result;
}

function copyOf(desk: HTMLElement, selector: string): DocumentFragment {
  const template = desk.querySelector<HTMLTemplateElement>(`template${selector}`);
  return template ? document.importNode(template.content, true) : document.createDocumentFragment();
}

/** What a choice of a filter is called, without the number behind it. */
function labelOf(desk: HTMLElement, name: string, value: string): string {
  const option = desk.querySelector<HTMLOptionElement>(`select[name=${name}] option[value="${CSS.escape(value)}"]`);
  return option?.text.replace(/\s*\(\d+\)\s*$/, '') ?? '';
}
