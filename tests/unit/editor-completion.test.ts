import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { collections } from '../../src/collections.ts';
import { entryTemplate } from '../../src/dossier/entry-template.ts';
import { frontMatterSchema } from '../../src/dossier/front-matter-schema.ts';
import { verdicts } from '../../src/dossier/schemas/claim.ts';
import { listForEditors } from '../../src/list-for-editors.ts';
import { type LanguageServer, startLanguageServer } from '../language-server.ts';
import { overlayContent } from './overlay-content.ts';

const projectDir = join(import.meta.dirname, '../..');

// Both servers come with `@astrojs/check`, which is built on them.
const astroServer = join(projectDir, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
const yamlServer = join(projectDir, 'node_modules/yaml-language-server/bin/yaml-language-server');
const typescript = { tsdk: join(projectDir, 'node_modules/typescript/lib') };

/** A workspace with the minimal content and a new draft, and what Astro writes for editors before it reads the content. */
async function openWorkspace(): Promise<{ workspace: string; uriOf: (path: string) => string }> {
  const { projectDir: workspace, contentDir } = await overlayContent({
    'content/claims/new-one.md': entryTemplate('claims'),
  });
  const folder = join(workspace, '.astro/collections');
  await mkdir(folder, { recursive: true });
  const list = { collections: collections.map((name) => ({ name, hasSchema: true })), entries: {} };
  await writeFile(join(folder, 'collections.json'), JSON.stringify(list));
  for (const name of [...collections, 'site'] as const)
    await writeFile(join(folder, `${name}.schema.json`), JSON.stringify(frontMatterSchema(name)));
  await listForEditors(pathToFileURL(join(folder, 'collections.json')), contentDir);
  return { workspace, uriOf: (path) => pathToFileURL(join(workspace, path)).href };
}

interface Item {
  label: string;
  documentation?: string | { value: string };
}

/** What the server offers behind the first `|` of a text. */
async function complete(server: LanguageServer, uri: string, languageId: string, marked: string): Promise<Item[]> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const text = marked.replace('|', '');
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const found = (await server.request('textDocument/completion', { textDocument: { uri }, position })) as
    Item[] | { items: Item[] } | null;
  return found === null ? [] : Array.isArray(found) ? found : found.items;
}

test('the language server of Astro offers fields and words, also in a new draft', { timeout: 0 }, async () => {
  const { workspace, uriOf } = await openWorkspace();
  const server = await startLanguageServer(astroServer, {
    workspace,
    initializationOptions: { typescript, contentIntellisense: true },
  });
  onTestFinished(server.stop);
  const path = 'content/claims/safe-cranes.md';
  const text = await readFile(join(workspace, path), 'utf8');
  const fields = await complete(server, uriOf(path), 'markdown', text.replace('evidence:', 'woul|\nevidence:'));
  expect(fields.find(({ label }) => label === 'wouldChange')?.documentation).toEqual(
    'What evidence would change the verdict, in one sentence.',
  );
  const draft = entryTemplate('claims').replace('verdict:', 'verdict: |');
  const words = await complete(server, uriOf('content/claims/new-one.md'), 'markdown', draft);
  expect(words.map(({ label }) => label)).toEqual([...verdicts]);
});

test('the settings for VS Code make the YAML server offer the fields of `site.yaml`', { timeout: 0 }, async () => {
  const { workspace, uriOf } = await openWorkspace();
  const settings = JSON.parse(await readFile(join(projectDir, '.vscode/settings.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const server = await startLanguageServer(yamlServer, {
    workspace,
    // The catalogue of all schemas lies elsewhere on the web.
    settings: { yaml: { schemas: settings['yaml.schemas'], schemaStore: { enable: false } } },
  });
  onTestFinished(server.stop);
  await server.configured;
  const path = 'content/site.yaml';
  const text = await readFile(join(workspace, path), 'utf8');
  const fields = await complete(server, uriOf(path), 'yaml', text.replace('lead:', 'lic|\nlead:'));
  expect(fields.map(({ label }) => label)).toContain('licence');
});
