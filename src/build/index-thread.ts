import { parentPort, workerData } from 'node:worker_threads';
import type { SearchPart } from '../search/search-parts.ts';
import { indexPart } from './index-part.ts';

// The program of a thread that makes the parts of a site's search index that it is sent, one after the other, until
// it is sent none.
const { siteDir } = workerData as { siteDir: string };
let made = Promise.resolve();

parentPort?.on('message', (part: SearchPart | undefined) => {
  if (!part) parentPort?.close();
  // What fails here is not caught: it ends the thread.
  else made = made.then(() => indexPart(siteDir, part));
});
