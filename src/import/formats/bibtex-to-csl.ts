import { parseBibtexNames, cslTypeOfBibtex } from '../citation-parser.ts';
import type { CslEntry, CslName, CslVariable } from '../reference.ts';
import { decodeValue, unknownCommands, verbatimValue } from './decode-value.ts';

/** An entry in the variables of CSL, with where each was taken from. */
export interface CslReading {
  csl: CslEntry;
  origins: Partial<Record<CslVariable, string[]>>;
  remarks: string[];
}

/** Fields that a variable is taken from: the first that is there. */
const textFields: [CslVariable, string[]][] = [
  ['container-title', ['journaltitle', 'journal', 'maintitle', 'booktitle', 'eventtitle']],
  ['publisher', ['publisher', 'organization', 'institution', 'school']],
  ['archive', ['archive']],
  ['genre', ['type']],
  ['language', ['language', 'langid']],
  ['note', ['note', 'addendum']],
];

const subtitles: Record<string, string> = {
  title: 'subtitle',
  journaltitle: 'journalsubtitle',
  booktitle: 'booksubtitle',
  maintitle: 'mainsubtitle',
};

const subtypes: Record<string, string> = { newspaper: 'article-newspaper', magazine: 'article-magazine' };

/** Puts the fields of a BibTeX or biblatex entry into the variables of CSL. */
export function bibtexToCsl(type: string, properties: Record<string, string>): CslReading {
  const reading: CslReading = { csl: { type: cslTypeOfBibtex(type) }, origins: { type: [] }, remarks: [] };
  const set = <V extends CslVariable>(variable: V, value: CslEntry[V], from: string[]): void => {
    reading.csl[variable] = value;
    reading.origins[variable] = from;
  };
  const decoded = (field: string): string => {
    const text = decodeValue(properties[field] ?? '');
    for (const command of unknownCommands(text))
      reading.remarks.push(`Unexpected command \`${command}\` in \`${field}\`, expected text; it is kept as it stands`);
    return text;
  };
  const whole = (field: string): [string, string[]] => {
    const sub = subtitles[field] ?? '';
    if (properties[sub] === undefined) return [decoded(field), [field]];
    return [`${decoded(field)}: ${decoded(sub)}`, [field, sub]];
  };

  const subtype = subtypes[properties['entrysubtype']?.toLowerCase() ?? ''];
  if (subtype !== undefined) set('type', subtype, ['entrysubtype']);
  if (properties['title'] !== undefined) set('title', ...whole('title'));
  for (const [variable, fields] of textFields) {
    const field = fields.find((name) => properties[name] !== undefined);
    if (field !== undefined) set(variable, ...(whole(field) as [never, string[]]));
  }
  if (properties['author'] !== undefined) setAuthors(properties['author']);
  setDates();
  setAddresses();
  return reading;

  function setAuthors(written: string): void {
    const names = readNames(written, decoded('author'));
    const isShortened = /\sand\s+others\s*$/i.test(written);
    if (isShortened) reading.remarks.push('Unexpected `and others` in `author`, expected all names; it is left out');
    set('author', isShortened ? names.slice(0, -1) : names, ['author']);
  }

  function setDates(): void {
    const { date, year, month, day, urldate } = properties;
    if (date !== undefined) set('issued', { raw: verbatimValue(date) }, ['date', ...impliedBy(date)]);
    else if (year !== undefined) {
      const { raw, isWhole } = composeDate(year, month, day);
      set('issued', { raw }, isWhole ? ['year', 'month', 'day'] : ['year']);
    }
    if (urldate !== undefined) set('accessed', { raw: verbatimValue(urldate) }, ['urldate']);
    else {
      const field = ['note', 'howpublished'].find((name) => accessedIn(properties[name]) !== undefined);
      const accessed = accessedIn(properties[field ?? '']);
      if (field !== undefined && accessed !== undefined)
        set('accessed', { raw: accessed }, isOnlyAccess(properties[field]) ? [field] : []);
    }
  }

  /** Year and month say nothing that the date does not, when it begins with them. */
  function impliedBy(date: string): string[] {
    const year = properties['year']?.replaceAll(/[{}]/g, '');
    if (year === undefined || !date.startsWith(year)) return [];
    return /^\d{4}-\d\d/.test(date) ? ['year', 'month', 'day'] : ['year'];
  }

  function setAddresses(): void {
    const inWords = addressIn(properties['howpublished']);
    if (properties['url'] !== undefined) set('URL', verbatimValue(properties['url']), ['url']);
    else if (inWords !== undefined)
      set('URL', inWords, isOnlyAddress(properties['howpublished']) ? ['howpublished'] : []);
    if (properties['doi'] !== undefined) set('DOI', verbatimValue(properties['doi']), ['doi']);
    const archived = ['archiveurl', 'archive-url', 'archived'].find((name) => properties[name] !== undefined);
    if (archived !== undefined) set('archive_location', verbatimValue(properties[archived] ?? ''), [archived]);
  }
}

