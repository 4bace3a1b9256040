import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { recallParsed } from '../build/parsed-store.ts';
import { isEntryPath } from '../dossier/find-stray-files.ts';
import { listPictures } from '../dossier/list-pictures.ts';
import { ParsedFiles } from '../dossier/parsed-files.ts';
import { formatProblem } from '../dossier/problem.ts';
import { type Reading, readDossier } from '../dossier/read-dossier.ts';
import { readEntryFile } from '../dossier/read-entry-file.ts';
import { reviseEntry } from '../dossier/revise-entry.ts';
import { handRecord } from '../handed-record.ts';
import { listForEditors } from '../list-for-editors.ts';
import { contentDir, contentFolder, projectDir } from '../project.ts';
import { shownPath } from '../shown-path.ts';
import { toHandedRecord } from '../to-handed-record.ts';

/** What is used of Vite's server, whose types Astro does not bring. */
interface Server {
  watcher: {
    add: (path: string) => void;
    on: (event: 'add' | 'change' | 'unlink', listen: (path: string) => void) => void;
  };
  environments: Partial<
    Record<string, { hot: { send: (...message: [name: string, data: object] | [object]) => void } }>
  >;
}

/** How long nobody writes before all of the content is read and checked again, in milliseconds. */
const pauses = {
  /** What was written is shown already, and a check in the midst of writing would be in the way. */
  shown: 3_000,
  /** Files that are written together are read together. */
  other: 100,
};

/**
 * Shows in the development server what is written into the content. A changed entry is shown at once, by itself; then
 * all is read and checked, which takes a moment in a large record, and the errors are shown.
 */
export function followContent(): AstroIntegration {
  let parsed: ParsedFiles | undefined;
  let reading: Reading;
  let pictures: string[];
  let changes = 0;

  const readAll = async (): Promise<void> => {
    parsed = parsed ? new ParsedFiles(parsed.files()) : await recallParsed();
    reading = await readDossier(contentDir, { projectDir, withDrafts: true, parsed });
    handRecord(toHandedRecord(reading));
  };

  return {
    name: 'follow-content',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        await readAll();
        pictures = reading.dossier ? listPictures(reading.dossier) : [];
        warnOfDrafts(reading, logger);
      },
      'astro:server:setup': ({ server: vite, logger, refreshContent }) => {
        const server = vite as Server;
        const listUrl = pathToFileURL(join(projectDir, '.astro/collections/collections.json'));
        const follow = async (path: string): Promise<void> => {
          const change = ++changes;
          const isShown = await showEntry(path);
          if (isShown) reload(server);
          await setTimeout(pauses[isShown ? 'shown' : 'other']);
          if (change !== changes) return;
          await readAll();
          warnOfDrafts(reading, logger);
          const shown = reading.dossier ? listPictures(reading.dossier) : pictures;
          if (shown.join() !== pictures.join()) {
            pictures = shown;
            await refreshContent?.({});
          }
          forgetPaths(server);
          reload(server);
          await listForEditors(listUrl, contentDir);
        };
        server.watcher.add(contentDir);
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (path) => {
            if (!path.startsWith(contentDir)) return;
            follow(path).catch((error: unknown) => {
              logger.error(String(error));
            });
          });
        void listForEditors(listUrl, contentDir);
      },
    },
  };

  /** Has the record say what a file says now, if it is the file of an entry and can be shown by itself. */
  async function showEntry(path: string): Promise<boolean> {
    const inContent = shownPath(path, contentDir);
    if (!reading.dossier || !isEntryPath(inContent)) return false;
    const entry = await readEntryFile(contentDir, contentFolder, inContent, parsed);
    return reviseEntry(reading.dossier, entry);
  }
}

/** Astro keeps the paths of pages until it is told that content has changed, which it would see only in its own store. */
function forgetPaths({ environments }: Server): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
}

function reload({ environments }: Server): void {
  environments['client']?.hot.send({ type: 'full-reload' });
}

/** Tells a developer which drafts are not shown yet, and what they lack. */
function warnOfDrafts({ draftProblems }: Reading, logger: AstroIntegrationLogger): void {
  for (const problem of draftProblems) logger.warn(`Draft left out: ${formatProblem(problem)}`);
}
