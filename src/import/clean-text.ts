/** Marks that turn the direction of all that follows them; marks of a single place (LRM, RLM) and isolates are fine. */
const directionOverrides = /[\u202A-\u202E]/g;

/** The tags of CSL's rich text. */
const formatting = /<\/?(?:[ib]|su[bp]|sc)>|<span(?: (?:class|style)="[^"<>]*")?>|<\/span>/g;

const dotlessLetters: Record<string, string> = { ı: 'i', ȷ: 'j' };

/** What programs that read the web leave in titles. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/**
 * A value as plain text on one line: white space folded, no control characters, no turned direction,
 * no code points that are no character and no half ones, no tags of CSL's rich text. `undefined` when nothing is left.
 */
export function cleanText(value: string): string | undefined {
  const text = value
    .toWellFormed()
    .replaceAll(/<su([pb])>(\d+)<\/su\1>/g, (_, place: string, digits: string) =>
      digits.replaceAll(/\d/g, (digit) => (place === 'p' ? raised : lowered)[Number(digit)] ?? digit),
    )
    .replaceAll(formatting, '')
    .replaceAll(/&(amp|lt|gt|quot|apos|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .replaceAll(directionOverrides, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    // What `\'{\i}` is decoded to; Unicode has no composed form of it.
    .replaceAll(/([ıȷ])(?=\p{M})/gu, (letter) => dotlessLetters[letter] ?? letter)
    .normalize('NFC')
    .trim();
  return text === '' ? undefined : text;
}

/** Whether a value holds characters that `cleanText` takes away and that are no white space. */
export function hasUnprintable(value: string): boolean {
  return /[\u202A-\u202E\uFFFD\p{Noncharacter_Code_Point}]|[^\P{Cc}\s]/u.test(value.toWellFormed());
}
