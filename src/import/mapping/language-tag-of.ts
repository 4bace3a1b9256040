/** Names that babel and biblatex have for languages, where they are no language's name in English. */
const babelNames: Record<string, string> = {
  acadian: 'fr-CA',
  american: 'en-US',
  australian: 'en-AU',
  austrian: 'de-AT',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  british: 'en-GB',
  canadian: 'en-CA',
  canadien: 'fr-CA',
  deutsch: 'de',
  español: 'es',
  farsi: 'fa',
  francais: 'fr',
  français: 'fr',
  frenchb: 'fr',
  germanb: 'de',
  italiano: 'it',
  mandarin: 'zh',
  mexican: 'es-MX',
  naustrian: 'de-AT',
  nederlands: 'nl',
  newzealand: 'en-NZ',
  ngerman: 'de',
  nswissgerman: 'de-CH',
  português: 'pt',
  portuges: 'pt',
  swissgerman: 'de-CH',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
};

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const tagsByName = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((tag) => {
      const [canonical = tag] = Intl.getCanonicalLocales(tag);
      const name = englishNames.of(canonical)?.toLowerCase();
      return name === undefined ? [] : [[name, canonical] as const];
    }),
);

/**
 * The BCP 47 tag of a language by its tag, its three-letter code or its name; `undefined` where it is not sure.
 *
 * @example languageTagOf('ngerman') // 'de'
 * @example languageTagOf('en_US') // 'en-US'
 */
export function languageTagOf(language: string): string | undefined {
  const name = language.trim().toLowerCase();
  return tagsByName.get(name) ?? (Object.hasOwn(babelNames, name) ? babelNames[name] : undefined) ?? knownTag(name);
}

function knownTag(name: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/.test(name)) return undefined;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(name.replaceAll('_', '-'));
    return englishNames.of(tag) === undefined ? undefined : tag;
  } catch {
    // A malformed tag is a RangeError.
    return undefined;
  }
}
