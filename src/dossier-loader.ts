import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Collection, collections } from './collections.ts';
import { ContentProblems } from './dossier/content-problems.ts';
import type { Dossier, EntryBase } from './dossier/dossier.ts';
import { formatProblem, isError } from './dossier/problem.ts';
import { type Reading, readDossier } from './dossier/read-dossier.ts';
import { listForEditors } from './list-for-editors.ts';
import { shownPath } from './shown-path.ts';

/** The Astro collections: those of the content, and one for what is told of the whole. */
type StoreName = Collection | 'site';

/** Ids in the collection `site`. */
export const settingsId = 'settings';
export const problemsId = 'problems';
export const ledgerId = 'ledger';

interface Options {
  contentDir: string;
  projectDir: string;
  withDrafts: boolean;
}

/**
 * Loaders that fill all collections from one reading of the content. An error in the content ends a
 * build; a development server goes on and keeps the errors in the store, for pages to show.
 */
export function dossierLoaders(options: Options): Record<StoreName, Loader> {
  const contexts = new Map<StoreName, LoaderContext>();
  let reading: Promise<Reading> | undefined;
  const readOnce = (): Promise<Reading> =>
    (reading ??= readDossier(options.contentDir, options).finally(() => {
      reading = undefined;
    }));
  const load = async (name: StoreName, context: LoaderContext): Promise<void> => {
    contexts.set(name, context);
    if (name === 'site') {
      const listUrl = new URL('.astro/collections/collections.json', context.config.root);
      watch(context, options.contentDir, async () => {
        const result = await readOnce();
        warnOfDrafts(context, result);
        for (const [store, target] of contexts) fill(store, target, result, options.projectDir);
        await listForEditors(listUrl, options.contentDir);
      });
      await listForEditors(listUrl, options.contentDir);
    }
    const result = await readOnce();
    if (name === 'site') warnOfDrafts(context, result);
    if (!result.dossier && !context.watcher) throw new ContentProblems(result.problems);
    fill(name, context, result, options.projectDir);
  };
  return Object.fromEntries(
    ([...collections, 'site'] as const).map((name) => [
      name,
      { name: `dossier-${name}`, load: (context: LoaderContext) => load(name, context) },
    ]),
  ) as Record<StoreName, Loader>;
}

/** Tells a developer which drafts are not shown yet, and what they lack. */
function warnOfDrafts({ logger }: LoaderContext, { draftProblems }: Reading): void {
  for (const problem of draftProblems) logger.warn(`Draft left out: ${formatProblem(problem)}`);
}

function watch({ watcher, logger }: LoaderContext, contentDir: string, update: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add(contentDir);
  const onChange = (path: string): void => {
    if (!path.startsWith(contentDir)) return;
    update().catch((error: unknown) => {
      logger.error(String(error));
    });
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}

function fill(name: StoreName, context: LoaderContext, { dossier, problems }: Reading, projectDir: string): void {
  const { store } = context;
  if (name === 'site') {
    const lines = problems.filter(isError).map(formatProblem);
    store.set({ id: problemsId, data: { lines }, digest: context.generateDigest({ lines }) });
    if (dossier) fillSite(context, dossier);
    return;
  }
  if (!dossier) return;
  const entries: ReadonlyMap<string, EntryBase> = dossier[name];
  for (const id of store.keys().filter((key) => !entries.has(key))) store.delete(id);
  for (const [id, entry] of entries) {
    const data = { ...entry };
    const images = entry.body.images;
    store.set({
      id,
      data,
      // Astro looks for it from its root on, which in a build is another folder than the project.
      filePath: shownPath(resolve(projectDir, entry.file), fileURLToPath(context.config.root)),
      digest: context.generateDigest(data),
      ...(images.length > 0 && {
        assetImports: images,
        imageImports: images.map((_, index) => ['body', 'images', index]),
      }),
    });
  }
}

/** Keeps what is told of the whole: the settings, and the ledger when there is one. */
function fillSite(context: LoaderContext, { settings, ledger }: Dossier): void {
  const { store } = context;
  store.set({ id: settingsId, data: { ...settings }, digest: context.generateDigest({ ...settings }) });
  if (ledger) store.set({ id: ledgerId, data: { ...ledger }, digest: context.generateDigest({ ...ledger }) });
  else store.delete(ledgerId);
}
