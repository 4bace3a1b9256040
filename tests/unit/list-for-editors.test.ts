import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { listForEditors } from '../../src/list-for-editors.ts';
import { overlayContent } from './overlay-content.ts';

async function listed(
  before: string | undefined,
): Promise<{ after: string | undefined; uriOf: (path: string) => string }> {
  const { projectDir, contentDir } = await overlayContent({
    'content/claims/2022/broken.md': '---\ndraft: true\nstatement: [\n---\n',
    'content/claims/_notes.md': 'Notes.\n',
    'content/readme.md': 'Notes.\n',
  });
  const path = join(projectDir, 'collections.json');
  if (before !== undefined) await writeFile(path, before);
  await listForEditors(pathToFileURL(path), contentDir);
  const after = await readFile(path, 'utf8').catch(() => undefined);
  return { after, uriOf: (name) => pathToFileURL(join(contentDir, name)).href.toLowerCase() };
}

test('every entry is listed with its collection, a broken draft too, and nothing that is no entry', async () => {
  const { after = '', uriOf } = await listed(
    '{ "collections": [{ "name": "claims" }], "entries": { "file:///a.md": "pages" } }',
  );
  const { collections, entries } = JSON.parse(after) as { collections: object[]; entries: Record<string, string> };
  expect(collections).toEqual([{ name: 'claims' }]);
  expect(entries).toEqual({
    'file:///a.md': 'pages',
    [uriOf('actors/port-company.md')]: 'actors',
    [uriOf('articles/report.md')]: 'articles',
    [uriOf('claims/2022/broken.md')]: 'claims',
    [uriOf('claims/checked-cranes.md')]: 'claims',
    [uriOf('claims/safe-cranes.md')]: 'claims',
    [uriOf('events/inspection.md')]: 'events',
    [uriOf('pages/about.md')]: 'pages',
    [uriOf('sources/interview.md')]: 'sources',
    [uriOf('sources/memo.md')]: 'sources',
  });
});

test('without a list, or with one that is being written, nothing is done', async () => {
  expect((await listed(undefined)).after).toBeUndefined();
  expect((await listed('{ "entries": {')).after).toBe('{ "entries": {');
});
