import { expect, test } from 'vitest';
import { offeredAddresses } from '../../src/outputs/offered-addresses.ts';
import { robustLink } from '../../src/outputs/robust-link.ts';
import { date, makeSource } from './make-entries.ts';

const url = 'https://example.org/report';
const copy = 'https://web.archive.org/web/20220617123456/https://example.org/report';

test('a link to a source without a copy is a plain link', () => {
  expect(robustLink(makeSource('memo', { url }), url)).toEqual({ href: url });
});

test('a link to a source with a copy tells address, copy and day of the copy', () => {
  const decoration = { 'data-originalurl': url, 'data-versionurl': copy, 'data-versiondate': '2022-06-17' };
  const source = makeSource('memo', { url, archived: [copy] });
  expect(robustLink(source, url)).toEqual({ href: url, ...decoration });
  expect(robustLink(source, copy)).toEqual({ href: copy, ...decoration });
});

test('quoted words are part of the address that is followed and of no other', () => {
  const source = makeSource('memo', { url, archived: [copy] });
  expect(robustLink(source, url, 'seen in China')).toMatchObject({
    href: `${url}#:~:text=seen%20in%20China`,
    'data-originalurl': url,
  });
});

test.each([
  ['the day on which the source was read', date('2022-07-01'), '2022-07-01'],
  ['no day that is not known', date('2022-07'), undefined],
])('a copy whose address tells no day has %s', (_what, accessed, day) => {
  const source = makeSource('memo', { url, archived: ['https://copies.example/1'], accessed });
  expect(robustLink(source, url)['data-versiondate']).toBe(day);
});

test('digits in the address of a copy that are no day of the calendar are not taken for one', () => {
  const source = makeSource('memo', { url, archived: ['https://copies.example/20229901000000/x'] });
  expect(robustLink(source, url)).not.toHaveProperty('data-versiondate');
});

test('the copy is offered first when the source is not at its address', () => {
  const source = makeSource('memo', { url, archived: [copy] });
  expect(offeredAddresses(source).map(({ href }) => href)).toEqual([url, copy]);
  expect(offeredAddresses({ ...source, status: 'dead' }).map(({ href }) => href)).toEqual([copy, url]);
  expect(offeredAddresses(makeSource('memo'))).toEqual([]);
});
