import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from './problem.ts';
import { controlCharacter } from './schemas/text.ts';

const byteOrderMark = '\uFEFF';

/**
 * The text of a file from its bytes, without a byte order mark; `undefined`, with a message on
 * `file`, when the bytes are not UTF-8 or hold a control character other than tab and line end.
 */
export function decodeText(bytes: Uint8Array, file: VFile): string | undefined {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = strictText(bytes);
  if (text === undefined) {
    report(
      file,
      { ruleId: 'invalid-text', reason: 'Unexpected bytes that are not UTF-8, expected UTF-8 text' },
      location(lossy).toPoint(lossy.indexOf('\uFFFD')),
    );
    return undefined;
  }
  const control = controlCharacter.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report(
      file,
      { ruleId: 'invalid-text', reason: `Unexpected control character U+${code}, expected plain text` },
      location(text).toPoint(control.index),
    );
    return undefined;
  }
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder throws on the first byte that is not UTF-8.
    return undefined;
  }
}
