import { expect, test } from 'vitest';
import { describeObstacle } from '../../src/commands/describe-obstacle.ts';
import { Obstacle } from '../../src/obstacle.ts';

function systemError(details: Partial<NodeJS.ErrnoException> & { dest?: string }): Error {
  return Object.assign(new Error(details.message ?? 'made up'), details);
}

const room = 'expected room for the files: make some, then run the command again';

test.each([
  [{ code: 'ENOSPC', path: 'dist/index.html' }, `Unexpected full disk at \`dist/index.html\`, ${room}`],
  [{ code: 'ENOSPC', syscall: 'copyfile', path: 'a', dest: 'b' }, `Unexpected full disk at \`b\`, ${room}`],
  [{ message: 'Could not write: No space left (os error 28)' }, `Unexpected full disk at \`here/\`, ${room}`],
  [{ code: 'EISDIR' }, 'Unexpected folder at `here/`, expected a file: move the folder away'],
  [
    { code: 'ENOENT', path: 'node_modules/x/y.ttf' },
    'Unexpected absence at `node_modules/x/y.ttf`, expected what `npm ci` installs: run it',
  ],
  [
    { code: 'ENOENT', syscall: 'mkdir', path: 'a/b' },
    'Unexpected read-only disk at `a/b`, expected one that can be written to: mount it so, or take another folder',
  ],
  [
    { code: 'ENAMETOOLONG', path: `claims/${'a'.repeat(300)}.md` },
    `Unexpected name that is too long at \`claims/${'a'.repeat(60)}…\`, expected one of at most 255 bytes`,
  ],
  [
    { code: 'ERR_MODULE_NOT_FOUND', message: "Cannot find package 'sharp' imported from /x" },
    'Unexpected absence of the package `sharp`, expected it to be installed: run `npm ci`',
  ],
])('%j is told in one line, also from behind other errors', (details, line) => {
  const error = systemError(details);
  expect(describeObstacle(error, 'here/')).toBe(line);
  expect(describeObstacle(new Error('outer', { cause: error }), 'here/')).toBe(line);
  expect(describeObstacle(new AggregateError([new Error('other'), error]), 'here/')).toBe(line);
});

test('an obstacle is told in its own words, also one of another copy of its class', () => {
  expect(describeObstacle(new Obstacle('Unexpected x, expected y'), 'here/')).toBe('Unexpected x, expected y');
  expect(describeObstacle(systemError({ name: 'Obstacle', message: 'the same' }), 'here/')).toBe('the same');
});

test.each([new TypeError('x is not a function'), 'text', undefined, systemError({ code: 'ERR_ASSERTION' })])(
  '%s is a mistake of the program',
  (error) => {
    expect(describeObstacle(error, 'here/')).toBeUndefined();
  },
);
