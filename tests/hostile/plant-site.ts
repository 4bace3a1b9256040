import { readdirSync, rmSync } from 'node:fs';
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
  const vectorAt = (entry: number, place: number) => hostileVectors[(entry + place) % count];
  const { planted } = await plantRecord(folder, { size: count, vectorAt });
  // Each page names all plain pages in its foot: these are in the site in which the texts stand together.
  for (const name of readdirSync(join(folder, 'pages'))) if (name.startsWith('e-')) rmSync(join(folder, 'pages', name));
  return planted;
}

/** A part of all texts, and all of them in the one file of the whole site. */
function joinedAt(entry: number, place: number): string {
  const safe = hostileVectors.filter((vector) => !findUnsafeCharacter(vector));
  return safe.filter((_, index) => entry === 0 || index % parts === (entry + place) % parts).join(' ');
}
