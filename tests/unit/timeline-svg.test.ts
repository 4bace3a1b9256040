import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { plainColours } from '../../src/outputs/plain-colours.ts';
import { timelineSvg } from '../../src/outputs/timeline-svg.ts';
import { date, makeDossier, makeEvent } from './make-entries.ts';

const read = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');

test('roles become colours of the light theme, the accent that of the story', () => {
  const tokens = ':root{--_ink: light-dark(#111, #eee);--color-text: var(--_ink);--_a: var(--story-accent, #800);}';
  const css = 'a{fill:var(--color-text)}b{fill:var(--color-accent)}';
  expect(plainColours(css, tokens, undefined)).toBe('a{fill:#111}b{fill:#800}');
  expect(plainColours(css, tokens, 'teal')).toBe('a{fill:#111}b{fill:#800; fill:teal}');
});

test('every role that the figures use has its colour', () => {
  const css = plainColours(read('figure'), read('tokens'), undefined);
  expect(css).not.toMatch(/var\(|light-dark|oklch/);
  expect(css).not.toMatch(/: ;|undefined/);
});

test('the picture is one document with every event, and what stands in a title stays text', () => {
  const events = [
    makeEvent('strike', { title: 'A <b>strike</b> & "more"' }),
    makeEvent('leak', { occurred: date('2020/..'), disclosed: date('2022-01-01') }),
  ];
  const svg = timelineSvg(joinDossier(makeDossier({ events })), 'a{}');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
  expect(svg).toContain('&#x3C;b>strike');
  expect(svg.match(/<a /g)).toHaveLength(2);
  expect(svg).toContain('href="http://localhost:4321/events/strike/"');
  expect(svg).not.toContain('style=');
});
