import { describe, expect, test } from 'vitest';
import { countOrigins } from '../../src/dossier/count-origins.ts';
import { makeSource } from './make-entries.ts';

/** The leak is behind two reports and a summary of both; the digest rests on the summary and on a memo of its own. */
const sources = new Map(
  [
    makeSource('leak'),
    makeSource('memo'),
    makeSource('report', { derivedFrom: ['leak'] }),
    makeSource('other-report', { derivedFrom: ['leak'] }),
    makeSource('summary', { derivedFrom: ['report', 'other-report'] }),
    makeSource('digest', { derivedFrom: ['summary', 'memo'] }),
  ].map((source) => [source.id, source]),
);

describe('counts sources and their independent origins', () => {
  test.each([
    [[], 0, 0, 'none'],
    [['leak'], 1, 1, 'a source is its own origin'],
    [['leak', 'memo'], 2, 2, 'two that rest on none'],
    [['leak', 'leak'], 1, 1, 'a source cited twice'],
    [['report', 'other-report'], 2, 1, 'two reports of one leak'],
    [['leak', 'report'], 2, 1, 'a leak and a report of it'],
    [['leak', 'report', 'other-report', 'memo'], 4, 2, 'all together'],
    [['summary'], 1, 1, 'followed back to the end'],
    [['digest'], 1, 2, 'one source with two origins'],
    [['digest', 'memo'], 2, 2, 'an origin that is cited itself'],
  ])('%j: %i sources, %i origins (%s)', (ids, count, origins) => {
    expect(countOrigins(ids, sources)).toEqual({ sources: count, origins });
  });
});
