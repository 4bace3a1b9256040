import { createHash } from 'node:crypto';

const digits = 32;

/**
 * The first 128 bits of the SHA-256 digest (FIPS 180-4) of a value's JSON text in UTF-8, in hexadecimal digits.
 * Texts are folded before: NFC, and each stretch of white space one space.
 */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? fold(inner) : inner));
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function fold(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
