import { expect, test } from 'vitest';
import { linkUsage, parseLinkOptions } from '../../src/link-check/link-options.ts';
import { userAgent } from '../../src/link-check/user-agent.ts';
import { makeDossier } from './make-entries.ts';

const { settings } = makeDossier({});

test('without a word everything is checked, gently', () => {
  expect(parseLinkOptions([])).toEqual({
    ...{ only: [], output: 'links.patch', changedOnly: false, force: false, allowPrivate: false, help: false },
    ...{ pauseMs: 1000, timeoutMs: 30_000, archiveApi: 'https://archive.org/wayback/available' },
  });
});

test('each option is read, and told by `--help`', () => {
  const words =
    '--only memo --only=report --only memo --output x.patch --changed-only --force --allow-private --pause 0.5 --timeout 5 --archive-api http://localhost/a --help';
  expect(parseLinkOptions(words.split(' '))).toEqual({
    ...{ only: ['memo', 'report'], output: 'x.patch', changedOnly: true, force: true, allowPrivate: true, help: true },
    ...{ pauseMs: 500, timeoutMs: 5000, archiveApi: 'http://localhost/a' },
  });
  for (const [name] of words.matchAll(/--[\w-]+/g)) expect(linkUsage).toContain(`\n  ${name} `);
});

test.each([
  ['memo', 'Unexpected argument `memo`, expected options only; `--help` lists them'],
  ['--onyl memo', 'Unexpected option `--onyl`, expected one that `--help` lists; did you mean `--only`?'],
  ['-x', 'Unexpected option `-x`, expected one that `--help` lists'],
  ['--force=yes', 'Unexpected value `yes` of `--force`, expected none'],
  ['--only', 'Unexpected absence of a value behind `--only`'],
  ['--output=', 'Unexpected absence of a value behind `--output`'],
  ['--pause soon', 'Unexpected `--pause soon`, expected a number of seconds such as `2` or `0.5`'],
  ['--pause=-1', 'Unexpected `--pause -1`, expected a number of seconds such as `2` or `0.5`'],
  ['--timeout 0', 'Unexpected `--timeout 0`, expected a number of seconds such as `2` or `0.5`'],
  [
    '--archive-api file:///etc',
    'Unexpected `--archive-api file:///etc`, expected an address that begins with `https:` or `http:`',
  ],
])('`%s` is refused', (words, fault) => {
  expect(parseLinkOptions(words.split(' '))).toEqual({ fault });
});

test.each([
  ['The Record', 'https://record.example/', 'link-check/1.0 (The Record; +https://record.example/)'],
  [
    'Crémes (a "test"); \\ \r\nX: y',
    'https://record.example/',
    'link-check/1.0 (Cremes a "test" X: y; +https://record.example/)',
  ],
  ['记录', 'https://record.example/', 'link-check/1.0 (+https://record.example/)'],
  ['The Record', 'http://localhost:4321/', 'link-check/1.0 (The Record; +https://git.example/r)'],
])('the check of `%s` at %s names itself', (title, address, expected) => {
  expect(userAgent({ ...settings, title, repository: 'https://git.example/r' }, address)).toBe(expected);
});

test('the check of a site that has no address names its title', () => {
  expect(userAgent({ ...settings, title: 'The Record' }, 'http://localhost:4321/')).toBe('link-check/1.0 (The Record)');
});