/** The names as the library reads them; where one lost a letter, all as they stand. */
function readNames(written: string, decoded: string): CslName[] {
  const plain = decoded.split(/\s+and\s+/i).map((literal) => ({ literal }));
  try {
    const names = parseBibtexNames(written);
    const kept = names.flatMap((name) => Object.values(name) as string[]).join('');
    const separators = (decoded.match(/\s+and\s+/gi) ?? []).length - names.length + 1;
    return countLetters(kept) === countLetters(decoded.replaceAll(nameKeys, '')) - 3 * (names.length - 1) &&
      separators >= 0
      ? names
      : plain;
  } catch {
    // Braces that are not in pairs: the names are taken as they stand.
    return plain;
  }
}

const nameKeys = /\b(?:family|given|prefix|suffix|useprefix)(?:-i)?=(?:true|false)?/g;

function countLetters(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

/** Year, month and day in words; `isWhole` is false when only the year, which is no simple one, is told. */
function composeDate(year: string, month?: string, day?: string): { raw: string; isWhole: boolean } {
  const [yearText = '', monthText = '', dayText = ''] = [year, month, day].map((part) =>
    decodeValue(part ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  const simple = /^(\D*)(\d{4})([?~%]?)$/.exec(yearText);
  if (monthText === '' || !simple) return { raw: yearText, isWhole: monthText === '' };
  const [, circa = '', digits = '', qualifier = ''] = simple;
  const isNumber = /^\d{1,2}$/.test(monthText);
  const raw = isNumber
    ? [digits, monthText, dayText]
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : `${[dayText, monthText].filter(Boolean).join(' ')} ${digits}`;
  return { raw: circa + raw + qualifier, isWhole: true };
}

const accessForm =
  /(?:accessed|retrieved|last visited|visited|zugegriffen|abgerufen|consulté)(?:\s+(?:on|am|le))?[:\s]+([^\];]*?\d{4}(?:[-/]\d\d)*)(?![\d/-])/i;

/** The day of access that people wrote into a note before there was a field for it. */
function accessedIn(value: string | undefined): string | undefined {
  return value === undefined ? undefined : accessForm.exec(decodeValue(value))?.[1]?.trim();
}

function isOnlyAccess(value: string | undefined): boolean {
  return (
    decodeValue(value ?? '')
      .replace(accessForm, '')
      .replaceAll(/online|[\s[\];,.]/gi, '') === ''
  );
}

function addressIn(howpublished: string | undefined): string | undefined {
  return howpublished === undefined ? undefined : /https?:\/\/\S+/.exec(verbatimValue(howpublished))?.[0];
}

function isOnlyAddress(howpublished: string | undefined): boolean {
  const words = verbatimValue(howpublished ?? '').replace(/https?:\/\/\S+/, '');
  return !/\p{L}/u.test(words.replaceAll(/online|available (?:at|from)|url/gi, ''));
}
