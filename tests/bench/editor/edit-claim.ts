import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../../src/dossier/split-front-matter.ts';

/** The id of a claim in the middle of a content folder. */
export function middleClaim(content: string): string {
  const names = readdirSync(join(content, 'claims')).sort();
  return (names[Math.floor(names.length / 2)] ?? '').replace(/\.md$/, '');
}

/** Puts a word in the place of one in the body of a claim, or of the one that was put there before. */
export function editClaim(content: string, id: string, word: string): void {
  const path = join(content, 'claims', `${id}.md`);
  const text = readFileSync(path, 'utf8');
  const { body } = splitFrontMatter(text);
  const edited = body.replace(body.includes('edited') ? /edited\d+/ : /(?<= )\p{L}+(?= )/u, word);
  if (edited === body) throw new Error(`Unexpected body of ${path}, expected a word between spaces`);
  writeFileSync(path, text.slice(0, text.length - body.length) + edited);
}
