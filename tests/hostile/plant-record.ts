import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Collection, collections } from '../../src/collections.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { FieldPath } from '../../src/dossier/field-path.ts';
import { parseFrontMatter } from '../../src/dossier/front-matter.ts';
import { formatProblem, isError } from '../../src/dossier/problem.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { readEntryFile } from '../../src/dossier/read-entry-file.ts';
import { bodySlots } from './body-slots.ts';
import { type Sample, sampleFields, setAt } from './sample-fields.ts';
import { toYaml } from './to-yaml.ts';

/** A text in its place: of an entry, or of `site.yaml`. */
export interface Planted {
  /** From the content folder on. */
  file: string;
  /** The field, or the name of a place in the body. */
  place: string;
  path?: FieldPath;
  vector: string;
  /** What the reader says of it; absent where it is taken. */
  refusal?: string;
}

export interface PlantedRecord {
  planted: Planted[];
  dossier: Dossier;
}

interface Options {
  /** How many entries each collection has beside its first one. */
  size: number;
  /** What stands at a place of an entry, by their numbers; `undefined` for plain words. */
  vectorAt: (entry: number, place: number) => string | undefined;
  /** Collections that have only their first entry. */
  without?: readonly Collection[];
}

const picture = join(import.meta.dirname, '../fixtures/problems/picture-with-words-is-fine/content/pages/crane.png');
const bodiesIn = 'articles';
const lineEnd = /\r\n|\r|\n/;
/** The id of the first entries, to which all others refer: a name that every object of JavaScript answers to. */
export const firstId = 'constructor';

/** A file of the record with what is planted in it. */
interface DraftFile {
  path: string;
  sample: Sample;
  isFirst: boolean;
  number: number;
  planted: (Planted & { slot?: number })[];
}

/**
 * Writes a record in which a text stands at every place where one can: in each field of each entry, and in each
 * place of a body. What the reader refuses is told, with its message, and plain words stand there in the end.
 */
export async function plantRecord(folder: string, options: Options): Promise<PlantedRecord> {
  rmSync(folder, { recursive: true, force: true });
  const files = draftFiles(options);
  mkdirSync(join(folder, bodiesIn), { recursive: true });
  copyFileSync(picture, join(folder, bodiesIn, 'picture.png'));
  let changed = files;
  for (;;) {
    const linesOf = new Map<string, Lines>();
    for (const file of changed) linesOf.set(file.path, await writeReadable(folder, file));
    const { dossier, problems } = await readDossier(folder, { projectDir: folder });
    if (dossier) return { planted: files.flatMap(({ planted }) => planted), dossier };
    const faults = Map.groupBy(problems.filter(isError), ({ file = '' }) => file);
    changed = files.filter(({ path }) => faults.has(path));
    for (const file of changed) {
      const lines = linesOf.get(file.path) ?? writeDraft(folder, file);
      for (const fault of faults.get(file.path) ?? []) refuse(file, lines, fault);
      faults.delete(file.path);
    }
    for (const [path] of faults) throw new Error(`A problem of no file of the record: ${path}`);
  }
}

/** Writes a file until it can be read: a character that no file may hold hides all else that is wrong with it. */
async function writeReadable(folder: string, file: DraftFile): Promise<Lines> {
  for (;;) {
    const lines = writeDraft(folder, file);
    if (!file.planted.some(({ slot }) => slot !== undefined)) return lines;
    const { messages } = (await readEntryFile(folder, '', file.path)).file;
    if (messages.length === 0) return lines;
    for (const message of messages) refuse(file, lines, message);
  }
}

/** The first and the last line of the file that each planted text takes up. */
type Lines = readonly (readonly [first: number, last: number])[];

/** Notes what the reader says of a text, by the line of which it says it. */
function refuse({ planted }: DraftFile, lines: Lines, fault: VFileMessage): void {
  const { line = 1 } = fault;
  const here = planted.filter((_, index) => {
    const [first, last] = lines[index] ?? [0, 0];
    return first <= line && line <= last;
  });
  if (here.length === 0) throw new Error(`A problem of no planted text: ${formatProblem(fault)}`);
  const open = here.find(({ refusal }) => refusal === undefined);
  if (open) open.refusal = formatProblem(fault);
}

