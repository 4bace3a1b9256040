import type { Day } from '../../dates/partial-date.ts';
import { type Asker, isAnswer } from '../network/answer.ts';
import type { CopySearch } from './copy-search.ts';
import { readSnapshot } from './read-snapshot.ts';

/** The Wayback Machine's availability API (https://archive.org/help/wayback_api.php). */
export const availabilityApi = 'https://archive.org/wayback/available';

/** How the archive is asked. */
export interface Archive {
  /** The address of the API. */
  api: string;
  ask: Asker;
}

/**
 * Looks for the archived copy of an address that is nearest to a day.
 *
 * The API says of some pages that it has none although it has: of addresses with their scheme
 * (https://github.com/internetarchive/wayback/issues/296), or near a day. So an empty answer is asked again without.
 *
 * @param day on which the page is known to have been there
 */
export async function findCopy(
  address: URL,
  day: Day,
  { api, ask }: Archive,
  signal: AbortSignal,
): Promise<CopySearch> {
  const bare = address.href.replace(/^https?:\/\//, '');
  const timestamp = day.replaceAll('-', '');
  for (const query of [{ url: address.href, timestamp }, { url: bare, timestamp }, { url: bare }]) {
    const question = new URL(api);
    question.search = new URLSearchParams(query).toString();
    const exchange = await ask(question, signal);
    if (!isAnswer(exchange) || exchange.status !== 200) return 'unknown';
    const found = readSnapshot(exchange.body, address);
    if (found !== 'none') return found;
  }
  return 'none';
}
