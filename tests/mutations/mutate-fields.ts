import fc, { type Arbitrary } from 'fast-check';
import { type Alias, type Document, isMap, isPair, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml';
import { splitFrontMatter } from '../../src/dossier/split-front-matter.ts';
import { hostileValue, oddTexts } from './hostile-values.ts';

/** What is done to one of the fields of a file; `field` counts them through, however deep they stand. */
export interface FieldChange {
  do: 'append' | 'remove' | 'repeat' | 'rename' | 'reverse' | 'set' | 'add' | 'list' | 'map' | 'take';
  field: number;
  /** The field, perhaps of another file, whose value or name is taken. */
  other: number;
  name: string;
  value: unknown;
  /** What is written behind a text. */
  end: string;
}

const names = [
  ...['draft', 'withdrawn', 'aliases', 'changes', 'title', 'Title', 'titel', 'id', 'body', 'file', 'mentions', 'edtf'],
  ...[
    'date',
    'quote',
    'text',
    'language',
    'url',
    'archived',
    'derivedFrom',
    'relations',
    'replies',
    'about',
    'disclosed',
  ],
  ...['__proto__', 'constructor', 'toString', 'a b', '', '#', '1', 'null'],
];

export const arbitraryFieldChange: Arbitrary<FieldChange> = fc.record({
  do: fc.constantFrom(
    ...([
      'append',
      'append',
      'append',
      'remove',
      'repeat',
      'rename',
      'reverse',
      'set',
      'set',
      'set',
      'add',
      'list',
      'map',
      'take',
      'take',
    ] as const),
  ),
  field: fc.nat(60),
  other: fc.nat(60),
  name: fc.constantFrom(...names),
  value: hostileValue,
  end: fc.constantFrom(...oddTexts),
});

interface Spot {
  items: unknown[];
  index: number;
}

/** The text of a file after a change of its fields, with another file's to take from; as it was where it has none. */
export function changeFields(text: string, otherText: string, change: FieldChange): string {
  const { yaml, body } = splitYaml(text);
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const spots = spotsOf(document);
  const spot = spots[change.field % Math.max(1, spots.length)];
  if (!spot || document.errors.length > 0) return text;
  changeSpot(document, spot, change.do === 'take' ? spotIn(otherText, change.other) : undefined, change);
  return join(text, document, body);
}

function spotIn(text: string, field: number): Spot | undefined {
  const spots = spotsOf(parseDocument(splitYaml(text).yaml, { schema: 'core', logLevel: 'error' }));
  return spots[field % Math.max(1, spots.length)];
}

function changeSpot(document: Document, { items, index }: Spot, other: Spot | undefined, change: FieldChange): void {
  const item = items[index];
  const set = (value: unknown): void => {
    if (isPair(item)) item.value = value;
    else items[index] = value;
  };
  const value = isPair(item) ? item.value : item;
  const changes: Record<FieldChange['do'], () => unknown> = {
    append: () => {
      if (isScalar(value) && typeof value.value === 'string') set(document.createNode(value.value + change.end));
    },
    remove: () => items.splice(index, 1),
    repeat: () => items.splice(index, 0, item),
    rename: () => isPair(item) && (item.key = new Scalar(change.name)),
    reverse: () => items.reverse(),
    set: () => {
      set(document.createNode(change.value));
    },
    add: () => isPair(item) && items.splice(index, 0, document.createPair(change.name, change.value)),
    list: () => {
      set(document.createNode([value]));
    },
    map: () => {
      set(document.createNode({ [change.name]: value }));
    },
    take: () => {
      takeFrom(other);
    },
  };
  changes[change.do]();

  function takeFrom(source: Spot | undefined): void {
    const taken = source?.items[source.index];
    if (isPair(taken) && isPair(item) && change.field % 2 === 0) items.splice(index, 0, taken);
    else set(isPair(taken) ? taken.value : taken);
  }
}

function spotsOf(document: Document): Spot[] {
  const found: Spot[] = [];
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      aliases.push(alias);
    },
    Collection: (_, node) => {
      if (!isMap(node) && !isSeq(node)) return;
      const items: unknown[] = node.items;
      found.push(...items.map((_item, index) => ({ items, index })));
    },
  });
  // What an alias stands for may not be moved behind it.
  return aliases.length > 0 ? [] : found;
}

function splitYaml(text: string): { yaml: string; body: string } {
  if (!text.startsWith('---')) return { yaml: text, body: '' };
  const { yaml = '', body } = splitFrontMatter(text);
  return { yaml, body };
}

function join(before: string, document: Document, body: string): string {
  if (before.startsWith('{')) return JSON.stringify(document.toJS(), null, 1);
  const yaml = document.toString({ lineWidth: 0 });
  return before.startsWith('---') ? `---\n${yaml}---\n${body}` : yaml;
}
