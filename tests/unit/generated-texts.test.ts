import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { countWords } from '../../src/dossier/count-words.ts';
import { parseEntryFile } from '../../src/dossier/entry-file.ts';
import { firstSentence } from '../../src/dossier/first-sentence.ts';
import { parseFields } from '../../src/dossier/parse-fields.ts';
import { anyReference } from '../../src/dossier/schemas/reference.ts';
import { sourceFields } from '../../src/dossier/schemas/source.ts';
import { cleanText } from '../../src/import/clean-text.ts';
import { sourceText } from '../../src/import/source-text.ts';
import { citationFormats } from '../../src/outputs/citation-formats.ts';
import { toCsv } from '../../src/outputs/data/to-csv.ts';
import { toSourceCitation } from '../../src/outputs/source-citation.ts';
import { findUnsafeCharacter } from '../../src/unsafe-character.ts';
import { hostileText } from '../mutations/hostile-values.ts';
import { readCitations } from '../read-citations.ts';
import { arbitraryDate } from './arbitrary-dates.ts';
import { date, makeSource } from './make-entries.ts';
import { propertySettings } from './property-settings.ts';
import { readCsv } from './read-csv.ts';

/** Words as an importer hands them over: on one line, and such as a text of the content may hold. */
const cleaned = fc
  .array(hostileText, { minLength: 1, maxLength: 4 })
  .map((list) => cleanText(list.join(' ')))
  .filter((text) => text !== undefined)
  .filter((text) => findUnsafeCharacter(text) === undefined);

vi.setConfig({ testTimeout: 0 });

test('the first sentence is the beginning of a text', () => {
  fc.assert(
    fc.property(cleaned, fc.constantFrom('en', 'de', 'zh-Hans', 'ar'), (text, language) => {
      const sentence = firstSentence(text, language);
      expect(text.startsWith(sentence)).toBe(true);
      expect(sentence).not.toBe('');
    }),
    propertySettings(1_000),
  );
});

test('words are counted the same whatever white space stands between them, and those of two texts add up', () => {
  fc.assert(
    fc.property(cleaned, cleaned, (one, two) => {
      expect(countWords(`${one}\n${two}`)).toBe(countWords(one) + countWords(two));
      expect(countWords(one.replaceAll(/\s/g, '\t\r\n'))).toBe(countWords(one));
      expect(countWords(one) > 0).toBe(/[\p{L}\p{N}]/u.test(one));
    }),
    propertySettings(1_000),
  );
});

test('what the importer writes is read back the same', () => {
  const written = fc.record({
    title: cleaned,
    publisher: cleaned,
    authors: fc.array(cleaned, { minLength: 1, maxLength: 3 }),
  });
  const schemas = sourceFields(anyReference);
  fc.assert(
    fc.property(written, arbitraryDate, fc.boolean(), (words, published, isUnfinished) => {
      const fields = { ...words, published: published.text, kind: 'letter' as const, language: 'en' };
      const missing = isUnfinished ? [{ field: 'url', hint: words.title }] : [];
      const bytes = new TextEncoder().encode(sourceText({ fields, missing }));
      const entry = parseEntryFile(bytes, {
        collection: 'sources',
        path: 'sources/a.md',
        file: new VFile({ path: 'a.md' }),
      });
      const read = parseFields(schemas, entry.frontMatter, entry.file);
      expect(entry.file.messages.map(({ reason }) => reason)).toEqual([]);
      expect({ ...read, published: read.published?.edtf }).toMatchObject(fields);
      expect(read.draft ?? false).toBe(isUnfinished);
    }),
    propertySettings(1_000),
  );
});

/** What a spreadsheet would take for a formula stands behind an apostrophe. */
const guarded = (cell: string): string => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell);

test('tables are read back cell by cell', () => {
  const cell = fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...Array.from('a",\r\n;\t ')) }));
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      const columns = ['one', 'two'].map((name) => ({ name, meaning: '' }));
      expect(readCsv(toCsv({ name: 'table', meaning: '', columns, rows: cells }))).toEqual([
        ['one', 'two'],
        ...cells.map((row) => row.map(guarded)),
      ]);
    }),
    propertySettings(1_000),
  );
});

/** Words of every script, with the signs that LaTeX and reference managers have for themselves. */
const printed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'word',
        'Größe',
        '数据',
        'данные',
        'O’Neill',
        'and',
        '&',
        '%',
        '$5',
        '#1',
        'a_b',
        '{Audio}',
        '~',
        '^',
        '\\x',
        '<b>',
        '“so”',
      ),
      fc.stringMatching(/^[A-Za-z0-9éßŁωЖ日 .,:;()[\]/@!?'"-]{1,12}$/),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => cleanText(list.join(' ')))
  .filter((text) => text !== undefined);

/** RIS divides a name at a comma, as citation-js does. */
const name = printed.map((text) => text.replaceAll(/[\s,]+/g, ' ').trim()).filter((text) => text !== '');

test.each(Object.entries(citationFormats))('citations as %s are read back by citation-js', (_ending, { write }) => {
  fc.assert(
    fc.property(
      printed,
      printed,
      fc.array(name, { maxLength: 3 }),
      arbitraryDate,
      (title, publisher, authors, published) => {
        const item = toSourceCitation(
          makeSource('memo', { title, publisher, authors, published: date(published.text) }),
        );
        const [read, ...others] = readCitations(write([item]));
        expect(others).toEqual([]);
        expect([read?.id, read?.title, read?.publisher]).toEqual([item.id, item.title, item.publisher]);
        expect(read?.author?.map(nameOf)).toEqual(item.author?.map(nameOf));
      },
    ),
    propertySettings(300),
  );
});

function nameOf(name: { literal?: string; family?: string }): string | undefined {
  return name.literal ?? name.family;
}
