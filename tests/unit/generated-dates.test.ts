import edtf from 'edtf';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  arbitraryDate,
  arbitraryDay,
  arbitraryInterval,
  arbitraryPoint,
  type GeneratedDate,
  type GeneratedPoint,
} from './arbitrary-dates.ts';
import { inTimeZones } from './in-time-zones.ts';
import { propertySettings } from './property-settings.ts';
import { readFormatted } from './read-formatted-date.ts';

vi.setConfig({ testTimeout: 0 });

const runs = propertySettings(2_000);
const modules = {
  parsing: () => import('../../src/dates/partial-date.ts'),
  formatting: () => import('../../src/dates/format-partial-date.ts'),
  order: () => import('../../src/dates/compare-partial-dates.ts'),
  bounds: () => import('../../src/dates/day-bounds.ts'),
  cut: () => import('../../src/dates/cut-at.ts'),
  nearest: () => import('../../src/dates/nearest-date.ts'),
  last: () => import('../../src/dates/last-point.ts'),
  lag: () => import('../../src/dates/lag.ts'),
};
type Dates = { [Name in keyof typeof modules]: Awaited<ReturnType<(typeof modules)[Name]>> };

let checked = 0;
afterAll(() => {
  console.log(`${checked.toLocaleString('en')} generated dates, in two time zones: each as it was written`);
});

inTimeZones(() => {
  let dates: Dates;
  beforeAll(async () => {
    const loaded = Object.entries(modules).map(async ([name, load]) => [name, await load()]);
    dates = Object.fromEntries(await Promise.all(loaded)) as Dates;
  });
  const parse = (text: string) => {
    const date = dates.parsing.parsePartialDate(text);
    if (!date) throw new Error(`Not parsed: ${text}`);
    checked += 1;
    return date;
  };
  const compare = (left: GeneratedDate, right: GeneratedDate): number =>
    dates.order.comparePartialDates(parse(left.text), parse(right.text));

  test('what was parsed says what was written, piece by piece', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDate, arbitraryInterval), ({ text, start, end }) => {
        const date = parse(text);
        expect(date.edtf).toBe(text);
        expect(date.isInterval).toBe(text.includes('/'));
        expect([date.start, date.end].map(write)).toEqual([start?.text, end?.text]);
        expect(parse(date.edtf)).toEqual(date);
      }),
      runs,
    );
  });

  test('its bounds are those of the calendar, and of another reader of EDTF', () => {
    fc.assert(
      fc.property(arbitraryDate, ({ text, start, end }) => {
        const date = parse(text);
        const bounds = [dates.bounds.earliestDay(date), dates.bounds.latestDay(date)];
        expect(bounds).toEqual([start?.earliest, end?.latest]);
        for (const point of [date.start, date.end]) {
          // The other reader has no leap day in the year 0000, which had one.
          if (!point || point.value === '0000-02-29') continue;
          const { min, max } = edtf(point.value, { types: ['Date'] });
          expect([point.earliest, point.latest]).toEqual([min, max].map(dayOf));
          expect(point.earliest <= point.latest).toBe(true);
        }
      }),
      runs,
    );
  });

  test('one day stands for a date: its last, of an open interval its first', () => {
    fc.assert(
      fc.property(arbitraryDate, ({ text, start, end }) => {
        const date = parse(text);
        expect(dates.bounds.representativeDay(date)).toBe(end?.latest ?? start?.earliest);
        expect(dates.last.lastPoint(date).edtf).toBe(end?.text ?? start?.text);
      }),
      runs,
    );
  });

  test('the order is by first day and then by last, and total', () => {
    const near = fc.tuple(arbitraryDate, arbitraryDate, arbitraryDate);
    fc.assert(
      fc.property(near, ([one, two, three]) => {
        const sign = Math.sign(compare(one, two));
        expect(Math.sign(compare(two, one)) + sign).toBe(0);
        expect(compare(one, one)).toBe(0);
        expect(sign).toBe(Math.sign(byBounds(one, two)));
        const sorted = [one, two, three].sort(compare);
        expect(compare(sorted[0] ?? one, sorted[2] ?? one)).toBeLessThanOrEqual(0);
        expect(sorted.map(boundsOf)).toEqual([three, two, one].sort(compare).map(boundsOf));
      }),
      runs,
    );
  });

  test('the text for people says neither more nor less than was written', () => {
    fc.assert(
      fc.property(arbitraryDate, ({ text, start, end }) => {
        const pieces = dates.formatting.datePieces(parse(text));
        const shown = dates.formatting.formatPartialDate(parse(text));
        expect(readFormatted(shown)).toBe(start?.text === end?.text ? start?.text : text);
        const ends = start?.text === end?.text ? [start] : [start, end];
        expect(pieces.flatMap(({ value }) => value ?? [])).toEqual(ends.flatMap((point) => point?.value ?? []));
      }),
      runs,
    );
  });

  test('a lag is told forwards only, in the coarser of two precisions, and as long as it was', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDate, (earlier, later) => {
        const lag = dates.lag.lagBetween(parse(earlier.text), parse(later.text));
        const from = earlier.start;
        const to = later.text.includes('/') ? later.start : later.end;
        if (!lag) {
          if (from && to) expect(isSurelyLater(from, to)).toBe(false);
          return;
        }
        expect(dates.lag.lagBetween(parse(later.text), parse(earlier.text))).toBeUndefined();
        expect(lag.days).toBe(daysBetween(from?.earliest, to?.latest));
        expect(lag.days).toBeGreaterThan(0);
        const qualified = `${from?.qualifier ?? ''}${to?.qualifier ?? ''}` !== '';
        expect(lag.text.startsWith('about ')).toBe(qualified);
        expect(fitsLag(lag.text, from?.value ?? '', to?.value ?? ''), lag.text).toBe(true);
      }),
      runs,
    );
  });

  test('cut at a day, an interval begins as before and names no later day', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDay, (written, day) => {
        const date = parse(written.text);
        const cut = dates.cut.cutAt(date, day);
        expect(dates.bounds.earliestDay(cut)).toBe(written.start?.earliest);
        expect(dates.cut.cutAt(cut, day)).toEqual(cut);
        if (!date.isInterval) expect(cut).toEqual(date);
        else expect((dates.bounds.latestDay(cut) ?? day) <= day).toBe(true);
        if ((written.end?.latest ?? '9999-99') <= day) expect(cut).toEqual(date);
      }),
      runs,
    );
  });

  test('the nearest form that a message offers is one that is accepted', () => {
    const isDay = (date: { isInterval: boolean; edtf: string }): boolean => /^\d{4}-\d\d-\d\d$/.test(date.edtf);
    fc.assert(
      fc.property(nearlyDate, (text) => {
        for (const isAccepted of [() => true, isDay]) {
          const near = dates.nearest.nearestDate(text, isAccepted);
          if (near !== undefined) expect(isAccepted(parse(near)), near).toBe(true);
        }
      }),
      runs,
    );
  });

  test('of a date without a mark the nearest form is the date itself', () => {
    fc.assert(
      fc.property(arbitraryPoint, ({ value }) => {
        expect(dates.nearest.nearestDate(value)).toBe(value);
      }),
      runs,
    );
  });
});

