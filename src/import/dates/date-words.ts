/** What a word says about a date: its month, its season, or nothing, as a weekday does. */
export type DateWord = { month: number } | 'season' | 'filler';

/** Languages that references are often written in; where two write the same, the first counts. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const seasons =
  'spring summer autumn fall winter frühling frühjahr sommer herbst printemps été automne hiver primavera verano otoño invierno estate autunno inverno';
const fillers = 'of the de del di le el den der am on';

const words = new Map<string, DateWord>();
for (const language of languages) {
  for (const form of ['long', 'short'] as const) {
    addNames(
      Array.from({ length: 12 }, (_, index) => nameOf({ month: form }, index, 1)),
      (month) => ({ month }),
    );
    addNames(
      Array.from({ length: 7 }, (_, index) => nameOf({ weekday: form }, 0, index + 1)),
      () => 'filler',
    );
  }

  function nameOf(part: Intl.DateTimeFormatOptions, month: number, day: number): string {
    return new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' }).format(Date.UTC(2000, month, day));
  }
}
words.set('sept', { month: 9 });
addNames(seasons.split(' '), () => 'season');
addNames(fillers.split(' '), () => 'filler');

/** What a word of a date means, whatever its case and accents; `undefined` when it is none of a date. */
export function dateWord(word: string): DateWord | undefined {
  return words.get(plainWord(word));
}

function addNames(names: readonly string[], meaning: (number: number) => DateWord): void {
  for (const [index, name] of names.entries()) {
    if (!words.has(plainWord(name))) words.set(plainWord(name), meaning(index + 1));
  }
}

function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}
