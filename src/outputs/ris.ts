import type { CslDate, CslItem } from './csl-item.ts';

/** Readers of RIS drop the authors of cases and hearings, which are documents here; `M3` tells what they are. */
const types: Record<string, string> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  report: 'RPRT',
  personal_communication: 'PCOMM',
  legislation: 'STAT',
};

/**
 * Items as RIS (Research Information Systems, RIS format specification, 2011), in UTF-8. A library writes RIS, too,
 * but drops names that are not split into their parts.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('');
}

function toRecord(item: CslItem): string {
  const { id, type, title, author = [], publisher, issued, accessed, language, URL, genre, note } = item;
  // Of a newspaper article citation-js takes the year alone as soon as a field of the younger format stands beside it.
  const isNews = type === 'article-newspaper';
  const tags: [string, string | undefined][] = [
    ['TY', types[type] ?? 'GEN'],
    ['ID', id],
    ...author.map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', title],
    ['T2', item['container-title']],
    ['PB', publisher],
    ['Y1', toRisDate(issued).replace(/\/+$/, '')],
    ['DA', isNews ? undefined : toRisDate(issued)],
    ['UR', URL],
    ['Y2', accessed && toRisDate(accessed)],
    ['LA', isNews ? undefined : language],
    ['M3', genre],
    ['N1', note],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

/** `YYYY/MM/DD/`, with nothing between the slashes for what is not known; of an interval its beginning. */
function toRisDate({ 'date-parts': [first = [0]] }: CslDate): string {
  const [year, month, day] = first;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