/** Texts like dates: dates with something in them replaced. */
const nearlyDate = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('0129-/.~?%XTY[]{}, ')), maxLength: 24 }),
  fc
    .tuple(
      arbitraryDate,
      fc.nat(24),
      fc.nat(2),
      fc.string({ unit: fc.constantFrom(...Array.from('019-/.X?T:Z ')), maxLength: 3 }),
    )
    .map(([{ text }, at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
);

function write(point: { value: string; uncertain: boolean; approximate: boolean } | undefined): string | undefined {
  if (!point) return undefined;
  const marks = { '': [false, false], '?': [true, false], '~': [false, true], '%': [true, true] };
  const mark = Object.entries(marks).find(([, [uncertain, approximate]]) => {
    return uncertain === point.uncertain && approximate === point.approximate;
  });
  return point.value + (mark?.[0] ?? ' without a mark');
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function boundsOf({ start, end }: GeneratedDate): string {
  return `${start?.earliest ?? ' '} ${end?.latest ?? '~'}`;
}

function byBounds(left: GeneratedDate, right: GeneratedDate): number {
  const [one, two] = [boundsOf(left), boundsOf(right)];
  return one === two ? 0 : one < two ? -1 : 1;
}

function daysBetween(from: string | undefined, to: string | undefined): number {
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
}

/** Whether a date is later in the coarser of two precisions. */
function isSurelyLater(from: GeneratedPoint, to: GeneratedPoint): boolean {
  const length = Math.min(from.value.length, to.value.length);
  return to.value.slice(0, length) > from.value.slice(0, length);
}

/** Whether the time between two dates can be told so: in no finer unit than both have, and neither shorter nor longer. */
function fitsLag(text: string, from: string, to: string): boolean {
  const [, years = '0', months = '0', days = '0'] =
    /^(?:about )?(?:(\d+) years?)?(?: and )?(?:(\d+) months?)?(?:(\d+) days?)?$/.exec(text) ?? [];
  const length = Math.min(from.length, to.length);
  const told = Number(years) * 12 + Number(months);
  const [between, gone] = [monthsBetween(from, to), Number(to.slice(8)) < Number(from.slice(8)) ? 1 : 0];
  if (length === 4) return told === (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 && months + days === '00';
  if (length === 7) return told === between && days === '0';
  if (days !== '0') return told === 0 && Number(days) === daysBetween(from, to);
  return told >= 2 && (told === between - gone || told === between);
}

function monthsBetween(from: string, to: string): number {
  const [start, end] = [from, to].map((value) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)));
  return (end ?? 0) - (start ?? 0);
}
