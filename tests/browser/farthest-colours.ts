import sharp from 'sharp';

/**
 * How far the colours of two pictures of one size are apart where they are farthest, from 0 to 255 in red, green or
 * blue: a corner is not drawn twice with just the same values, and what is missing is far from what is there.
 */
export async function farthestColours(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all([one, other].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()));
  if (!left || left.length !== right?.length) return 255;
  return left.reduce((most, value, at) => Math.max(most, Math.abs(value - (right[at] ?? 0))), 0);
}
