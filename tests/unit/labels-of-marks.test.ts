import { expect, test } from 'vitest';
import { chooseLabelled } from '../../src/timeline/choose-labelled.ts';
import { placeLabel } from '../../src/timeline/place-label.ts';
import { shortenToWidth } from '../../src/timeline/shorten-to-width.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { makeTimelineEvent } from './make-timeline-event.ts';

test('the longest secrets and the most connected are labelled, each once', () => {
  const events = [
    makeTimelineEvent('quick', '2022-01-01', { disclosed: '2022-01-03' }),
    makeTimelineEvent('longest', '2018-01-01', { disclosed: '2022-01-03', connections: 9 }),
    makeTimelineEvent('long', '2020-01-01', { disclosed: '2022-01-03' }),
    makeTimelineEvent('busy', '2022-01-01', { connections: 3 }),
    makeTimelineEvent('calm', '2022-01-01'),
  ];
  expect([...chooseLabelled(events, { secrets: 1, connected: 5 })]).toEqual(['longest', 'busy']);
  expect([...chooseLabelled(events, { secrets: 5, connected: 0 })]).toEqual(['longest', 'long']);
});

test('a label stands behind its mark, before it where there is no room, above it where there is room on neither side', () => {
  const event = makeTimelineEvent('event', '2022-01-01', { title: 'A title of some length' });
  const side = (from: number, to: number, width: number) =>
    placeLabel(event, { from, to }, { width, isLong: to - from > 50 })?.label.side;
  expect(side(100, 120, 600)).toBe('after');
  expect(side(560, 580, 600)).toBe('before');
  expect(side(10, 590, 600)).toBe('above');
  // Above a dot it would seem to belong to another one.
  expect(side(290, 310, 400)).toBe('before');
});

test('a label that has no room at all is left out', () => {
  const event = makeTimelineEvent('event', '2022-01-01', { title: 'Unteilbar' });
  expect(placeLabel(event, { from: 0, to: 30 }, { width: 30, isLong: true })).toBeUndefined();
});

test('a title is cut between words, and only where it must be', () => {
  expect(shortenToWidth('One two three', 500, 12)).toBe('One two three');
  expect(shortenToWidth('One two, three', textWidth('One two…', 12), 12)).toBe('One two…');
  expect(shortenToWidth('Donaudampfschifffahrt', 60, 12)).toMatch(/^Donaud?…$/);
  expect(shortenToWidth('Donaudampfschifffahrt', 10, 12)).toBe('');
});

test('wide letters and other scripts are counted as wide', () => {
  expect(textWidth('數據', 10)).toBeGreaterThanOrEqual(20);
  expect(textWidth('iiii', 10)).toBeLessThan(textWidth('mmmm', 10));
  expect(textWidth('', 10)).toBe(0);
});
