import { z } from 'astro/zod';

/** Keeps an entry out of the build. */
export const draft = z.boolean().meta({
  description:
    '`true`: shown by `npm run dev` only. Elsewhere the entry is absent, and nothing that is published may refer to it.',
  examples: [true],
});
