import fc, { type Arbitrary } from 'fast-check';

/** A date as it is generated, with what it means by plain reckoning. */
export interface GeneratedPoint {
  text: string;
  value: string;
  qualifier: string;
  earliest: string;
  latest: string;
}

/** A date or an interval; an end that is absent is open, and a single date has twice the same. */
export interface GeneratedDate {
  text: string;
  start?: GeneratedPoint;
  end?: GeneratedPoint;
}

/** Years at which calendars turn, more often than others. */
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 2015, max: 2026 }),
  fc.constantFrom(0, 1, 4, 99, 100, 400, 1000, 1582, 1899, 1900, 1969, 1970, 1999, 2000, 2024, 2100, 9999),
);

const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

/** A calendar day, month ends and leap days more often than others. */
export const arbitraryDay: Arbitrary<string> = year.chain((y) =>
  fc.integer({ min: 1, max: 12 }).chain((month) => {
    const last = lastDayOf(y, month);
    return fc
      .oneof(fc.integer({ min: 1, max: last }), fc.constantFrom(1, last))
      .map((day) => `${pad(y, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  }),
);

/** A year, a month or a day, perhaps qualified. */
export const arbitraryPoint: Arbitrary<GeneratedPoint> = fc
  .tuple(arbitraryDay, fc.constantFrom(4, 7, 10), qualifier)
  .map(([day, length, mark]) => toPoint(day.slice(0, length), mark));

/** An interval whose ends stand as they come: it may end before it begins. */
export const arbitraryInterval: Arbitrary<GeneratedDate> = fc.oneof(
  fc.tuple(arbitraryPoint, arbitraryPoint).map(([start, end]) => ({ text: `${start.text}/${end.text}`, start, end })),
  arbitraryPoint.map((end) => ({ text: `../${end.text}`, end })),
  arbitraryPoint.map((start) => ({ text: `${start.text}/..`, start })),
);

/** A date of any form that authors may write. */
export const arbitraryDate: Arbitrary<GeneratedDate> = fc.oneof(
  arbitraryPoint.map((point) => ({ text: point.text, start: point, end: point })),
  arbitraryInterval.map(inOrder),
);

/** An interval that does not end before it begins. */
function inOrder(interval: GeneratedDate): GeneratedDate {
  const { start, end } = interval;
  if (!start || !end || start.earliest <= end.latest) return interval;
  return { text: `${end.text}/${start.text}`, start: end, end: start };
}

function toPoint(value: string, mark: string): GeneratedPoint {
  const [y = 0, month = 12] = value.split('-').map(Number);
  const last = `${value.slice(0, 4)}-${pad(month, 2)}-${pad(lastDayOf(y, month), 2)}`;
  return {
    text: value + mark,
    value,
    qualifier: mark,
    earliest: value + '-01-01'.slice(value.length - 4),
    latest: value.length === 10 ? value : last,
  };
}

/** The Gregorian calendar, also before it was in use, as ISO 8601 has it. */
function lastDayOf(y: number, month: number): number {
  if (month === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
