import { expect, test } from 'vitest';
import { answerQuery } from '../../src/search/answer-query.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';

test('a phrase in curly quotation marks is asked like one in straight ones', async () => {
  const asked: (string | null)[] = [];
  const index: SearchIndex = [
    {
      search: (words) => {
        asked.push(words);
        return Promise.resolve({ results: [], filters: {} });
      },
    },
  ];
  await answerQuery(index, { words: '“seen in China”', choices: {} });
  expect(asked.at(-1)).toBe('"seen in China"');
  expect(asked.join(' ')).not.toMatch(/[“”]/);
});
