import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { SiteSettings } from '../../src/dossier/dossier.ts';
import { indexEntries } from '../../src/dossier/entry-index.ts';
import { valueAt } from '../../src/dossier/field-path.ts';
import { formatProblem, isError } from '../../src/dossier/problem.ts';
import { readSettings } from '../../src/dossier/read-settings.ts';
import { readSiteFile } from '../../src/dossier/read-site-file.ts';
import type { Part } from '../../src/markdown/body.ts';
import { hostileVectors } from '../hostile/hostile-vectors.ts';
import { sampleFields, setAt } from '../hostile/sample-fields.ts';
import { toYaml } from '../hostile/to-yaml.ts';
import { overlayContent } from './overlay-content.ts';
import { readProject } from './read-overlaid.ts';

/** What Markdown can make of a text. */
const elements = new Set(
  'a blockquote br code div em h2 h3 h4 h5 h6 hr li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'ariaDescribedBy ariaLabel className dataAlign dataFootnoteBackref dataFootnoteRef dataFootnotes href id role start tabIndex title'.split(
    ' ',
  ),
);

test('every hostile text as a whole body is a problem with its place, or words', async () => {
  const pages = hostileVectors.map((vector, index): [string, string] => [
    `content/pages/p-${String(index)}.md`,
    `---\ntitle: Page\ndescription: A page.\n---\n\n${vector}\n`,
  ]);
  const project = await overlayContent(Object.fromEntries(pages));
  const first = await readProject(project);
  const refused = new Set(first.problems.filter(isError).map(({ file = '' }) => file));
  for (const line of first.lines) expect(line).toMatch(/^content\/pages\/p-\d+\.md:\d+:\d+ {2}.+ {2}\[[a-z-]+\]$/);
  for (const file of refused) await rm(join(project.projectDir, file));
  const { dossier, lines } = await readProject(project);
  expect(lines).toEqual([]);
  const shown = [...(dossier?.pages.values() ?? [])].filter(({ id }) => id.startsWith('p-'));
  for (const { body, id } of shown) expect(faultsOf(body.blocks.flat()), id).toEqual([]);
  expect(refused.size).toBeGreaterThan(100);
  expect(shown.length).toBeGreaterThan(100);
  console.log(
    `${hostileVectors.length} hostile bodies: ${refused.size} refused with file and line, ${shown.length} shown as words`,
  );
});

test('every hostile text in each field of site.yaml is a problem with its place, or that text', async () => {
  const { fields = {}, texts = [] } = sampleFields('site') ?? {};
  const { contentDir } = await overlayContent({});
  const count = hostileVectors.length;
  let refused = 0;
  for (const index of hostileVectors.keys()) {
    const planted = texts.map(({ path }, place) => ({ path, vector: hostileVectors[(index + place) % count] }));
    for (const { path, vector } of planted) setAt(fields, path, vector);
    await writeFile(join(contentDir, 'site.yaml'), toYaml(fields));
    const site = await readSiteFile(contentDir, 'content');
    const settings = readSettings(
      site,
      indexEntries([], () => false),
    );
    for (const problem of site.file.messages)
      expect(formatProblem(problem)).toMatch(/^content\/site\.yaml:\d+:\d+ {2}.+ {2}\[[a-z-]+\]$/);
    const lines = new Set(site.file.messages.map(({ line }) => line));
    for (const { path, vector } of planted) {
      const place = site.frontMatter?.placeOf(path);
      if (lines.has(place && ('line' in place ? place.line : place.start.line))) refused += 1;
      // A field with a fault in it is not read.
      else if (settings[path[0] as keyof SiteSettings] !== undefined)
        expect(valueAt(settings, path), String(path)).toBe(vector);
    }
  }
  expect(refused).toBeGreaterThan(count);
  console.log(
    `${(count * texts.length).toLocaleString('en')} hostile texts in site.yaml: ${refused.toLocaleString('en')} refused with file and line`,
  );
});

/** Elements, attributes and addresses that no Markdown makes. */
function faultsOf(parts: readonly Part[]): string[] {
  const faults: string[] = [];
  const html = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
  visit(rehype().data('settings', { fragment: true }).parse(html), (node) => {
    if (node.type === 'comment' || node.type === 'doctype') faults.push(node.type);
    if (node.type !== 'element') return;
    if (!elements.has(node.tagName)) faults.push(node.tagName);
    faults.push(...Object.keys(node.properties).filter((name) => !attributes.has(name)));
    const { href } = node.properties;
    if (typeof href === 'string' && !/^(?:https?:\/\/|mailto:|#)/i.test(href)) faults.push(href);
  });
  return faults;
}
