import { escape, facts, namedBy, page, section } from './parts.js';

export default function actor(data) {
  const { record } = data.collections;
  const key = `actors/${data.page.fileSlug}`;
  return page(
    data.name,
    facts([
      ['Kind', data.kind],
      ['Role', data.role && escape(data.role)],
    ]) +
      data.content +
      section('Claims', namedBy(record, key, 'claims')) +
      section('Events', namedBy(record, key, 'events')),
  );
}
