import { dateWord } from './date-words.ts';

/** What a piece of text says of a date; each part may stand in another piece, as in “June 17–19, 2022”. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  /** Said, but beyond what a date of ours can say. */
  lost?: string;
}

/** Months 21 to 24 of EDTF level 1 and 13 to 16 of CSL are seasons. */
const isSeason = (month: number): boolean => (month >= 13 && month <= 16) || (month >= 21 && month <= 24);

const numeric: [RegExp, (...groups: string[]) => DateParts][] = [
  [/^(\d{4})$/, (year) => parts(year)],
  [/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => parts(year, month, day)],
  [/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/, (year, month, day) => parts(year, month, day)],
  [
    /^(\d{4})-(\d\d)-(\d\d)[T ]\d{1,2}:\d\d.*$/,
    (year, month, day) => ({ ...parts(year, month, day), lost: 'time of day' }),
  ],
  // The form of RIS: year, month, day and other words, each of which may be empty.
  [
    /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/(.*))?$/,
    (year, month, day, other) => ({ ...parts(year, month, day), ...(other && { lost: otherWords(other) }) }),
  ],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, (day, month, year) => parts(year, month, day)],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, (first, second, year) => dayAndMonth(Number(first), Number(second), year)],
];

/** The parts of a date in `text`; `undefined` when a word of it is none of a date. */
export function dateParts(text: string): DateParts | undefined {
  for (const [form, read] of numeric) {
    const found = form.exec(text);
    if (found) return read(...found.slice(1));
  }
  return partsOfWords(text);
}

function parts(year: string | undefined, month?: string, day?: string): DateParts {
  const monthNumber = Number(month ?? 0);
  if (isSeason(monthNumber) && !Number(day ?? 0)) return { year: Number(year), lost: 'season' };
  return {
    year: Number(year),
    ...(monthNumber > 0 && { month: monthNumber }),
    ...(monthNumber > 0 && Number(day ?? 0) > 0 && { day: Number(day) }),
  };
}

function otherWords(other: string): string {
  return /^\d{1,2}:\d\d/.test(other) ? 'time of day' : `\`${other}\``;
}

/** Of `6/7/2022` nobody can say which is the month. */
function dayAndMonth(first: number, second: number, year: string | undefined): DateParts {
  if (first > 12 || first === second) return { year: Number(year), month: second, day: first };
  if (second > 12) return { year: Number(year), month: first, day: second };
  return { year: Number(year), lost: 'day and month, whose order is not sure' };
}

function partsOfWords(text: string): DateParts | undefined {
  const found: DateParts = {};
  for (const word of text.split(/[\s,]+|(?<=\p{L})[.-](?=\d)|(?<=\d)[.-](?=\p{L})/u).filter(Boolean)) {
    const digits = /^(\d+)(?:st|nd|rd|th|er|\.|º)?$/.exec(word)?.[1];
    if (digits?.length === 4 && found.year === undefined) found.year = Number(digits);
    else if (digits && digits.length <= 2 && found.day === undefined) found.day = Number(digits);
    else if (digits || !addWord(found, word)) return undefined;
  }
  return found;
}

function addWord(found: DateParts, word: string): boolean {
  const meaning = dateWord(word);
  if (meaning === undefined) return false;
  if (meaning === 'season') found.lost = 'season';
  else if (meaning !== 'filler') {
    if (found.month !== undefined) return false;
    found.month = meaning.month;
  }
  return true;
}
