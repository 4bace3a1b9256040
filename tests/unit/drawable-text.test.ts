import satori from 'satori';
import { expect, test } from 'vitest';
import { box } from '../../src/cards/card-element.ts';
import { CardFonts } from '../../src/cards/card-fonts.ts';
import { drawableText } from '../../src/cards/drawable-text.ts';
import type { Face } from '../../src/cards/face.ts';
import { typeOf } from '../../src/cards/type-setter.ts';

const fonts = new CardFonts();

/** The outline of a text as satori draws it; of a character that a font lacks, the font's box. */
async function outline(text: string, faces: readonly Face[]): Promise<string> {
  const type = typeOf({ faces, width: 2_000, weight: 700, lineHeight: 1 }, 100);
  const svg = await satori(box({ display: 'flex', ...type }, text), { width: 2_000, height: 100, fonts: [...faces] });
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path).join(' ');
}

const notACharacter = '\u{378}';

test.each([
  ['Latin with accents', 'Größe, façade, Łódź, İstanbul, ẹ́, g̃, ǫ́, ŷ'],
  ['Vietnamese', 'Nhân viên ở Trung Quốc đã mở dữ liệu của người dùng Việt Nam ẾỘẪ'],
  ['Cyrillic', 'Сотрудники открывали данные, ґрунт, ђаво, ё, и́, Ӂ'],
  ['Greek', 'Οι υπάλληλοι άνοιξαν τα δεδομένα· ἀρχὴ ἥμισυ παντός ᾧ'],
  ['Chinese', '用户数据在中国被打开，该公司九个月没有说什么。「數據」《记录》'],
  ['signs', '“Yes” – no… 50 % of €3 → ‘x’ § 12 №5 ½ ×'],
])('%s is drawn as letters, in both styles', async (_, text) => {
  for (const style of ['serif', 'sans'] as const) {
    const faces = await fonts.facesFor(text, style, 700);
    expect(drawableText(text, faces)).toEqual({ text: text.normalize('NFC'), missing: [] });
    const boxes = await Promise.all(faces.map((face) => outline(notACharacter, [face])));
    for (const { segment } of new Intl.Segmenter('en').segment(text.normalize('NFC'))) {
      if (segment === ' ') continue;
      const drawn = await outline(segment, faces);
      expect(drawn, segment).not.toBe('');
      for (const empty of boxes.filter((path) => path !== '')) expect(drawn, segment).not.toContain(empty);
    }
  }
});

const drawn = async (text: string) => drawableText(text, await fonts.facesFor(text, 'serif', 700));

test('letters that no font has are marked as left out, once a run, and named by their script', async () => {
  expect(await drawn('He said שלום עולם, then مرحبا and left.')).toEqual({
    text: 'He said […], then […] and left.',
    missing: ['Arabic', 'Hebrew'],
  });
});

test('signs that no font has just go', async () => {
  expect(await drawn('The crane 🏗️ fell.')).toEqual({ text: 'The crane fell.', missing: ['the sign 🏗'] });
});

test('a text of which most letters lack is not drawn at all', async () => {
  expect(await drawn('עובדים פתחו נתונים, OK')).toEqual({ text: '', missing: ['Hebrew'] });
  expect(await drawn('🏗️')).toEqual({ text: '', missing: ['the sign 🏗'] });
});

test('spaces of all kinds become one, and marks that nobody sees go', async () => {
  expect((await drawn('  a\n b\u{a0}\u{200b}c\u{ad}d\u{202e}  ')).text).toBe('a b cd');
});

test('characters beyond the first plane are only drawn by the font that satori would take', () => {
  const face = (name: string, covered: string): Face => ({
    name,
    weight: 700,
    data: Buffer.alloc(0),
    covers: new Set(Array.from(covered, (char) => char.codePointAt(0) ?? 0)),
  });
  // Both characters begin with the same half, by which satori remembers the font.
  const faces = [face('one', 'ab𠮷'), face('two', '𠮶')];
  expect(drawableText('ab𠮷𠮶', faces)).toEqual({ text: 'ab𠮷[…]', missing: ['Han'] });
});
