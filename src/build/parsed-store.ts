import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type ParsedFile, ParsedFiles } from '../dossier/parsed-files.ts';
import { contentDir, projectDir } from '../project.ts';
import { replaceFile } from '../replace-file.ts';
import { keepNewest } from './keep-newest.ts';
import { digestProgram } from './program-digest.ts';

/** The program that parses, and all that it uses. */
const parts = ['src/dossier', 'src/markdown', 'src/dates', 'src/build', 'src/collections.ts', 'package-lock.json'];

/** One for each content folder that one works on. */
const mostStores = 4;

const storeFile = join(projectDir, '.astro/parsed', `${hash('sha256', contentDir).slice(0, 16)}.bin`);

interface Store {
  program: string;
  files: Map<string, ParsedFile>;
}

/** The files of the content as the same program has parsed them before, in whatever command. */
export async function recallParsed(): Promise<ParsedFiles> {
  try {
    const { program, files } = deserialize(await readFile(storeFile)) as Store;
    return new ParsedFiles(program === digestProgram(parts) ? files : undefined);
  } catch {
    // It saves time and nothing depends on it.
    return new ParsedFiles();
  }
}

/** Keeps what was parsed, where there is anything new. */
export async function rememberParsed(parsed: ParsedFiles): Promise<void> {
  if (parsed.changed === 0) return;
  try {
    mkdirSync(dirname(storeFile), { recursive: true });
    await replaceFile(storeFile, serialize({ program: digestProgram(parts), files: parsed.files() } satisfies Store));
    keepNewest(dirname(storeFile), mostStores);
  } catch {
    // On a disk that is full or read-only, the next time takes as long as this one.
  }
}
