import { posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Site } from './dossier/join-dossier.ts';
import { listPictures } from './dossier/list-pictures.ts';
import { shownPath } from './shown-path.ts';

/**
 * Hands Astro the pictures of all bodies, since it is Astro that makes pictures fit for pages. The id of each is its
 * path from the project on.
 */
export function pictureLoader(getSite: () => Promise<Site>, projectDir: string): Loader {
  return {
    name: 'pictures',
    async load({ store, config }) {
      const root = fileURLToPath(config.root);
      store.clear();
      for (const id of listPictures(await getSite())) {
        const image = `./${posix.basename(id)}`;
        // Astro looks for a picture beside this file, and for the file from its root on, which in a build is another
        // folder than the project.
        const filePath = shownPath(resolve(projectDir, id), root);
        store.set({ id, data: { image }, filePath, assetImports: [image], imageImports: [['image']] });
      }
    },
  };
}
