const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => entities[letter]);

/** A date as it is written: YAML makes those of whole days into instants. */
export const date = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : escape(value ?? ''));

export const titleOf = ({ statement, name, title }) => statement ?? name ?? title;

export const when = (data) => date(data.made ?? data.occurred ?? data.published);

/** A linked entry by its key, such as `sources/id`. */
export function link({ entries }, key) {
  return `<a href="/${key}/">${escape(titleOf(entries.get(key)))}</a>`;
}

export const list = (items) => (items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '');

export const section = (title, items) => (items.length > 0 ? `<h2>${title}</h2>${list(items)}` : '');

export function facts(rows) {
  const told = rows.filter(([, value]) => value !== undefined && value !== '');
  return `<dl>${told.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

/** The lines of those whose fields name an entry. */
export function namedBy(record, key, collection) {
  return (record.namedBy.get(key) ?? [])
    .filter((other) => other.startsWith(collection))
    .map((other) => line(record, other));
}

export function line(record, key) {
  const data = record.entries.get(key);
  const verdict = data.assessments?.at(-1)?.verdict;
  const claimant = data.claimant && link(record, `actors/${data.claimant}`);
  return [link(record, key), claimant, when(data), verdict].filter(Boolean).join(', ');
}

export function page(title, main) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body>
<nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/claims/">Claims</a> <a href="/events/">Events</a> <a href="/sources/">Sources</a> <a href="/actors/">Actors</a></nav>
<main><h1>${escape(title)}</h1>
${main}</main>
</body>
</html>
`;
}
