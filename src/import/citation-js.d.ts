/** The part of citation-js that is used here; it ships no types of its own. */
declare module '@citation-js/core' {
  /** Reads any format that a plug-in was loaded for. */
  export class Cite {
    constructor(input: string, options?: { forceType?: string });
    data: unknown[];
  }
  export const plugins: {
    input: {
      /** Parses `input` as what the format name says, one step; never guesses, never fetches. @throws on a syntax error. */
      data: (input: unknown, format: string) => unknown;
      util: {
        /** CSL-JSON with values brought into the form of the standard; a value that cannot be is dropped. */
        clean: (entries: readonly unknown[]) => Record<string, unknown>[];
      };
    };
    config: {
      get: (plugin: '@bibtex') => {
        constants: { defaultStrings: Record<string, string>; commands: Record<string, string> };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
