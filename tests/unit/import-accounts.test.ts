import { expect, test } from 'vitest';
import { type Imported, importFiles } from './import-files.ts';
import { makeReferences, writeBibtex } from './make-references.ts';
import { readProject } from './read-overlaid.ts';

/** An entry as it stands in a file, read without any of the program: where it begins and the names of its fields. */
interface SeenEntry {
  line: number;
  fields: string[];
}

test('of 200 BibTeX entries every one and every field is written or named', async () => {
  const made = makeReferences(200);
  const text = writeBibtex(made);
  const imported = await importFiles({ 'refs.bib': text });
  const seen = see(text, /^@\w+\{/, /^ {2}([\w-]+) = /);
  expect(seen).toHaveLength(text.match(/^@\w+\{key_\d+,$/gm)?.length ?? 0);
  expect(seen.flatMap(({ fields }) => fields)).toHaveLength(made.flatMap(({ fields }) => fields).length);
  const { fates, missing } = account(
    imported,
    seen,
    (index, field) => made[index]?.fields.find(({ name }) => name === field)?.trace,
  );
  expect(missing).toEqual([]);
  expect(fates.size).toBe(200);
  expect(new Set(fates.values())).toEqual(new Set(['written', 'draft', 'skipped']));
  expect([...fates.values()].filter((fate) => fate === 'skipped')).toHaveLength(22);
  await expectNoErrors(imported);
});

test('of RIS every record and every line is written or named', async () => {
  const tags = 'TI AU A2 T2 PB DA PY UR DO Y2 LA AB KW SP EP VL SN N1 ST L1'.split(' ');
  const values: Record<string, (n: number) => [value: string, trace: string]> = {
    AU: (n) => [`Family${n}, Given`, `Given Family${n}`],
    DA: () => ['2022/06/17/', 'published: 2022-06-17'],
    PY: () => ['2022', 'published: 2022'],
    UR: (n) => [`https://example.org/${n}`, `url: https://example.org/${n}`],
    DO: (n) => [`10.1000/${n}`, `url: https://doi.org/10.1000/${n}`],
    Y2: () => ['2024/01/31/', 'accessed: 2024-01-31'],
    LA: () => ['en-US', 'language: en-US'],
  };
  const valueOf = (tag: string, n: number): [string, string] =>
    values[tag]?.(n) ?? [`${tag} of ${n}`, `${tag} of ${n}`];
  const types = ['NEWS', 'ELEC', 'JOUR', 'CASE', 'HEAR', 'STAT', 'RPRT', 'GEN', 'CHAP', 'PCOMM'];
  const records = Array.from({ length: 40 }, (_, n) => {
    const lines = tags.filter((_tag, index) => (n * 7 + index * index) % 3 > 0);
    return `TY  - ${types[n % types.length] ?? ''}\n${lines.map((tag) => `${tag}  - ${valueOf(tag, n)[0]}\n`).join('')}ER  - \n\n`;
  });
  const text = records.join('');
  const imported = await importFiles({ 'refs.ris': text });
  const seen = see(text, /^TY {2}-/, /^((?!TY|ER)[A-Z]\w) {2}-/);
  const { fates, missing } = account(imported, seen, (n, tag) => valueOf(tag, n)[1]);
  expect(missing).toEqual([]);
  expect(fates.size).toBe(40);
  await expectNoErrors(imported);
});

test('of CSL-JSON every entry and every variable is written or named', async () => {
  const values: Record<string, [value: unknown, trace: string]> = {
    title: ['The title', 'title: The title'],
    author: [[{ given: 'Given', family: 'Family' }], 'Given Family'],
    editor: [[{ literal: 'Editor' }], 'Editor'],
    'container-title': ['Container', 'publisher: Container'],
    publisher: ['House', 'publisher: House'],
    authority: ['Court', 'publisher: Court'],
    issued: [{ 'date-parts': [['2022', 6]] }, 'published: 2022-06'],
    accessed: [{ 'date-parts': [[2024, 1, 31]] }, 'accessed: 2024-01-31'],
    URL: ['https://example.org/', 'url: https://example.org/'],
    DOI: ['10.1000/', 'url: https://doi.org/10.1000/'],
    language: ['English', 'language: en'],
    archive_location: ['https://web.archive.org/web/2020/https://example.org/', '  - https://web.archive.org/'],
    archive: ['Vault', 'publisher: Vault'],
    abstract: ['Abstract', 'Abstract'],
    genre: ['Flyer', 'Flyer'],
    'x-own': [{ a: 1 }, 'x-own'],
    page: ['1-2', '1-2'],
  };
  const names = Object.keys(values);
  const types = ['article-newspaper', 'webpage', 'legal_case', 'book', 'chapter', 'hearing', 'unknown'];
  const entries = Array.from({ length: 40 }, (_, n) => {
    const chosen = names.filter((_name, index) => (n * 5 + index * index) % 3 > 0);
    const own = chosen.map((name) => {
      const value = values[name]?.[0];
      return [name, name === 'URL' || name === 'DOI' || name === 'title' ? `${String(value)}${n}` : value];
    });
    return { id: `key${n}`, type: types[n % types.length], ...(Object.fromEntries(own) as object) };
  });
  const text = JSON.stringify(entries, null, 2);
  const imported = await importFiles({ 'refs.json': text });
  const seen = see(text, /^ {2}\{/, /^ {4}"(?!id"|type")([\w-]+)":/);
  const { fates, missing } = account(imported, seen, (_n, name) => values[name]?.[1]);
  expect(missing).toEqual([]);
  expect(fates.size).toBe(40);
  await expectNoErrors(imported);
});

function see(text: string, entryStart: RegExp, fieldStart: RegExp): SeenEntry[] {
  const seen: SeenEntry[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (entryStart.test(row)) seen.push({ line: index + 1, fields: [] });
    const field = fieldStart.exec(row)?.[1];
    if (field !== undefined) seen.at(-1)?.fields.push(field);
  }
  return seen;
}

/** What became of each entry by its line, and the fields of which neither the source nor a message knows. */
function account(
  { lines, written }: Imported,
  seen: readonly SeenEntry[],
  traceOf: (index: number, field: string) => string | undefined,
): { fates: Map<number, string>; missing: string[] } {
  const fates = new Map<number, string>();
  const missing: string[] = [];
  for (const [index, { line, fields }] of seen.entries()) {
    const about = lines.filter((message) => message.split(':')[1] === String(line));
    const head = about.filter((message) => /\[(?:written|draft|skipped)\]$/.test(message));
    expect(head).toHaveLength(1);
    const fate = /\[(\w+)\]$/.exec(head[0] ?? '')?.[1] ?? '';
    fates.set(line, fate);
    if (fate === 'skipped') continue;
    const path = /`content\/sources\/([^`]+)`/.exec(head[0] ?? '')?.[1] ?? '';
    const named = /; not carried over: (.*?) {2}\[/.exec(head[0] ?? '')?.[1]?.split(', ') ?? [];
    const faulty = about.flatMap((message) => /in `([^`]+)`/.exec(message)?.[1]?.split(', ') ?? []);
    for (const field of fields) {
      const trace = traceOf(index, field);
      const isWritten = trace !== undefined && (written[path] ?? '').includes(trace);
      if (!isWritten && !named.includes(field) && !faulty.includes(field)) missing.push(`${line}: ${field}`);
      // What is told as lost must not have come through all the same.
      if (isWritten && named.includes(field)) missing.push(`${line}: ${field} is named but written`);
    }
  }
  return { fates, missing };
}

async function expectNoErrors({ project, written }: Imported): Promise<void> {
  const { lines, dossier } = await readProject(project);
  expect(lines.filter((line) => !line.endsWith('[unused-source]'))).toEqual([]);
  const published = Object.entries(written).filter(([, text]) => !text.includes('\ndraft: true\n'));
  for (const [path] of published) expect(dossier?.sources.has(path.replace('.md', ''))).toBe(true);
  expect(published.length).toBeGreaterThan(0);
}