function draftFiles({ size, vectorAt, without = [] }: Options): DraftFile[] {
  const names = ['site', ...collections] as const;
  const withdrawing = collections.filter((name) => sampleFields(name, true));
  return names.flatMap((name) =>
    [false, true].flatMap((isWithdrawn) => {
      const sample = sampleFields(name, isWithdrawn);
      if (!sample || (name === 'site' && isWithdrawn)) return [];
      const count = name === 'site' || without.includes(name) ? 0 : size;
      const first = isWithdrawn ? 1 : 0;
      return Array.from({ length: count + 1 - first }).flatMap((_, index) => {
        const number = index + first;
        // The notice is the same in each collection that has it: they take turns.
        if (isWithdrawn && withdrawing[number % withdrawing.length] !== name) return [];
        const isFirst = number === 0;
        const id = isFirst ? firstId : `${isWithdrawn ? 'w' : 'e'}-${number}`;
        const path = name === 'site' ? 'site.yaml' : `${name}/${id}.md`;
        return draftFile({ path, sample, isFirst: isFirst && name !== 'site', number, planted: [] }, name, vectorAt);
      });
    }),
  );
}

function draftFile(file: DraftFile, name: string, vectorAt: Options['vectorAt']): DraftFile {
  if (file.isFirst) return file;
  const isWithdrawn = file.path.includes('/w-');
  const fields = file.sample.texts
    .filter(({ path: [key] }) => !isWithdrawn || key === 'withdrawn')
    .map(({ path }, place) => ({ path, place: path.join('.'), vector: vectorAt(file.number, place) }));
  const slots =
    name === bodiesIn && file.path.includes('/e-')
      ? bodySlots.map((slot, index) => ({
          slot: index,
          place: slot.name,
          vector: vectorAt(file.number, fields.length + index),
        }))
      : [];
  file.planted = [...fields, ...slots].flatMap((one) =>
    one.vector === undefined ? [] : [{ ...one, vector: one.vector, file: file.path }],
  );
  return file;
}

/** Writes a file with what is planted in it and not refused. */
function writeDraft(folder: string, file: DraftFile): Lines {
  const fields = fieldsOf(file);
  const yaml = toYaml(fields);
  const isSite = !file.path.includes('/');
  const { body, slots } = bodyOf(file);
  const head = isSite ? yaml : `---\n${yaml}---\n\n`;
  const target = join(folder, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, isSite ? head : head + body);
  const frontMatter = parseFrontMatter(yaml, isSite ? 1 : 2);
  const bodyLine = head.split('\n').length;
  return file.planted.map(({ path, slot }) => {
    if (slot !== undefined) {
      const [first, last] = slots[slot] ?? [0, 0];
      return [first + bodyLine, last + bodyLine];
    }
    const place = frontMatter.placeOf(path ?? []);
    const line = place && ('line' in place ? place.line : place.start.line);
    return [line ?? 0, line ?? 0];
  });
}

/** The fields with ids that lead somewhere, and with what is planted and not refused. */
function fieldsOf({ path: file, sample, isFirst, planted, number }: DraftFile): Record<string, unknown> {
  const fields = structuredClone(sample.fields);
  for (const { path, meaning } of sample.texts) {
    const [collection = ''] = file.split('/');
    if (meaning === 'id') setAt(fields, path, file === 'site.yaml' ? firstId : `former-${isFirst ? firstId : number}`);
    else if (meaning !== 'words') setAt(fields, path, firstId);
    // What an entry says of others of its kind, the first one would say of itself.
    if (isFirst && meaning === collection) Reflect.deleteProperty(fields, path[0] ?? '');
  }
  if (file.includes('/w-')) Reflect.deleteProperty(fields, 'aliases');
  for (const { path, vector, refusal } of planted) if (path && refusal === undefined) setAt(fields, path, vector);
  return fields;
}

/** Blocks of Markdown for every place of a body, and the lines from its beginning on that each takes up. */
function bodyOf({ planted, isFirst, path }: DraftFile): { body: string; slots: Lines } {
  if (!path.startsWith(`${bodiesIn}/e-`)) return { body: isFirst ? 'Words of the first one.\n' : '', slots: [] };
  const slots: [number, number][] = [];
  let body = '';
  for (const [index, { write, name }] of bodySlots.entries()) {
    const here = planted.find(({ slot }) => slot === index);
    const plain =
      name === 'address of a picture' ? './picture.png' : name.startsWith('address') ? 'https://example.org/' : 'words';
    const block = write(here && here.refusal === undefined ? here.vector : plain);
    const first = body.split(lineEnd).length - 1;
    body += `${block}\n\n`;
    slots.push([first, first + block.split(lineEnd).length - 1]);
  }
  return { body, slots };
}
