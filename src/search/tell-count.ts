import type { SearchQuery } from './search-query.ts';

/**
 * How many results there are, in one line.
 *
 * @example tellCount(1, { words: 'oracle', choices: { kind: 'claim' } }) // '1 result for “oracle” with these filters'
 */
export function tellCount(count: number, { words, choices }: SearchQuery): string {
  const number = count === 0 ? 'No' : String(count);
  const isNarrowed = Object.values(choices).some(Boolean);
  return [
    `${number} ${count === 1 ? 'result' : 'results'}`,
    ...(words ? [`for “${words}”`] : []),
    ...(isNarrowed ? ['with these filters'] : []),
  ].join(' ');
}
