import type { CslDate, CslItem } from './csl-item.ts';

const entryTypes: Record<string, string> = {
  'article-newspaper': 'article',
  report: 'techreport',
  webpage: 'online',
};

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that LaTeX takes as commands, with what prints them. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

/**
 * Items as BibTeX in UTF-8, as biblatex reads it, with `year` and `month` for BibTeX of old. A date is written in EDTF
 * (biblatex manual, section 2.3.8). A library writes BibTeX, too, but drops letters that are not Latin.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const { id, type, title, author = [], publisher, issued, accessed, language, URL, note } = item;
  const venue = item['container-title'];
  const fields: [string, string | undefined][] = [
    ['author', author.length === 0 ? undefined : `{${author.map(({ literal }) => braced(literal)).join(' and ')}}`],
    ['title', `{${braced(title)}}`],
    ['journal', type === 'article-newspaper' ? venue && braced(venue) : undefined],
    // These are lists, which `and` would divide: twice in braces is one.
    [type === 'report' ? 'institution' : 'publisher', publisher && `{${braced(publisher)}}`],
    ['date', `{${toEdtf(issued)}}`],
    ['year', String(issued['date-parts'][0]?.[0] ?? '')],
    ['month', monthNames[(issued['date-parts'][0]?.[1] ?? 0) - 1]],
    ['url', URL && `{${escapeUrl(URL)}}`],
    ['urldate', accessed && `{${toEdtf(accessed)}}`],
    ['langid', language && `{${language}}`],
    ['note', note && braced(note)],
    ['entrysubtype', type === 'article-newspaper' ? '{newspaper}' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@${entryTypes[type] ?? 'misc'}{${id},\n${lines.join('\n')}\n}\n`;
}

function braced(text: string): string {
  const printed = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\~^{}]/g, (character) => escapes[character] ?? '')
    .replaceAll(/[$&#%_]/g, '\\$&')
    // Two of these would be printed as one other sign, a dash or a quotation mark.
    .replaceAll(/([-'`])(?=\1)|[!?](?=`)/g, '$&{}');
  return `{${printed}}`;
}

/** The package `url` prints an address as it is; only braces would end the field. */
function escapeUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function toEdtf({ 'date-parts': ends, circa }: CslDate): string {
  const written = ends.map((parts) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
  return written.map((end) => (circa ? `${end}~` : end)).join('/');
}
