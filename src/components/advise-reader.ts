import { askIndex, type SearchIndex } from '../search/search-index.ts';
import { type SearchQuery, toSearchAddress } from '../search/search-query.ts';
import { tellCount } from '../search/tell-count.ts';

/** What to try where nothing was found: the words without the filters, without those that are unknown, or one by one. */
export async function adviseReader(
  index: SearchIndex,
  { words, choices }: SearchQuery,
  unknown: readonly string[],
): Promise<Node[]> {
  const all = words.split(/\s+/).filter(Boolean);
  const known = all.filter((word) => !unknown.includes(word));
  const advice: Node[] = unknown.map((word) => paragraph(`Nothing in this record has a word like “${word}”.`));
  const offer = async (query: SearchQuery): Promise<boolean> => {
    const { results } = await askIndex(index, query);
    if (results.length > 0) advice.push(paragraph(linkTo(query, tellCount(results.length, query))));
    return results.length > 0;
  };
  if (unknown.length > 0) {
    if (known.length > 0) await offer({ words: known.join(' '), choices });
    return advice;
  }
  if (words && Object.values(choices).some(Boolean) && (await offer({ words, choices: {} }))) return advice;
  if (all.length > 1) advice.push(...(await offerEach(index, new Set(all))));
  return advice;
}

/** Each word by itself, the one that narrows most first: that of fewest results. */
async function offerEach(index: SearchIndex, words: ReadonlySet<string>): Promise<Node[]> {
  const queries = [...words].map((word): SearchQuery => ({ words: word, choices: {} }));
  const counted = await Promise.all(
    queries.map(async (query) => ({ query, count: (await askIndex(index, query)).results.length })),
  );
  return counted
    .filter(({ count }) => count > 0)
    .sort((left, right) => left.count - right.count)
    .map(({ query, count }) => paragraph(linkTo(query, tellCount(count, query))));
}

function linkTo(query: SearchQuery, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = toSearchAddress(query);
  link.textContent = text;
  return link;
}

function paragraph(content: string | Node): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}
