import { benchReader } from './bench-reader.ts';
import { formatReader } from './format-reader.ts';

/** The reader's half of the bench, as Markdown: what one waits for on a phone. It reads the site in `dist/`. */
export async function readerPart({ runs = 5 }: { runs: number | undefined }): Promise<string> {
  const tell = (line: string): void => {
    console.error(line);
  };
  return formatReader(await benchReader({ site: 'dist', runs, audits: 3, tell }));
}
