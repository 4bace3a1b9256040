import type { Point, Position } from 'unist';
import {
  isCollection as isYamlCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { FieldPath } from './field-path.ts';
import type { Fault, Place } from './problem.ts';

/** A parsed YAML document that knows where each of its values stands. */
export interface FrontMatter {
  /** The document as plain values; `undefined` when it could not be parsed. */
  value: unknown;
  faults: { fault: Fault; place: Place }[];
  /** Where the value at `path` stands; where it is absent, the nearest thing around it. */
  placeOf: (path: FieldPath) => Place | undefined;
  /** Where the last key of `path` stands. */
  placeOfKey: (path: FieldPath) => Place | undefined;
}

/** How many times YAML aliases may be expanded before the document counts as broken. */
const aliasLimit = 100;

/**
 * Parses YAML (version 1.2, core schema), whose first line is line `firstLine` of its file.
 * Merge keys and custom tags are not part of the format.
 */
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(Math.min(offset, yaml.length));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const positionOf = ([start, end]: readonly number[]): Position => ({
    start: pointAt(start ?? 0),
    end: pointAt(end ?? start ?? 0),
  });
  const faults: FrontMatter['faults'] = document.errors.map(({ message, pos }) => ({
    fault: yamlFault(message),
    place: positionOf(pos),
  }));
  const nodeAt = (path: FieldPath): Node | undefined => findNode(document.contents, path);
  const placeOf = (path: FieldPath): Place | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const range = nodeAt(path.slice(0, length))?.range ?? keyAt(document.contents, path.slice(0, length))?.range;
      if (range) return positionOf(range);
    }
    return undefined;
  };
  const result: FrontMatter = {
    value: undefined,
    faults,
    placeOf,
    placeOfKey: (path) => {
      const range = keyAt(document.contents, path)?.range;
      return range ? positionOf(range) : placeOf(path);
    },
  };
  if (faults.length > 0) return result;
  try {
    result.value = document.toJS({ maxAliasCount: aliasLimit });
  } catch (error) {
    // The library throws on an alias without its anchor and on one that expands without end.
    faults.push({ fault: yamlFault(error instanceof Error ? error.message : String(error)), place: pointAt(0) });
  }
  return result;
}

function yamlFault(message: string): Fault {
  return { ruleId: 'invalid-yaml', reason: `Unexpected YAML: ${message.split('\n')[0] ?? ''}` };
}

function findNode(root: unknown, path: FieldPath): Node | undefined {
  let node: unknown = root;
  for (const key of path) {
    if (!isYamlCollection(node)) return undefined;
    node = node.get(isSeq(node) ? Number(key) : String(key), true);
  }
  return isYamlCollection(node) || isScalar(node) ? node : undefined;
}

function keyAt(root: unknown, path: FieldPath): Node | undefined {
  const map = path.length > 1 ? findNode(root, path.slice(0, -1)) : root;
  if (!isMap(map)) return undefined;
  const name = String(path.at(-1));
  const pair = map.items.find(
    (candidate) => isPair(candidate) && isScalar(candidate.key) && String(candidate.key.value) === name,
  );
  return isScalar(pair?.key) ? pair.key : undefined;
}
