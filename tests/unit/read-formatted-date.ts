const monthNames = 'January February March April May June July August September October November December'.split(' ');

interface Read {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
  mark: string;
}

/** The EDTF text that a date for people tells: a reader of its own, which knows no more than the words. */
export function readFormatted(text: string): string | undefined {
  const [, open, rest = text] = /^(since|until) (.*)$/.exec(text) ?? [];
  const read = rest.split(' to ').map(readPoint);
  const [first, second] = read;
  if (!first || read.length > 2 || read.includes(undefined)) return undefined;
  if (open !== undefined) return open === 'since' ? `${write(first)}/..` : `../${write(first)}`;
  if (!second) return write(first);
  if (first.year !== undefined) return `${write(first)}/${write(second)}`;
  // The beginning leaves out what the end says again.
  return `${write({ ...first, year: second.year, month: first.month ?? second.month })}/${write(second)}`;
}

function readPoint(text: string): Read | undefined {
  const form = /^(about )?(?:(\d{1,2}(?= [A-Z])|\d{1,2}$) ?)?([A-Z][a-z]+)? ?(\d{4})?( \(uncertain\))?$/.exec(text);
  if (!form) return undefined;
  const [, about, day, name, year, uncertain] = form;
  const month = name === undefined ? undefined : String(monthNames.indexOf(name) + 1).padStart(2, '0');
  const mark = about !== undefined ? (uncertain !== undefined ? '%' : '~') : uncertain !== undefined ? '?' : '';
  return { year, month, day: day?.padStart(2, '0'), mark };
}

function write({ year, month, day, mark }: Read): string {
  return [year, month, day].filter((part) => part !== undefined).join('-') + mark;
}
