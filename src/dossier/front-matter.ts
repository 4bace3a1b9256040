import type { Point, Position } from 'unist';
import { location } from 'vfile-location';
import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type FieldPath, valueAt } from './field-path.ts';
import type { Fault, Place } from './problem.ts';
import { yamlFaults, yamlValue } from './yaml-faults.ts';
import { yamlLimitFault } from './yaml-limit-fault.ts';

/** A parsed YAML document that knows where each of its values stands. */
export interface FrontMatter {
  /** The document as plain values; `undefined` when it could not be parsed. */
  value: unknown;
  faults: { fault: Fault; place: Place }[];
  /** Where the value at `path` stands; where it is absent, the nearest thing around it. */
  placeOf: (path: FieldPath) => Place | undefined;
  /** Where the last key of `path` stands. */
  placeOfKey: (path: FieldPath) => Place | undefined;
  /** Where the first member of the list at `path` stands that is `member`. */
  placeOfMember: (path: FieldPath, member: string) => Place | undefined;
}

type Range = readonly number[] | null | undefined;

/**
 * Parses YAML (version 1.2, core schema), whose first line is line `firstLine` of its file.
 * Merge keys and tags are not part of the format.
 */
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const limit = yamlLimitFault(yaml);
  const document = parseYaml(limit ? '' : yaml);
  // The parser's own counter of lines loses count of those in a text that it cannot make sense of.
  const places = location(yaml);
  const pointAt = (offset: number): Point => {
    const { line, column } = places.toPoint(Math.min(offset, yaml.length)) ?? { line: 1, column: 1 };
    return { line: line + firstLine - 1, column };
  };
  const faults = yamlFaults(document, (offset) => pointAt(offset).line).map(({ fault, offset }) => ({
    fault,
    place: pointAt(offset),
  }));
  if (limit) faults.push({ fault: limit.fault, place: placeIn(yaml, limit.offset, firstLine) });
  const result = faults.length === 0 ? yamlValue(document) : { value: undefined };
  if ('fault' in result) faults.push({ fault: result.fault, place: pointAt(0) });
  const value = 'value' in result ? result.value : undefined;
  return { value, faults, ...placesOf(() => parseYaml(limit ? '' : yaml).contents, value, pointAt) };
}

function parseYaml(yaml: string): ReturnType<typeof parseDocument> {
  return parseDocument(yaml, { prettyErrors: false, schema: 'core', resolveKnownTags: false, logLevel: 'error' });
}

/** Where an offset lies in a text whose lines no parser has counted. */
function placeIn(yaml: string, offset: number, firstLine: number): Point {
  const before = yaml.slice(0, offset).split('\n');
  return { line: before.length + firstLine - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** @param parse is called when a place is asked for: a tree with places takes much more memory than what it says */
function placesOf(
  parse: () => unknown,
  value: unknown,
  pointAt: (offset: number) => Point,
): Omit<FrontMatter, 'value' | 'faults'> {
  const positionOf = (range: Range): Position | undefined =>
    range ? { start: pointAt(range[0] ?? 0), end: pointAt(range[1] ?? range[0] ?? 0) } : undefined;
  let parsed: unknown;
  const placeOf = (path: FieldPath): Place | undefined => {
    if (path.length === 0) return undefined;
    const root = (parsed ??= parse());
    return positionOf(findNode(root, path)?.range ?? findKey(root, path)?.range) ?? placeOf(path.slice(0, -1));
  };
  return {
    placeOf,
    placeOfKey: (path) => positionOf(findKey((parsed ??= parse()), path)?.range) ?? placeOf(path),
    placeOfMember: (path, member) => {
      const list = valueAt(value, path);
      return placeOf(Array.isArray(list) ? [...path, list.indexOf(member)] : path);
    },
  };
}

function findNode(root: unknown, path: FieldPath): Node | undefined {
  let node: unknown = root;
  for (const key of path) {
    if (!isCollection(node)) return undefined;
    node = node.get(isSeq(node) ? Number(key) : String(key), true);
  }
  return isCollection(node) || isScalar(node) ? node : undefined;
}

function findKey(root: unknown, path: FieldPath): Node | undefined {
  const map = path.length > 1 ? findNode(root, path.slice(0, -1)) : root;
  const name = String(path.at(-1));
  const key = isMap(map)
    ? map.items
        .map((pair) => pair.key)
        .find((node) => isScalar(node) && String((node.value as string | number | boolean | null) ?? '') === name)
    : undefined;
  return isScalar(key) ? key : undefined;
}
