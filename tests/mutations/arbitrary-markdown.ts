import fc, { type Arbitrary } from 'fast-check';
import { hostileText } from './hostile-values.ts';

const targets = [
  ...[
    '../claims/2022/safe.md',
    '../claims/repair.md',
    '../sources/memo.md',
    '../sources/log.md#x',
    '../events/inspection.md',
  ],
  ...[
    '../actors/port.md',
    '../pages/about.md#method',
    '../../sources/memo.md',
    '../claims/2022/safe.md#how-we-know',
    '#what-happened',
  ],
  ...[
    './memo.md',
    'log.md',
    '../claims/gone.md',
    '../claims/missing.md',
    '../../../outside.md',
    '/claims/safe.md',
    '',
    '#',
    '#%',
    '%',
    '%00',
  ],
  ...[
    'https://a.example/',
    'javascript:alert(1)',
    'java\tscript:x',
    '//a.example',
    'mailto:a@a.example',
    '<a b>',
    './crane.png',
    '../sources/',
  ],
  ...[
    '../articles/crane.png',
    'C:\\x',
    '..\\claims\\safe.md',
    '../claims/2022/safe.md?x',
    '../sources/memo.md#a#b',
    '\\#x',
    '../sources/%6Demo.md',
  ],
];

const inline: Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      'word',
      'Both are safe.',
      'two words',
      '[^1]',
      '[^2]',
      '`code`',
      '[ref]',
      '\\',
      '  \n',
      '<b>',
      '&#0;',
    ),
    hostileText,
    fc
      .tuple(
        fc.constantFrom('', '!'),
        tie('inline'),
        fc.constantFrom(...targets),
        fc.constantFrom('', ' "Both"', " 'x'", ' "', ' ""'),
      )
      .map(([mark, text, target, title]) => `${mark}[${text}](${target}${title})`),
    fc.tuple(fc.constantFrom('*', '**', '~~', '`', '***'), tie('inline')).map(([mark, text]) => mark + text + mark),
    fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join(' ')),
  ),
})).inline;

/** A Markdown body: blocks in blocks, links to what is there and what is not. */
export const arbitraryMarkdown: Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 7 }), inline).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    fc.tuple(inline, inline).map(([one, two]) => `| ${one} | b |\n| :-- | --: |\n| ${two} | c |`),
    fc
      .tuple(fc.constantFrom('[^1]: ', '[^2]: ', '[ref]: '), fc.oneof(inline, fc.constantFrom(...targets)))
      .map((parts) => parts.join('')),
    fc.constantFrom(
      '```\ncode\n```',
      '    code',
      '---',
      '<div>',
      '<!-- x -->',
      '> [!NOTE]\n> ### Box\n> x',
      '| a |\n| - |',
    ),
    fc.tuple(fc.constantFrom('> ', '- ', '1. ', '[^1]: '), tie('blocks')).map(([mark, text]) =>
      text
        .split('\n')
        .map((line, index) => (index === 0 || mark === '> ' ? mark : '    ') + line)
        .join('\n'),
    ),
  ),
})).blocks;
