declare module '@citation-js/core' {
  import type { CslItem } from '../src/outputs/csl-item.ts';
  export class Cite {
    constructor(input: unknown);
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
