/**
 * How many entries of a list stand on one page, so that its HTML stays below 100 KB when it is sent (brotli), with
 * long texts, too: an entry of one or two lines takes about 100 bytes, one with its summary, sources and figure 250.
 */
export const mostOnAPage = { lines: 300, full: 200 };
