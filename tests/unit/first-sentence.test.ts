import { expect, test } from 'vitest';
import { firstSentence } from '../../src/dossier/first-sentence.ts';

test.each([
  ['One sentence. And another.', 'One sentence.', 'a period'],
  ['Who knew? Nobody.', 'Who knew?', 'a question mark'],
  ['They said “Stop.” Then they left.', 'They said “Stop.”', 'a closing quotation mark'],
  ['No period at all', 'No period at all', 'the end of the text'],
  ['  Space around.  Next.', 'Space around.', 'white space around it'],
  ['', '', 'nothing'],
  ['It grew by 1.5 million. Then it fell.', 'It grew by 1.5 million.', 'a decimal point inside'],
  [
    'The U.S. Senate asked the U.K. Parliament. It answered.',
    'The U.S. Senate asked the U.K. Parliament.',
    'initials inside',
  ],
  [
    'Sen. Blackburn and Mr. Chew met on Nov. 3. They spoke.',
    'Sen. Blackburn and Mr. Chew met on Nov. 3.',
    'titles and months inside',
  ],
  ['J. D. Vance wrote to them. They answered.', 'J. D. Vance wrote to them.', 'a name with initials inside'],
  [
    'Case No. 20-cv-2658, Doe v. Roe, ended. Another began.',
    'Case No. 20-cv-2658, Doe v. Roe, ended.',
    'the name of a case inside',
  ],
])('of %j it is %j: %s', (text, sentence) => {
  expect(firstSentence(text, 'en')).toBe(sentence);
});

test('ends by the rules of the language', () => {
  expect(firstSentence('数据在中国。他们知道。', 'zh')).toBe('数据在中国。');
});
