import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editClaim, middleClaim } from '../bench/editor/edit-claim.ts';

let content: string;
const claim = (id: string): string => join(content, 'claims', `${id}.md`);

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'edit-claim-'));
  mkdirSync(join(content, 'claims'));
  for (const id of ['a', 'b', 'c']) writeFileSync(claim(id), '---\nstatement: One two three.\n---\n\nFour five six.\n');
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

test('each edit puts its word in the same place of the body and touches nothing else', () => {
  const id = middleClaim(content);
  editClaim(content, id, 'edited1');
  expect(readFileSync(claim(id), 'utf8')).toBe('---\nstatement: One two three.\n---\n\nFour edited1 six.\n');
  editClaim(content, id, 'edited12');
  expect(readFileSync(claim(id), 'utf8')).toBe('---\nstatement: One two three.\n---\n\nFour edited12 six.\n');
  expect([id, readFileSync(claim('a'), 'utf8')]).toEqual(['b', readFileSync(claim('c'), 'utf8')]);
});
