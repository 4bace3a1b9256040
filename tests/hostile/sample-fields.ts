import type { z } from 'astro/zod';
import type { Collection } from '../../src/collections.ts';
import { collectionFields } from '../../src/dossier/collection-fields.ts';
import type { FieldPath } from '../../src/dossier/field-path.ts';
import { frontMatterSchema } from '../../src/dossier/front-matter-schema.ts';
import { idPattern } from '../../src/dossier/schemas/entry-id.ts';
import type { References } from '../../src/dossier/schemas/reference.ts';
import { siteFields } from '../../src/dossier/schemas/site.ts';
import type { JsonSchema } from '../../src/dossier/to-json-schema.ts';

/** What a text in the fields of a collection is: words, an id that is given, or the id of something else. */
export type Meaning = 'words' | 'id' | 'lane' | Collection;

/** A place in the fields where a text stands. */
export interface TextField {
  path: FieldPath;
  meaning: Meaning;
}

export interface Sample {
  /** Every field with a value that its schema takes; lists have one member. */
  fields: Record<string, unknown>;
  /** Where the texts in them stand. */
  texts: TextField[];
}

/** Fields that keep an entry from being shown as others are. */
const special = new Set(['draft', 'withdrawn']);

/**
 * Fields as the schema of a collection, or of `site.yaml`, asks for them, so that a field that is new is among them.
 *
 * @param isWithdrawn only the required fields, and the notice in their place
 */
export function sampleFields(name: Collection | 'site', isWithdrawn = false): Sample | undefined {
  const { properties = {}, required = [] } = frontMatterSchema(name);
  if (isWithdrawn && !('withdrawn' in properties)) return undefined;
  const isShown = (key: string): boolean =>
    isWithdrawn ? required.includes(key) || key === 'withdrawn' : !special.has(key);
  const fields = Object.fromEntries(
    Object.entries(properties as Record<string, JsonSchema>)
      .filter(([key]) => isShown(key))
      .map(([key, schema]) => [key, sampleOf(schema)]),
  );
  return { fields, texts: textPaths(fields).map((path) => ({ path, meaning: meaningOf(name, fields, path) })) };
}

function sampleOf(
  { properties, items, anyOf, enum: words, examples = [], type }: JsonSchema,
  example?: unknown,
): unknown {
  if (properties)
    return Object.fromEntries(
      Object.entries(properties as Record<string, JsonSchema>).map(([key, schema]) => [key, sampleOf(schema)]),
    );
  const given = examples[0] ?? example;
  if (type === 'array') return [sampleOf(items as JsonSchema, Array.isArray(given) ? given[0] : undefined)];
  const inner = anyOf?.find((one) => one.properties);
  return inner ? sampleOf(inner) : (given ?? words?.[0] ?? true);
}

function textPaths(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Asks the schemas: of what they hold against the entries that there are, they tell the collection. */
function meaningOf(name: Collection | 'site', fields: Record<string, unknown>, path: FieldPath): Meaning {
  const asked: Meaning[] = [];
  const token = 'asked-for';
  const references: References = {
    entryFault: (collection, id) => {
      if (id === token) asked.push(collection);
      return undefined;
    },
    laneFault: (id) => {
      if (id === token) asked.push('lane');
      return undefined;
    },
  };
  const shape = { ...collectionFields(references), site: siteFields(references) }[name];
  const changed = structuredClone(fields);
  setAt(changed, path, token);
  const [key] = path;
  const schema = new Map<string, z.ZodType>(Object.entries(shape)).get(String(key));
  const isTaken = schema?.safeParse(changed[String(key)]).success ?? false;
  setAt(changed, path, 'Not an id');
  const isWords = schema?.safeParse(changed[String(key)]).success ?? false;
  return asked[0] ?? (isTaken && !isWords && patternAt(name, path) === idPattern ? 'id' : 'words');
}

function patternAt(name: Collection | 'site', path: FieldPath): string | undefined {
  let schema: JsonSchema | undefined = frontMatterSchema(name);
  for (const key of path)
    schema = (typeof key === 'number' ? schema?.items : schema?.properties?.[String(key)]) as JsonSchema | undefined;
  return schema?.pattern;
}

/** Puts a value in the place of the one at `path`. */
export function setAt(fields: Record<string, unknown>, path: FieldPath, value: unknown): void {
  let inner: unknown = fields;
  for (const key of path.slice(0, -1)) inner = Reflect.get(inner as object, key);
  Reflect.set(inner as object, path.at(-1) ?? '', value);
}
