import { posix } from 'node:path';
import fc from 'fast-check';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { webAddressFault } from '../../src/dossier/web-address.ts';
import { targetResolver } from '../../src/dossier/resolve-target.ts';
import type { Part } from '../../src/markdown/body.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { arbitraryFile } from './arbitrary-paths.ts';
import { propertySettings } from './property-settings.ts';

vi.setConfig({ testTimeout: 0 });

const runs = propertySettings(3_000);
const fragment = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(isWhole), {
  nil: undefined,
});

/** How a character of an address is written: as it is where it may be, or by the bytes of its UTF-8. */
const spelling = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

test('a relative link leads to the file it was written for, however it is spelled', () => {
  fc.assert(
    fc.property(arbitraryFile, arbitraryFile, fragment, spelling, (from, to, hash, ways) => {
      const relative = posix.relative(posix.dirname(from.path), to.path);
      const dotted = relative.startsWith('.') ? relative : `./${relative}`;
      const url = spell(dotted, ways) + (hash === undefined ? '' : `#${encodeAll(hash)}`);
      const link = { collection: to.collection, id: to.id, ...(hash !== undefined && { hash }) };
      expect(targetResolver(from.path)(url, 'link')).toEqual({ kind: 'entry', path: to.path, link });
      const { references, messages } = read(`[words](${url})`, from.path);
      expect(messages).toEqual([]);
      expect(references.links).toMatchObject([{ path: to.path, link }]);
    }),
    runs,
  );
});

test('a link out of the content folder is broken, however it is spelled', () => {
  const climb = fc.constantFrom('..', '%2e%2e', '.%2E', './..');
  fc.assert(
    fc.property(arbitraryFile, arbitraryFile, climb, fc.nat(3), spelling, (from, to, up, further, ways) => {
      const depth = from.path.split('/').length + further;
      const url = `${`${up}/`.repeat(depth)}${spell(to.path, ways)}`;
      expect(targetResolver(from.path)(url, 'link')).toMatchObject({ kind: 'fault', ruleId: 'broken-link' });
      const picture = `${`${up}/`.repeat(depth)}picture.png`;
      expect(targetResolver(from.path)(picture, 'image')).toMatchObject({ kind: 'fault', ruleId: 'broken-link' });
      expect(targetResolver(from.path)(`/${url}`, 'link')).toMatchObject({ kind: 'fault', ruleId: 'broken-link' });
    }),
    runs,
  );
});

const schemes = 'javascript data vbscript file blob ftp about view-source tel ws jar intent http https mailto'.split(
  ' ',
);

/** The scheme of an address in capitals and small letters, with signs in it that browsers drop or decode. */
const spelledScheme = fc
  .tuple(
    fc.constantFrom(...schemes),
    fc.array(fc.constantFrom('as is', 'capital', 'decimal', 'hexadecimal', 'escape', 'tab', 'line end', 'percent'), {
      minLength: 11,
      maxLength: 11,
    }),
    fc.constantFrom('', ' ', '\t', '&Tab;', '&NewLine;', '&#1;', '&#x0B;', '\u00A0', '\u200B', '&nbsp;', '//', '\\'),
    fc.constantFrom(':', '&colon;', '&#58;', '&#x3a;', '%3A', '\\:', '：'),
  )
  .map(
    ([scheme, ways, lead, colon]) =>
      lead + Array.from(scheme, (letter, index) => writeLetter(letter, ways[index])).join('') + colon,
  );

test('no address of an unsafe scheme stands in a body that has no error, however it is spelled', () => {
  const wrap = fc.constantFrom(
    (url: string) => `[x](${url})`,
    (url: string) => `[x](<${url}>)`,
    (url: string) => `[x][a]\n\n[a]: ${url}`,
    (url: string) => `[x][a]\n\n[a]: <${url}>`,
    (url: string) => `![x](${url})`,
    (url: string) => `![x](<${url}>)`,
    (url: string) => `<${url}>`,
    (url: string) => `[![x](./a.png)](${url})`,
    (url: string) => `x[^1]\n\n[^1]: [x](${url})`,
  );
  let [planted, accepted] = [0, 0];
  fc.assert(
    fc.property(
      spelledScheme,
      fc.constantFrom('alert(1)', '//a.example/', 'text/html,x', 'a@a.example'),
      wrap,
      (scheme, rest, write) => {
        const { body, messages } = read(write(scheme + rest), 'articles/report.md');
        planted += 1;
        if (messages.length > 0) return;
        accepted += 1;
        for (const address of addressesIn(body.blocks.flat())) {
          expect(['http:', 'https:', 'mailto:'], address).toContain(new URL(address, 'https://site.example/').protocol);
        }
      },
    ),
    runs,
  );
  console.log(
    `${planted.toLocaleString('en')} spellings of schemes: ${accepted.toLocaleString('en')} accepted, 0 unsafe`,
  );
});

test('an address in front matter that is accepted has one of the schemes, as a browser reads it', () => {
  const written = fc
    .oneof(spelledScheme, fc.string({ unit: 'binary-ascii', maxLength: 12 }))
    .chain((scheme) => fc.constantFrom('alert(1)', '//a.example/', '//a.example/b c').map((rest) => scheme + rest));
  fc.assert(
    fc.property(written, (url) => {
      if (webAddressFault(url, ['https:', 'http:'])) return;
      expect(['http:', 'https:']).toContain(new URL(url).protocol);
      expect(['http:', 'https:']).toContain(new URL(url, 'https://site.example/').protocol);
    }),
    runs,
  );
});

function read(markdown: string, path: string) {
  const file = new VFile();
  const { body, references } = parseBody(markdown, file, targetResolver(path));
  return { body, references, messages: file.messages.map(({ reason }) => reason) };
}

function addressesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'string') return 'parts' in part ? addressesIn(part.parts) : [];
    const found: string[] = [];
    visit(rehype().data('settings', { fragment: true }).parse(part), 'element', ({ properties }) => {
      found.push(...[properties['href'], properties['src']].filter((value) => typeof value === 'string'));
    });
    return found;
  });
}

function spell(path: string, ways: readonly boolean[]): string {
  const spelled = Array.from(path, (character, index) => {
    if (character === '/' || character === '.') return character;
    // These mean something else in an address or end it in Markdown.
    const mustBeEncoded = /[\s#%?()<>[\]\\&*_`~!:"']/.test(character);
    return mustBeEncoded || ways[index % ways.length] ? encodeAll(character) : character;
  });
  return spelled.join('');
}

function encodeAll(character: string): string {
  return Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function writeLetter(letter: string, way: string | undefined): string {
  const code = letter.charCodeAt(0);
  const ways: Record<string, string> = {
    capital: letter.toUpperCase(),
    decimal: `&#${String(code)
      .padStart(7, '0')
      .slice(code % 2 ? 0 : 4)};`,
    hexadecimal: `&#x${code.toString(16)};`,
    escape: `\\${letter}`,
    tab: `${letter}&#9;`,
    'line end': `${letter}&#10;`,
    percent: `%${code.toString(16)}`,
  };
  return ways[way ?? ''] ?? letter;
}

function isWhole(text: string): boolean {
  return text.isWellFormed() && text.trim() !== '';
}
