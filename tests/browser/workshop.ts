import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { digestFolder } from './digest-folder.ts';
import { sites } from './sites.ts';
import { type Started, startCommand } from './start-command.ts';

/** A small story of which there is a site already. */
export type Story = 'otherStory' | 'tenEvents';

/** A copy of the project for tests that do harm to it; two small stories are in it, their cards, and no site. */
export class Workshop {
  #folder = '';

  /** Makes the copy. */
  open(): void {
    this.#folder = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-')));
    copyProject(this.project);
    cpSync('node_modules/.cache/social-cards', this.cards, { recursive: true });
    for (const story of ['otherStory', 'tenEvents'] as const) {
      const content = sites[story].environment.CONTENT_DIR;
      cpSync(content, join(this.project, content), { recursive: true });
    }
  }

  /** Puts the site of a story in place as a build would. */
  place(story: Story): void {
    cpSync(sites[story].folder, this.target, { recursive: true });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }

  get project(): string {
    return join(this.#folder, 'project');
  }

  get target(): string {
    return join(this.project, 'dist');
  }

  get cards(): string {
    return join(this.project, 'node_modules/.cache/social-cards');
  }

  start(story: Story, words: readonly string[] = ['build'], environment: NodeJS.ProcessEnv = {}): Started {
    // Node need not compile the same program for each of many builds.
    const compiled = { NODE_COMPILE_CACHE: join(this.#folder, 'compiled') };
    return startCommand(this.project, words, { ...compiled, ...sites[story].environment, ...environment });
  }

  /** Which story's site stands whole in a folder. */
  standing(folder = this.target): Story | 'none' | 'damaged' {
    const digest = digestFolder(folder);
    if (digest === 'none') return 'none';
    return (['otherStory', 'tenEvents'] as const).find((story) => wholeDigest(story) === digest) ?? 'damaged';
  }

  /** What builds could have left behind: beside the site, where they work, and among the cards. */
  listLeftovers(): string[] {
    const beside = readdirSync(this.project).filter((name) => name.startsWith('.dist-'));
    const unfinished = namesIn(this.cards).filter((name) => !name.endsWith('.card'));
    return [...beside, ...namesIn(join(this.project, '.astro/builds')), ...unfinished];
  }
}

const digests = new Map<Story, string>();

function wholeDigest(story: Story): string {
  const digest = digests.get(story) ?? digestFolder(sites[story].folder);
  digests.set(story, digest);
  return digest;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing was left there, nor anything else.
    return [];
  }
}
