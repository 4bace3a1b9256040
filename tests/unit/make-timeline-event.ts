import { representativeDay } from '../../src/dates/day-bounds.ts';
import { dateOfDay } from '../../src/dates/date-of-day.ts';
import { lagBetween } from '../../src/dates/lag.ts';
import type { TimelineEvent } from '../../src/timeline/timeline-event.ts';
import { makeRandom } from '../random.ts';
import { date } from './make-entries.ts';

/** An event of the timeline that happened then and, where it says so, came out later. */
export function makeTimelineEvent(
  id: string,
  occurred: string,
  { disclosed, ...fields }: Partial<Omit<TimelineEvent, 'disclosed' | 'isLate'>> & { disclosed?: string } = {},
): TimelineEvent {
  const happened = date(occurred);
  const cameOut = disclosed === undefined ? dateOfDay(representativeDay(happened)) : date(disclosed);
  const lag = disclosed === undefined ? undefined : lagBetween(happened, cameOut);
  return {
    id,
    title: `The title of ${id}`,
    lane: 'port',
    certainty: 'confirmed',
    occurred: happened,
    isOngoing: false,
    disclosed: cameOut,
    isLate: lag !== undefined,
    ...(lag && { lag }),
    connections: 0,
    ...fields,
  };
}

/** Events of all kinds in three lanes, crowded in some months. */
export function makeTimelineEvents(count: number, seed: number): TimelineEvent[] {
  const random = makeRandom(seed);
  const day = (): string => {
    const offset = random.chance(0.4) ? random.between(1_200, 1_260) : random.between(0, 2_500);
    return new Date(Date.UTC(2016, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  };
  return Array.from({ length: count }, (_, index) => {
    const [start = '', end = '', out = ''] = [day(), day(), day()].sort();
    const occurred = random.pick([
      start,
      start,
      start,
      start.slice(0, 7),
      start.slice(0, 4),
      `${start.slice(0, 7)}~`,
      `${start}/${end}`,
      `${start}/..`,
      `../${end}`,
    ]);
    const words = Array.from({ length: random.between(1, 14) }, () =>
      random.pick(['a', 'MEMO', 'of', 'Größe', '數據', 'wwwww']),
    );
    return makeTimelineEvent(`event-${index}`, occurred, {
      title: words.join(' '),
      lane: random.pick(['port', 'city', 'press']),
      connections: random.between(0, 9),
      ...(random.chance(0.3) && { disclosed: out }),
    });
  });
}

/** The day on which a record of these events ends: the last that any of them names. */
export function lastDayOf(events: readonly TimelineEvent[]): string {
  return (
    events
      .flatMap(({ occurred, disclosed }) => [occurred, disclosed])
      .map(representativeDay)
      .sort()
      .at(-1) ?? '2022-01-01'
  );
}
