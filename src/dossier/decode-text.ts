import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { findUnsafeCharacter } from '../unsafe-character.ts';
import { report } from './problem.ts';

const byteOrderMark = '\uFEFF';
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of a file from its bytes, without a byte order mark; `undefined`, with a message on
 * `file`, when the bytes are not UTF-8 or hold a character that no text may hold.
 */
export function decodeText(bytes: Uint8Array, file: VFile): string | undefined {
  const text = strictText(bytes);
  if (text === undefined) {
    const readable = lossy.decode(bytes);
    report(
      file,
      { ruleId: 'invalid-text', reason: 'Unexpected bytes that are not UTF-8, expected UTF-8 text' },
      location(readable).toPoint(readable.indexOf('\uFFFD')),
    );
    return undefined;
  }
  const unsafe = findUnsafeCharacter(text);
  if (unsafe) {
    report(file, { ruleId: 'invalid-text', reason: unsafe.reason }, location(text).toPoint(unsafe.index));
    return undefined;
  }
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    // The decoder throws on the first byte that is not UTF-8.
    return undefined;
  }
}
