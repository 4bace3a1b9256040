import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { mostChoices } from '../../src/outputs/filter-fields.ts';
import { searchFields } from '../../src/outputs/search-fields.ts';
import { makeActor, makeArticle, makeClaim, makeDossier } from './make-entries.ts';

test('of too many actors the search offers those that most entries are of', () => {
  const actors = Array.from({ length: mostChoices + 50 }, (_, index) => makeActor(`actor-${index}`));
  const claims = actors.slice(50).map(({ id }, index) => makeClaim(`claim-${index}`, { claimant: id }));
  const site = joinDossier(makeDossier({ actors, claims, articles: [makeArticle('report')] }));
  const field = searchFields(site).find(({ name }) => name === 'actor');
  expect(field?.isPart).toBe(true);
  expect(new Set(field?.options.map(({ value }) => value))).toEqual(new Set(actors.slice(50).map(({ id }) => id)));
});
