import { line, list, page } from '../_includes/parts.js';

export default class {
  data() {
    return { permalink: '/' };
  }
  render({ collections: { record } }) {
    const keys = [...record.entries.keys()].filter((key) => key.startsWith('articles/'));
    return page('The record', list(keys.map((key) => line(record, key))));
  }
}
