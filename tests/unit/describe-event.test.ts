import { expect, test } from 'vitest';
import { describeEvent } from '../../src/outputs/describe-event.ts';
import { makeTimelineEvent } from './make-timeline-event.ts';

const lane = (label: string) => ({ id: 'port', label, description: 'The port.' });

test('an event is told with its date, its lane and its title', () => {
  expect(describeEvent(makeTimelineEvent('strike', '2022-06-17'), lane('Reporting'), 'en')).toBe(
    '17 June 2022, reporting: The title of strike',
  );
});

test('what came out later is told with both dates, what is disputed as disputed', () => {
  const event = makeTimelineEvent('leak', '2021-09/2022-01', { disclosed: '2022-06-17', certainty: 'disputed' });
  expect(describeEvent(event, lane('Access'), 'en-GB')).toBe(
    'September 2021 to January 2022, access: The title of leak (disputed); came out 17 June 2022, 9 months later',
  );
});

test.each([
  ['U.S. courts', 'en', 'U.S. courts'],
  ['EU bodies', 'en', 'EU bodies'],
  ['Courts and police', 'en', 'courts and police'],
  ['Bau', 'de', 'Bau'],
])('the lane %s reads in %s as %s', (label, language, text) => {
  expect(describeEvent(makeTimelineEvent('a', '2022'), lane(label), language)).toBe(`2022, ${text}: The title of a`);
});
