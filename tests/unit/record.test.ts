import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { latestDay } from '../../src/dates/day-bounds.ts';
import { countWords } from '../../src/dossier/count-words.ts';
import type { Claim, EntryBase } from '../../src/dossier/dossier.ts';
import { disclosureDay } from '../../src/dossier/disclosure-day.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { formatProblem } from '../../src/dossier/problem.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { verdicts } from '../../src/dossier/schemas/claim.ts';
import { currentAssessment } from '../../src/outputs/current-assessment.ts';

/** The rules that this record's editors set themselves, beyond those of the format. */
const projectDir = join(import.meta.dirname, '../..');
const { dossier, problems } = await readDossier(join(projectDir, 'content'), { projectDir });
if (!dossier) throw new Error(problems.map(formatProblem).join('\n'));
const site = joinDossier(dossier);

test('there is not even a warning', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

describe.each(site.claimList)('the claim $id', (claim) => {
  test('has a body of 60 to 200 words', () => {
    expect(wordsOutside(claim, 60, 200)).toBeUndefined();
  });

  test('cites each of its sources in evidence and tells each of its relations', () => {
    const expected = [
      ...claim.evidence.map(({ source }) => `sources/${source}`),
      ...(claim.relations ?? []).map((relation) => `claims/${relation.claim}`),
    ];
    expect(missingFrom(claim, expected)).toEqual([]);
  });

  test('says what would change its verdict unless that is settled', () => {
    const settled = ['confirmed', 'contradicted', 'kept', 'broken'].includes(currentAssessment(claim).verdict);
    expect(settled || claim.wouldChange !== undefined).toBe(true);
  });

  test('is first assessed when it was public', () => {
    const first = claim.assessments[0] ?? currentAssessment(claim);
    const day = latestDay(first.date) ?? '';
    expect(day >= firstDayPublic(claim)).toBe(true);
  });
});

describe.each(site.eventList)('the event $id', (event) => {
  test('has a body of 40 to 150 words', () => {
    expect(wordsOutside(event, 40, 150)).toBeUndefined();
  });

  test('cites each of its sources and tells each claim made there', () => {
    const made = site.claimsByEvent.get(event.id) ?? [];
    const expected = [...event.sources.map((id) => `sources/${id}`), ...made.map(({ id }) => `claims/${id}`)];
    expect(missingFrom(event, expected)).toEqual([]);
  });
});

test('no sentence stands in two texts', () => {
  const texts = [
    ...[...dossier.articles.values(), ...dossier.pages.values(), ...dossier.events.values()].map(textOf),
    ...[...dossier.sources.values()].map(textOf),
    ...site.claimList.map((claim) => ({
      file: claim.file,
      sentences: [...sentencesOf(claim.body.text), ...reasonsOf(claim)],
    })),
  ];
  const places = new Map<string, Set<string>>();
  for (const { file, sentences } of texts) {
    for (const sentence of sentences) places.set(sentence, (places.get(sentence) ?? new Set()).add(file));
  }
  expect([...places].filter(([, files]) => files.size > 1).map(([sentence, files]) => [sentence, ...files])).toEqual(
    [],
  );
});

test('the method page counts whose claims have which verdicts', () => {
  const sides = ['company', 'public', 'press', 'other'] as const;
  const row = (claims: readonly Claim[]): string =>
    [...sides.map((side) => claims.filter((claim) => sideOf(claim) === side).length), claims.length].join(' ');
  const rows = verdicts.map((verdict) => {
    return `${verdict} ${row(site.claimList.filter((claim) => currentAssessment(claim).verdict === verdict))}`;
  });
  const method = dossier.pages.get('method')?.body.text ?? '';
  for (const expected of [...rows, `all ${row(site.claimList)}`]) expect(method).toContain(` ${expected} `);
});

/** Whose words a claim is; people count with those for whom they speak. */
function sideOf({ claimant }: Claim): 'company' | 'public' | 'press' | 'other' {
  const spokespeople =
    'alex-zhu brent-thomas christine-grahn elaine-fox michael-beckerman nikhil-gandhi roland-cloutier rubo-liang shou-zi-chew vanessa-pappas';
  const outsiders = 'evan-turner misty-hong ronald-deibert yintao-yu';
  const kind = dossier?.actors.get(claimant)?.kind;
  if (kind === 'company' || spokespeople.split(' ').includes(claimant)) return 'company';
  if (kind === 'publisher') return 'press';
  return kind === 'other' || outsiders.split(' ').includes(claimant) ? 'other' : 'public';
}

/** A date known to the month may have been any day of it, so its first day is enough. */
function firstDayPublic(claim: Claim): string {
  return claim.disclosed || claim.made.start?.earliest === undefined
    ? disclosureDay(claim, claim.made)
    : claim.made.start.earliest;
}

function wordsOutside({ body }: EntryBase, least: number, most: number): number | undefined {
  const words = countWords(body.text);
  return words < least || words > most ? words : undefined;
}

function missingFrom({ mentions }: EntryBase, expected: readonly string[]): string[] {
  const told = new Set(mentions.map(({ collection, id }) => `${collection}/${id}`));
  return expected.filter((key) => !told.has(key));
}

function textOf({ file, body }: EntryBase): { file: string; sentences: string[] } {
  return { file, sentences: sentencesOf(body.text) };
}

function reasonsOf({ assessments }: Claim): string[] {
  return assessments.flatMap(({ reason }) => sentencesOf(reason));
}

/** The sentences of five words and more; what an abbreviation cuts in two counts as two. */
function sentencesOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => countWords(sentence) >= 5);
}
