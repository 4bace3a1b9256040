import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countSite } from '../count-site.ts';
import { ownBuilder } from './builders/own-builder.ts';

/** What the pictures for sharing add to a build. */
export interface Cards {
  cards: number;
  /** Of a build that draws all of them. */
  coldSeconds: number;
  /** Of one that finds all of them drawn. */
  warmSeconds: number;
}

/** Builds a record with its cards, twice. */
export async function measureCards(record: string, place: string): Promise<Cards> {
  const folder = join(place, 'cards');
  const own = ownBuilder(folder, record, 'drawn');
  own.prepare();
  const cold = await own.build();
  const warm = await own.build();
  const pictures = join(own.site, 'og');
  const cards = existsSync(pictures) ? countSite(pictures).files : 0;
  rmSync(folder, { recursive: true });
  return { cards, coldSeconds: cold.seconds, warmSeconds: warm.seconds };
}
