import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What a server sends before it waits for a first answer: ten packets of 1,460 bytes (RFC 6928). */
export const firstWindow = 14_600;

export interface PageWeight {
  /** Bytes of the page as it is sent. */
  page: number;
  /** Bytes of the scripts in it, compressed by themselves; data and rules for the browser are none. */
  scripts: number;
  /** What a browser knows of the page once the first window is there. */
  firstPart: string;
}

const scripts = /<script(?: type="module")?>([^]*?)<\/script>/g;

/** What a page weighs, compressed once and for all as hosts do. */
export function weighPage(html: string): PageWeight {
  const sent = compress(html);
  const code = [...html.matchAll(scripts)].map(([, text]) => text).join('\n');
  return {
    page: sent.length,
    scripts: code === '' ? 0 : compress(code).length,
    firstPart: brotliDecompressSync(sent.subarray(0, firstWindow), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString(),
  };
}

/** A text in Brotli, as small as it gets. */
export function compress(text: string | Buffer): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}
