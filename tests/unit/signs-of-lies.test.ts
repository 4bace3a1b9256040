import { describe, expect, test } from 'vitest';
import { asksForHuman } from '../../src/link-check/judge/asks-for-human.ts';
import { isGate } from '../../src/link-check/judge/is-gate.ts';
import { isHome } from '../../src/link-check/judge/is-home.ts';
import { isSamePlace } from '../../src/link-check/judge/is-same-place.ts';
import { saysNotFound } from '../../src/link-check/judge/says-not-found.ts';
import { siblingOf } from '../../src/link-check/judge/sibling-of.ts';

const titled = (title: string, heading = '') => ({ title, heading, text: '' });

describe('a title that says that there is nothing', () => {
  test.each([
    ...[
      '404',
      'Error 404',
      '404: Not Found',
      '404 - Page not found',
      'HTTP 404 | The Post',
      'The Post · 404 Not Found',
    ],
    ...[
      'Page not found',
      'Page Not Found – The Post',
      'Sorry, this page could not be found.',
      "Oops! We can't find that page",
    ],
    ...[
      'The page you requested cannot be found',
      'This page doesn’t exist',
      "This page isn't available",
      'Content no longer available',
    ],
    ...[
      '410 Gone',
      'The Post | Seite nicht gefunden',
      'Fehler 404',
      'Page introuvable - Le Monde',
      'Página no encontrada',
    ],
    ...['页面不存在', '404 ページが見つかりません', 'Страница не найдена'],
  ])('`%s`', (title) => {
    expect(saysNotFound(titled(title))).toBe(true);
  });

  test('may stand in the first heading', () => {
    expect(saysNotFound(titled('The Post', 'Page not found'))).toBe(true);
  });

  test.each([
    ...['', 'The Post', 'Evidence not found, court says', 'Error 404: how a company lost the page', 'Lost and found'],
    ...[
      'Why the page you are looking for was deleted by TikTok',
      'Gone with the data',
      'Room 404',
      'The 404 Media report',
    ],
    ...['Documents were not available to the committee', 'Peugeot 404 review'],
  ])('is not `%s`', (title) => {
    expect(saysNotFound(titled(title, title))).toBe(false);
  });
});

test.each([
  ['Just a moment...', true],
  ['Bloomberg - Are you a robot?', true],
  ['Attention Required! | Cloudflare', true],
  ['SEC.gov | Request Rate Threshold Exceeded', true],
  ['Are you a robot? Asks TikTok', false],
  ['Just a moment in time', false],
])('`%s` is the title of a wall: %s', (title, expected) => {
  expect(asksForHuman(titled(title))).toBe(expected);
});

test.each([
  ['https://post.example/', true],
  ['https://post.example/de/', true],
  ['https://post.example/en-gb', true],
  ['https://post.example/index.html', true],
  ['https://post.example/fr/home', true],
  ['https://post.example/?p=5', false],
  ['https://post.example/news/', false],
  ['https://post.example/de/news', false],
])('%s is a home page: %s', (url, expected) => {
  expect(isHome(new URL(url))).toBe(expected);
});

test.each([
  ['https://login.post.example/', true],
  ['https://post.example/account/login.php?next=/a', true],
  ['https://post.example/cookie-consent', true],
  ['https://post.example/challenge/5', true],
  ['https://post.example/2022/login-data-of-users-leaked', false],
  ['https://authority.example/registers', false],
])('%s is a gate: %s', (url, expected) => {
  expect(isGate(new URL(url))).toBe(expected);
});

test.each([
  ['http://post.example/a', 'https://www.post.example/a/', true],
  ['https://post.example', 'http://post.example/', true],
  ['https://post.example/a?b', 'https://post.example/a/?b', true],
  ['https://post.example/a', 'https://post.example/A', false],
  ['https://post.example/a?b', 'https://post.example/a', false],
  ['https://post.example/a', 'https://m.post.example/a', false],
  ['https://post.example/a', 'https://post.example:8443/a', false],
])('%s and %s are the same place: %s', (left, right, expected) => {
  expect(isSamePlace(new URL(left), new URL(right))).toBe(expected);
});

test.each([
  ['https://post.example/2022/a.html?x=1', '/2022/no-such-page-XXXXXXXXXXXX.html'],
  ['https://post.example/2022/a/', '/2022/no-such-page-XXXXXXXXXXXX'],
  ['https://post.example/a', '/no-such-page-XXXXXXXXXXXX'],
  ['https://post.example/', undefined],
  ['https://post.example/?p=5', undefined],
])('beside %s nothing can be at %s', (url, path) => {
  const sibling = siblingOf(new URL(url));
  expect(sibling?.host ?? 'post.example').toBe('post.example');
  expect(sibling && sibling.pathname.replace(/[\da-f]{12}/, 'X'.repeat(12)) + sibling.search).toBe(path);
  expect(siblingOf(new URL(url))?.href).toBe(sibling?.href);
});
