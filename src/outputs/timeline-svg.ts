import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { urlTo } from '../address.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { shortenToWidth } from '../timeline/shorten-to-width.ts';
import { buildDensityFigure } from './build-density-figure.ts';
import { buildTimelineFigure, wholeLabels } from './build-timeline-figure.ts';
import { countNoun } from './count-noun.ts';
import { axisHeight, type DrawnTimeline } from './draw-timeline.ts';
import { figureShapes } from './figure-shapes.ts';
import { lastRecordDay } from './last-record-day.ts';
import { timelineEvents } from './timeline-events.ts';
import { timelinePath } from './timeline-path.ts';
import { isByYear } from './timeline-years.ts';

/** Sizes of the picture, in pixels; it scales to any. */
const width = 1140;
const margin = 20;
const head = 56;
const foot = 62;
const titleSize = 15;

/**
 * The timeline as a picture of its own: an SVG document with its colours, its title, a description and
 * where it comes from, in the light theme.
 *
 * @param css the looks of figures, with plain colours
 */
export function timelineSvg(site: Site, css: string): string {
  const { settings } = site;
  const { drawn, height, description, key } = isByYear(site) ? densityOf(site) : timelineOf(site);
  const full = head + axisHeight + height + foot;
  const inner = (y: number, children: typeof drawn.axis) =>
    s('svg', { x: margin, y, width: width - 2 * margin, height, overflow: 'visible' }, children);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${full}`,
    width,
    height: full,
    role: 'group',
    ariaLabelledBy: 'figure-title figure-description',
    lang: settings.language,
  };
  const svg = s('svg', root, [
    s('title#figure-title', `${settings.title}: timeline`),
    s('desc#figure-description', description),
    s('style', css),
    s('rect.figure-ground', { width, height: full }),
    figureShapes(),
    s('text.figure-lane', { x: margin, y: 34 }, [shortenToWidth(settings.title, width - 2 * margin, titleSize)]),
    inner(head, drawn.axis),
    inner(head + axisHeight, [...drawn.grid, ...drawn.laneNames, ...drawn.marks]),
    s('text.figure-note', { x: margin, y: full - 36 }, [key]),
    s('text.figure-note', { x: margin, y: full - 16 }, [sourceLine(site)]),
  ]);
  // Two characters that a text may have and no document of XML (XML 1.0, 2.2).
  return `${toHtml(svg, xml)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(']]>', ']]&gt;')}\n`;
}

interface Picture {
  drawn: DrawnTimeline;
  height: number;
  description: string;
  key: string;
}

function timelineOf(site: Site): Picture {
  const events = timelineEvents(site);
  const { placed, drawn } = buildTimelineFigure(site.settings, events, {
    lastDay: lastRecordDay(site),
    hrefOf: (id) => urlTo(`/events/${id}/`),
    labels: wholeLabels,
  });
  return {
    drawn,
    height: placed.height,
    description: `${countNoun(events.length, 'event')} in ${countNoun(site.settings.lanes.length, 'lane')}, by when they happened and when they became public.`,
    key: 'Dot: a day. Bar: a period. Pale: the day is not known. Hollow: not confirmed. Dashed: disputed. Dotted line: until it became public, at the diamond.',
  };
}

function densityOf(site: Site): Picture {
  const events = timelineEvents(site);
  const { drawn, height } = buildDensityFigure(site.settings, events, {
    lastDay: lastRecordDay(site),
    order: 'occurred',
    hrefOf: (year) => urlTo(timelinePath('occurred', year)),
  });
  return {
    drawn,
    height,
    description: `How ${countNoun(events.length, 'event')} in ${countNoun(site.settings.lanes.length, 'lane')} lie in time.`,
    key: 'The higher a bar, the more events in that time.',
  };
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
