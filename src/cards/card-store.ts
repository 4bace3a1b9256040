import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const next = `${path}-${randomUUID()}`;
    const head = `${[digestOf(missing, png), ...missing].join('\t')}\n`;
    await writeFile(next, Buffer.concat([Buffer.from(head), png]));
    await rename(next, path);
  }

  /** Notes that these cards are in use and deletes those that have not been for long. */
  async sweep(used: ReadonlySet<string>, now = Date.now()): Promise<void> {
    const kept = new Set(Array.from(used, (key) => key + suffix));
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      // Another build may have deleted the file in the meantime.
      const file = await stat(path).catch(() => undefined);
      if (!file || now - file.mtimeMs < day) continue;
      if (kept.has(name)) await utimes(path, now / 1000, now / 1000);
      else if (now - file.mtimeMs > keptFor) await rm(path, { force: true });
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
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // A place that is read-only only costs the time of drawing.
    return false;
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
