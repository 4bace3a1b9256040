import type { VFile } from 'vfile';
import { tell } from './tell.ts';

/**
 * The text of a file of references, without a byte order mark and with plain line ends. Old exports
 * are no UTF-8: they are read as UTF-16 where they say so, else as Windows-1252, which a message tells.
 */
export function decodeBytes(bytes: Uint8Array, file: VFile): string {
  return decode(bytes, file).replaceAll(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array, file: VFile): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws on the first byte that is not UTF-8.
    tell(file, 'encoding', 'Unexpected bytes that are not UTF-8; the file is read as Windows-1252 (Latin-1)');
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
