import type { IncomingMessage } from 'node:http';
import { type Duplex, Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** How much of a body is read; a title and the first words stand in it. */
const bodyLimit = 64 * 1024;

// A body that was cut off still unpacks as far as it goes.
const unpackers = new Map<string, () => Duplex>([
  ['gzip', () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['x-gzip', () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['deflate', () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['br', () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })],
]);

/**
 * The beginning of a body, unpacked, and hangs up. A body that breaks off is as long as it came; one that is not
 * packed as it says is taken as it is.
 *
 * @throws what ended the body before anything of it came
 */
export async function readBeginning(response: IncomingMessage): Promise<Uint8Array> {
  const packed = await collect(response);
  if (packed.bytes.length === 0 && packed.error !== undefined) throw packed.error;
  const unpack = unpackers.get((response.headers['content-encoding'] ?? '').trim().toLowerCase());
  if (!unpack) return packed.bytes;
  const { bytes } = await collect(Readable.from([packed.bytes]).pipe(unpack()));
  return bytes.length > 0 ? bytes : packed.bytes;
}

/** What comes of a stream up to the limit, and what broke it off. Leaving the loop destroys the stream. */
async function collect(stream: Readable): Promise<{ bytes: Uint8Array; error?: Error }> {
  const chunks: Buffer[] = [];
  let length = 0;
  const bytes = (): Uint8Array => Buffer.concat(chunks).subarray(0, bodyLimit);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= bodyLimit) break;
    }
    return { bytes: bytes() };
  } catch (error) {
    // Servers break off and packed bytes are damaged; what came before is still an answer.
    return { bytes: bytes(), error: error instanceof Error ? error : new Error(String(error)) };
  }
}
