import { test, vi } from 'vitest';
import { mutateStory, story } from './mutate-story.ts';

vi.setConfig({ testTimeout: 0 });

test('published content that is changed at random is a valid record or a list of problems', async () => {
  await mutateStory(story, 5_000);
});
