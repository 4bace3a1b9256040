import { date, escape, page } from './parts.js';

export default function article(data) {
  const authors = [data.authors ?? []].flat().join(', ');
  return page(
    data.title,
    `<p>${escape(data.description)}</p><p>${escape(authors)}, ${date(data.published)}</p>${data.content}`,
  );
}
