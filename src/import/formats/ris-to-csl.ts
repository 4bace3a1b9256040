import { toEdtf } from '../dates/to-edtf.ts';
import { cslTypeOfRis, parseRisNames } from '../citation-parser.ts';
import type { CslEntry, CslVariable } from '../reference.ts';
import type { RisRecord } from './split-ris.ts';

export interface RisReading {
  csl: CslEntry;
  origins: Partial<Record<CslVariable, string[]>>;
}

/** Tags that a variable is taken from: the first that is there. Programs differ in which they write. */
const textTags: [CslVariable, string[]][] = [
  ['title', ['TI', 'T1', 'CT', 'BT']],
  ['container-title', ['T2', 'JF', 'JO', 'JA', 'J1', 'J2']],
  ['publisher', ['PB']],
  ['genre', ['M3']],
  ['DOI', ['DO']],
  ['language', ['LA']],
];

/** Dates, the most precise first. */
const issuedTags = ['DA', 'Y1', 'PY'];

/** Puts the tags of a RIS record into the variables of CSL. */
export function risToCsl({ type, lines }: RisRecord): RisReading {
  const values = (tag: string): string[] =>
    lines.filter((line) => line.tag === tag && line.value !== '').map(({ value }) => value);
  const reading: RisReading = { csl: { type: cslTypeOfRis(type) ?? 'document' }, origins: { type: [] } };
  const set = <V extends CslVariable>(variable: V, value: CslEntry[V], from: string[]): void => {
    reading.csl[variable] = value;
    reading.origins[variable] = from;
  };
  for (const [variable, tags] of textTags) {
    const tag = tags.find((name) => values(name).length > 0);
    const [value] = values(tag ?? '');
    // A tag that repeats the value of another says nothing of its own.
    const from = tags.filter((name) => name === tag || values(name).every((other) => other === value));
    if (tag !== undefined) set(type === 'HEAR' && tag === 'T2' ? 'authority' : variable, value as never, from);
  }
  if (values('UR').length > 0) set('URL', values('UR').join('\n'), ['UR']);
  if (values('N1').length > 0) set('note', values('N1').join('\n'), ['N1']);
  const names = [...values('AU'), ...values('A1')];
  if (names.length > 0) set('author', parseRisNames(names), ['AU', 'A1']);
  setDates();
  return reading;

  function setDates(): void {
    const dated = issuedTags.filter((tag) => values(tag).length > 0);
    const readable = dated.find((tag) => readingOf(tag).edtf !== undefined) ?? dated[0];
    if (readable !== undefined) {
      const { edtf = '' } = readingOf(readable);
      const implied = dated.filter((tag) => tag === readable || isImplied(readingOf(tag).edtf, edtf));
      set('issued', { raw: values(readable)[0] ?? '' }, implied);
    }
    const [accessed] = values('Y2');
    if (accessed !== undefined) set('accessed', { raw: accessed }, ['Y2']);
  }

  function readingOf(tag: string): ReturnType<typeof toEdtf> {
    return toEdtf(values(tag)[0] ?? '');
  }
}

/** Whether a date says nothing that a more precise one does not. */
function isImplied(date: string | undefined, preciseDate: string): boolean {
  return date !== undefined && date !== '' && preciseDate.startsWith(date);
}
