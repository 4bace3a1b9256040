import { date, escape, facts, link, namedBy, page, section } from './parts.js';

export default function event(data) {
  const { record } = data.collections;
  return page(
    data.title,
    facts([
      ['Occurred', date(data.occurred)],
      ['Disclosed', date(data.disclosed)],
      ['Lane', escape(data.lane)],
      ['Certainty', data.certainty],
    ]) +
      data.content +
      section(
        'Actors',
        (data.actors ?? []).map((id) => link(record, `actors/${id}`)),
      ) +
      section(
        'Sources',
        (data.sources ?? []).map((id) => link(record, `sources/${id}`)),
      ) +
      section('Claims', namedBy(record, `events/${data.page.fileSlug}`, 'claims')),
  );
}
