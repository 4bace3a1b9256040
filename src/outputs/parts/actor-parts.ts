import { type Actor } from '../../dossier/dossier.ts';
import { actorKinds } from '../../dossier/schemas/actor.ts';
import { shorten } from '../../timeline/shorten.ts';
import { actorKindLabels } from '../labels.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { buildParts } from './build-parts.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import { tellStretch } from './tell-stretch.ts';

/** The pages that list all actors, by kind and name. */
export const actorParts = oncePerSite('actorParts', (site) => {
  const byName = new Intl.Collator(site.settings.language);
  const actors = [...site.actors.values()].sort((left, right) => byName.compare(left.name, right.name));
  const sections = actorKinds
    .map((kind) => ({ kind, entries: actors.filter((actor) => actor.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  return buildParts(sections, {
    path: '/actors/',
    most: mostOnAPage.lines,
    labelOf: (own) => own.map((section) => tellStretch(section, actorKindLabels[section.kind], tellName)).join('; '),
    ledger: site.ledger,
  });
});

/** As many letters of a name as tell it from its neighbours in most lists. */
const mostLetters = 20;

function tellName({ name }: Actor): string {
  return shorten(name, (shorter) => shorter.length <= mostLetters);
}
