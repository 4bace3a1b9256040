import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import {
  entryOf,
  type ResolvedBody,
  resolveBody,
  type ResolvedPart,
  withFurtherSources,
} from '../../src/dossier/resolve-body.ts';
import { targetResolver } from '../../src/dossier/resolve-target.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { date, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const withdrawn = { date: date('2022-08-01'), reason: 'It was wrong.' };
const site = joinDossier(
  makeDossier({
    claims: [makeClaim('safe'), makeClaim('checked'), makeClaim('taken-back', { withdrawn })],
    events: [makeEvent('hearing')],
    sources: [makeSource('memo'), makeSource('log'), makeSource('report')],
  }),
);

describe('citations', () => {
  const body = resolve('[a](../sources/log.md), [b](../sources/memo.md).\n\n- [c](../sources/log.md)\n');

  test('have the number of their source and the number of their use', () => {
    expect(partsOf(body, 'citation').map(({ source, number, use }) => [source.id, number, use])).toEqual([
      ['log', 1, 1],
      ['memo', 2, 2],
      ['log', 1, 3],
    ]);
  });

  test('are answered by one entry a source, in the order of the text, with all its uses', () => {
    expect(body.sources.map(({ source, number, uses }) => [source.id, number, uses])).toEqual([
      ['log', 1, [1, 3]],
      ['memo', 2, [2]],
    ]);
  });

  test('bring the words that they quote, each once', () => {
    const { sources } = resolve(
      '[a](../sources/memo.md "Safe"), [b](../sources/memo.md "Sound"), [c](../sources/memo.md "Safe"), [d](../sources/memo.md)',
    );
    expect(sources.map(({ quotes }) => quotes)).toEqual([['Safe', 'Sound']]);
  });

  test('in footnotes count after those of the text', () => {
    const { sources } = resolve('Checked.[^1] See [b](../sources/memo.md).\n\n[^1]: By [a](../sources/log.md).\n');
    expect(sources.map(({ source }) => source.id)).toEqual(['memo', 'log']);
  });

  test('may be followed in the list by sources that the text does not cite', () => {
    const further = [entryOf(site.sources, 'memo'), entryOf(site.sources, 'report')];
    expect(
      withFurtherSources(body.sources, further).map(({ source, number, uses }) => [source.id, number, uses]),
    ).toEqual([
      ['log', 1, [1, 3]],
      ['memo', 2, [2]],
      ['report', 3, []],
    ]);
  });
});

describe('annotations', () => {
  const body = resolve(
    '[a](../claims/checked.md#how) and [b](../claims/safe.md).\n\nAgain [c](../claims/checked.md).\n\n[d](../claims/safe.md)\n',
  );

  test('have a number where their claim is annotated for the first time, and only there', () => {
    expect(partsOf(body, 'annotation').map(({ claim, number }) => [claim.id, number])).toEqual([
      ['checked', 1],
      ['safe', 2],
      ['checked', undefined],
      ['safe', undefined],
    ]);
  });

  test('are noted beside the block that has them first', () => {
    expect(body.blocks.map(({ notes }) => notes.map(({ claim, number }) => `${number} ${claim.id}`))).toEqual([
      ['1 checked', '2 safe'],
      [],
      [],
    ]);
    expect(body.claims.map(({ id }) => id)).toEqual(['checked', 'safe']);
  });

  test('keep their fragment and what stands inside them', () => {
    expect(partsOf(body, 'annotation')[0]).toMatchObject({ hash: 'how', parts: [{ kind: 'html', html: 'a' }] });
  });

  test('of a withdrawn claim are plain links', () => {
    const { blocks, claims } = resolve('[a](../claims/taken-back.md)');
    expect(blocks[0]?.parts[1]).toEqual({
      kind: 'link',
      target: { collection: 'claims', id: 'taken-back' },
      parts: [{ kind: 'html', html: 'a' }],
    });
    expect(claims).toEqual([]);
  });
});

test('a link to a page of another kind keeps its fragment and its title', () => {
  const { blocks, sources } = resolve('[a](../events/hearing.md#part "The hearing")');
  const link = {
    kind: 'link',
    target: { collection: 'events', id: 'hearing' },
    hash: 'part',
    title: 'The hearing',
    parts: [{ kind: 'html', html: 'a' }],
  };
  expect(blocks[0]?.parts).toEqual([{ kind: 'html', html: '<p>' }, link, { kind: 'html', html: '</p>' }]);
  expect(sources).toEqual([]);
});

test('a picture inside an annotation stays inside it', () => {
  const { blocks } = resolve('[![A crane](./crane.png "North")](../claims/safe.md)');
  expect(blocks[0]?.parts[1]).toMatchObject({
    kind: 'annotation',
    parts: [{ kind: 'picture', image: './crane.png', alt: 'A crane', title: 'North' }],
  });
});

test('a link to an entry that no check has seen is a programmer’s mistake', () => {
  expect(() => resolve('[a](../sources/nowhere.md)')).toThrow(RangeError);
});

function resolve(markdown: string): ResolvedBody {
  return resolveBody(parseBody(markdown, new VFile(), targetResolver('articles/report.md')).body, site);
}

function partsOf<K extends ResolvedPart['kind']>(
  { blocks }: ResolvedBody,
  kind: K,
): Extract<ResolvedPart, { kind: K }>[] {
  return blocks
    .flatMap(({ parts }) => parts)
    .filter((part): part is Extract<ResolvedPart, { kind: K }> => part.kind === kind);
}
