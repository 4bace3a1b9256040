import { expect, test } from 'vitest';
import { reportProgress } from '../../src/report-progress.ts';

/** What is printed when each of ten steps takes this long. */
function printedBy(stepLength: number, isTTY: boolean): string {
  let [time, printed] = [1_000_000, ''];
  const output = { isTTY, write: (text: string) => (printed += text) };
  const report = reportProgress('Cards', 10, output, () => time);
  for (let done = 1; done <= 10; done++) {
    time += stepLength;
    report(done);
  }
  return printed;
}

test('nothing is told of what takes less than two seconds', () => {
  expect(printedBy(150, true)).toBe('');
  expect(printedBy(150, false)).toBe('');
});

test('a terminal has one line that changes', () => {
  expect(printedBy(700, true)).toBe(`${[3, 4, 5, 6, 7, 8, 9, 10].map((done) => `\rCards: ${done} of 10`).join('')}\n`);
});

test('elsewhere there is a line now and then, and one at the end', () => {
  expect(printedBy(4_000, false)).toBe('Cards: 1 of 10\nCards: 4 of 10\nCards: 7 of 10\nCards: 10 of 10\n');
});
