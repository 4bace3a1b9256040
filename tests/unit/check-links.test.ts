import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { toPlain } from '../../src/dossier/to-plain.ts';
import { applyPatch, checkProject, readSound, sourceFile, today } from './check-project.ts';
import { answer, page, redirect, type Serve, startWeb } from './local-web.ts';
import { overlayContent, type Project } from './overlay-content.ts';

vi.setConfig({ testTimeout: 0 });

const copyOf = (name: string): string => `https://web.archive.org/web/20220402000000/https://post.example/${name}`;

/** An archive that has a copy of everything whose name says so. */
const archive: Serve = ({ url = '' }, response) => {
  const asked = new URL(new URLSearchParams(url.slice(2)).get('url') ?? '', 'http://x');
  const name = asked.pathname.slice(1);
  const closest = { available: true, status: '200', url: copyOf(name).replace('https', 'http') };
  response.end(JSON.stringify({ archived_snapshots: name.includes('kept') ? { closest } : {} }));
};

const pages: Record<string, Serve> = {
  'archive.example/*': archive,
  'post.example/live': page('A live story'),
  'post.example/live-kept': page('A kept story'),
  'post.example/moved': redirect(301, 'post.example/live'),
  'post.example/walled-kept': answer(403),
  'post.example/lying': page('404'),
  'post.example/busy': answer(500),
};

/** Every file below a folder, by its path. */
async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

/** The sources of a dossier without what a check may change, and with nothing else. */
function apart({ sources }: Dossier): { kept: unknown; changed: unknown } {
  const plain = [...sources.values()].map((source) => toPlain(source));
  return {
    kept: plain.map((source) => ({ ...source, status: 0, accessed: 0, archived: 0 })),
    changed: Object.fromEntries(
      plain.map(({ id, status, accessed, archived }) => [id, [status, accessed, ...(archived ?? [])]]),
    ),
  };
}

/** A story of sources at the pages, in a folder with an awkward name. */
async function makeStory(at: (place: string) => string): Promise<Project> {
  const url = (name: string): string => at(`post.example/${name}`);
  const { projectDir, contentDir } = await overlayContent({
    'content/sources/interview.md': sourceFile(
      url('live'),
      'accessed: "2023" # by us\nstatus: dead # or so it seemed\n',
    ),
    'content/sources/memo.md': sourceFile(url('live-kept')).replaceAll('\n', '\r\n'),
    'content/sources/a/moved.md': `\uFEFF${sourceFile(url('moved')).trimEnd()}`,
    'content/sources/walled-kept.md': sourceFile(url('walled-kept')),
    'content/sources/gone.md': sourceFile('http://gone.example/kept', `accessed: 2023-01-01\n`),
    'content/sources/lying.md': sourceFile(url('lying'), `archived: [${copyOf('lying')}]\n`),
    'content/sources/busy.md': sourceFile(url('busy'), 'accessed: 2023-01-01\n'),
    'content/sources/offline.md': sourceFile('x').replace(/url: .*\n/, 'online: false\n'),
    'content/sources/awkward.md': `---\n{ title: A, publisher: B, published: 2022, kind: letter, url: "${url('live')}" }\n---\n`,
  });
  const awkward = join(projectDir, 'die "Geschichte" (ä)');
  await rename(contentDir, awkward);
  return { projectDir, contentDir: awkward };
}

test('the patch applies, and changes nothing but status, day and copies', async () => {
  const web = await startWeb(pages);
  const project = await makeStory(web.at);
  const [before, files] = [await readSound(project), await readFiles(project.projectDir)];
  const { lines, hasFailed } = await checkProject(project, web);
  const folder = 'die "Geschichte" (ä)/sources';
  expect(hasFailed).toBe(false);
  expect(lines).toEqual([
    `${folder}/a/moved.md:5:6  \`${web.at('post.example/moved')}\` has moved to ${web.at('post.example/live')}; the archive has no copy  [moved]`,
    `${folder}/awkward.md:2:63  Change by hand, since these fields cannot be changed apart from others: {"accessed":"2024-05-01"}  [by-hand]`,
    `${folder}/busy.md:5:6  \`${web.at('post.example/busy')}\` answers 500; the archive has no copy  [unsure]`,
    `${folder}/gone.md:5:6  \`http://gone.example/kept\` has no host: \`gone.example\` is not known; the archive has no copy  [dead]`,
    `${folder}/lying.md:5:6  \`${web.at('post.example/lying')}\` answers 200 with \`404\`  [dead?]`,
    `${folder}/walled-kept.md:5:6  \`${web.at('post.example/walled-kept')}\` answers 403, perhaps only to programs; the archive has ${copyOf('walled-kept')}  [blocked]`,
    '8 addresses checked: 3 live, 1 moved, 1 dead, 1 blocked, 1 perhaps dead, 1 unsure',
    'Archived copies: 2 found for 7 sources without one',
    'Changes to 5 files are written to links.patch. Read them, then `git apply links.patch`',
  ]);
  await applyPatch(project.projectDir, 'links.patch');
  const after = await readSound(project);
  expect(apart(after).kept).toEqual(apart(before).kept);
  expect({ ...after, sources: 0 }).toEqual({ ...before, sources: 0 });
  expect(apart(after).changed).toEqual({
    interview: ['live', today],
    memo: ['live', today, copyOf('live-kept')],
    moved: ['moved', today],
    'walled-kept': ['blocked', undefined, copyOf('walled-kept')],
    gone: ['dead', '2023-01-01'],
    lying: ['live', undefined, copyOf('lying')],
    busy: ['live', '2023-01-01'],
    offline: ['live', undefined],
    awkward: ['live', undefined],
  });
  const lineOf = /^(?:archived:|accessed:.*|status:.*| {2}- https:\/\/web\.archive\.org\/.*)\r?\n/gm;
  for (const [path, text] of await readFiles(project.contentDir))
    expect(text.replaceAll(lineOf, '')).toBe(files.get(path)?.replaceAll(lineOf, ''));
  expect(await readFile(join(project.contentDir, 'sources/interview.md'), 'utf8')).toBe(
    sourceFile(web.at('post.example/live'), `accessed: "${today}" # by us\nstatus: live # or so it seemed\n`),
  );
});
