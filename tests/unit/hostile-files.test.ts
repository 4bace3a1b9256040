import { execFileSync } from 'node:child_process';
import { mkdir, open, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { overlayContent, type Project } from './overlay-content.ts';
import { readOverlaid, readProject } from './read-overlaid.ts';

const actor = '---\nname: Crane Maker\nkind: company\nrole: Makes cranes\n---\n';
const page = (body: string): string => `---\ntitle: About\ndescription: What this record is.\n---\n\n${body}\n`;

async function linesAfter(change: (project: Project) => Promise<void>): Promise<string[]> {
  const project = await overlayContent({});
  await change(project);
  return (await readProject(project)).lines;
}

describe('a link is no file of the content', () => {
  const link = 'Unexpected symbolic link, expected the file itself  [missing-file]';

  test.each([
    ['an entry', 'actors/linked.md', '/etc/passwd'],
    ['an entry inside of the content', 'actors/linked.md', 'port-company.md'],
    ['an entry that leads nowhere', 'actors/linked.md', 'nowhere.md'],
    ['an entry that leads to itself', 'actors/linked.md', 'linked.md'],
    ['a folder of entries', 'actors/more', '/etc'],
    ['a folder that leads to the one around it', 'actors/more', '..'],
    ['a picture', 'pages/crane.png', '/etc/passwd'],
  ])('in the place of %s', async (_what, path, target) => {
    const lines = await linesAfter(({ contentDir }) => symlink(target, join(contentDir, path)));
    expect(lines).toEqual([`content/${path}:1:1  ${link}`]);
  });

  test.each(['site.yaml', 'ledger.json'])('in the place of %s', async (name) => {
    const lines = await linesAfter(async ({ contentDir }) => {
      await rm(join(contentDir, name), { force: true });
      await symlink('/etc/passwd', join(contentDir, name));
    });
    expect(lines).toEqual([`content/${name}:1:1  ${link}`]);
  });

  test('in the place of a collection', async () => {
    const lines = await linesAfter(async ({ contentDir, projectDir }) => {
      await rename(join(contentDir, 'pages'), join(projectDir, 'elsewhere'));
      await symlink('../elsewhere', join(contentDir, 'pages'));
    });
    expect(lines).toEqual([`content/pages:1:1  ${link}`]);
  });

  test('but the content folder may be one', async () => {
    const { projectDir, contentDir } = await overlayContent({});
    await rename(contentDir, join(projectDir, 'elsewhere'));
    await symlink('elsewhere', contentDir);
    expect((await readProject({ projectDir, contentDir })).lines).toEqual([]);
  });
});

test('a pipe is not waited for', async () => {
  const lines = await linesAfter(async ({ contentDir }) => {
    execFileSync('mkfifo', [join(contentDir, 'actors/pipe.md'), join(contentDir, 'ledger.json')]);
    await Promise.resolve();
  });
  expect(lines).toEqual([
    'content/actors/pipe.md:1:1  Unexpected special file, expected the file itself  [missing-file]',
    'content/ledger.json:1:1  Unexpected special file, expected the file itself  [missing-file]',
  ]);
});

test('a folder may be named like a file, but site.yaml is no folder', async () => {
  const lines = await linesAfter(async ({ contentDir }) => {
    await mkdir(join(contentDir, 'actors/cranes.md'));
    await writeFile(join(contentDir, 'actors/cranes.md/crane-maker.md'), actor);
    await rm(join(contentDir, 'site.yaml'));
    await mkdir(join(contentDir, 'site.yaml'));
  });
  expect(lines).toEqual(['content/site.yaml:1:1  Unexpected folder, expected the file itself  [missing-file]']);
});

describe('the name of a file', () => {
  test.each([
    'a\nb',
    'a"b',
    "a'b",
    'a b',
    'a\u202Eb',
    'a\u001B[2Jb',
    '<script>',
    'É',
    'x'.repeat(250).toUpperCase(),
    'a__proto__',
  ])('such as %j is one line with a remedy', async (id) => {
    const lines = await linesAfter(({ contentDir }) => writeFile(join(contentDir, `actors/${id}.md`), actor));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/actors\/[^\p{Cc}\u202E]+\.md:1:1 {2}Unexpected id `.*\[invalid-id\]$/u);
  });

  test('that is not UTF-8 is told, too', async () => {
    const lines = await linesAfter(async ({ contentDir }) => {
      const name = Buffer.concat([
        Buffer.from(join(contentDir, 'actors/caf')),
        Buffer.from([0xe9]),
        Buffer.from('.md'),
      ]);
      await writeFile(name, actor);
    });
    expect(lines.every((line) => line.startsWith('content/actors/caf\uFFFD.md:1:1  '))).toBe(true);
    expect(lines[0]).toContain('[invalid-text]');
  });

  test('may be one that every object of JavaScript answers to', async () => {
    const { lines, dossier } = await readOverlaid({
      'content/actors/constructor.md': actor,
      'content/pages/about.md': page('[The maker](../actors/constructor.md)'),
    });
    expect(lines).toEqual([]);
    expect(dossier?.actors.get('constructor')?.name).toBe('Crane Maker');
  });
});

describe('a file that is too large is not read', () => {
  test.each([
    ['actors/port-company.md', 50_000_000, '524,288'],
    ['site.yaml', 50_000_000, '524,288'],
    ['ledger.json', 5_000_000_000, '33,554,432'],
  ])('%s', async (path, size, limit) => {
    const lines = await linesAfter(async ({ contentDir }) => {
      const file = await open(join(contentDir, path), 'w');
      // No byte is written: the disk only notes the size.
      await file.truncate(size);
      await file.close();
    });
    const reason = `Unexpected file of ${size.toLocaleString('en')} bytes, expected at most ${limit}`;
    expect(lines).toContain(`content/${path}:1:1  ${reason}  [invalid-text]`);
  });
});

describe('a picture that cannot be shown is told where it is shown', () => {
  const png = join(import.meta.dirname, '../fixtures/problems/picture-with-words-is-fine/content/pages/crane.png');
  const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;
  const kind = 'Unexpected content of `pages/a.png`, expected a picture of the kind that its name says';

  test.each<[string, string, () => Promise<Uint8Array | string> | string, string]>([
    ['a web page', 'a.png', () => '<script>alert(1)</script>', kind],
    ['a drawing with the name of a photograph', 'a.png', () => svg('<path d="M0 0h9"/>'), kind],
    ['an empty file', 'a.png', () => '', kind],
    [
      'a file that claims more than there is memory for',
      'a.png',
      async () => claimSize(await readFile(png), 60_000),
      'Unexpected picture `pages/a.png` of 60000 × 60000 pixels, expected at most 100,000,000',
    ],
    [
      'half a file',
      'a.png',
      async () => (await readFile(png)).subarray(0, 45),
      'Unexpected end of the picture `pages/a.png`, expected a whole one',
    ],
    [
      'a drawing with a script',
      'a.svg',
      () => svg('<script>alert(1)</script>'),
      'Unexpected picture `pages/a.svg` with the element `script`, expected one that only draws',
    ],
  ])('%s', async (_what, name, make, reason) => {
    const { lines } = await readOverlaid({
      [`content/pages/${name}`]: await make(),
      'content/pages/about.md': page(`Before.\n\n![A crane](./${name})`),
    });
    expect(lines).toEqual([`content/pages/about.md:8:1  ${reason}  [broken-link]`]);
  });

  test('a drawing that only draws is fine', async () => {
    const files = {
      'content/pages/a.svg': svg('<path d="M0 0h9"/>'),
      'content/pages/about.md': page('![A crane](./a.svg)'),
    };
    expect((await readOverlaid(files)).lines).toEqual([]);
  });
});

/** A PNG file with other numbers in its head, and with the checksum of these. */
function claimSize(png: Buffer, size: number): Buffer {
  const claimed = Buffer.from(png);
  claimed.writeUInt32BE(size, 16);
  claimed.writeUInt32BE(size, 20);
  claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29);
  return claimed;
}
