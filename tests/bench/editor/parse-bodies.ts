import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { splitFrontMatter } from '../../../src/dossier/split-front-matter.ts';
import { remarkTablesFootnotes } from '../../../src/markdown/remark-tables-footnotes.ts';
import { listFiles } from '../../list-files.ts';

// A program of its own: it reads the entries of a folder and parses their bodies, and does nothing with them.
const [folder = ''] = process.argv.slice(2);
const parser = remark().use(remarkTablesFootnotes).freeze();
for (const path of listFiles(folder))
  if (path.endsWith('.md')) parser.parse(splitFrontMatter(readFileSync(join(folder, path), 'utf8')).body);
