import { checkSource, type CheckedLink, type LinkedSource, type Questions } from './check-source.ts';
import type { Trail } from './network/follow.ts';

/** How many hosts are asked at the same time. */
const hostsAtOnce = 6;

/**
 * Tries the addresses of sources, those of one host one after the other, several hosts side by side. In the order of
 * the sources; when the check is stopped, those that are known by then.
 *
 * @param onProgress is told how many sources are done
 */
export async function checkSources(
  sources: readonly LinkedSource[],
  options: Omit<Questions, 'siblings'>,
  onProgress: (done: number) => void,
): Promise<CheckedLink[]> {
  const questions = { ...options, siblings: new Map<string, Promise<Trail>>() };
  const checked = new Map<LinkedSource, CheckedLink>();
  const queues = [...Map.groupBy(sources, ({ url }) => new URL(url).hostname).values()].values();
  const work = async (): Promise<void> => {
    for (const queue of queues) {
      for (const source of queue) {
        const result = await checkSource(source, questions);
        if (result) checked.set(source, result);
        onProgress(checked.size);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return sources.flatMap((source) => checked.get(source) ?? []);
}
