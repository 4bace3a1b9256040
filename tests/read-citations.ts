import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../src/outputs/csl-item.ts';

/**
 * Items as citation-js reads them, without what it notes of how it read them.
 *
 * @param type what it calls their format; absent, it is guessed
 */
export function readCitations(text: string, type?: string): CslItem[] {
  const items = new Cite(text, type === undefined ? {} : { forceType: type }).data as (CslItem & {
    _graph?: unknown;
  })[];
  for (const item of items) delete item._graph;
  return items;
}
