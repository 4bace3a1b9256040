import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPeer } from '../bench/editor/check-peer.ts';

let place: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
};
const check = (): void => {
  checkPeer('Peer', join(place, 'record'), join(place, 'site'));
};

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'check-peer-'));
  for (const kind of ['articles', 'events', 'sources']) mkdirSync(join(place, 'record', kind), { recursive: true });
  write('record/actors/ann.md', '---\nname: Ann Größe\n---\n');
  write(
    'record/claims/it-is.md',
    '---\nstatement: It is.\nclaimant: ann\nmade: 2021-10-26\n---\n\nHow we *know* it.\n',
  );
  write('site/actors/ann/index.html', '<h1>Ann Größe</h1><a href="../../claims/it-is/">It is.</a>');
  write(
    'site/claims/it-is/index.html',
    '<h1>It is.</h1><a href="/actors/ann/">Ann Gr&ouml;&szlig;e</a> 2021-10-26<p>How we <em>know</em> it.</p>',
  );
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

test('pages with the words of their entries, names of others and working links pass', () => {
  expect(check).not.toThrow();
});

test('a word that is lacking, a page that is not there and a link to nowhere are told', () => {
  write('site/claims/it-is/index.html', '<h1>It is.</h1><a href="/actors/bob/">Ann</a> 2021-10-26<p>How it</p>');
  cpSync(join(place, 'record/actors/ann.md'), join(place, 'record/actors/eve.md'));
  expect(check).toThrow(
    [
      'Unexpected pages of Peer, expected the text of the record:',
      '/claims/it-is/ lacks the word `Größe`',
      '/claims/it-is/ lacks the word `we`',
      '/claims/it-is/ lacks the word `know`',
      '/claims/it-is/ has a link to `/actors/bob/`, which is not there',
      '/actors/eve/ is not there',
    ].join('\n'),
  );
});
