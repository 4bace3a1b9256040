import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { targetResolver } from '../../src/dossier/resolve-target.ts';
import type { Body, Part } from '../../src/markdown/body.ts';
import { parseBody, type ParsedBody } from '../../src/markdown/parse-body.ts';

const fixtures = join(import.meta.dirname, '../fixtures/markdown');

/** `output.html` holds blocks that are nothing but HTML, `output.json` those fields of a body that it is about. */
describe('each behaviour', () => {
  test.each(readdirSync(fixtures))('%s', (behaviour) => {
    const [input = '', html, json] = ['input.md', 'output.html', 'output.json'].map((name) =>
      textOf(join(fixtures, behaviour, name)),
    );
    const { body, messages } = parse(input);
    expect(messages).toEqual([]);
    if (html !== undefined) expect(body.blocks.map((parts) => `${parts.map(htmlOf).join('')}\n`).join('')).toBe(html);
    if (json !== undefined) {
      const expected = JSON.parse(json) as Partial<Body>;
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, body[key as keyof Body]]))).toEqual(expected);
    }
    expect(html ?? json).toBeDefined();
  });
});

test('places count from the beginning of the text', () => {
  const { references } = parse(
    '\n\n## Method\n\nSee [the memo](../sources/memo.md), [above](#method) and ![a crane](./crane.png).\n',
  );
  const starts = [references.headings, references.links, references.fragments, references.images].map(
    ([first]) => first?.position?.start,
  );
  expect(starts.map((start) => `${start?.line}:${start?.column}`)).toEqual(['3:1', '5:5', '5:37', '5:58']);
});

test('a link by reference stands where the reference is, not where the definition is', () => {
  const { references } = parse('See [the memo].\n\n[the memo]: ../sources/memo.md\n');
  expect(references.links.map(({ path, position }) => [path, position?.start.line])).toEqual([['sources/memo.md', 1]]);
});

test('the same text gives the same body, whatever was parsed before', () => {
  const text = '## Method\n\nSo.[^1]\n\n[^1]: See [it](../sources/memo.md).\n';
  expect(parse(text).body).toEqual(parse(text).body);
  expect(parse('## Method\n').body.headings).toEqual([{ depth: 2, id: 'method', text: 'Method' }]);
});

function parse(markdown: string): ParsedBody & { messages: string[] } {
  const file = new VFile();
  return { ...parseBody(markdown, file, targetResolver('articles/input.md')), messages: file.messages.map(String) };
}

function htmlOf(part: Part): string {
  return typeof part === 'string' ? part : JSON.stringify(part);
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
