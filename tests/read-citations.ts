import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../src/outputs/csl-item.ts';

/** Items as citation-js reads them, whatever their format, without what it notes of how it read them. */
export function readCitations(text: string): CslItem[] {
  const items = new Cite(text).data as (CslItem & { _graph?: unknown })[];
  for (const item of items) delete item._graph;
  return items;
}
