import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** Prints a page as a reader does, on A4, and reads the words of each sheet back. */
export async function readPrintedPages(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text;
}

/** Words as they can be compared: without spaces, which a PDF sets as it likes, and without the marks of quotations, which are not in the HTML. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u2060\u200b]+/g, '').replace(/[“”"‘’„]/g, '');
}
