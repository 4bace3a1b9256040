import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { urlTo } from '../address.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { newestDay } from '../dossier/newest-day.ts';
import { buildDensityFigure } from './build-density-figure.ts';
import { buildTimelineFigure } from './build-timeline-figure.ts';
import { countConnections } from './count-connections.ts';
import { countNoun } from './count-noun.ts';
import { axisHeight } from './draw-timeline.ts';
import { figureShapes } from './figure-shapes.ts';
import { timelinePath } from './timeline-path.ts';
import { isByYear } from './timeline-years.ts';
import { toTimelineEvent } from './to-timeline-event.ts';

/** Sizes of the picture, in pixels; it scales to any. */
const width = 1140;
const margin = 20;
const head = 56;
const foot = 62;

/**
 * The timeline as a picture of its own: an SVG 1.1 document with its colours, its title, a description
 * and where it comes from, in the light theme.
 *
 * @param css the looks of figures, with plain colours
 */
export function timelineSvg(site: Site, css: string): string {
  const { settings, eventList } = site;
  const events = eventList.map((event) => toTimelineEvent(event, countConnections(event, site)));
  const lastDay = newestDay(site);
  const { drawn, height } = isByYear(site)
    ? buildDensityFigure(settings, events, {
        lastDay,
        order: 'occurred',
        hrefOf: (year) => urlTo(timelinePath('occurred', year)),
      })
    : timelineOf(site, events);
  const full = head + axisHeight + height + foot;
  const inner = (y: number, children: typeof drawn.axis) =>
    s('svg', { x: margin, y, width: width - 2 * margin, height, overflow: 'visible' }, children);
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${full}`,
      width,
      height: full,
      role: 'group',
      ariaLabelledBy: 'figure-title figure-description',
      lang: settings.language,
    },
    [
      s('title#figure-title', `${settings.title}: timeline`),
      s(
        'desc#figure-description',
        `${countNoun(events.length, 'event')} in ${countNoun(settings.lanes.length, 'lane')}, by when they happened and when they came out.`,
      ),
      s('style', css),
      s('rect.figure-ground', { width, height: full }),
      figureShapes(),
      s('text.figure-lane', { x: margin, y: 34 }, [settings.title]),
      inner(head, drawn.axis),
      inner(head + axisHeight, [...drawn.grid, ...drawn.laneNames, ...drawn.marks]),
      s('text.figure-note', { x: margin, y: full - 36 }, [
        'Dot: a day. Bar: a period; pale where its day is not known. Dotted line: until the public learned of it, at the diamond.',
      ]),
      s('text.figure-note', { x: margin, y: full - 16 }, [sourceLine(site)]),
    ],
  );
  return `${toHtml(svg, xml)}\n`;
}

function timelineOf(site: Site, events: Parameters<typeof buildTimelineFigure>[1]) {
  const { placed, drawn } = buildTimelineFigure(site.settings, events, {
    lastDay: newestDay(site),
    hrefOf: (id) => urlTo(`/events/${id}/`),
    labels: { secrets: 5, connected: 6 },
  });
  return { drawn, height: placed.height };
}

function sourceLine({ settings }: Site): string {
  return [settings.publisher.name, settings.licence?.name, urlTo('/timeline/')].filter(Boolean).join(' · ');
}

/** What makes the serializer for HTML write XML. */
const xml = {
  space: 'svg',
  closeEmptyElements: true,
  quoteSmart: false,
  characterReferences: { useNamedReferences: false },
} as const;
