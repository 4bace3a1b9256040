import {
  type Alias,
  type Document,
  isNode,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import type { Fault } from './problem.ts';

/** What is wrong with a YAML document, and at which offset of its text. */
export interface YamlFault {
  fault: Fault;
  offset: number;
}

/** How many times YAML aliases may be expanded before the document counts as broken. */
const aliasLimit = 100;

/** Words of the parser for mistakes that authors of prose make, with words that say what to do. */
const mistakes: [words: string, reason: string][] = [
  ['Nested mappings are not allowed', 'Unexpected `: ` inside a text, expected quotes around the text'],
  ['Unresolved tag', 'Unexpected `!` at the beginning of a text or a name, expected quotes around it'],
  // The library quotes all of the text, which may be long.
  [
    'Unexpected scalar token in YAML stream',
    'Unexpected text that belongs to no field, expected quotes around all of it',
  ],
  ['Unresolved alias', 'Unexpected `*` at the beginning of a text, expected quotes around the text'],
];

const longKey: Fault = {
  ruleId: 'invalid-yaml',
  reason: 'Unexpected list, map or alias as the name of a field, expected a text',
};

/** The syntax errors of a document, its aliases that lead nowhere and its names that are no text, the first of each line. */
export function yamlFaults(document: Document, lineAt: (offset: number) => number): YamlFault[] {
  const found = [
    // The library warns of tags that it does not know; the format has none.
    ...[...document.errors, ...document.warnings].map((error) => ({
      fault: toFault(error.message),
      offset: offsetOf(error, document),
    })),
    ...deadAliases(document).map((alias) => ({ fault: toFault('Unresolved alias'), offset: alias.range?.[0] ?? 0 })),
    ...longKeys(document).map((key) => ({ fault: longKey, offset: key.range?.[0] ?? 0 })),
  ].sort((left, right) => left.offset - right.offset);
  const lines = found.map(({ offset }) => lineAt(offset));
  return found.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index);
}

/** The document as plain values, or what is wrong with it: an alias that expands without end. */
export function yamlValue(document: Document): { value: unknown } | { fault: Fault } {
  try {
    return { value: document.toJS({ maxAliasCount: aliasLimit }) };
  } catch (error) {
    // The library throws when the limit is passed.
    return { fault: toFault(error instanceof Error ? error.message : String(error)) };
  }
}

function toFault(message: string): Fault {
  const known = mistakes.find(([words]) => message.startsWith(words));
  return { ruleId: 'invalid-yaml', reason: known?.[1] ?? `Unexpected YAML: ${message}` };
}

/** Where an author looks for the mistake: of a quotation that is not closed, its opening mark. */
function offsetOf({ code, pos }: YAMLError | YAMLWarning, document: Document): number {
  let offset = pos[0];
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar: (_, node: Scalar) => {
      const [start, end] = node.range ?? [pos[0], pos[0]];
      if (isScalar(node) && node.type?.startsWith('QUOTE') && start <= pos[0] && pos[0] <= end) offset = start;
    },
  });
  return offset;
}

function deadAliases(document: Document): Alias[] {
  const dead: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) dead.push(alias);
    },
  });
  return dead;
}

function longKeys(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) found.push(key);
    },
  });
  return found;
}
