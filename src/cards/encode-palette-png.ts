import { crc32, deflateSync } from 'node:zlib';

/** Opaque pixels, four bytes each: red, green, blue and one that is not looked at. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;
/** The level of compression from which on files get hardly smaller for the time they take. */
const level = 5;

/**
 * Pixels as a PNG whose colours stand in a table (PNG 3, 11.2.2, colour type 3), without loss; `undefined`
 * where there are more than 256. Of a card that is half of what resvg and sharp write in full colour, and
 * sharp's own tables change colours.
 */
export function encodePalettePng({ width, height, pixels }: Pixels): Buffer | undefined {
  const indexed = indexColours(new Int32Array(pixels.buffer, pixels.byteOffset, width * height), width);
  if (!indexed) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', indexed.table),
    chunk('IDAT', deflateSync(indexed.rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The table of colours, and rows of indices into it, each behind a zero that says that it is not filtered. */
function indexColours(pixels: Int32Array, width: number): { table: Buffer; rows: Buffer } | undefined {
  const indices = new Map<number, number>();
  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  let position = 0;
  let former = 0;
  let index = 0;
  for (let row = 0; row < pixels.length; row += width) {
    position++;
    for (let pixel = row; pixel < row + width; pixel++) {
      const colour = pixels[pixel] ?? 0;
      // Most pixels are like the one before, for which no look-up is needed.
      if (colour !== former || indices.size === 0) {
        index = indices.get(colour) ?? indices.size;
        if (index === mostColours) return undefined;
        indices.set(colour, index);
        former = colour;
      }
      rows[position++] = index;
    }
  }
  const bytes = new Uint8Array(Int32Array.from(indices.keys()).buffer);
  return { table: Buffer.from(bytes.filter((_, place) => place % 4 !== 3)), rows };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(4 + body.length + 4);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return chunk;
}
