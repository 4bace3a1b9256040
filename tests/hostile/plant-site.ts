import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUnsafeCharacter } from '../../src/unsafe-character.ts';
import { hostileVectors } from './hostile-vectors.ts';
import { type Planted, plantRecord } from './plant-record.ts';

/** Each hostile text by itself in every place, many of them together in one, or plain words in all. */
export type Planting = 'each' | 'together' | 'none';

/** Into how many entries the texts are divided that stand together. */
const parts = 3;

/** The file beside a folder of content that tells what is planted in it. */
export function plantedFile(folder: string): string {
  return `${folder}.planted.json`;
}

/** Writes the content of a site in which hostile texts stand in every place, and tells what stands where. */
export async function plantSite(folder: string, planting: Planting): Promise<Planted[]> {
  if (planting === 'none') return (await plantRecord(folder, { size: parts, vectorAt: () => undefined })).planted;
  if (planting === 'together') return (await plantRecord(folder, { size: parts, vectorAt: joinedAt })).planted;
  const count = hostileVectors.length;
  // A file of the site that cannot be read hides what is wrong elsewhere: it is planted in the other record.
  const vectorAt = (entry: number, place: number) =>
    entry === 0 ? undefined : hostileVectors[(entry + place) % count];
  const { planted } = await plantRecord(folder, { size: count, vectorAt });
  makeSmall(folder);
  return planted;
}

/**
 * Takes out what makes the site large and is in the one in which the texts stand together: plain pages, which each page
 * names in its foot, and former ids, at each of which stands a page and every file of a claim.
 */
function makeSmall(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (!/\be-\d+\.md$/.test(path)) continue;
    if (path.startsWith('pages')) rmSync(file);
    else writeFileSync(file, readFileSync(file, 'utf8').replace(/^aliases:\n +- .*\n/m, ''));
  }
}

/** A part of all texts, and all of them in the one file of the whole site. */
function joinedAt(entry: number, place: number): string {
  const safe = hostileVectors.filter((vector) => !findUnsafeCharacter(vector));
  return safe.filter((_, index) => entry === 0 || index % parts === (entry + place) % parts).join(' ');
}
