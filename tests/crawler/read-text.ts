import type { Standing } from './found.ts';

/** The whole addresses of the site's own host that stand anywhere in a text, without the full stop or bracket behind them. */
export function readText(text: string, { siteUrl }: Standing): string[] {
  const { origin } = new URL(siteUrl);
  if (!text.includes(origin)) return [];
  const pieces = text.split(origin).slice(1);
  const paths = pieces.map((piece) => /^[^\s"'<>\\^`{|}]*/.exec(piece)?.[0].replace(/[.,;:!?)\]]+$/, '') ?? '');
  // Behind the host stands its path or nothing: `example.org.uk` is another host.
  return paths.filter((path) => /^($|[/?#])/.test(path)).map((path) => origin + path);
}
