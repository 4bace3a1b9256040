import { date, escape, facts, link, namedBy, page, section } from './parts.js';

export default function source(data) {
  const { record } = data.collections;
  const key = `sources/${data.page.fileSlug}`;
  return page(
    data.title,
    facts([
      ['Publisher', escape(data.publisher)],
      ['Authors', data.authors && escape([data.authors].flat().join(', '))],
      ['Published', date(data.published)],
      ['Archived', data.archived && escape(data.archived)],
      ['Address', data.url && `<a href="${escape(data.url)}">${escape(data.url)}</a>`],
      ['Kind', data.kind],
      ['Standing', data.primary && 'A primary source'],
    ]) +
      data.content +
      section(
        'Derived from',
        (data.derivedFrom ?? []).map((id) => link(record, `sources/${id}`)),
      ) +
      section('Cited by claims', namedBy(record, key, 'claims')) +
      section('Cited by events', namedBy(record, key, 'events')) +
      section('Sources derived from it', namedBy(record, key, 'sources')),
  );
}
