import type { APIRoute } from 'astro';
import { buildCard } from '../../../cards/build-card.ts';
import { CardPress } from '../../../cards/card-press.ts';
import { listCardRefs } from '../../../cards/list-card-refs.ts';
import type { Site } from '../../../dossier/join-dossier.ts';
import type { CardRef } from '../../../outputs/has-card.ts';
import { getSite } from '../../../site.ts';

let press: CardPress | undefined;

export const getStaticPaths = async () => {
  const site = await getSite();
  const refs = listCardRefs(site);
  // A build begins to draw before it asks for the first card, while it makes pages.
  if (!import.meta.env.DEV && refs.length > 0) pressFor(site, refs);
  return refs.map((ref) => ({ params: { ...ref }, props: ref }));
};

export const GET: APIRoute<CardRef> = async ({ props }) => {
  const site = await getSite();
  const ref = { collection: props.collection, id: props.id };
  const png = await pressFor(site, import.meta.env.DEV ? [ref] : listCardRefs(site)).png(ref);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

/** The one press of a build; while one develops, a new one for each card, since content and code change. */
function pressFor(site: Site, refs: readonly CardRef[]): CardPress {
  if (press && !import.meta.env.DEV) return press;
  return (press = new CardPress(refs.map((ref) => buildCard(site, ref))));
}
