import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collections } from '../../src/collections.ts';
import { frontMatterSchema } from '../../src/dossier/front-matter-schema.ts';
import { splitFrontMatter } from '../../src/dossier/split-front-matter.ts';
import type { JsonSchema } from '../../src/dossier/to-json-schema.ts';
import { schemaChecker } from '../check-schema.ts';

const projectDir = join(import.meta.dirname, '../..');
const checkers = new Map(
  ([...collections, 'site'] as const).map((name) => [name as string, schemaChecker(frontMatterSchema(name))]),
);

function faultsOf(name: string, yaml: string): string[] {
  return checkers.get(name)?.(parse(yaml)) ?? ['no schema'];
}

describe.each(['content', 'tests/fixtures/other-story', 'tests/fixtures/valid/minimal/content'])('in %s', (folder) => {
  const contentDir = join(projectDir, folder);

  test.each(collections)('the front matter of all %s has the form of the schema', (collection) => {
    const files = readdirSync(join(contentDir, collection), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !/(?:^|\/)[_.]/.test(path))
      .map((path) => readFileSync(join(contentDir, collection, path), 'utf8'))
      .filter((text) => !text.includes('draft: true'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((text) => faultsOf(collection, splitFrontMatter(text).yaml ?? ''))).toEqual([]);
  });

  test('`site.yaml` has the form of the schema', () => {
    expect(faultsOf('site', readFileSync(join(contentDir, 'site.yaml'), 'utf8'))).toEqual([]);
  });
});

describe('front matter is refused', () => {
  const event = 'title: The cranes move\noccurred: 2022\nlane: port\ncertainty: reported\nsources: [memo]\n';

  test('when a field is missing, unknown, or no such word', () => {
    expect(faultsOf('events', event)).toEqual([]);
    expect(faultsOf('events', event.replace('lane: port\n', ''))).toEqual([' required']);
    expect(faultsOf('events', event.replace('lane:', 'lanes:'))).toEqual([' required', ' additionalProperties']);
    expect(faultsOf('events', event.replace('reported', 'certain'))).toEqual(['/certainty enum']);
    expect(faultsOf('events', event.replace('[memo]', '[]'))).toEqual(['/sources minItems']);
    expect(faultsOf('events', event.replace('[memo]', '[The Memo]'))).toEqual(['/sources/0 pattern']);
  });

  test('when a date has none of the forms, or not that of the field', () => {
    for (const good of ['2022-06', '2022-06-17~', '2021/..'])
      expect(faultsOf('events', event.replace('2022', good))).toEqual([]);
    expect(faultsOf('events', event.replace('2022', '17 June 2022'))).not.toEqual([]);
    expect(faultsOf('events', `${event}disclosed: 2021/2022\n`)).not.toEqual([]);
    expect(faultsOf('events', `${event}disclosed: 22\n`)).not.toEqual([]);
  });

  test('when an address is none', () => {
    const actor = 'name: Port\nkind: company\nrole: Runs it\nurl: ';
    expect(faultsOf('actors', `${actor}https://port.example/`)).toEqual([]);
    expect(faultsOf('actors', `${actor}port.example`)).not.toEqual([]);
    expect(faultsOf('actors', `${actor}ftp://port.example/`)).toEqual(['/url pattern']);
  });
});

test('a quotation in evidence is a text or a map', () => {
  const claim = (quote: string): string =>
    `statement: So\nclaimant: port\nmade: 2022\nassessments: [{ date: 2022, verdict: contested, reason: So }]\nevidence: [{ source: memo, stance: supports, quote: ${quote} }]\n`;
  expect(faultsOf('claims', claim('All safe'))).toEqual([]);
  expect(faultsOf('claims', claim('{ text: Alles sicher, language: de, translation: All safe }'))).toEqual([]);
  expect(faultsOf('claims', claim('{ words: All safe }'))).not.toEqual([]);
  expect(faultsOf('claims', claim('[All safe]'))).not.toEqual([]);
});

test.each([...collections, 'site'] as const)('each field of %s is explained, down to the innermost', (name) => {
  expect(unexplained(frontMatterSchema(name))).toEqual([]);
});

/** Where fields stand that have no description. */
function unexplained({ properties = {} }: JsonSchema, path = ''): string[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    if (typeof field === 'boolean') return [];
    const { items } = field;
    const inner = typeof items === 'object' && !Array.isArray(items) ? unexplained(items, `${path}/${key}`) : [];
    return [...(field.description ? [] : [`${path}/${key}`]), ...inner, ...unexplained(field, `${path}/${key}`)];
  });
}
