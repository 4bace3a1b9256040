import { text } from './text.ts';

/** A BCP 47 language tag such as `en` or `zh-Hans`. */
export const languageTag = text
  .refine(isLanguageTag, {
    error: ({ input }) =>
      `Unexpected language \`${String(input)}\`, expected a BCP 47 tag such as \`en\` or \`zh-Hans\``,
  })
  .meta({ pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // A malformed tag is a RangeError.
    return false;
  }
}
