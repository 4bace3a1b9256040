import type { BenchOptions } from './bench-options.ts';

/** Measures one half of the bench and gives its tables as Markdown. */
export type Part = (options: BenchOptions) => Promise<string>;

/** The halves of the bench, by the words that choose them; the README has a place for the tables of each. */
export const parts: Record<string, () => Promise<Part>> = {
  reader: async () => (await import('./reader/reader-part.ts')).readerPart,
  editor: async () => (await import('./editor/editor-part.ts')).editorPart,
};
