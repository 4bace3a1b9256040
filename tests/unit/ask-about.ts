import { checkSource, type CheckedLink } from '../../src/link-check/check-source.ts';
import { buildAsker } from '../../src/link-check/network/build-asker.ts';
import type { LocalWeb } from './local-web.ts';
import { makeSource } from './make-entries.ts';

/** Checks one address, of which an archived copy is known. */
export async function askAbout(
  { network }: LocalWeb,
  url: string,
  isOffline = false,
): Promise<Pick<CheckedLink, 'outcome' | 'note'>> {
  const { ask } = buildAsker(network);
  const source = { ...makeSource('memo', { archived: ['https://archive.example/memo'] }), url };
  const checked = await checkSource(source, {
    ...{ ask, archive: { api: 'http://archive.example/', ask }, siblings: new Map() },
    isOffline: () => Promise.resolve(isOffline),
    signal: new AbortController().signal,
  });
  if (!checked) throw new Error('The check was stopped');
  const { outcome, note } = checked;
  return { outcome, ...(note !== undefined && { note }) };
}
