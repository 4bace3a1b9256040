import { line, list, page } from './parts.js';

/** The template of a page that lists all entries of a collection. */
export function indexOf(collection, title) {
  return class {
    data() {
      return { permalink: `/${collection}/` };
    }
    render({ collections: { record } }) {
      const keys = [...record.entries.keys()].filter((key) => key.startsWith(`${collection}/`));
      return page(title, list(keys.map((key) => line(record, key))));
    }
  };
}
