/** A character that no text of the content may hold. */
export interface UnsafeCharacter {
  /** Where it stands in the text. */
  index: number;
  /** What it is, as a message says it. */
  reason: string;
}

type Kind = readonly [pattern: RegExp, name: string, expected: string];

/**
 * What a reader's machine takes for a command, and what makes a text read otherwise than it is written (Unicode
 * Technical Report 36, 2.11; CVE-2021-42574). Marks of a single place, which Hebrew and Arabic need, are none of these.
 */
const kinds: readonly Kind[] = [
  [/[^\P{Cc}\t\n\r]/u, 'control character', 'plain text'],
  [/\p{Cs}/u, 'half of a character', 'whole ones'],
  [/\p{Noncharacter_Code_Point}/u, 'code point', 'one that stands for a character'],
  [/[\u202D\u202E]/u, 'override of the direction', 'text in the order in which it is read'],
  // In flags of regions, such as that of Scotland, tags stand behind a black flag and end with a tag of their own.
  [/(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0000}-\u{E007F}]/u, 'invisible character', 'characters that can be seen'],
];

const directionControl = /[\u202A\u202B\u202C\u2066-\u2069\n\r\u2029]/gu;
const popOf: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** The first character that a text may not hold; `undefined` when there is none. */
export function findUnsafeCharacter(text: string): UnsafeCharacter | undefined {
  const found = kinds.flatMap(([pattern, name, expected]) => {
    const match = pattern.exec(text);
    return match ? [describe(match[0], match.index, name, expected)] : [];
  });
  const unbalanced = findUnbalanced(text);
  if (unbalanced !== undefined)
    found.push(describe(text.charAt(unbalanced), unbalanced, 'change of the direction', 'one that ends on its line'));
  return found.sort((left, right) => left.index - right.index)[0];
}

function describe(character: string, index: number, name: string, expected: string): UnsafeCharacter {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { index, reason: `Unexpected ${name} U+${code}, expected ${expected}` };
}

/** The index of an embedding or an isolate that does not end on its line, or of an end without a beginning. */
function findUnbalanced(text: string): number | undefined {
  const open: { index: number; pop: string }[] = [];
  for (const { 0: character, index } of text.matchAll(directionControl)) {
    const pop = popOf[character];
    if (pop !== undefined) open.push({ index, pop });
    else if (character === '\u202C' || character === '\u2069') {
      const last = open.pop();
      if (last?.pop !== character) return last?.index ?? index;
    } else if (open.length > 0) return open[0]?.index;
  }
  return open[0]?.index;
}
