import { expect, test } from 'vitest';
import { isLikeSibling } from '../../src/link-check/judge/is-like-sibling.ts';
import type { Trail } from '../../src/link-check/network/follow.ts';

/** The way to an answer, through redirects to these addresses. */
function trail(body: string, { status = 200, contentType = 'text/html', hops = [] as string[] } = {}): Trail {
  return {
    hops: hops.map((url) => ({ status: 301, url: new URL(url) })),
    end: { status, contentType, isChallenge: false, body: Buffer.from(body) },
  };
}

const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
const news = { hops: ['https://post.example/news'] };
const file = { contentType: 'application/octet-stream' };

test.each<[string, Trail, Trail]>([
  ['the same place', trail('<title>A</title>a', news), trail('<title>B</title>b', news)],
  ['the same title', trail('<title>A</title>one'), trail('<title>A</title>two')],
  ['nearly the same words', trail(`<p>${words} a-story`), trail(`<p>${words} no-such-page`)],
  ['the same bytes', trail('GIF89a\0', file), trail('GIF89a\0', file)],
])('a page like one that cannot exist is known by %s', (_name, found, sibling) => {
  expect(isLikeSibling(found, sibling)).toBe(true);
});

test.each<[string, Trail, Trail]>([
  ['that is missing', trail('<title>A</title>'), trail('<title>A</title>', { status: 404 })],
  ['that is walled off', trail('<title>A</title>'), trail('<title>A</title>', { status: 403 })],
  ['of other words, both without a title', trail('<p>A story of a crane'), trail('<p>A page for everything else')],
  ['of another title at another place', trail('<title>A</title>a', news), trail('<title>B</title>b')],
  ['of other bytes', trail('GIF89a\0', file), trail('GIF89b\0', file)],
  ['of another kind', trail('GIF89a\0', file), trail('<p>Sorry')],
])('a page is itself beside one %s', (_name, found, sibling) => {
  expect(isLikeSibling(found, sibling)).toBe(false);
});
