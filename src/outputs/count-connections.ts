import type { Event } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';

/** How many claims were made at an event, and how many contradictions hang on these. */
export function countConnections({ id }: Event, { claimsByEvent, relations }: Site): number {
  const claims = claimsByEvent.get(id) ?? [];
  const contradictions = claims.flatMap((claim) =>
    (relations.get(claim.id) ?? []).filter(({ type }) => type === 'contradicts'),
  );
  return claims.length + contradictions.length;
}
