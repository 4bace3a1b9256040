import { expect, test } from 'vitest';
import { findSpan } from '../../src/timeline/find-span.ts';
import { buildRails, mostSlots, type Order } from '../../src/timeline/rails.ts';
import { timeEvent } from '../../src/timeline/time-event.ts';
import type { TimelineEvent } from '../../src/timeline/timeline-event.ts';
import { makeTimelineEvent } from './make-timeline-event.ts';

function railsOf(events: TimelineEvent[], order: Order = 'occurred'): string[] {
  const span = findSpan(events, '2023-01-01');
  const rails = buildRails(
    events.map((event) => timeEvent(event, span)),
    order,
  );
  return rails.map(({ segments }) =>
    segments
      .map(({ slot, kind, isOwn, comesFromAbove, goesOnBelow, comesOut }) =>
        [slot, kind, isOwn && 'own', comesFromAbove && 'above', goesOnBelow && 'below', comesOut && 'out']
          .filter((word) => word !== false)
          .join(' '),
      )
      .join(', '),
  );
}

test('a period runs from its entry down to its end, a dotted line on until it came out', () => {
  const events = [
    makeTimelineEvent('secret', '2020-01-01/2020-06-01', { disclosed: '2021-06-01' }),
    makeTimelineEvent('one', '2020-02-01'),
    makeTimelineEvent('two', '2021-02-01'),
    makeTimelineEvent('three', '2022-02-01'),
  ];
  expect(railsOf(events)).toEqual(['0 bar own below', '0 bar above below', '0 gap above out', '']);
});

test('by disclosure a period is dotted until its entry and goes on as a bar', () => {
  const events = [
    makeTimelineEvent('zero', '2019-02-01'),
    makeTimelineEvent('one', '2020-02-01'),
    makeTimelineEvent('secret', '2020-01-01/2022-06-01', { disclosed: '2021-06-01' }),
    makeTimelineEvent('three', '2022-02-01'),
  ];
  expect(railsOf(events, 'disclosed')).toEqual(['', '0 gap below', '0 bar own above below', '0 bar above']);
});

test('an open period runs to the end of the list, periods at the same time beside each other', () => {
  const events = [
    makeTimelineEvent('open', '2020-01-01/..'),
    makeTimelineEvent('other', '2020-02-01/2021-02-01'),
    makeTimelineEvent('last', '2021-01-01'),
  ];
  expect(railsOf(events)).toEqual([
    '0 bar own below',
    '0 bar above below, 1 bar own below',
    '0 bar above, 1 bar above',
  ]);
});

test('days and short lags draw no rail, and no more periods than there is room for', () => {
  const short = [
    makeTimelineEvent('a', '2020-01-01/2020-01-10', { disclosed: '2020-01-20' }),
    makeTimelineEvent('b', '2020-01-05'),
  ];
  expect(railsOf(short)).toEqual(['', '']);
  const many = Array.from({ length: mostSlots + 3 }, (_, index) =>
    makeTimelineEvent(`event-${index}`, '2020-01-01/2022-01-01'),
  );
  expect(railsOf(many).at(-1)?.split(', ')).toHaveLength(mostSlots);
});
