import { rehype } from 'rehype';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { formatClaimCitation } from '../../src/outputs/claim-citation.ts';
import { claimBlockquote } from '../../src/outputs/claim-blockquote.ts';
import { toOembed } from '../../src/outputs/oembed.ts';
import { makeActor, makeClaim, makeDossier } from './make-entries.ts';

const hostile = 'Cranes are <script>alert(1)</script> "safe" & sound.';
const dossier = makeDossier({ actors: [makeActor('company')], claims: [makeClaim('safe', { statement: hostile })] });
const claim = makeClaim('safe', { statement: hostile });

describe('the quotation of a claim', () => {
  const html = claimBlockquote(dossier, claim);
  const words = toString(rehype().data('settings', { fragment: true }).parse(html));

  test('tells statement, claimant, day, verdict, reason and where it is from', () => {
    expect(words).toBe(
      `Assertion by The company, 17 June 2022: ${hostile}Verdict: contested as of 1 July 2022. So it is.Evidence: The harbour record`,
    );
  });

  test('holds nothing that a page would run or fetch', () => {
    expect(html).not.toMatch(/<(?:script|iframe|img|link|style)|\son\w+=|style=/i);
    expect(html).toContain('<a href="http://localhost:4321/claims/safe/">');
  });
});

test('oEmbed tells what its version and type need', () => {
  expect(toOembed(dossier, claim)).toEqual({
    version: '1.0',
    type: 'rich',
    title: `Assertion by The company (contested): ${hostile}`,
    author_name: 'The desk',
    provider_name: 'The harbour record',
    provider_url: 'http://localhost:4321/',
    cache_age: 86_400,
    html: claimBlockquote(dossier, claim),
    width: 600,
    height: 192,
  });
});

test('a thumbnail comes with its size', () => {
  const card = { url: 'http://localhost:4321/og/claims/safe.png', width: 1200, height: 630 };
  expect(toOembed(dossier, claim, card)).toMatchObject({
    thumbnail_url: card.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('a citation in a text tells the verdict with the statement', () => {
  expect(formatClaimCitation(dossier, makeClaim('safe'))).toBe(
    'Assertion by The company, 17 June 2022: The statement of safe. Verdict of The harbour record, The desk: contested as of 1 July 2022. Published 1 July 2022. http://localhost:4321/claims/safe/',
  );
});
