import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../project.ts';
import { readInstalledFile } from './read-installed-file.ts';

const packages = [
  'satori',
  '@resvg/resvg-js',
  'subset-font',
  'harfbuzzjs',
  '@expo-google-fonts/noto-serif',
  '@expo-google-fonts/noto-sans',
  '@fontsource-variable/noto-sans-sc',
];

/** What cards are drawn with from elsewhere. */
const sharedFiles = [
  'outputs/labels.ts',
  'outputs/light-value.ts',
  'outputs/shown-card.ts',
  'outputs/verdict-shapes.ts',
  'styles/tokens.css',
];

/** A digest of everything but the card itself that determines its picture: our code, the libraries and the fonts. */
export async function cardVersion(): Promise<string> {
  const own = (await readdir(join(projectDir, 'src/cards'))).sort().map((name) => `cards/${name}`);
  const sources = [...own, ...sharedFiles].map((path) => readFile(join(projectDir, 'src', path)));
  const versions = packages.map((name) => readInstalledFile(name, 'package.json'));
  const { icu = '', zlib } = process.versions;
  const hash = createHash('sha256').update(`${icu} ${zlib}`);
  for (const part of await Promise.all([...sources, ...versions])) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/** The name under which a card's picture is kept: the same for the same picture. */
export function cardKey(card: object, version: string): string {
  return createHash('sha256').update(version).update(JSON.stringify(card)).digest('hex');
}
