import { describe, expect, test } from 'vitest';
import { checkSettings, type Setting } from '../../src/check-settings.ts';

function check(name: Setting, value: string): string[] {
  return checkSettings([name], { [name]: value });
}

describe('SITE_URL', () => {
  test.each([
    'https://example.org',
    'https://example.org/',
    'HTTP://Example.org:8080',
    'https://bücher.example',
    'http://localhost:4321',
    'http://[::1]:80',
  ])('%s is an origin', (value) => {
    expect(check('SITE_URL', value)).toEqual([]);
  });

  test.each([
    ['example.org', '; did you mean `https://example.org`?'],
    ['https://example.org/record', '; did you mean `https://example.org` with `BASE_PATH=/record/`?'],
    ['https://example.org/a/../b', '; did you mean `https://example.org`?'],
    ['https://example.org?x=1', '; did you mean `https://example.org`?'],
    ['https://example.org#top', '; did you mean `https://example.org`?'],
    [' https://example.org ', '; did you mean `https://example.org`?'],
    ['"https://example.org"', '; did you mean `https://example.org`?'],
    ['https://user:word@example.org', ''],
    ['https://exa mple.org', ''],
    ['https://..', ''],
    ['https://', ''],
    ['javascript:alert(1)', ''],
    ['ftp://example.org', ''],
    ['https:\\\\example.org', ''],
    ['https://example.org:99999', ''],
  ])('%j is none', (value, hint) => {
    expect(check('SITE_URL', value)).toEqual([
      `Unexpected SITE_URL \`${value}\`, expected an origin such as \`SITE_URL=https://example.org\`${hint}`,
    ]);
  });
});

describe('BASE_PATH', () => {
  test.each(['/', 'record', '/record/', '//a//b/', '/~user/v1.2_x-y/'])('%s is a path', (value) => {
    expect(check('BASE_PATH', value)).toEqual([]);
  });

  test.each([
    ['/über uns/', '; did you mean `/uber-uns/`?'],
    ['../x', '; did you mean `/x/`?'],
    ['/a/./b', '; did you mean `/a/b/`?'],
    ['"/record/"', '; did you mean `/record/`?'],
    ['https://example.org/record/', ''],
    ['/a?b=c', ''],
    ['/a#b', ''],
    ['C:\\record', ''],
    ['/记录/', ''],
  ])('%j is none', (value, hint) => {
    expect(check('BASE_PATH', value)).toEqual([
      `Unexpected BASE_PATH \`${value}\`, expected a path such as \`BASE_PATH=/record/\`, of Latin letters, digits and \`-._~\` between slashes${hint}`,
    ]);
  });
});

const example = 'such as `CONTENT_DIR=../other/content`';

test.each<[Setting, string, string]>([
  ['CONTENT_DIR', 'nowhere', `where nothing is, expected the folder of a story, ${example}`],
  ['CONTENT_DIR', 'package.json', `which is a file, expected the folder of a story, ${example}`],
  ['CONTENT_DIR', '.', `which is the project itself, expected a folder for the story alone, ${example}`],
  ['SOCIAL_CARDS', 'false', 'expected `SOCIAL_CARDS=off` or no such setting: then there are cards'],
  ...['abc', '0', '65536', '80.5', '-1', '4e3', ' 80'].map((value): [Setting, string, string] => [
    'PORT',
    value,
    'expected a number from 1 to 65535, such as `PORT=4321`',
  ]),
])('%s=%s is told with what was expected', (name, value, fault) => {
  expect(check(name, value)).toEqual([`Unexpected ${name} \`${value}\`, ${fault}`]);
});

test('settings that are empty are as good as absent, and all faults are told at once', () => {
  const names = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'SOCIAL_CARDS', 'PORT'] as const;
  expect(checkSettings(names, Object.fromEntries(names.map((name) => [name, ''])))).toEqual([]);
  expect(checkSettings(names, { CONTENT_DIR: 'content', SOCIAL_CARDS: 'off', PORT: '80' })).toEqual([]);
  expect(checkSettings(names, { SITE_URL: 'x y', PORT: 'x' })).toHaveLength(2);
});

test('what would command a terminal is not shown', () => {
  expect(check('BASE_PATH', '/\u001b[2J\nx/')[0]).toContain('`/\uFFFD[2J x/`');
});
