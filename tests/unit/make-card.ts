import type { Card } from '../../src/cards/card.ts';

export function makeCard(fields: Partial<Card> = {}): Card {
  return {
    collection: 'claims',
    id: 'safe-cranes',
    record: 'The harbour record',
    kind: 'Denial',
    words: 'The cranes are safe.',
    mark: { verdict: 'contested' },
    lines: ['The Harbour Company', '17 June 2022'],
    ...fields,
  };
}

/** The width and height that the header of a PNG tells. */
export function pngSize(png: Buffer): { width: number; height: number } {
  if (png.toString('latin1', 1, 8) !== 'PNG\r\n\x1a\n') throw new TypeError('Not a PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
