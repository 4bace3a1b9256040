import { date, escape, facts, link, list, namedBy, page, section } from './parts.js';

export default function claim(data) {
  const { record } = data.collections;
  const { event, quote } = data;
  const source = (id) => link(record, `sources/${id}`);
  const assessments = (data.assessments ?? []).map(
    ({ date: day, verdict, reason, sources = [] }) =>
      `${date(day)}: ${verdict}. ${escape(reason)}${list(sources.map(source))}`,
  );
  const evidence = (data.evidence ?? []).map(
    ({ source: id, stance, note }) => `${source(id)}, ${stance}${note ? `: ${escape(note)}` : ''}`,
  );
  const relations = (data.relations ?? []).map(({ claim: id, type }) => `${type} ${link(record, `claims/${id}`)}`);
  return page(
    data.statement,
    facts([
      ['Claimant', link(record, `actors/${data.claimant}`)],
      ['Made', date(data.made)],
      ['Disclosed', date(data.disclosed)],
      ['Event', event && link(record, `events/${event}`)],
      ['Kind', data.kind],
      ['What would change it', data.wouldChange && escape(data.wouldChange)],
    ]) +
      (quote
        ? `<blockquote>${escape(quote.text)}</blockquote><p>${escape(quote.speaker ?? '')} ${quote.source ? source(quote.source) : ''}</p>`
        : '') +
      data.content +
      section('Assessments', assessments) +
      section('Evidence', evidence) +
      section('Relations', relations) +
      section('Replies', namedBy(record, `claims/${data.page.fileSlug}`, 'claims')),
  );
}
