import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SearchIndexing } from '../../src/build/search-indexing.ts';

const digestOf = (): string => '';

test('a record in which nothing can be found has an index all the same, and a page that is missing is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-indexing-'));
  try {
    const options = { folder, former: undefined, digestOf };
    await new SearchIndexing({ ...options, parts: [{ folder: 'pagefind/', files: [] }] }).finish();
    expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
    const waiting = new SearchIndexing({ ...options, parts: [{ folder: 'pagefind/', files: ['a/index.html'] }] });
    await expect(waiting.finish()).rejects.toThrow('Unexpected absence of pages that pagefind/ is to find');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
