/** How many entries of each kind a generated record has, and the seed that it is made from. */
export interface RecordSize {
  events: number;
  claims: number;
  sources: number;
  actors: number;
  /** One unless it says otherwise. */
  articles?: number;
  /** Four unless it says otherwise. */
  lanes?: number;
  seed: number;
}

/** What the record of this repository had when its proportions were taken. */
const measured = { claims: 94, events: 93, sources: 183, actors: 98, articles: 3 };

/** A record of so many claims with the proportions of the real one. */
export function proportionalSize(claims: number, seed: number): RecordSize {
  const inProportion = (count: number): number => Math.max(1, Math.round((claims * count) / measured.claims));
  return {
    claims,
    events: inProportion(measured.events),
    sources: inProportion(measured.sources),
    actors: inProportion(measured.actors),
    articles: inProportion(measured.articles),
    seed,
  };
}
