import { collections } from '../collections.ts';
import type { Dossier, EntryBase } from './dossier.ts';

/** The paths of all pictures in bodies, from the project on, each once. */
export function listPictures(dossier: Dossier): string[] {
  const entries = collections.flatMap((collection): EntryBase[] => [...dossier[collection].values()]);
  return [...new Set(entries.flatMap(({ body }) => body.images))];
}
