import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Outcome } from '../../src/link-check/judge/outcome.ts';
import { answer, page, redirect, type Serve } from './local-web.ts';

/** How a page is served, what it is to be told as and why; what else the web has to have for it. */
export type Kind = [name: string, serve: Serve, outcome: Outcome, note?: string, others?: Record<string, Serve>];

const html = { 'content-type': 'text/html' };
const soft404 = '<title>Page not found | The Post</title>';
const busy: Serve = (request, response, web) => {
  if (web.requests.length < 3) response.writeHead(503).end();
  else page('Here')(request, response, web);
};

/**
 * Kinds of answers at `post.example/a`, in groups. In a note `@` stands before the name of a place of the web, where its
 * address is expected.
 */
export const kindsOfAnswers: Record<string, Kind[]> = {
  'a page that is there': [
    ['is live', page('A story'), 'live'],
    [
      'is live where HEAD is refused',
      (request, response, web) => {
        if (request.method === 'GET') page('A story')(request, response, web);
        else response.writeHead(405).end();
      },
      'live',
    ],
    ['is live when the server was busy first', busy, 'live'],
    ['is live when packed', answer(200, { ...html, 'content-encoding': 'gzip' }, gzipSync('<p>Story')), 'live'],
    [
      'is live where another one is named for the time being',
      redirect(302, 'post.example/b'),
      'live',
      'leads to @post.example/b for the time being',
      { 'post.example/b': page('A story') },
    ],
    [
      'is live with a slash behind it',
      redirect(301, '/a/'),
      'live',
      'has its page at @post.example/a/',
      { 'post.example/a/': page('A story') },
    ],
    [
      'is live with `www.` before it',
      redirect(308, 'www.post.example/a'),
      'live',
      'has its page at @www.post.example/a',
      { 'www.post.example/a': page('A story') },
    ],
    ['is live without a word of what it is', answer(200, {}, 'Plain words'), 'live'],
    ['is live as a PDF file', answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.7\n'), 'live'],
    ['is live as a PDF file that says it is a page', answer(200, html, '%PDF-1.7\n404 not found'), 'live'],
    ['is live as part of a story about a lack', page('Evidence not found, court says | The Post'), 'live'],
  ],
  'a page that has moved': [
    [
      'is moved',
      redirect(301, 'post.example/new'),
      'moved',
      'has moved to @post.example/new',
      { 'post.example/new': page('A story') },
    ],
    [
      'is moved to where its lasting redirects end',
      redirect(308, 'new.example/b'),
      'moved',
      'has moved to @new.example/b',
      { 'new.example/b': redirect(302, 'new.example/c'), 'new.example/c': page('A story') },
    ],
    [
      'is moved to an address with letters beyond ASCII',
      (_request, response) => {
        response.writeHead(301, { location: Buffer.from('/café').toString('latin1') }).end();
      },
      'moved',
      'has moved to @post.example/caf%C3%A9',
      { 'post.example/caf%C3%A9': page('A story') },
    ],
  ],
  'a page that is gone': [
    ['is dead with 404', answer(404, html, 'x'), 'dead', 'answers 404'],
    ['is dead with 410', answer(410), 'dead', 'answers 410'],
    [
      'is dead where a redirect leads to nothing',
      redirect(301, 'post.example/b'),
      'dead',
      'answers 404 at @post.example/b',
    ],
    [
      'is dead where a redirect leads to no host',
      redirect(301, 'gone.example/b'),
      'dead',
      'has no host: `gone.example` is not known at @gone.example/b',
    ],
  ],
  'a page behind a wall': [
    ...[401, 403, 429, 451].map((status): Kind => [
      `is blocked with ${status}`,
      answer(status, html, 'No'),
      'blocked',
      `answers ${status}, perhaps only to programs`,
    ]),
    [
      'is blocked where the server wants to see a human being',
      answer(503, { 'cf-mitigated': 'challenge' }),
      'blocked',
      'asks for proof of a human being',
    ],
    [
      'is blocked where a page of success wants to',
      page('Are you a robot?'),
      'blocked',
      'asks for proof of a human being',
    ],
  ],
  'a page that lies': [
    [
      'may be dead by its title',
      page('Page not found | The Post'),
      'dead?',
      'answers 200 with `Page not found | The Post`',
    ],
    [
      'may be dead by its title in another encoding',
      answer(
        200,
        { 'content-type': 'text/html; charset=windows-1251' },
        Buffer.from([
          ...Buffer.from('<title>'),
          ...[0xd1, 0xf2, 0xf0, 0xe0, 0xed, 0xe8, 0xf6, 0xe0, 0x20, 0xed, 0xe5, 0x20],
          ...[0xed, 0xe0, 0xe9, 0xe4, 0xe5, 0xed, 0xe0],
        ]),
      ),
      'dead?',
      'answers 200 with `Страница не найдена`',
    ],
    [
      'may be dead by its title when packed',
      answer(200, { ...html, 'content-encoding': 'br' }, brotliCompressSync(soft404)),
      'dead?',
      'answers 200 with `Page not found | The Post`',
    ],
    [
      'may be dead by its title when it only says that it is packed',
      answer(200, { ...html, 'content-encoding': 'gzip' }, soft404),
      'dead?',
      'answers 200 with `Page not found | The Post`',
    ],
    [
      'may be dead by its title when it says it is a file',
      answer(200, { 'content-type': 'application/pdf' }, `<!doctype html>${soft404}`),
      'dead?',
      'answers 200 with `Page not found | The Post`',
    ],
    ['may be dead when it is empty', answer(200, html), 'dead?', 'answers 200 with an empty page'],
    ['may be dead when there is no content', answer(204), 'dead?', 'answers 204 with an empty page'],
    [
      'may be dead when it leads home',
      redirect(301, '/'),
      'dead?',
      'leads to the home page @post.example/',
      { 'post.example/': page('The Post') },
    ],
    [
      'may be dead when any address is answered like it',
      page('The Post', 'Sorry'),
      'dead?',
      'is answered like a page that cannot exist',
      { 'post.example/*': page('The Post', 'Sorry') },
    ],
    [
      'may be dead when any address leads to the same place',
      redirect(301, 'post.example/news'),
      'dead?',
      'is answered like a page that cannot exist',
      { 'post.example/news': page('News'), 'post.example/*': redirect(301, 'post.example/news') },
    ],
    [
      'is not sure when it leads to where people sign in',
      redirect(302, 'accounts.example/login?next=a'),
      'unsure',
      'leads to a page to sign in or agree at @accounts.example/login?next=a',
      { 'accounts.example/*': page('Welcome') },
    ],
    [
      'is not sure when it sends browsers on',
      answer(200, html, '<meta http-equiv=Refresh content="0; url=/new"><p>Wait'),
      'unsure',
      'sends browsers on to /new',
    ],
    [
      'is not sure when it is nested without end',
      answer(200, html, '<div>'.repeat(100_000)),
      'unsure',
      'shows no words without its scripts',
    ],
  ],
  'no answer of use': [
    ...[300, 304, 400, 405, 500, 502, 503, 999].map((status): Kind => [
      `is not sure with ${status}`,
      answer(status),
      'unsure',
      `answers ${status}`,
    ]),
    [
      'is not sure where redirects go round',
      redirect(302, 'post.example/b'),
      'unsure',
      'redirects in a circle, back to @post.example/a at @post.example/b',
      { 'post.example/b': redirect(302, 'post.example/a') },
    ],
    [
      'is not sure where redirects never end',
      (request, response) => {
        response.writeHead(302, { location: `${request.url ?? ''}+` }).end();
      },
      'unsure',
      `redirects more than 10 times at @post.example/a${'+'.repeat(10)}`,
      {
        'post.example/*': (request, response) => {
          response.writeHead(302, { location: `${request.url ?? ''}+` }).end();
        },
      },
    ],
    ['is not sure where a redirect leads nowhere', answer(302), 'unsure', 'answers 302 and does not say where to go'],
    [
      'is not sure where a redirect leads to no address',
      answer(302, { location: 'http://[' }),
      'unsure',
      'redirects to what is no address: http://[',
    ],
    ...['javascript:alert(1)', 'file:///etc/passwd', 'ftp://post.example/a'].map((target): Kind => [
      `is not sure where a redirect leads to ${target}`,
      redirect(302, target),
      'unsure',
      `redirects to \`${new URL(target).protocol}\`, which is not followed`,
    ]),
    ...['inside.example', '10.0.0.1', '[::1]', '169.254.169.254', '2130706434', '0x7f.2'].map((host): Kind => [
      `is not sure, and not asked, where a redirect leads to ${host}`,
      redirect(302, `http://${host}/secret`),
      'unsure',
      expect.stringMatching(/^is not asked: `.*` is in no public network \(.*\) at http:.*\/secret$/) as string,
    ]),
  ],
};
