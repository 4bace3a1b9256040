import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';
import type { LinkFields } from './link-fields.ts';

/** The fields behind which a field is put that is not there yet: the first of these that is. */
const neighbours: Record<keyof LinkFields, string[]> = {
  archived: ['online', 'url'],
  accessed: ['archived', 'online', 'url'],
  status: ['derivedFrom', 'primary', 'kind'],
};

/** YAML with another value of one field, written in its place; `undefined` where it has no place of its own. */
export function setField(yaml: string, name: keyof LinkFields, value: string | string[]): string | undefined {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  if (!isMap(contents) || contents.flow) return undefined;
  const present = findPair(contents, name);
  return present ? replaceValue(yaml, present, value) : insertField(yaml, contents, name, value);
}

function findPair(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function replaceValue(yaml: string, { value: node }: Pair, value: string | string[]): string | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return yaml.slice(0, start) + inPlace(value, isScalar(node) ? node.type : undefined) + yaml.slice(end);
}

/** A value that stands behind its key on one line; in the quotation marks of the former one. */
function inPlace(value: string | string[], former: Scalar.Type | undefined): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (former === Scalar.QUOTE_DOUBLE) return `"${value}"`;
  return former === Scalar.QUOTE_SINGLE ? `'${value}'` : value;
}

function insertField(yaml: string, map: YAMLMap, name: keyof LinkFields, value: string | string[]): string | undefined {
  const before = neighbours[name].map((neighbour) => findPair(map, neighbour)).find((pair) => pair !== undefined);
  if (!before || !isScalar(before.key) || !before.key.range) return undefined;
  const keyStart = before.key.range[0];
  const indent = yaml.slice(yaml.lastIndexOf('\n', keyStart) + 1, keyStart);
  if (indent.trim() !== '') return undefined;
  const lineEnd = yaml.indexOf('\n', lastOffset(before));
  const eol = yaml[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const lines = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const added = lines.map((line) => `${indent}${line}${eol}`).join('');
  return yaml.slice(0, lineEnd + 1) + added + yaml.slice(lineEnd + 1);
}

/** Where the last character of a field's value stands, or of its key where it has none. */
function lastOffset({ key, value }: Pair): number {
  let end = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  visit(isNode(value) ? value : null, (_, node) => {
    // A list of lines reaches over the comments behind it; its members tell where it ends.
    if (isNode(node) && (!isCollection(node) || node.flow)) end = Math.max(end, node.range?.[1] ?? 0);
  });
  return end - 1;
}
