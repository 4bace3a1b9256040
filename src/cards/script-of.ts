/** Scripts by their codes (ISO 15924) that stories may be told in and that the faces may lack. */
const codes =
  'Latn Grek Cyrl Arab Hebr Syrc Thaa Hang Hira Kana Hani Bopo Thai Laoo Khmr Mymr Tibt Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Geor Armn Ethi Cher Cans Mong Nkoo Tfng Vaii Adlm Java Bali Yiii'.split(
    ' ',
  );
const scripts = codes.map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') }));
const names = new Intl.DisplayNames('en', { type: 'script' });

/**
 * The name of the script that a character is of, for messages; signs of no script are told one by one.
 *
 * @example scriptOf('ש') // 'Hebrew'
 */
export function scriptOf(character: string): string {
  const script = scripts.find(({ pattern }) => pattern.test(character));
  return script === undefined ? `the sign ${character}` : (names.of(script.code) ?? script.code);
}
