import { z } from 'astro/zod';
import type { CopySearch } from './copy-search.ts';

const answerForm = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), status: z.string(), url: z.string() }).optional(),
  }),
});

const snapshotForm = /^https?:\/\/(web\.archive\.org\/web\/\d{14}\/(https?:\/\/.+))$/i;

/**
 * The https address of the copy that an answer of the Wayback Machine's availability API names, if it is whole and of
 * the host that was asked for.
 */
export function readSnapshot(body: Uint8Array, asked: URL): CopySearch {
  const parsed = answerForm.safeParse(parseJson(new TextDecoder().decode(body)));
  if (!parsed.success) return 'unknown';
  const { closest } = parsed.data.archived_snapshots;
  const [, address, original] = snapshotForm.exec(closest?.url ?? '') ?? [];
  if (!closest?.available || closest.status !== '200' || address === undefined) return 'none';
  if (!original || !URL.canParse(original) || hostOf(new URL(original)) !== hostOf(asked)) return 'none';
  return { copy: new URL(`https://${address}`).href };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An overloaded archive answers with a page of HTML.
    return undefined;
  }
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
