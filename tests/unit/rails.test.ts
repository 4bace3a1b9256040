import { expect, test } from 'vitest';
import { findSpan } from '../../src/timeline/find-span.ts';
import { isSecret } from '../../src/timeline/is-secret.ts';
import { buildRails, instantInOrder, mostSlots, type Order } from '../../src/timeline/rails.ts';
import { timeEvent } from '../../src/timeline/time-event.ts';
import type { TimelineEvent } from '../../src/timeline/timeline-event.ts';
import { makeTimelineEvent } from './make-timeline-event.ts';

/** The rails beside events and, by when they happened, the notes of where they became public, each row with its id. */
function railsOf(events: TimelineEvent[], order: Order = 'occurred'): string[] {
  const span = findSpan(events, '2023-01-01');
  const timed = events.map((event) => timeEvent(event, span));
  const rows = timed
    .map((event) => ({ event, isDisclosure: false, at: instantInOrder(event, order) }))
    .concat(
      timed
        .filter((event) => order === 'occurred' && isSecret(event))
        .map((event) => ({ event, isDisclosure: true, at: event.cameOut ?? 0 })),
    )
    .sort((left, right) => left.at - right.at);
  return buildRails(rows, order).map(({ segments, dot }, index) =>
    [
      `${rows[index]?.event.id ?? ''}${dot === undefined ? ' out' : ''}:`,
      segments
        .map(({ slot, kind, isOwn, comesFromAbove, goesOnBelow, comesOut }) =>
          [slot, kind, isOwn && 'own', comesFromAbove && 'above', goesOnBelow && 'below', comesOut && 'here']
            .filter((word) => word !== false)
            .join(' '),
        )
        .join(', '),
    ].join(' '),
  );
}

test('a period runs from its entry down to its end, a dotted line on to the note of where it became public', () => {
  const events = [
    makeTimelineEvent('secret', '2020-01-01/2020-06-01', { disclosed: '2021-06-01' }),
    makeTimelineEvent('one', '2020-02-01'),
    makeTimelineEvent('two', '2021-02-01'),
    makeTimelineEvent('three', '2022-02-01'),
  ];
  expect(railsOf(events)).toEqual([
    'secret: 0 bar own below',
    'one: 0 bar above below',
    'two: 0 gap above below',
    'secret out: 0 gap above here',
    'three: ',
  ]);
});

test('what became public while it went on has its note beside the bar', () => {
  const events = [
    makeTimelineEvent('secret', '2020-01-01/2022-06-01', { disclosed: '2021-06-01' }),
    makeTimelineEvent('last', '2022-02-01'),
  ];
  expect(railsOf(events)).toEqual([
    'secret: 0 bar own below',
    'secret out: 0 bar above below here',
    'last: 0 bar above',
  ]);
});

test('by disclosure a period is dotted until its entry and goes on as a bar where it lasted much longer', () => {
  const events = [
    makeTimelineEvent('zero', '2019-02-01'),
    makeTimelineEvent('one', '2020-02-01'),
    makeTimelineEvent('secret', '2020-01-01/2022-06-01', { disclosed: '2021-06-01' }),
    makeTimelineEvent('three', '2022-02-01'),
  ];
  expect(railsOf(events, 'disclosed')).toEqual([
    'zero: ',
    'one: 0 gap below',
    'secret: 0 bar own above below',
    'three: 0 bar above',
  ]);
});

test('an open period runs to the end of the list, periods at the same time beside each other', () => {
  const events = [
    makeTimelineEvent('open', '2020-01-01/..'),
    makeTimelineEvent('other', '2020-02-01/2021-02-01'),
    makeTimelineEvent('last', '2021-01-01'),
  ];
  expect(railsOf(events)).toEqual([
    'open: 0 bar own below',
    'other: 0 bar above below, 1 bar own below',
    'last: 0 bar above, 1 bar above',
  ]);
});

test('days and short lags draw no rail, and no more periods than there is room for', () => {
  const short = [
    makeTimelineEvent('a', '2020-01-01/2020-01-10', { disclosed: '2020-01-20' }),
    makeTimelineEvent('b', '2020-01-05'),
  ];
  expect(railsOf(short)).toEqual(['a: ', 'b: ']);
  const many = Array.from({ length: mostSlots + 3 }, (_, index) =>
    makeTimelineEvent(`event-${index}`, '2020-01-01/2022-01-01'),
  );
  expect(railsOf(many).at(-1)?.split(', ')).toHaveLength(mostSlots);
});
