import { urlOf } from '../address.ts';
import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { DatePoint, PartialDate } from '../dates/partial-date.ts';
import type { Event } from '../dossier/dossier.ts';
import { firstSentence } from '../dossier/first-sentence.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { escapeHtml } from './escape-html.ts';
import { isLate } from './is-late.ts';
import { certaintyLabels } from './labels.ts';

/** The events as TimelineJS 3 takes them (timeline.knightlab.com, JSON format); titles and texts are HTML there. */
export function toTimelineJson(site: Site) {
  const { title, description } = site.settings;
  return {
    title: { text: { headline: escapeHtml(title), text: paragraph(escapeHtml(description)) } },
    scale: 'human',
    events: site.eventList.map((event) => toSlide(site, event)),
  };
}

function toSlide(site: Site, event: Event) {
  const { id, title, occurred, disclosed, certainty, body } = event;
  const url = urlOf({ collection: 'events', id });
  const summary = firstSentence(body.opening, site.settings.language);
  const doubt = certainty === 'confirmed' ? '' : paragraph(escapeHtml(certaintyLabels[certainty]));
  const late = isLate(occurred, disclosed) ? paragraph(`Became public: ${formatPartialDate(disclosed)}`) : '';
  const link = paragraph(`<a href="${escapeHtml(url)}">Sources and claims</a>`);
  return {
    unique_id: id,
    // TimelineJS takes the markup out of it, by which it reads it as HTML, and then writes what is left as HTML.
    group: escapeHtml(escapeHtml(entryOf(site.lanes, event.lane).label)),
    ...toSpan(occurred),
    display_date: formatPartialDate(occurred),
    text: { headline: escapeHtml(title), text: paragraph(escapeHtml(summary)) + doubt + late + link },
  };
}

/** Both ends of a date; of one whose beginning is open, the end that is known. */
function toSpan({ start, end, isInterval }: PartialDate) {
  const begin = start ?? end;
  return {
    ...(begin && { start_date: toDate(begin) }),
    ...(isInterval && start && end && { end_date: toDate(end) }),
  };
}

function toDate({ value }: DatePoint) {
  const [year, month, day] = value.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function paragraph(html: string): string {
  return html === '' ? '' : `<p>${html}</p>`;
}
