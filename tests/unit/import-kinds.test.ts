import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { choosePublisher } from '../../src/import/mapping/choose-publisher.ts';
import { languageTagOf } from '../../src/import/mapping/language-tag-of.ts';
import { sourceKindOf } from '../../src/import/mapping/source-kind-of.ts';
import { readReferences } from '../../src/import/read-references.ts';

describe('the kind of a source', () => {
  test.each([
    ['{"type": "article-newspaper", "title": "T"}', 'news-report', true],
    ['{"type": "article-magazine", "title": "T"}', 'news-report', true],
    ['{"type": "article-journal", "title": "T"}', 'research', true],
    ['{"type": "legal_case", "title": "T"}', 'court-document', true],
    ['{"type": "legislation", "title": "T"}', 'legislation', true],
    ['{"type": "bill", "title": "T"}', 'legislation', true],
    ['{"type": "hearing", "title": "T"}', 'testimony', true],
    ['{"type": "personal_communication", "title": "T"}', 'letter', true],
    ['{"type": "broadcast", "title": "T"}', 'news-report', false],
    ['{"type": "report", "title": "T"}', 'other', false],
    ['{"type": "report", "title": "T", "genre": "Press release"}', 'company-statement', false],
    ['{"type": "webpage", "title": "T"}', 'other', false],
    ['{"type": "toString", "title": "T"}', 'other', false],
    ['{"title": "T"}', 'other', false],
    ['@article{k, title = {T}, entrysubtype = {newspaper}}', 'news-report', true],
    ['@article{k, title = {T}, journal = {N}, issn = {0362-4331}}', 'news-report', false],
    ['@article{k, title = {T}, journal = {N}, volume = 3}', 'research', false],
    ['@online{k, title = {T}}', 'other', false],
    ['@jurisdiction{k, title = {T}}', 'court-document', true],
    ['TY  - NEWS\nTI  - T\nER  - ', 'news-report', true],
    ['TY  - GOVDOC\nTI  - T\nER  - ', 'government-document', true],
    ['TY  - FOO\nTI  - T\nER  - ', 'other', false],
  ])('of %s is %s', (text, kind, isSure) => {
    const [reference] = readReferences(new TextEncoder().encode(text), new VFile({ path: 'refs' }));
    expect(reference && sourceKindOf(reference)).toMatchObject({ kind, isSure });
  });
});

describe('a publisher', () => {
  const all = { 'container-title': 'The Paper', publisher: 'The House', authority: 'The Court', archive: 'The Vault' };
  test.each([
    [{ type: 'article-newspaper', ...all }, 'The Paper'],
    [{ type: 'webpage', ...all }, 'The Paper'],
    [{ type: 'book', ...all }, 'The House'],
    [{ type: 'chapter', 'container-title': 'The Book' }, undefined],
    [{ type: 'broadcast', 'container-title': 'The Show' }, 'The Show'],
    [{ type: 'legal_case', authority: 'The Court', 'container-title': 'F. Supp. 3d' }, 'The Court'],
    [{ type: 'manuscript', archive: 'The Vault' }, 'The Vault'],
    [{ type: 'webpage', 'container-title': 'www.example.com', publisher: 'The House' }, 'The House'],
    [{ type: 'webpage', 'container-title': 'news.example.com' }, undefined],
    [{ type: 'webpage', 'container-title': 'example.com', URL: 'https://www.example.com/a' }, undefined],
    [{ type: 'webpage', 'container-title': 'https://example.com/' }, undefined],
    [{ type: 'webpage', 'container-title': 'Amazon.com' }, 'Amazon.com'],
    [{ type: 'webpage', URL: 'https://www.example.com/a' }, undefined],
  ])('of %j is %j', (csl, publisher) => {
    expect(choosePublisher(csl)?.publisher).toBe(publisher);
  });
});

describe('a language', () => {
  test.each([
    ['en', 'en'],
    ['en-US', 'en-US'],
    ['en_us', 'en-US'],
    ['eng', 'en'],
    ['ger', 'de'],
    ['zh-Hans', 'zh-Hans'],
    ['english', 'en'],
    ['German', 'de'],
    ['ngerman', 'de'],
    ['american', 'en-US'],
    ['brazilian', 'pt-BR'],
    ['français', 'fr'],
    ['Chinese', 'zh'],
    ['Klingonish', undefined],
    ['xx', undefined],
    ['English; Chinese', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j has the tag %j', (language, tag) => {
    expect(languageTagOf(language)).toBe(tag);
  });
});
