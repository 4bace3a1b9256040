import { draft } from './draft.ts';
import { text } from './text.ts';

/** The fields of a plain page. */
export const pageFields = {
  title: text.meta({ description: 'The title, also in the menu of the site.', examples: ['Corrections'] }),
  description: text.meta({
    description: 'What the page tells, in one sentence, for search results.',
    examples: ['How mistakes are mended, and where to write.'],
  }),
  draft: draft.optional(),
};
