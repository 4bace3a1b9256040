import { stringify } from 'yaml';
import type { Collection } from '../collections.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import type { JsonSchema } from './to-json-schema.ts';
import { wrapText } from './wrap-text.ts';

/** The longest line of an explanation. */
const lineLength = 100;

const forms = `Dates are EDTF: 2022, 2022-06 or 2022-06-17, with ? behind them where they are uncertain, ~ where they are approximate, % where they are both. Fields below that begin with # are optional: remove the # of those that you need.`;

const guidance = `This note is not shown: write the text below it. Links carry meaning by where they lead: [words](../claims/an-id.md) marks the words with the verdict of that claim, [words](../sources/an-id.md) cites, [words](../events/an-id.md) and [words](../actors/an-id.md) lead to those pages.`;

/**
 * The text of a new file of a collection: every field with its explanation, the required ones first and
 * empty, the optional ones commented out with an example. It is a draft until that line is removed.
 */
export function entryTemplate(collection: Collection): string {
  const schema = frontMatterSchema(collection);
  const { draft, ...fields } = schema.properties ?? {};
  const isRequired = ([name]: [string, unknown]): boolean => schema.required?.includes(name) ?? false;
  const entries = Object.entries(fields as Record<string, JsonSchema>);
  return [
    '---',
    ...explain(`${descriptionOf(draft)} Remove this line when the fields are filled in.`),
    'draft: true',
    '',
    ...explain(forms),
    ...entries.filter(isRequired).flatMap(([name, field]) => ['', ...requiredField(name, field)]),
    ...entries.filter((entry) => !isRequired(entry)).flatMap(([name, field]) => ['', ...optionalField(name, field)]),
    '---',
    '',
    // A definition that nothing refers to: the one way of Markdown to say something that is not shown.
    ...wrapText(`[//]: # "${schema.description ?? ''} ${guidance}"`, lineLength),
    '',
  ].join('\n');
}

/** A field to be filled in; of a list of maps the first member, with its fields. */
function requiredField(name: string, field: JsonSchema): string[] {
  const member = mapOf(field.items);
  if (member) return [...explain(meaningOf(field)), `${name}:`, ...listMember(member, requiredField)];
  const inner = mapOf(field);
  if (inner) return [...explain(meaningOf(field)), `${name}:`, ...indent(mapFields(inner, requiredField))];
  const example = field.enum ? '' : ` Example: ${toYaml(exampleOf(field))}`;
  return [...explain(meaningOf(field) + example), `${name}:`];
}

/** A field with an example as its value, commented out but for its explanation. */
function optionalField(name: string, field: JsonSchema): string[] {
  return [...explain(meaningOf(field)), ...commentOut(exampleField(name, field))];
}

/** A field with an example as its value, without its explanation. */
function exampleField(name: string, field: JsonSchema): string[] {
  const member = mapOf(field.items);
  if (member) return [`${name}:`, ...listMember(member, explainedExample)];
  const inner = mapOf(field);
  if (inner) return [`${name}:`, ...indent(mapFields(inner, explainedExample))];
  return [`${name}: ${toYaml(exampleOf(field))}`];
}

function explainedExample(name: string, field: JsonSchema): string[] {
  return [...explain(meaningOf(field)), ...exampleField(name, field)];
}

type WriteField = (name: string, field: JsonSchema) => string[];

function mapFields({ properties = {}, required = [] }: JsonSchema, writeRequired: WriteField): string[] {
  return Object.entries(properties as Record<string, JsonSchema>).flatMap(([name, field]) =>
    required.includes(name) ? writeRequired(name, field) : optionalField(name, field),
  );
}

/** A map as a member of a list: its first field stands behind the dash. */
function listMember(member: JsonSchema, writeRequired: WriteField): string[] {
  const lines = mapFields(member, writeRequired);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index === first ? `  - ${line}` : index < first ? `  ${line}` : `    ${line}`));
}

function mapOf(schema: JsonSchema['items']): JsonSchema | undefined {
  return typeof schema === 'object' && !Array.isArray(schema) && schema.properties ? schema : undefined;
}

function meaningOf(field: JsonSchema): string {
  const words = field.enum ? ` One of: ${field.enum.join(', ')}.` : '';
  return descriptionOf(field) + words;
}

function descriptionOf(field: unknown): string {
  return typeof field === 'object' && field !== null && 'description' in field ? String(field.description) : '';
}

function exampleOf({ examples = [], enum: words = [] }: JsonSchema): unknown {
  return examples[0] ?? words[0];
}

function toYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

function explain(text: string): string[] {
  return wrapText(text, lineLength - 2).map((line) => `# ${line}`);
}

/** Explanations stay as they are: they begin with `# `, a field that is commented out with `#` alone. */
function commentOut(lines: string[]): string[] {
  return lines.map((line) => `#${line}`);
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
