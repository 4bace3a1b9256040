import { readFileSync } from 'node:fs';

interface EmptyPage {
  params: { id: string };
  cacheKey: string;
}

/** As many empty pages of a kind as `counts.json` asks for, which never change. */
export function pagesOf(kind: string): EmptyPage[] {
  const counts = JSON.parse(readFileSync('counts.json', 'utf8')) as Record<string, number>;
  return Array.from({ length: counts[kind] ?? 0 }, (_, index) => ({
    params: { id: `${kind}-${index}` },
    cacheKey: 'unchanged',
  }));
}
