import { countNoun } from '../outputs/count-noun.ts';

/** What a build has made. */
export interface BuildReport {
  entries: number;
  /** Paths of the site's files with the size of each in bytes. */
  files: ReadonlyMap<string, number>;
  /** How many pages and other outputs of the build before were the same. */
  kept: number;
  /** The steps of the build, in milliseconds. */
  steps: ReadonlyMap<string, number>;
}

const slowest = 3;

/** A build in two lines: what there is now, and what took the time. */
export function formatReport({ entries, files, kept, steps }: BuildReport): string[] {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  const counts = [
    countNoun(entries, 'entry', 'entries'),
    countNoun(pages, 'page'),
    `${countNoun(files.size - pages, 'other file')}, ${(bytes / 1e6).toFixed(1)} MB`,
  ];
  const times = [...steps]
    .sort(([, left], [, right]) => right - left)
    .slice(0, slowest)
    .map(([name, time]) => `${name} ${seconds(time)}`);
  return [
    `${counts.join(', ')}${kept > 0 ? `; ${kept} kept from the build before` : ''}`,
    `Slowest: ${times.join(', ')}`,
  ];
}

/** @example seconds(1234) // '1.2 s' */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
