import { cleanText } from '../clean-text.ts';
import type { CslEntry, CslVariable } from '../reference.ts';

export interface PublisherChoice {
  publisher: string;
  from: CslVariable;
}

type PublisherVariable = 'container-title' | 'publisher' | 'authority' | 'archive';

const bodies: readonly PublisherVariable[] = ['publisher', 'authority', 'archive'];

/** Types that are published by what they appear in: a newspaper, a journal, a website. */
const inContainers = new Set(
  'article article-journal article-magazine article-newspaper document post post-weblog webpage'.split(' '),
);

/** Types whose container is a programme: its broadcaster comes first. */
const inProgrammes = new Set(['broadcast', 'interview', 'motion_picture', 'song']);

/** Who published an entry, by what its type makes of its variables; never a host name, which is no publisher. */
export function choosePublisher(csl: CslEntry): PublisherChoice | undefined {
  for (const from of orderFor(csl.type ?? 'document')) {
    const publisher = cleanText(csl[from] ?? '');
    if (publisher !== undefined && !isHostName(publisher, csl.URL)) return { publisher, from };
  }
  return undefined;
}

function orderFor(type: string): readonly PublisherVariable[] {
  if (inContainers.has(type)) return ['container-title', ...bodies];
  return inProgrammes.has(type) ? [...bodies, 'container-title'] : bodies;
}

/** Whether a name is that of the machine at the entry's address, or an address itself. */
function isHostName(name: string, url: string | undefined): boolean {
  const bare = name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
  return bare !== name.toLowerCase() || bare === host || /^(?:[a-z0-9-]+\.){2,}[a-z]{2,}$/.test(bare);
}
