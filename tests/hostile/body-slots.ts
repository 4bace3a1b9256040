/** A place in a body where a text can stand, as a block of Markdown that says just that text. */
export interface BodySlot {
  name: string;
  write: (text: string) => string;
}

/** Every place in a body; a text that says nothing special stands in each as words. */
export const bodySlots: readonly BodySlot[] = [
  { name: 'paragraph', write: (text) => `Words ${escape(text)}` },
  { name: 'beginning of a paragraph', write: (text) => escape(text) },
  { name: 'annotation', write: (text) => `[${escape(text)}](../claims/constructor.md)` },
  { name: 'citation', write: (text) => `[${escape(text)}](../sources/constructor.md)` },
  { name: 'quotation', write: (text) => `[words](../sources/constructor.md "${escape(text)}")` },
  { name: 'link', write: (text) => `[${escape(text)}](https://example.org/)` },
  { name: 'title of a link', write: (text) => `[words](https://example.org/ "${escape(text)}")` },
  { name: 'address of a link', write: (text) => `[words](<${escape(text)}>)` },
  { name: 'address of a definition', write: (text) => `[words][address]\n\n[address]: <${escape(text)}>` },
  { name: 'code', write: (text) => `${ticks(text)} ${onOneLine(text)} ${ticks(text)}` },
  { name: 'heading', write: (text) => `## ${escape(text)}` },
  { name: 'head of a table', write: (text) => `| ${escape(text)} | b |\n| - | :-: |\n| c | d |` },
  { name: 'cell of a table', write: (text) => `| a | b |\n| - | - |\n| c | ${escape(text)} |` },
  { name: 'block of code', write: (text) => `${fence}\n${text}\n${fence}` },
  { name: 'name of a language', write: (text) => `${fence}${escape(text)}\nwords\n${fence}` },
  { name: 'block quotation', write: (text) => `> ${escape(text)}` },
  { name: 'name of a box', write: (text) => `> [!NOTE]\n>\n> ### ${escape(text)}\n>\n> Words` },
  { name: 'list', write: (text) => `- ${escape(text)}` },
  { name: 'footnote', write: (text) => `Words[^note]\n\n[^note]: ${escape(text)}` },
  { name: 'picture', write: (text) => `![${escape(text)}](./picture.png "${escape(text)}")` },
  { name: 'address of a picture', write: (text) => `![words](<${escape(text)}>)` },
];

const fence = '~'.repeat(30);

function onOneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').trim();
}

/** Words as Markdown: each sign behind a backslash (CommonMark, 2.4). */
function escape(text: string): string {
  return onOneLine(text).replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** More of them than stand side by side in the text. */
function ticks(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(longest + 1);
}
