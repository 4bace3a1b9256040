declare module 'subset-font' {
  interface Options {
    keepAllGlyphs?: boolean;
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    /** Axes of a variable font with the value that each is fixed at. */
    variationAxes?: Record<string, number>;
  }

  /** A font with only the glyphs of a text, or all of them, and with its axes fixed. */
  export default function subsetFont(font: Buffer, text: string | undefined, options?: Options): Promise<Buffer>;
}
