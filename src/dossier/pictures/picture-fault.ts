import { posix } from 'node:path';
import { svgFault } from './svg-fault.ts';

/** What the program that reads pictures calls the formats, by the ending of the file. */
const formats: Readonly<Record<string, string>> = {
  '.avif': 'heif',
  '.gif': 'gif',
  '.jpeg': 'jpeg',
  '.jpg': 'jpeg',
  '.png': 'png',
  '.svg': 'svg',
  '.webp': 'webp',
};

/** More than any camera of today; a file of a few bytes can claim more than a machine has memory for. */
const mostPixels = 100_000_000;

/** What is wrong with the bytes of a picture; `undefined` when it is what its name says, and whole. */
export async function pictureFault(bytes: Uint8Array, path: string): Promise<string | undefined> {
  const expected = formats[posix.extname(path).toLowerCase()];
  if (expected === 'svg') {
    const fault = svgFault(new TextDecoder().decode(bytes));
    if (fault !== undefined) return `Unexpected picture \`${path}\` with ${fault}, expected one that only draws`;
  }
  const unexpected = `Unexpected content of \`${path}\`, expected a picture of the kind that its name says`;
  if (bytes.length === 0) return unexpected;
  // The library takes a moment to load, and most records have no picture.
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error' });
  const found = await picture.metadata().catch(brokenAsUndefined);
  if (!found || found.format !== expected) return unexpected;
  const { width, height } = found;
  if (width * height > mostPixels)
    return `Unexpected picture \`${path}\` of ${width} × ${height} pixels, expected at most ${mostPixels.toLocaleString('en')}`;
  const drawn = await picture.resize(8, 8, { fit: 'fill' }).raw().toBuffer().catch(brokenAsUndefined);
  return drawn ? undefined : `Unexpected end of the picture \`${path}\`, expected a whole one`;
}

/** Whatever the library says of it, the picture cannot be shown. */
function brokenAsUndefined(): undefined {
  return undefined;
}
