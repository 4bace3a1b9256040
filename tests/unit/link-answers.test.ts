import { afterAll, describe, expect, test, vi } from 'vitest';
import { askAbout } from './ask-about.ts';
import { kindsOfAnswers } from './kinds-of-answers.ts';
import { answer, page, startWeb } from './local-web.ts';

vi.setConfig({ testTimeout: 0 });

let asked = 0;
let wrong = 0;
afterAll(() => {
  console.log(`${asked} kinds of answers, ${wrong} told wrongly`);
});

describe.each(Object.keys(kindsOfAnswers))('%s', (group) => {
  test.each(kindsOfAnswers[group] ?? [])('%s', async (_name, serve, outcome, note, others = {}) => {
    const web = await startWeb({ 'post.example/a': serve, ...others });
    const told = await askAbout(web, web.at('post.example/a'));
    const expected = { outcome, ...(note !== undefined && { note: place(note, web.at) }) };
    asked += 1;
    wrong += 1;
    expect(told).toEqual(expected);
    wrong -= 1;
  });
});

test('a page in place of a PDF file is not sure', async () => {
  const web = await startWeb({ 'post.example/a.pdf': page('A story') });
  expect(await askAbout(web, web.at('post.example/a.pdf'))).toEqual({
    outcome: 'unsure',
    note: 'is a page in place of a PDF file',
  });
});

test('what a page does only for browsers without scripts is left out', async () => {
  const text =
    '<noscript><meta http-equiv=refresh content="0; url=/plain"></noscript><body><noscript><h1>Page not found</h1></noscript>';
  const web = await startWeb({
    'post.example/a': answer(200, { 'content-type': 'text/html' }, `${text}<h1>A story</h1>`),
  });
  expect(await askAbout(web, web.at('post.example/a'))).toEqual({ outcome: 'live' });
});

/** Puts the address of a place where `@` stands before it. */
function place(note: string, at: (place: string) => string): string {
  return typeof note === 'string' ? note.replaceAll(/@([\w.]+\/\S*)/g, (_, name: string) => at(name)) : note;
}
