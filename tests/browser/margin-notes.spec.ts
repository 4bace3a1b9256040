import { expect, test } from './test.ts';

for (const width of [1200, 1440, 2560]) {
  test(`at ${width} px the notes stand in the margin and none covers another or the text`, async ({
    page,
    addressOf,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(addressOf('record', '/'));
    const boxesOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    const notes = await boxesOf('.claim-note--marginal');
    const texts = await boxesOf('.body-text > :not(.claim-note), .sheet-row, .site-footer__about');
    const lines = await boxesOf('.annotation[id^="claim-"]');
    expect(notes.length).toBeGreaterThan(20);
    expect(notes).toHaveLength(lines.length);
    notes.forEach((note, index) => {
      expect(note.height).toBeGreaterThan(20);
      expect(note.right).toBeLessThanOrEqual(width);
      expect(note.top).toBeGreaterThanOrEqual((lines[index]?.top ?? 0) - 1);
      const next = notes[index + 1];
      if (next) expect(next.top).toBeGreaterThanOrEqual(note.bottom);
      for (const text of texts)
        expect(text.right <= note.left || text.bottom <= note.top || text.top >= note.bottom).toBe(true);
    });
    const level = notes.filter((note, index) => Math.abs(note.top - (lines[index]?.top ?? 0)) < 2).length;
    expect(level).toBeGreaterThan(notes.length / 4);
  });
}
