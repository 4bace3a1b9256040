import { readFileSync } from 'node:fs';

interface EmptyPage {
  params: { kind: string; id: string };
  cacheKey: string;
}

/** As many empty pages of each kind as `counts.json` asks for, which never change. */
export function listPages(): EmptyPage[] {
  const counts = JSON.parse(readFileSync('counts.json', 'utf8')) as Record<string, number>;
  return Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({ params: { kind, id: String(index) }, cacheKey: 'unchanged' })),
  );
}
