import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { type FieldPath, valueAt } from './field-path.ts';
import type { FrontMatter } from './front-matter.ts';
import { type Fault, report } from './problem.ts';
import { type RuleId, rules } from './rules.ts';
import { suggest } from './nearest.ts';

type Shape = Record<string, z.ZodType>;

/** The values of a shape's fields. */
export type FieldsOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** Fields as far as they could be read: a field whose value has a problem is absent. */
export type ReadFields<S extends Shape> = Partial<FieldsOf<S>>;

/**
 * Applies the schemas of `shape` to front matter, field by field, so that a problem in one field
 * hides none in another; every problem becomes a message of `file`.
 */
export function parseFields<S extends Shape>(shape: S, frontMatter: FrontMatter, file: VFile): ReadFields<S> {
  const raw = frontMatter.value ?? {};
  if (!isRecord(raw)) {
    report(file, {
      ruleId: 'invalid-yaml',
      reason: `Unexpected ${nameOf(raw)}, expected fields such as \`${Object.keys(shape)[0] ?? ''}: …\``,
    });
    return {};
  }
  reportUnknown(Object.keys(raw), Object.keys(shape), [], frontMatter, file);
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const result = schema.safeParse(value);
    if (result.success) {
      if (result.data !== undefined) fields[name] = result.data;
      continue;
    }
    for (const issue of result.error.issues) reportIssue({ issue, name, value, schema }, frontMatter, file);
  }
  return fields as ReadFields<S>;
}

interface FieldIssue {
  issue: z.core.$ZodIssue;
  name: string;
  value: unknown;
  schema: z.ZodType;
}

function reportIssue({ issue, name, value, schema }: FieldIssue, frontMatter: FrontMatter, file: VFile): void {
  const path = [name, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    reportUnknown([...known, ...issue.keys], known, path, frontMatter, file);
    return;
  }
  const actual = valueAt(value, issue.path);
  const fault = issueFault(issue, actual);
  const isMissing =
    issue.code === 'custom' ? fault.ruleId === 'missing-field' : actual === undefined || actual === null;
  const reason = `Unexpected absence of ${describePath(path)}, expected a value`;
  report(file, isMissing ? { ruleId: 'missing-field', reason } : fault, frontMatter.placeOf(path));
}

function reportUnknown(keys: string[], known: string[], path: FieldPath, frontMatter: FrontMatter, file: VFile): void {
  for (const key of keys.filter((name) => !known.includes(name))) {
    const hint = suggest(key, known) || `, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`;
    report(
      file,
      { ruleId: 'unknown-field', reason: `Unexpected field \`${key}\`${hint}` },
      frontMatter.placeOfKey([...path, key]),
    );
  }
}

/** The keys that the schema allows at `path`: zod's own message names only those that it does not. */
function keysAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const def = schema._zod.def as SchemaDefinition;
  // A list or a map with something done to it before or after: it stands on the side that is no transform.
  const inside = def.innerType ?? [def.in, def.out].find((side) => side && side._zod.def.type !== 'transform');
  if (inside) return keysAt(inside, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const inner = def.element ?? def.valueType ?? def.shape?.[String(key)];
  return inner ? keysAt(inner, rest) : [];
}

/** The parts of zod's definitions that lead from a schema to the ones inside it. */
interface SchemaDefinition {
  type: string;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
}

/** A path for people: `reason` in entry 1 of `assessments`. */
function describePath(path: FieldPath): string {
  const [key, ...outer] = path.toReversed();
  const name = typeof key === 'number' ? `entry ${key + 1}` : `\`${String(key)}\``;
  if (outer.length === 0) return name;
  return `${name} ${typeof key === 'number' ? 'of' : 'in'} ${describePath(outer.toReversed())}`;
}

function issueFault(issue: z.core.$ZodIssue, actual: unknown): Fault {
  if (issue.code === 'custom') {
    const ruleId: unknown = issue.params?.['ruleId'];
    return { ruleId: isRuleId(ruleId) ? ruleId : 'invalid-field', reason: issue.message };
  }
  return { ruleId: 'invalid-field', reason: `Unexpected ${describe(actual)}, ${expectation(issue, actual)}` };
}

function expectation(issue: z.core.$ZodIssue, actual: unknown): string {
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const list = options.map((option) => `\`${option}\``).join(', ');
    const hint = typeof actual === 'string' ? suggest(actual, options) : '';
    return `expected ${options.length > 1 ? 'one of ' : ''}${list}${hint}`;
  }
  if (issue.code === 'too_small') return 'expected at least one entry';
  if (issue.code === 'invalid_type') {
    const hint = issue.expected === 'string' && typeof actual !== 'object' ? '; put it in quotes' : '';
    return `expected ${kinds[issue.expected] ?? issue.expected}${hint}`;
  }
  return issue.message;
}

const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a map of fields',
  boolean: '`true` or `false`',
};

function describe(value: unknown): string {
  return isRecord(value) || Array.isArray(value) ? nameOf(value) : `${nameOf(value)} \`${String(value)}\``;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  return isRecord(value) ? 'map' : typeof value === 'string' ? 'text' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && Object.hasOwn(rules, value);
}
