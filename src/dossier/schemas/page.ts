import { z } from 'astro/zod';
import { text } from './text.ts';

/** The fields of a plain page. */
export const pageFields = {
  title: text,
  /** One sentence for search results. */
  description: text,
  draft: z.boolean().optional(),
};
