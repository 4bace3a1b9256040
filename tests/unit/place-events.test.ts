import { describe, expect, test } from 'vitest';
import { findSpan } from '../../src/timeline/find-span.ts';
import { labelSize } from '../../src/timeline/place-label.ts';
import { narrowest, placeEvents, type PlacedEvent, rowHeight } from '../../src/timeline/place-events.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import type { TimelineEvent } from '../../src/timeline/timeline-event.ts';
import { lastDayOf, makeTimelineEvent, makeTimelineEvents } from './make-timeline-event.ts';

interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const lanes = ['port', 'city', 'press'];

function place(events: TimelineEvent[], labels = { secrets: 5, connected: 6 }) {
  return placeEvents(events, { lanes, span: findSpan(events, lastDayOf(events)), labels });
}

/** What a mark and its label cover in a timeline of a width, as they are drawn. */
function boxesOf({ id, x, y, label }: PlacedEvent, width: number): Box[] {
  const [left, right] = [x.from * width, Math.max(x.to, x.cameOut ?? 0) * width];
  const mark = { id, left: left - 11, right: right + 11, top: y - 9, bottom: y + 9 };
  if (!label) return [mark];
  const size =
    textWidth(label.title, labelSize) + (label.lag === undefined ? 0 : 1.1 * textWidth(`${label.lag} `, labelSize));
  const beside = { id, top: y - 8, bottom: y + 7 };
  const above = { id, top: y - 21, bottom: y - 8 };
  const labels: Record<typeof label.side, Box> = {
    after: { ...beside, left: right + 16, right: right + 16 + size },
    before: { ...beside, left: left - 16 - size, right: left - 16 },
    above: { ...above, left: left - 4, right: left - 4 + size },
    'above-end': { ...above, left: right + 4 - size, right: right + 4 },
  };
  return [mark, labels[label.side]];
}

function overlaps(events: PlacedEvent[], width: number): string[] {
  const boxes = events.flatMap((event) => boxesOf(event, width));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.id !== one.id)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.id} covers ${other.id}`),
  );
}

describe.each([10, 93, 500])('%i events', (count) => {
  test.each([1, 2, 3, 4])('none covers another nor another’s label, at any width (seed %i)', (seed) => {
    const placed = place(makeTimelineEvents(count, seed));
    expect(placed.events).toHaveLength(count);
    for (const width of [narrowest, 1_000, 2_560]) expect(overlaps(placed.events, width)).toEqual([]);
  });

  test('all lie in their lane and inside the timeline, labels too', () => {
    const placed = place(makeTimelineEvents(count, 7));
    for (const event of placed.events) {
      const lane = placed.lanes.find(({ id }) => id === event.lane);
      expect(event.y - rowHeight / 2).toBeGreaterThanOrEqual(lane?.y ?? Infinity);
      expect(event.y + rowHeight / 2).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0));
      for (const { left, right } of boxesOf(event, narrowest)) {
        expect(left).toBeGreaterThanOrEqual(-12);
        expect(right).toBeLessThanOrEqual(narrowest + 12);
      }
    }
  });
});

test('the test for covering can tell: two events of one day in one row cover each other', () => {
  const { events } = place([makeTimelineEvent('a', '2022-06-17'), makeTimelineEvent('b', '2022-06-17')]);
  expect(overlaps(events, narrowest)).toEqual([]);
  expect(
    overlaps(
      events.map((event) => ({ ...event, y: 30 })),
      narrowest,
    ),
  ).toEqual(['a covers b']);
});

test('a day is a point, a month is soft all over, an interval has a core between soft ends', () => {
  const { events } = place([
    makeTimelineEvent('day', '2022-06-17'),
    makeTimelineEvent('month', '2022-06'),
    makeTimelineEvent('interval', '2020/2022-06-17'),
  ]);
  const [day, month, interval] = events.map(({ x }) => x);
  expect(day?.from).toBe(day?.to);
  expect(month?.coreTo).toBeLessThan(month?.coreFrom ?? 0);
  expect(interval?.from).toBeLessThan(interval?.coreFrom ?? 0);
  expect(interval?.coreFrom).toBeLessThan(interval?.coreTo ?? 0);
  expect(interval?.coreTo).toBe(interval?.to);
  expect(events.map(({ isDot }) => isDot)).toEqual([true, false, false]);
});

test('an open end reaches to where the record ends', () => {
  const [event] = placeEvents([makeTimelineEvent('open', '2022-06-17/..')], {
    lanes,
    span: findSpan([makeTimelineEvent('open', '2022-06-17/..')], '2024-01-01'),
    labels: { secrets: 0, connected: 0 },
  }).events;
  expect(event?.isOpenAfter).toBe(true);
  expect(event?.x.to).toBe(1);
});

test('the scale is true: equal times are equally long', () => {
  const { events } = place(
    ['2020-01-01', '2020-01-11', '2020-12-22', '2021-01-01'].map((day) => makeTimelineEvent(day, day)),
  );
  const [first = 0, second = 0, third = 0, fourth = 0] = events.map(({ x }) => x.from);
  expect(second - first).toBeCloseTo(fourth - third, 10);
  expect(fourth - first).toBeCloseTo((second - first) * 36.6, 10);
});

test('a disclosure is placed where it stands clear, and told by a ring where it does not', () => {
  const { events } = place([
    makeTimelineEvent('late', '2020-01-01', { disclosed: '2022-01-01' }),
    makeTimelineEvent('soon', '2020-01-01', { disclosed: '2020-01-05' }),
    makeTimelineEvent('last', '2023-01-01'),
  ]);
  expect(events.map(({ x }) => x.cameOut !== undefined)).toEqual([true, false, false]);
});
