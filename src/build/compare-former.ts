import { contentDir } from '../project.ts';
import { contentDigest } from './content-digest.ts';
import { FormerSite } from './former-site.ts';
import { programDigest } from './program-digest.ts';
import { recallSite, type SiteMemory } from './site-memory.ts';

/** What a site is to be built from, and what is known of the one that stands in its place. */
export interface Ingredients extends Pick<SiteMemory, 'program' | 'content'> {
  /** The last build of the same program with the same settings, if there is one. */
  former: FormerSite | undefined;
  /** Whether that one is of the same content and as it was built. */
  isCurrent: boolean;
}

/** Compares what there is to build a site from with what the one was built from that stands in its place. */
export async function compareFormer(target: string): Promise<Ingredients> {
  const [program, content] = [programDigest(), await contentDigest(contentDir)];
  const memory = await recallSite(target);
  const former = memory?.program === program ? new FormerSite(target, memory) : undefined;
  const isCurrent = former?.memory.content === content && former.isWhole();
  return { program, content, former, isCurrent };
}
