import { test, vi } from 'vitest';
import { mutateStory, story } from './mutate-story.ts';

vi.setConfig({ testTimeout: 0 });

/** Before its first publication what a story says may change without a word. */
const unpublished = new Map([...story].filter(([path]) => path !== 'ledger.json'));

// A file of its own, so that both run at once.
test('new content that is changed at random is a valid record or a list of problems', async () => {
  await mutateStory(unpublished, 5_000);
});
