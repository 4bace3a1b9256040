import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOwned } from '../list-owned.ts';
import { ownedName } from '../owned-name.ts';
import { removeAtExit, removeFolder } from '../remove-folder.ts';
import type { DrawnCard } from './draw-card.ts';

const suffix = '.card';
const day = 86_400_000;
/** Pictures that no build has asked for in this time go. */
const keptFor = 30 * day;

/** Drawn cards in a folder, by key, from one build to the next: a line that tells the digest and what is missing, then the picture. */
export class CardStore {
  readonly folder: string;

  /** @param folder where the cards are; one of the system's for this run only where it cannot be written to */
  constructor(folder: string) {
    this.folder = isWritable(folder) ? folder : temporaryFolder();
  }

  /** The card of a key; `undefined` where there is none or what is there is not what was written. */
  async read(key: string): Promise<DrawnCard | undefined> {
    // Whatever keeps a card from being read, it is drawn again.
    const file = await readFile(this.#path(key)).catch(() => undefined);
    const end = file?.indexOf('\n') ?? -1;
    if (!file || end < 0) return undefined;
    const [digest, ...missing] = file.subarray(0, end).toString().split('\t');
    const png = file.subarray(end + 1);
    return digest === digestOf(missing, png) ? { png, missing } : undefined;
  }

  /** Keeps a card: whole or not at all, also when two builds do so at once. */
  async write(key: string, { png, missing }: DrawnCard): Promise<void> {
    const path = this.#path(key);
    const next = ownedName(path);
    const head = `${[digestOf(missing, png), ...missing].join('\t')}\n`;
    try {
      await writeFile(next, Buffer.concat([Buffer.from(head), png]));
      await rename(next, path).catch(async () => {
        // A folder stands there, which no build has made.
        await rm(path, { recursive: true, force: true });
        await rename(next, path);
      });
    } catch (error) {
      await rm(next, { force: true });
      throw error;
    }
  }

  /** Notes that these cards are in use and deletes those that have not been for long, and what killed builds left. */
  async sweep(used: ReadonlySet<string>, now = Date.now()): Promise<void> {
    for (const { path, isLeftBehind } of listOwned(this.folder)) if (isLeftBehind) removeFolder(path);
    const kept = new Set(Array.from(used, (key) => key + suffix));
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      // Another build may have deleted the file in the meantime.
      const file = await stat(path).catch(() => undefined);
      if (!file || now - file.mtimeMs < day) continue;
      if (kept.has(name)) await utimes(path, now / 1000, now / 1000);
      else if (now - file.mtimeMs > keptFor) await rm(path, { recursive: true, force: true });
    }
  }

  #path(key: string): string {
    return join(this.folder, key + suffix);
  }
}

function digestOf(missing: readonly string[], png: Buffer): string {
  return createHash('sha256').update(missing.join('\t')).update(png).digest('hex');
}

function isWritable(folder: string): boolean {
  try {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found?.isFile()) rmSync(folder);
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // A place that is read-only only costs the time of drawing.
    return false;
  }
}

const temporaryStem = 'social-cards';

function temporaryFolder(): string {
  for (const { path, stem, isLeftBehind } of listOwned(tmpdir()))
    if (stem === temporaryStem && isLeftBehind) removeFolder(path);
  const folder = join(tmpdir(), ownedName(temporaryStem));
  mkdirSync(folder, { mode: 0o700 });
  removeAtExit(folder);
  return folder;
}
