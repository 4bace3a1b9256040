import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/dossier/split-front-matter.ts';
import { remarkTablesFootnotes } from '../../../src/markdown/remark-tables-footnotes.ts';
import { wordsIn } from './words-in.ts';

type Fields = Record<string, unknown>;

/** Fields that name other entries, and the collection of those. */
const references: Record<string, string> = {
  claimant: 'actors',
  actors: 'actors',
  event: 'events',
  source: 'sources',
  sources: 'sources',
  derivedFrom: 'sources',
  claim: 'claims',
};

const parser = remark().use(remarkTablesFootnotes).freeze();

/**
 * The words that a page of an entry has to have: those of its fields, with the titles of the entries that they name,
 * and of its body.
 *
 * @param path of the entry's file in the record
 */
export function wordsOfEntry(record: string, path: string): Set<string> {
  const { fields, body } = readEntry(record, path);
  const texts = textsOf(record, fields);
  visit(parser.parse(body), (node) => {
    if ('value' in node) texts.push(node.value);
  });
  return new Set(texts.flatMap(wordsIn));
}

function textsOf(record: string, value: unknown, key = ''): string[] {
  const collection = references[key];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(record, item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => textsOf(record, item, name));
  // What is true is told in words of the page's own.
  if (typeof value === 'boolean') return [];
  if (collection === undefined || typeof value !== 'string') return [String(value)];
  const { statement, name, title } = readEntry(record, `${collection}/${value}.md`).fields;
  return [String(statement ?? name ?? title)];
}

function readEntry(record: string, path: string): { fields: Fields; body: string } {
  const { yaml = '', body } = splitFrontMatter(readFileSync(join(record, path), 'utf8'));
  return { fields: parse(yaml) as Fields, body };
}
