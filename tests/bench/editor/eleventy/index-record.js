/** Entries by `collection/id`, and for each the entries whose fields name it. */
export function indexRecord(pages) {
  const entries = new Map();
  const namedBy = new Map();
  for (const { data, url } of pages) if (data.collection) entries.set(url.slice(1, -1), data);
  for (const [key, data] of entries)
    for (const target of new Set(namedIn(data))) {
      const others = namedBy.get(target);
      if (others) others.push(key);
      else namedBy.set(target, [key]);
    }
  return { entries, namedBy };
}

function namedIn({ collection, claimant, event, actors = [], sources = [], derivedFrom = [], quote, ...data }) {
  const keys = [...[...sources, ...derivedFrom].map((id) => `sources/${id}`), ...actors.map((id) => `actors/${id}`)];
  if (collection !== 'claims') return keys;
  keys.push(`actors/${claimant}`);
  if (event) keys.push(`events/${event}`);
  if (quote?.source) keys.push(`sources/${quote.source}`);
  for (const assessment of data.assessments ?? [])
    for (const source of assessment.sources ?? []) keys.push(`sources/${source}`);
  for (const { source } of data.evidence ?? []) keys.push(`sources/${source}`);
  for (const { claim } of data.relations ?? []) keys.push(`claims/${claim}`);
  return keys;
}
