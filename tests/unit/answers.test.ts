import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { countConnections } from '../../src/outputs/count-connections.ts';
import { longestSecrets } from '../../src/outputs/longest-secrets.ts';
import { mostContradicted } from '../../src/outputs/most-contradicted.ts';
import { date, makeClaim, makeDossier, makeEvent } from './make-entries.ts';

test('the events that took longest to come out stand first, those public at once are none', () => {
  const site = joinDossier(
    makeDossier({
      events: [
        makeEvent('short', { occurred: date('2022-01-01'), disclosed: date('2022-01-03') }),
        makeEvent('long', { occurred: date('2019'), disclosed: date('2022-01-03') }),
        makeEvent('open', { occurred: date('2020-01-01'), disclosed: date('2020-01-01') }),
        makeEvent('plain', { occurred: date('2015/2020') }),
      ],
    }),
  );
  expect(longestSecrets(site, 5).map(({ event, lag }) => [event.id, lag.text])).toEqual([
    ['long', '3 years'],
    ['short', '2 days'],
  ]);
  expect(longestSecrets(site, 1)).toHaveLength(1);
});

const against = (...ids: string[]) => ({ relations: ids.map((claim) => ({ claim, type: 'contradicts' as const })) });

test('a claim counts as contradicted by those that became public later, each once', () => {
  const site = joinDossier(
    makeDossier({
      events: [makeEvent('hearing')],
      claims: [
        makeClaim('denial', { made: date('2020-01-01'), event: 'hearing', ...against('memo') }),
        makeClaim('memo', { made: date('2021-01-01'), ...against('denial') }),
        makeClaim('report', { made: date('2022-01-01'), ...against('denial', 'memo') }),
        makeClaim('early', { made: date('2019-01-01'), ...against('report') }),
      ],
    }),
  );
  expect(mostContradicted(site, 9).map(({ claim, later }) => [claim.id, later.length])).toEqual([
    ['denial', 2],
    ['early', 1],
    ['memo', 1],
  ]);
  const hearing = site.eventList[0];
  expect(hearing && countConnections(hearing, site)).toBe(4);
});
