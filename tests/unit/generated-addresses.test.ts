import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { collections } from '../../src/collections.ts';
import { parsePartialDate } from '../../src/dates/partial-date.ts';
import { isEntryId, toEntryId } from '../../src/dossier/schemas/entry-id.ts';
import { entryAtPath, entryPath } from '../../src/entry-path.ts';
import { robustLink } from '../../src/outputs/robust-link.ts';
import { toTextFragment } from '../../src/outputs/text-fragment.ts';
import { hostileText } from '../mutations/hostile-values.ts';
import { arbitraryId } from './arbitrary-paths.ts';
import { date, makeSource } from './make-entries.ts';
import { propertySettings } from './property-settings.ts';

vi.setConfig({ testTimeout: 0 });

afterEach(() => {
  vi.unstubAllEnvs();
});

const entry = fc.record({ collection: fc.constantFrom(...collections), id: arbitraryId });

test('every address begins with the base, with no slash twice, whichever way the base is written', async () => {
  const slashes = fc.constantFrom('', '/', '//');
  const base = fc.tuple(slashes, fc.array(fc.stringMatching(/^[a-z0-9.~_-]{1,6}$/), { maxLength: 3 }), slashes);
  await fc.assert(
    fc.asyncProperty(
      base,
      entry,
      fc.option(hostileText, { nil: undefined }),
      async ([before, names, after], target, hash) => {
        vi.stubEnv('BASE_PATH', before + names.filter((name) => !/^\.+$/.test(name)).join('/') + after);
        vi.stubEnv('SITE_URL', 'https://site.example');
        vi.resetModules();
        const { basePath, pathOf, pathTo, urlOf, urlTo } = await import('../../src/address.ts');
        const fragment = hash?.toWellFormed();
        const path = pathOf(target, fragment);
        expect(basePath).toMatch(/^\/(?:[^/]+\/)*$/);
        for (const address of [path, pathTo(entryPath(target)), pathTo('/feed.xml'), pathTo('feed.xml')]) {
          expect(address.startsWith(basePath), address).toBe(true);
          expect(address.split('#')[0]).not.toContain('//');
        }
        expect(urlOf(target, fragment)).toBe(`https://site.example${path}`);
        expect(urlTo('/').startsWith(`https://site.example${basePath}`)).toBe(true);
      },
    ),
    propertySettings(200),
  );
});

test('the path of an entry leads back to it', () => {
  fc.assert(
    fc.property(entry, (target) => {
      expect(entryAtPath(entryPath(target))).toEqual(target);
    }),
    propertySettings(1_000),
  );
});

test('what is offered as an id is one, and an id is offered as it is', () => {
  fc.assert(
    fc.property(hostileText, arbitraryId, (text, id) => {
      const near = toEntryId(text);
      if (near !== undefined) expect(isEntryId(near), near).toBe(true);
      expect(toEntryId(id)).toBe(id);
    }),
    propertySettings(2_000),
  );
});

test('a text fragment is decoded to the words that were quoted, or to those at both ends', () => {
  const words = fc.array(hostileText, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
  const address = fc.constantFrom('https://a.example/', 'https://a.example/b?c=1#part', 'https://a.example/#:~:text=x');
  fc.assert(
    fc.property(words, address, (quote, url) => {
      const whole = toTextFragment(url, quote);
      expect(whole.startsWith(url)).toBe(true);
      const directive = /text=([^&]*)$/.exec(whole)?.[1] ?? '';
      expect(directive).toMatch(/^[^-&#\s]*$/);
      const [start = '', end = ''] = directive.split(',').map(decodeURIComponent);
      const folded = quote.toWellFormed().replaceAll(/\s+/g, ' ').trim();
      if (directive.includes(',')) expect(folded.startsWith(start) && folded.endsWith(end)).toBe(true);
      else expect(start).toBe(folded);
      expect(URL.canParse(whole)).toBe(true);
    }),
    propertySettings(2_000),
  );
});

test('a link out leads where it should, and the day of a copy is one of the calendar', () => {
  const stamp = fc.oneof(fc.stringMatching(/^(19|20)\d{12}$/), fc.stringMatching(/^\d{14}$/));
  fc.assert(
    fc.property(stamp, hostileText, fc.boolean(), (digits, quote, isCopy) => {
      const [url, copy] = ['https://a.example/b', `https://archive.example/web/${digits}/https://a.example/b`];
      const source = makeSource('memo', { url, archived: [copy], accessed: date('2022-06-17') });
      const link = robustLink(source, isCopy ? copy : url, quote);
      expect(link.href.startsWith(isCopy ? copy : url)).toBe(true);
      expect(link).toMatchObject({ 'data-originalurl': url, 'data-versionurl': copy });
      expect(parsePartialDate(link['data-versiondate'] ?? '')?.start?.precision).toBe('day');
    }),
    propertySettings(1_000),
  );
});
