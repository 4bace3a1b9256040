/** The direction in which a language is written, by the likely script of its tag; `undefined` for left to right. */
export function textDirection(language: string): 'rtl' | undefined {
  let script = scripts.get(language);
  if (script === undefined) scripts.set(language, (script = new Intl.Locale(language).maximize().script ?? ''));
  return rightToLeft.has(script) ? 'rtl' : undefined;
}

const scripts = new Map<string, string>();

/** Scripts in use that are written from right to left (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);
